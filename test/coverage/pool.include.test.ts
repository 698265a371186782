import { poolAppeals, poolAppealsBy } from 'aidkit/coverage';
import type { FundingObservation } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import { makeAppeal, usd } from '../support/appeals.js';

// Totals as OCHA states them. What FTS's overview of 2022 proves: test/conformance/formats.fts.test.ts.

const on = '2022-04-30';
const plan = (
  id: string,
  requirement: number | null,
  included: boolean | null,
  partOfGho?: boolean | null,
) => ({
  ...makeAppeal({ id, code: `C${id}`, years: ['2022'], includedInTotals: included }),
  ...(partOfGho === undefined ? {} : { partOfGho }),
  versions: [
    {
      asOf: '2022-01-01',
      originalRequirement: null,
      revisedRequirement: requirement === null ? null : usd(requirement),
      source: 'FTS',
    },
  ],
});
const seen = (appeal: string, funding: number): FundingObservation<'USD'> => ({
  ...{ appeal, asOf: on, funding: usd(funding), scope: 'inside', source: 'FTS' },
});

const appeals = [
  plan('1', 100, true, true),
  plan('2', 50, true, false), // nobody knows its funding
  plan('3', 0, true),
  plan('4', null, true, null),
  plan('5', 70, false, true),
  plan('6', 10, null, true),
];
const observations = [seen('1', 40), seen('3', 5), seen('4', 2), seen('5', 20), seen('6', 1)];

describe('poolAppeals with include', () => {
  it("adds up what FTS includes in totals, also where a plan's funding is not known", () => {
    const pool = poolAppeals(appeals, observations, { on, include: 'fts-totals' });
    expect([pool.requirement, pool.funding, pool.counted]).toEqual([usd(150), usd(47), 4]);
    expect(pool.members.map(({ appeal }) => appeal)).toEqual(['1']);
    expect(pool.partlyKnown).toEqual([
      { appeal: '2', code: 'C2', requirement: usd(50), funding: null },
      { appeal: '3', code: 'C3', requirement: usd(0), funding: usd(5) },
      { appeal: '4', code: 'C4', requirement: null, funding: usd(2) },
    ]);
    expect(pool.leftOut.map(({ appeal, reason }) => [appeal, reason])).toEqual([
      ['5', 'not-in-totals'],
      ['6', 'unknown-whether-in-totals'],
    ]);
  });

  it('without it counts appeals with both figures alone', () => {
    const pool = poolAppeals(appeals, observations, { on });
    expect([pool.requirement, pool.counted, pool.partlyKnown]).toEqual([usd(180), 3, []]);
  });

  it('adds up what is part of the GHO, or what is named', () => {
    const gho = poolAppeals(appeals, observations, { on, include: 'gho' });
    expect([gho.requirement, gho.funding]).toEqual([usd(180), usd(61)]);
    expect(gho.leftOut.map(({ reason }) => reason)).toEqual([
      'not-in-gho',
      'unknown-whether-in-gho',
      'unknown-whether-in-gho',
    ]);
    const named = poolAppeals(appeals, observations, { on, include: ['C1', '2'] });
    expect([named.requirement, named.leftOut.length]).toEqual([usd(150), 4]);
    expect(named.leftOut[0]?.reason).toBe('not-chosen');
    expect(poolAppeals(appeals, observations, { on, include: [] }).ratio).toBeNull();
  });

  it('takes off overlaps of appeals that all count, and lists the others', () => {
    const overlap = (names: string[], amount: number) => ({
      ...{ appeals: names, amount: usd(amount), source: 'GHO 2022, annex' },
    });
    const overlaps = [overlap(['C1', '2'], 30), overlap(['1', '5'], 7)];
    const pool = poolAppeals(appeals, observations, { on, include: 'fts-totals', overlaps });
    expect([pool.requirement, pool.overlaps, pool.overlapsLeftOut]).toEqual([
      usd(120),
      [overlaps[0]],
      [overlaps[1]],
    ]);
    const groups = poolAppealsBy(appeals, observations, 'year', {
      ...{ on, include: 'fts-totals', overlaps },
    });
    expect(groups).toMatchObject([{ key: '2022', requirement: usd(120), counted: 4 }]);
    expect(() =>
      poolAppeals(appeals, observations, { on, overlaps: [overlap(['1'], 1e6)] }),
    ).toThrow('overlaps: expected at most the requirements of 180, received 1000000');
  });

  it('refuses what names no appeal, with the nearest', () => {
    const call = (options: object) => () =>
      poolAppeals(appeals, observations, { on, ...options } as Parameters<typeof poolAppeals>[2]);
    expect(call({ include: 'fts-total' })).toThrow(RangeError);
    expect(call({ include: 5 })).toThrow(TypeError);
    expect(call({ include: null })).toThrow(TypeError);
    expect(call({ include: ['C1', 'C12'] })).toThrow('include[1]: expected the id or code of one');
    expect(call({ include: ['C12'] })).toThrow('(nearest: "C1")');
    expect(call({ include: [5] })).toThrow(TypeError);
    const good = { appeals: ['1'], amount: usd(1), source: 'x' };
    expect(call({ overlaps: [{ ...good, appeals: ['9'] }] })).toThrow('overlaps[0].appeals[0]');
    expect(call({ overlaps: [{ ...good, amount: 5 }] })).toThrow(TypeError);
    expect(call({ overlaps: [{ ...good, amount: usd(-1) }] })).toThrow(RangeError);
    expect(call({ overlaps: [{ ...good, source: undefined }] })).toThrow('overlaps[0].source');
    expect(call({ overlaps: [{ ...good, amount: { amount: 1, currency: 'EUR' } }] })).toThrow(
      TypeError,
    );
    for (const overlaps of [null, 5, [null], Array(1)])
      expect(call({ overlaps })).toThrow(TypeError);
  });
});
