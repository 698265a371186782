import {
  appealAsOf,
  type ClusterCaseload,
  caseloadLowerBound,
  caseloadOf,
  checkAppeal,
  checkCaseload,
  requirementHistory,
  requirementOf,
} from 'aidkit/appeals';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, usd } from '../support/appeals.js';

const version = { asOf: null, originalRequirement: null, revisedRequirement: null, source: 's' };
const layer = { name: 'urgent', requirement: null, asOf: null, source: 's' };
const cluster = { ...version, id: '1', name: 'Health' };
const part = { country: 'AFG', requirement: null, asOf: null };
const day = 'a day as YYYY-MM-DD';
const money = 'an amount of money such as { amount: 5, currency: "USD" }';

describe('an appeal that is none', () => {
  it.each<readonly [Record<string, unknown>, string]>([
    [{ versions: 5 }, 'appeal: expected an appeal, received an object'],
    [{ versions: [5] }, 'appeal.versions[0]: expected a version, received 5'],
    [{ id: 5 }, 'appeal.id: expected a text, received 5'],
    [{ code: 5 }, 'appeal.code: expected a text, received 5'],
    [{ type: null }, 'appeal.type: expected a text, received null'],
    [{ includedInTotals: 'no' }, 'appeal.includedInTotals: expected true or false, received "no"'],
    [{ countries: 'AFG' }, 'appeal.countries: expected a list of texts, received "AFG"'],
    [{ countries: [5] }, 'appeal.countries[0]: expected a text, received 5'],
    [{ years: 2026 }, 'appeal.years: expected a list of texts, received 2026'],
    [{ years: ['2026', 2027] }, 'appeal.years[1]: expected a text, received 2027'],
    [{ period: null }, 'appeal.period: expected a period such as { start, end }, received null'],
    [
      { versions: [{ ...version, asOf: '2026' }] },
      `appeal.versions[0].asOf: expected ${day}, received "2026"`,
    ],
    [
      { versions: [version, { ...version, originalRequirement: 5 }] },
      `appeal.versions[1].originalRequirement: expected ${money}, received 5`,
    ],
    [
      { versions: [{ ...version, revisedRequirement: 5 }] },
      `appeal.versions[0].revisedRequirement: expected ${money}, received 5`,
    ],
    [
      { versions: [{ ...version, caseload: 5 }] },
      'appeal.versions[0].caseload: expected an object, received 5',
    ],
    [
      { versions: [{ ...version, caseload: { inNeed: '5' } }] },
      'appeal.versions[0].caseload.inNeed: expected a number of 0 or more, or null, received "5"',
    ],
    [{ layers: {} }, 'appeal.layers: expected a list, received an object'],
    [{ layers: [null] }, 'appeal.layers[0]: expected a layer, received null'],
    [{ layers: [{ ...layer, name: 5 }] }, 'appeal.layers[0].name: expected a text, received 5'],
    [
      { layers: [{ ...layer, requirement: 5 }] },
      `appeal.layers[0].requirement: expected ${money}, received 5`,
    ],
    [
      { layers: [{ ...layer, caseload: [] }] },
      'appeal.layers[0].caseload: expected an object, received an array of 0',
    ],
    [{ clusters: 5 }, 'appeal.clusters: expected a list, received 5'],
    [{ clusters: [5] }, 'appeal.clusters[0]: expected a cluster, received 5'],
    [{ clusters: [{ ...cluster, id: 1 }] }, 'appeal.clusters[0].id: expected a text, received 1'],
    [
      { clusters: [{ ...cluster, name: 1 }] },
      'appeal.clusters[0].name: expected a text, received 1',
    ],
    [
      { clusters: [{ ...cluster, originalRequirement: 5 }] },
      `appeal.clusters[0].originalRequirement: expected ${money}, received 5`,
    ],
    [
      { clusters: [{ ...cluster, revisedRequirement: 5 }] },
      `appeal.clusters[0].revisedRequirement: expected ${money}, received 5`,
    ],
    [
      { clusters: [{ ...cluster, caseload: 5 }] },
      'appeal.clusters[0].caseload: expected an object, received 5',
    ],
    [{ parts: 5 }, 'appeal.parts: expected a list, received 5'],
    [{ parts: [5] }, 'appeal.parts[0]: expected a country part, received 5'],
    [{ parts: [{ ...part, country: 4 }] }, 'appeal.parts[0].country: expected a text, received 4'],
    [
      { parts: [{ ...part, requirement: 5 }] },
      `appeal.parts[0].requirement: expected ${money}, received 5`,
    ],
    [{ parts: [{ ...part, asOf: 5 }] }, `appeal.parts[0].asOf: expected ${day}, received 5`],
  ])('%j', (broken, said) => {
    const appeal = { ...makeAppeal(), ...broken } as never;
    for (const call of [requirementOf, caseloadOf, checkAppeal, requirementHistory]) {
      expect(() => call(appeal)).toThrow(said);
    }
    expect(() => appealAsOf(appeal, '2026-01-01')).toThrow(said);
  });

  it.each([null, undefined, 5, 'HAFG26', []])('%j', (value) => {
    expect(() => requirementOf(value as never)).toThrow(/^appeal: expected an appeal, received /);
  });

  it('may have no code, no ids, no figures and no people', () => {
    const bare = makeAppeal({
      ...{ code: null, includedInTotals: true, versions: [version] },
      ...{ layers: [{ ...layer, caseload: null }], clusters: [{ ...cluster, id: null }] },
      parts: [{ ...part, country: null }],
    } as never);
    expect(requirementOf(bare)).toBeNull();
    expect(caseloadOf(bare)).toBeNull();
    expect(checkAppeal(bare)).toEqual([]);
  });
});

describe('what is asked of an appeal', () => {
  const plan = makeAppeal({
    countries: ['AFG', 'TJK'],
    layers: [layer, { ...layer, name: 'life-saving', requirement: usd(4) }] as never,
    clusters: [{ ...cluster, caseload: people({ inNeed: 7 }) }] as never,
    parts: [{ ...part, requirement: usd(3) }] as never,
  });

  it.each<readonly [Record<string, unknown>, string]>([
    [{ layer: 5 }, 'options.layer: expected a text, received 5'],
    [
      { layer: 'urgnt' },
      'options.layer: expected a layer that the appeal names: "urgent" or "life-saving", received "urgnt" (nearest: "urgent")',
    ],
    [
      { cluster: '2' },
      'options.cluster: expected a cluster that the appeal names: "Health", received "2"',
    ],
    [{ country: 'ZZZ' }, 'options.country: expected '],
    [{ on: '2026' }, `options.on: expected ${day}, received "2026"`],
    [
      { onn: '2026' },
      'options.onn: expected an option of "layer", "cluster", "country" or "on", received the key "onn" (nearest: "on")',
    ],
  ])('%j is refused', (options, said) => {
    expect(() => requirementOf(plan, options as never)).toThrow(said);
    expect(() => caseloadOf(plan, options as never)).toThrow(said);
  });

  it('an appeal without clusters says that it has none', () => {
    expect(() => requirementOf(makeAppeal(), { cluster: 'Health' })).toThrow(
      'options.cluster: expected a cluster that the appeal names, of which it has none, received "Health"',
    );
  });

  it('one figure of one part, and of two at once none', () => {
    expect(requirementOf(plan, { layer: 'life-saving' })).toEqual(usd(4));
    expect(requirementOf(plan, { country: 'AFG' })).toEqual(usd(3));
    expect(requirementOf(plan, { country: 'TJK' })).toBeNull();
    expect(caseloadOf(plan, { cluster: 'Health' })).toEqual(people({ inNeed: 7 }));
    expect(caseloadOf(plan, { cluster: '1' })).toEqual(people({ inNeed: 7 }));
    expect(requirementOf(plan, { layer: 'life-saving', country: 'AFG' })).toBeNull();
    expect(requirementOf(plan, { layer: 'life-saving', cluster: '1' })).toBeNull();
    expect(requirementHistory(plan)).toEqual([
      { asOf: '2026-01-01', requirement: usd(1000), source: 'a test' },
    ]);
    expect(requirementHistory(plan, { layer: 'life-saving' })).toEqual([
      { asOf: null, requirement: usd(4), source: 's' },
    ]);
    expect(requirementHistory(plan, { country: 'AFG' })).toEqual([
      { asOf: null, requirement: usd(3), source: null },
    ]);
  });
});

describe('caseloadLowerBound', () => {
  const row = (place: string, inNeed: number | null): ClusterCaseload => ({
    ...{ place, cluster: 'Health', caseload: { inNeed } },
  });

  it('keeps the places without a figure, which make it lower still', () => {
    const rows = [row('A', null), row('A', 3), row('A', 2), row('B', null), row('C', 0)];
    expect(caseloadLowerBound(rows)).toEqual({
      ...{ isLowerBound: true, figure: 'inNeed', unit: 'people', count: 3, places: 3 },
      placesWithoutFigure: ['B'],
    });
    expect(caseloadLowerBound(rows, 'targeted')).toMatchObject({
      ...{ figure: 'targeted', count: null, placesWithoutFigure: ['A', 'B', 'C'] },
    });
    expect(caseloadLowerBound([])).toMatchObject({ unit: 'people', count: null, places: 0 });
  });

  it.each<readonly [unknown, string]>([
    [5, 'rows: expected a list of caseloads of clusters, received 5'],
    [[5], 'rows[0]: expected the caseload of a cluster, received 5'],
    [[{ ...row('A', 1), place: 5 }], 'rows[0].place: expected a text, received 5'],
    [
      [row('A', 1), { ...row('A', 1), caseload: 5 }],
      'rows[1].caseload: expected a caseload such as { targeted: 5 }, received 5',
    ],
    [
      [row('A', 1), { ...row('A', 1), caseload: { unit: 'families' } }],
      'rows[1].caseload.unit: expected "people", as the rows before, received "families"',
    ],
    [
      [row('A', -1)],
      'rows[0].caseload.inNeed: expected a number of 0 or more, or null, received -1',
    ],
  ])('%j is refused', (rows, said) => {
    expect(() => caseloadLowerBound(rows as never)).toThrow(said);
  });

  it('counts those in need or targeted, and nothing else', () => {
    expect(() => caseloadLowerBound([], 'reached' as never)).toThrow(
      'figure: expected "inNeed" or "targeted", received "reached"',
    );
  });
});

describe('what is unusual about people', () => {
  it('is told with both figures, in the words of the field, at the place that was given', () => {
    const odd = { unit: 'families', population: 1, affected: 2, inNeed: 3, targeted: 4 };
    const codes = checkCaseload({ ...odd, expectedReach: 5, reached: 6.5 }, 'plan');
    expect(codes.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
      'not-a-whole-number plan.reached plan.reached: expected a whole number of families, received 6.5',
      'affected-above-population plan.affected plan.affected: 2 families affected, more than the 1 population',
      'in-need-above-affected plan.inNeed plan.inNeed: 3 families in need, more than the 2 affected',
      'targeted-above-in-need plan.targeted plan.targeted: 4 families targeted, more than the 3 in need',
      'expected-reach-above-targeted plan.expectedReach plan.expectedReach: 5 families expected reach (planned), more than the 4 targeted',
      'reached-above-targeted plan.reached plan.reached: 6.5 families reached, more than the 4 targeted',
    ]);
    expect(checkCaseload({ inNeed: 5, reached: 5 })).toEqual([]);
    expect(checkCaseload({ reached: 5 })).toEqual([]);
    expect(checkCaseload({ inNeed: 5, reached: 6 })[0]?.code).toBe('reached-above-in-need');
    expect(() => checkCaseload({}, 5 as never)).toThrow('path: expected a text, received 5');
  });
});
