import {
  type HdxAppeal,
  type HdxPlace,
  toHdxClusterRows,
  toHdxCovidRows,
  toHdxRequirementsRows,
} from 'aidkit/hdx';
import { describe, expect, it } from 'vitest';
import { makeAppeal, usd } from '../support/appeals.js';

// Rules that Jordan's files do not show, or show once. Real files: test/conformance/formats.hdx.test.ts.

const plan = (
  id: string,
  revised: number | null,
  funding: number | null,
  places = ['JOR'],
  years = ['2020'],
): HdxAppeal & { readonly locations: readonly HdxPlace[] } => ({
  ...makeAppeal({ id, code: `C${id}`, name: `Plan ${id}`, countries: places, years }),
  requirement: revised === null ? null : { revised: usd(revised) },
  funding: funding === null ? null : { total: usd(funding) },
  locations: places.map((iso3, i) => ({ id: iso3 === 'JOR' ? '114' : String(i), iso3 })),
});

const grouping = (
  requirements: Record<string, number> | null,
  funding: Record<string, number>,
  revised = 500,
) => ({
  values: Object.entries(funding).map(([id, amount]) => ({
    id: id === 'none' ? null : id,
    name: id === 'none' ? 'Not specified' : `Object ${id}`,
    funding: { total: usd(amount) },
  })),
  requirements:
    requirements === null
      ? null
      : {
          revised: usd(revised),
          objects: Object.entries(requirements).map(([id, amount]) => ({
            id,
            name: `Object ${id}`,
            requirement: { revised: usd(amount) },
          })),
        },
  sharedTotal: usd(3),
});

type Options = Parameters<typeof toHdxRequirementsRows>[1];

function figures(appeals: ReturnType<typeof plan>[], options: Options = {}) {
  return toHdxRequirementsRows(appeals, { country: 'JOR', ...options }).map((row) =>
    [row.year, row.name, row.requirements, row.funding, row.percentFunded].join('|'),
  );
}

describe('toHdxRequirementsRows', () => {
  const both = ['JOR', 'LBN'];

  it('rounds a plan twice and a part once, towards zero below zero', () => {
    expect(
      figures([plan('1', 100000, 12497), plan('2', 10, 1, both), plan('3', 1000, -26)], {
        byLocation: [
          { plan: '2', grouping: grouping({ '114': 100000, '1': 5 }, { '114': 12497 }) },
        ],
      }),
    ).toEqual([
      '2020|Plan 1|100000|12497|13',
      '2020|Plan 2|100000|12497|12',
      '2020|Plan 3|1000|-26|-2',
    ]);
  });

  it("rounds FTS's own percentage of a plan where there is one", () => {
    const stated = (publishedPercent: number) => ({ ...plan('1', 100, 30), publishedPercent });
    expect(figures([stated(12.5)])).toEqual(['2020|Plan 1|100|30|13']);
    expect(figures([stated(12.49)])).toEqual(['2020|Plan 1|100|30|12']);
    expect(figures([{ ...plan('1', null, 30), publishedPercent: 0 }])).toEqual([
      '2020|Plan 1||30|',
    ]);
  });

  it('leaves cells empty where nothing is known, and keeps a requirement of 0', () => {
    expect(
      figures([plan('1', null, 5), plan('2', 5, null), plan('3', 0, 5), plan('4', null, null)]),
    ).toEqual(['2020|Plan 1||5|', '2020|Plan 2|5||', '2020|Plan 3|0|5|0', '2020|Plan 4|||']);
  });

  it('leaves the requirement of a part empty where every place states the whole', () => {
    const { requirements, ...rest } = grouping({ '114': 500, '1': 500 }, { '114': 8 });
    const untotalled = { ...rest, requirements: { ...requirements!, revised: null } };
    expect(
      figures(
        [1, 2, 3, 4].map((id) => plan(String(id), 500, 9, both)),
        {
          byLocation: [
            { plan: '1', grouping: grouping({ '114': 500, '1': 500 }, { '114': 9 }) },
            { plan: '2', grouping: grouping({ '114': 500, '1': 500 }, {}) },
            { plan: '3', grouping: grouping({ '114': 500, '1': 499 }, {}) },
            { plan: '4', grouping: untotalled },
          ],
        },
      ),
    ).toEqual(['2020|Plan 1||9|', '2020|Plan 3|500||', '2020|Plan 4||8|']);
  });

  it('takes a region without a code for a place of its own', () => {
    const global = plan('1', 10, 4);
    const locations = [...global.locations, { id: '251', iso3: null }];
    expect(figures([{ ...global, locations }])).toEqual([]);
  });

  it('puts the latest year first, and each year its own rest outside plans', () => {
    const appeals = [plan('1', 10, 4), plan('2', 10, 9, ['JOR'], ['2021'])];
    const countryFunding = [
      { year: '2019', funding: usd(7) },
      { year: '2020', funding: usd(6) },
      { year: '2021', funding: usd(5) },
    ];
    expect(figures(appeals, { countryFunding })).toEqual([
      '2021|Plan 2|10|9|90',
      '2021|Not specified||-4|',
      '2020|Plan 1|10|4|40',
      '2020|Not specified||2|',
      '2019|Not specified||7|',
    ]);
    expect(figures(appeals, { countryFunding, years: ['2020'] })).toEqual([
      '2020|Plan 1|10|4|40',
      '2020|Not specified||2|',
    ]);
  });

  it('gives a plan of several years a row in each, once, though two overviews have it', () => {
    const long = plan('1', 10, 4, ['JOR'], ['2020', '2021']);
    expect(figures([long, plan('2', 10, 9, ['JOR'], ['2021']), long])).toEqual([
      '2021|Plan 1|10|4|40',
      '2021|Plan 2|10|9|90',
      '2020|Plan 1|10|4|40',
    ]);
  });

  it('has 0 where nothing is left, and takes off no more from there; nothing where nothing is known', () => {
    expect(
      figures([plan('1', 10, 5), plan('2', 10, 4)], {
        countryFunding: [{ year: '2020', funding: usd(5) }],
      }),
    ).toEqual(['2020|Plan 1|10|5|50', '2020|Plan 2|10|4|40', '2020|Not specified||0|']);
    for (const countryFunding of [[], [{ year: '2020', funding: usd(0) }]]) {
      expect(figures([plan('1', 10, 5)], { countryFunding })).toEqual([
        '2020|Plan 1|10|5|50',
        '2020|Not specified|||',
      ]);
    }
  });

  it('puts plans in the order of the ids of their types, then of their own', () => {
    const typed = (id: string, typeId: string) => ({ ...plan(id, 10, 1), typeId });
    const plans = [typed('10', '111'), typed('9', '111'), typed('30', '4'), typed('200', '5')];
    expect(figures(plans).map((row) => row.split('|')[1])).toEqual([
      ...['Plan 30', 'Plan 200', 'Plan 9', 'Plan 10'],
    ]);
  });

  it('has no year of plans that are for other countries', () => {
    const countryFunding = [{ year: '2020', funding: usd(6) }];
    const plans = [plan('1', 10, 4), plan('2', 10, 9, ['LBN'], ['2021'])];
    expect(figures(plans, { countryFunding })).toEqual([
      '2020|Plan 1|10|4|40',
      '2020|Not specified||2|',
    ]);
  });

  it('writes all countries where none is named', () => {
    const rows = toHdxRequirementsRows([plan('1', 10, 5, ['LBN']), plan('2', 10, 4)]);
    expect(rows.map(({ countryCode, id }) => [countryCode, id])).toEqual([
      ['JOR', '2'],
      ['LBN', '1'],
    ]);
  });

  it('takes appeals of any source: what nobody told stays empty', () => {
    const parts = [
      { country: 'AFG', asOf: null, requirement: usd(70) },
      { country: 'PAK', asOf: null, requirement: usd(30) },
    ];
    const rows = toHdxRequirementsRows([
      makeAppeal({ id: 'A', requirement: 1000 }),
      makeAppeal({ id: 'B', requirement: 100, countries: ['AFG', 'PAK'], parts }),
    ]);
    expect(rows.map((row) => [row.countryCode, row.id, row.requirements, row.funding])).toEqual([
      ['AFG', 'A', '1000', ''],
      ['AFG', 'B', '70', ''],
      ['PAK', 'B', '30', ''],
    ]);
  });

  it.each<
    [what: string, appeals: unknown, options: unknown, kind: ErrorConstructor, message: string]
  >([
    ['an answer', { data: {} }, {}, TypeError, 'appeals: expected a list of appeals, as parseFts'],
    [
      'plans as they came',
      [{ id: 1, usageYears: [] }],
      {},
      TypeError,
      'appeals[0].years: expected',
    ],
    ['nothing', undefined, undefined, TypeError, 'appeals: expected'],
    ['a hole', Array(2), {}, TypeError, 'appeals[0].years'],
    ['a name', [], { country: 'Jordan' }, RangeError, 'received "Jordan"'],
    ['a year', [], { years: '2020' }, TypeError, 'years: expected a list'],
    [
      'no plan',
      [],
      { byLocation: [grouping(null, {})] },
      TypeError,
      'byLocation[0].plan: expected',
    ],
    [
      "FTS's trend as it came",
      [],
      { country: 'JOR', countryFunding: [{ year: 2020, totalFunding: 5 }] },
      TypeError,
      'countryFunding[0]: expected { year, funding } with the year as a text',
    ],
    [
      'no country',
      [],
      { countryFunding: [{ year: '2020', funding: usd(5) }] },
      TypeError,
      'country: expected the country of countryFunding, received undefined',
    ],
  ])('says what is missing: %s', (_what, appeals, options, kind, message) => {
    const write = () => toHdxRequirementsRows(appeals as [], options as Options);
    expect(write).toThrow(kind);
    expect(write).toThrow(message);
  });
});

describe('toHdxClusterRows', () => {
  it('orders clusters by name, then money of none, then what several share', () => {
    const rows = toHdxClusterRows([plan('1', 9, 9), plan('2', 9, 9, ['JOR', 'LBN'])], {
      country: 'JOR',
      groupings: ['1', '2'].map((id) => ({
        plan: id,
        grouping: grouping({ z: 10, b: 0, c: 4 }, { none: -5, z: 1, a: 2, b: 3 }),
      })),
    });
    expect(
      rows.map((row) => [
        row.id,
        row.clusterCode,
        row.cluster,
        row.requirements,
        row.funding,
        row.percentFunded,
      ]),
    ).toEqual([
      ['1', 'a', 'Object a', '', '2', ''],
      ['1', 'b', 'Object b', '0', '3', ''],
      ['1', 'c', 'Object c', '4', '', ''],
      ['1', 'z', 'Object z', '10', '1', '10'],
      ['1', '', 'Not specified', '', '-5', ''],
      ['1', '', 'Multiple clusters/sectors (shared)', '', '3', ''],
    ]);
  });

  it('has both rows of no cluster where FTS states no money, empty', () => {
    const cells = (from: ReturnType<typeof grouping>) =>
      toHdxClusterRows([plan('1', 9, 9)], { groupings: [{ plan: '1', grouping: from }] }).map(
        ({ cluster, requirements, funding }) => [cluster, requirements, funding].join('|'),
      );
    const none = { ...grouping({ z: 10 }, {}), sharedTotal: usd(0) };
    expect(cells(none)).toEqual([
      'Object z|10|',
      'Not specified||',
      'Multiple clusters/sectors (shared)||',
    ]);
    expect(cells({ ...grouping({ z: 10 }, { z: 1 }), sharedTotal: usd(0) })).toEqual([
      'Object z|10|1',
      'Not specified||',
      'Multiple clusters/sectors (shared)||0',
    ]);
  });

  it('adds up what FTS tells twice as of no cluster', () => {
    const twice = grouping({}, { none: -5, z: 1 });
    const values = [...twice.values, { ...twice.values[0]!, funding: { total: usd(7) } }];
    const rows = toHdxClusterRows([plan('1', 9, 9)], {
      groupings: [{ plan: '1', grouping: { ...twice, values } }],
    });
    expect(rows.map(({ cluster, funding }) => [cluster, funding])).toEqual([
      ['Object z', '1'],
      ['Not specified', '2'],
      ['Multiple clusters/sectors (shared)', '3'],
    ]);
  });

  it('says what is missing', () => {
    const appeals = [plan('1', 9, 9)];
    expect(() => toHdxClusterRows(appeals, undefined as never)).toThrow(
      'groupings: expected a list',
    );
    expect(() => toHdxClusterRows(appeals, { grouping: [] } as never)).toThrow('options.grouping');
    expect(() => toHdxClusterRows(5 as never)).toThrow(TypeError);
    expect(toHdxClusterRows([], undefined as never)).toEqual([]);
    expect(() => toHdxCovidRows([], {} as never)).toThrow('covidByPlan.values: expected a list');
  });
});
