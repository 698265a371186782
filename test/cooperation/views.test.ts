import {
  type Contribution,
  centreAppeals,
  centreGroups,
  centreTargets,
  contributionsBetween,
  contributionsFromFlows,
  type FocusArea,
} from 'aidkit/cooperation';
import { centralAsiaAppeals, focusAreas, unRegionalCentreCentralAsia } from 'aidkit/datasets';
import type { Flow, FlowObject } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';

const place = (id: string | null): FlowObject => ({
  type: 'location',
  id,
  name: '',
  behavior: 'single',
});
const cluster = (name: string): FlowObject => ({
  type: 'globalCluster',
  id: null,
  name,
  behavior: 'single',
});

function flow(
  id: string,
  source: FlowObject[],
  destination: FlowObject[],
  more: Partial<Flow<'USD'>> = {},
): Flow<'USD'> {
  const base = {
    id,
    source,
    destination,
    amount: { amount: 100, currency: 'USD' },
    status: 'paid',
    date: null,
  };
  return { ...base, ...more } as Flow<'USD'>;
}

// FTS location ids, as its own list of locations has them: 1 Afghanistan, 83 Germany, 114 Jordan; 9000 is none.
describe('contributionsFromFlows', () => {
  it('reads giver, receiver and kind, and loses no flow', () => {
    const flows = [
      flow('a', [place('83')], [place('1'), cluster('Food Security')], { date: '2025-05-02' }),
      flow('b', [place('83')], [place('1'), cluster('Education')]),
      flow('c', [place('83')], [place('1'), cluster('Health'), cluster('Education')]),
      flow('d', [place('83')], [place('1')]),
      flow('e', [], [place('1')]),
      flow('f', [place('9000')], [place('1')]),
      flow('g', [place('83')], [place('1'), place('114')]),
      flow('h', [place('83')], [place('1'), place('9000')]),
      flow('i', [place('83')], [place('83')]),
      flow('j', [place(null)], [place('1')]),
    ];
    const { contributions, leftOut } = contributionsFromFlows(flows);
    expect(contributions.map(({ kind }) => kind)).toEqual([
      'food-security',
      'educational-project',
      'humanitarian-aid',
      'humanitarian-aid',
    ]);
    expect(contributions[0]).toEqual({
      donor: 'DEU',
      recipient: 'AFG',
      kind: 'food-security',
      amount: { amount: 100, currency: 'USD' },
      status: 'paid',
      on: '2025-05-02',
      confidence: null,
      source: 'FTS flow a',
    });
    expect(leftOut).toEqual([
      { flow: 'e', reason: 'country-unknown' },
      { flow: 'f', reason: 'country-unknown' },
      { flow: 'g', reason: 'several-countries' },
      { flow: 'h', reason: 'several-countries' },
      { flow: 'i', reason: 'inside-one-country' },
      { flow: 'j', reason: 'country-unknown' },
    ]);
  });
});

describe('contributionsBetween', () => {
  const one = (change: Partial<Contribution>): Contribution => ({
    donor: 'KAZ',
    recipient: 'AFG',
    kind: 'food-security',
    amount: { amount: 0.1, currency: 'USD' },
    status: 'paid',
    on: null,
    confidence: null,
    source: 'made for the test',
    ...change,
  });
  it('adds up what can be added, and nothing else', () => {
    const groups = contributionsBetween(unRegionalCentreCentralAsia.countries, [
      one({}),
      one({ amount: { amount: 0.2, currency: 'USD' } }),
      one({ status: 'pledge' }),
      one({ amount: { amount: 5, currency: 'KZT' } }),
      one({ amount: null }),
      one({ donor: 'DEU' }),
      one({ recipient: 'PAK' }),
      one({ donor: 'UZB' }),
    ]);
    expect(
      groups.map(({ donor, status, count, amount }) => [donor, status, count, amount]),
    ).toEqual([
      ['KAZ', 'paid', 1, null],
      ['KAZ', 'paid', 1, { amount: 5, currency: 'KZT' }],
      ['KAZ', 'paid', 2, { amount: 0.3, currency: 'USD' }],
      ['KAZ', 'pledge', 1, { amount: 0.1, currency: 'USD' }],
      ['UZB', 'paid', 1, { amount: 0.1, currency: 'USD' }],
    ]);
  });
  it('answers nothing for nothing', () => {
    expect(contributionsBetween([], [one({})])).toEqual([]);
    expect(contributionsBetween(['KAZ', 'AFG'], [])).toEqual([]);
  });
});

describe('centreGroups', () => {
  it('all six are landlocked, one is least developed', () => {
    // OHRLLS list of 32 LLDCs; CDP list of LDCs, 2024.
    const members = centreGroups(unRegionalCentreCentralAsia, '2025-08-03');
    expect(members.map(({ country }) => country)).toEqual([
      'KAZ',
      'KGZ',
      'TJK',
      'TKM',
      'UZB',
      'AFG',
    ]);
    expect(members.every(({ lldc }) => lldc.member)).toBe(true);
    expect(members.filter(({ ldc }) => ldc.member).map(({ country }) => country)).toEqual(['AFG']);
  });
  it('refuses a country that is none, and a day that is none', () => {
    expect(() => centreGroups({ countries: ['XXX'] }, '2025-08-03')).toThrow(RangeError);
    expect(() => centreGroups(unRegionalCentreCentralAsia, 'yesterday')).toThrow(RangeError);
  });
});

describe('centreAppeals', () => {
  const { appeals, observations } = centralAsiaAppeals;
  const on = (day: string, years: string[]) =>
    centreAppeals(unRegionalCentreCentralAsia, appeals, observations, { on: day, years });
  it('covers the plan of 2025 at the close of the year as FTS does', () => {
    // FTS by way of HDX, 2026-09-27: 1,014,201,784 of 2,416,811,546.
    const { pooled, byCountry, withoutAppeal } = on('2026-09-27', ['2025']);
    expect(pooled.funding.amount).toBe(1_014_201_784);
    expect(pooled.requirement?.amount).toBe(2_416_811_546);
    expect(byCountry.find(({ key }) => key === 'AFG')?.ratio).toBe(pooled.ratio);
    expect(withoutAppeal).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
  });
  it('knows on a day only what was known on it', () => {
    // 27 April 2025: 357 million, as reported that day.
    expect(on('2025-04-30', ['2025']).pooled.funding.amount).toBe(357_000_000);
  });
  it('without years takes them all', () => {
    const all = centreAppeals(unRegionalCentreCentralAsia, appeals, observations, {
      on: '2026-09-27',
    });
    expect(all.pooled.counted).toBeGreaterThan(10);
  });
});

describe('centreTargets', () => {
  const on = (day: string) => centreTargets(unRegionalCentreCentralAsia, focusAreas, day);
  const past = (day: string) => on(day).flatMap(({ pastDue, code }) => (pastDue ? [code] : []));
  it('tells the deadlines that were over, as the Agenda words them', () => {
    // 8.6 and 8.b, 9.c and 13.a say "by 2020", 17.8 "by 2017" (General Assembly resolution 70/1).
    expect(past('2025-08-03')).toEqual(['13.a', '8.6', '8.b', '9.c', '17.8']);
    expect(past('2020-12-31')).toEqual(['17.8']);
    expect(past('2017-12-31')).toEqual([]);
  });
  it('says null where a target states no year, and never makes a number of a code', () => {
    const target = on('2025-08-03').find(({ code }) => code === '13.b');
    expect(target).toMatchObject({
      focusArea: 'climate-change',
      main: true,
      due: [],
      pastDue: null,
    });
    expect(on('2031-01-01').find(({ code }) => code === '6.4')?.pastDue).toBe(true);
  });
  it('takes another mapping, and names every target that ours does', () => {
    const all = { focusAreas: focusAreas.map(({ id }) => id) };
    const expected = focusAreas.flatMap((area) => [...area.targets, ...area.relatedTargets]);
    expect(centreTargets(all, focusAreas, '2025-08-03').map(({ code }) => code)).toEqual(expected);
    const own: FocusArea[] = [
      { ...focusAreas[0]!, id: 'water', targets: ['6.1'], relatedTargets: [] },
    ];
    expect(centreTargets({ focusAreas: ['water'] }, own, '2025-08-03')).toHaveLength(1);
  });
  it('refuses an area, a target and a day that are none', () => {
    expect(() => centreTargets({ focusAreas: ['peace'] }, focusAreas, '2025-08-03')).toThrow(
      RangeError,
    );
    const wrong = [{ ...focusAreas[0]!, targets: ['13.9'] }] as unknown as FocusArea[];
    expect(() => centreTargets({ focusAreas: ['climate-change'] }, wrong, '2025-08-03')).toThrow(
      'climate-change.targets: expected the code of an SDG target, received "13.9"',
    );
    expect(() => on('soon')).toThrow('on: expected a day as YYYY-MM-DD, received "soon"');
  });
});
