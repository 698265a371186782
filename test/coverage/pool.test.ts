import { poolAppeals, poolAppealsBy, sumCountryParts } from 'aidkit/coverage';
import { describe, expect, it } from 'vitest';
import { makeAppeal, seen, usd } from '../support/appeals.js';

const on = '2026-06-30';
const plan = (
  id: string,
  requirement: number | null,
  more: Parameters<typeof makeAppeal>[0] = {},
) => makeAppeal({ id, requirement, ...more });
const got = (appeal: string, amount: number, more = {}) =>
  seen('2026-06-01', amount, { appeal, ...more });

describe('a pool of appeals', () => {
  it('divides the sums of the same appeals, and reports the others', () => {
    const result = poolAppeals(
      [plan('A', 1000), plan('B', 100), plan('C', null), plan('D', 0), plan('E', 50)],
      [got('A', 100), got('B', 100), got('C', 70), got('D', 30)],
      { on },
    );
    expect(result).toMatchObject({
      counted: 2,
      funding: usd(200),
      requirement: usd(1100),
      fundingLeftOut: usd(100),
      asOf: '2026-06-01',
    });
    expect(result.ratio).toBeCloseTo(200 / 1100, 14);
    expect(result.leftOut.map(({ appeal, reason }) => [appeal, reason])).toEqual([
      ['C', 'requirement-missing'],
      ['D', 'requirement-zero'],
      ['E', 'funding-unknown'],
    ]);
  });

  it('has no ratio where nothing counts', () => {
    expect(poolAppeals([], [], { on })).toMatchObject({ ratio: null, counted: 0, leftOut: [] });
    expect(() => poolAppeals([], [], { on: 'June' })).toThrow(RangeError);
  });

  it('knows on a day only what was known then', () => {
    const appeals = [plan('A', 1000)];
    const observations = [seen('2026-02-01', 10, { appeal: 'A' }), got('A', 500)];
    expect(poolAppeals(appeals, observations, { on: '2026-03-01' }).funding).toEqual(usd(10));
  });

  it('counts an appeal once, by id or code, whatever its name', () => {
    const appeals = [
      plan('RREG25', 1000, { name: 'Regional plan' }),
      plan('RREG25', 1000, { name: 'Plan régional' }),
      plan('987', 1000, { code: 'RREG25' }),
    ];
    const result = poolAppeals(appeals, [got('RREG25', 100)], { on });
    expect(result).toMatchObject({ counted: 1, ratio: 0.1 });
    expect(result.leftOut.map(({ reason }) => reason)).toEqual(['listed-again', 'listed-again']);
  });

  it('keeps appeals of one name and several codes apart', () => {
    const appeals = ['RREG26', 'RREG26a'].map((id) =>
      plan(id, 100, { name: 'Regional plan 2026' }),
    );
    const result = poolAppeals(appeals, [got('RREG26', 10), got('RREG26a', 30)], { on });
    expect(result).toMatchObject({ counted: 2, ratio: 0.2 });
  });

  it('leaves out what is excluded: an appeal that took in another must not count beside it', () => {
    const result = poolAppeals([plan('A', 100), plan('B', 100)], [got('A', 50), got('B', 50)], {
      on,
      exclude: ['B'],
    });
    expect(result).toMatchObject({ counted: 1, ratio: 0.5, funding: usd(50) });
    expect(result.leftOut[0]).toMatchObject({ appeal: 'B', reason: 'excluded' });
  });

  it('counts only appeals included in totals, if told so, and never guesses', () => {
    const appeals = [
      plan('A', 100, { includedInTotals: true }),
      plan('B', 100, { includedInTotals: false }),
      plan('C', 100, { includedInTotals: null }),
    ];
    const observations = ['A', 'B', 'C'].map((id) => got(id, 10));
    expect(poolAppeals(appeals, observations, { on }).counted).toBe(3);
    const result = poolAppeals(appeals, observations, { on, onlyIncludedInTotals: true });
    expect(result.members.map(({ appeal }) => appeal)).toEqual(['A']);
    expect(result.leftOut.map(({ reason }) => reason)).toEqual([
      'not-in-totals',
      'unknown-whether-in-totals',
    ]);
  });

  it('counts money that appeals share once, and only where all of them count', () => {
    const appeals = [plan('A', 100), plan('B', 100)];
    const observations = [got('A', 10), got('B', 20)];
    const shared = [
      { appeals: ['A', 'B'], funding: usd(40) },
      { appeals: ['A', 'X'], funding: usd(500) },
    ];
    const result = poolAppeals(appeals, observations, { on, shared });
    expect(result).toMatchObject({ funding: usd(70), ratio: 0.35, sharedFunding: usd(40) });
    expect(result.sharedLeftOut).toEqual([shared[1]]);
    expect(poolAppeals(appeals, observations, { on, shared, exclude: ['B'] }).ratio).toBe(0.1);
  });

  it('takes appeals by country, type and year', () => {
    const appeals = [
      plan('A', 100),
      plan('B', 100, { countries: ['TJK'] }),
      plan('C', 100, { type: 'flash-appeal' }),
      plan('D', 100, { years: ['2025'] }),
    ];
    const observations = ['A', 'B', 'C', 'D'].map((id) => got(id, 10));
    const ids = (question: object) =>
      poolAppeals(appeals, observations, { on, ...question }).members.map(({ appeal }) => appeal);
    expect(ids({ countries: ['TJK', 'KAZ'] })).toEqual(['B']);
    expect(ids({ types: ['flash-appeal'] })).toEqual(['C']);
    expect(ids({ years: ['2025'] })).toEqual(['D']);
  });
});

describe('a regional plan', () => {
  const parts = [
    { country: 'IRN', asOf: '2026-01-01', requirement: usd(300) },
    { country: 'PAK', asOf: '2026-01-01', requirement: usd(600) },
  ];
  const regional = plan('R', 1000, { countries: ['IRN', 'PAK'], parts });
  const observations = [
    got('R', 250),
    got('R', 150, { country: 'IRN' }),
    got('R', 60, { country: 'PAK' }),
  ];

  it('counts whole for a group that holds all its countries', () => {
    const group = poolAppeals([regional], observations, { on, countries: ['IRN', 'PAK', 'AFG'] });
    expect(group).toMatchObject({ counted: 1, ratio: 0.25 });
  });

  it('counts with its part for one of its countries', () => {
    const pakistan = poolAppeals([regional], observations, { on, countries: ['PAK'] });
    expect(pakistan).toMatchObject({ requirement: usd(600), funding: usd(60), ratio: 0.1 });
    expect(pakistan.members[0]?.country).toBe('PAK');
  });

  it('does not bring its shared money along with a part', () => {
    const shared = [{ appeals: ['R'], funding: usd(40) }];
    const question = { on, countries: ['PAK'], shared };
    const pakistan = poolAppeals([regional], observations, question);
    expect(pakistan).toMatchObject({ funding: usd(60), sharedLeftOut: shared });
  });

  it('is left out where the part is not stated, rather than divided', () => {
    const undivided = plan('R', 1000, { countries: ['IRN', 'PAK'] });
    const pakistan = poolAppeals([undivided], [got('R', 250)], { on, countries: ['PAK'] });
    expect(pakistan).toMatchObject({ counted: 0, ratio: null });
    expect(pakistan.leftOut[0]).toMatchObject({ country: 'PAK', reason: 'part-not-stated' });
  });

  it('stands in the groups of its countries with the parts, or in none', () => {
    const appeals = [regional, plan('A', 100), plan('U', 500, { countries: ['IRN', 'AFG'] })];
    const all = [...observations, got('A', 50), got('U', 100)];
    const groups = poolAppealsBy(appeals, all, 'country', { on });
    expect(groups.map(({ key, ratio }) => [key, ratio])).toEqual([
      ['AFG', 0.5],
      ['IRN', 0.5],
      ['PAK', 0.1],
      [null, 0.2],
    ]);
  });

  it('is summed from the rows of its countries, by day and source', () => {
    const rows = [
      got('R', 100, { country: 'IRN' }),
      got('R', 20, { country: 'PAK' }),
      got('R', 25, { country: 'PAK', note: 'the same country under another name' }),
      got('R', 5, { country: 'IRN', source: 'other' }),
      got('X', 7, { country: 'IRN' }),
      got('R', 250),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      expect(
        sumCountryParts(regional, order).map(({ source, funding, note }) => [
          source,
          funding.amount,
          note,
        ]),
      ).toEqual([
        ['a test', 120, 'sum of the rows of 2 countries'],
        ['other', 5, 'sum of the rows of 1 country'],
      ]);
    }
  });
});

describe('groups', () => {
  it('are those of the appeal that counts, where another of its id is listed again', () => {
    const appeals = [plan('A', 100, { years: ['2025'] }), plan('A', 100, { years: ['2026'] })];
    const groups = poolAppealsBy(appeals, [got('A', 10)], 'year', { on });
    expect(groups.map(({ key, counted }) => [key, counted])).toEqual([['2025', 1]]);
  });

  it('add up to the pool, with plans of several years in a group of their own', () => {
    const appeals = [
      plan('A', 100),
      plan('B', 300, { years: ['2025'] }),
      plan('C', 600, { years: ['2025', '2026'] }),
    ];
    const observations = [got('A', 10), got('B', 30), got('C', 6)];
    const groups = poolAppealsBy(appeals, observations, 'year', { on });
    expect(groups.map(({ key, ratio }) => [key, ratio])).toEqual([
      ['2025', 0.1],
      ['2026', 0.1],
      [null, 0.01],
    ]);
    const sum = groups.reduce((total, { funding }) => total + funding.amount, 0);
    expect(sum).toBe(poolAppeals(appeals, observations, { on }).funding.amount);
    const byType = poolAppealsBy(appeals, observations, 'type', { on });
    expect(byType.map(({ key, counted }) => [key, counted])).toEqual([
      ['humanitarian-needs-and-response-plan', 3],
    ]);
    expect(() => poolAppealsBy(appeals, [], 'donor' as 'year', { on })).toThrow(RangeError);
  });
});
