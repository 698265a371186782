import { toHdxClusterRows, toHdxRequirementsRows } from 'aidkit/hdx';
import { describe, expect, it } from 'vitest';

// Rules that Jordan's files do not show, or show once. Real files: test/conformance/formats.hdx.test.ts.

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

const plan = (id: string, revised: number | null, funding: number | null, places = ['JOR']) => ({
  id,
  code: `C${id}`,
  name: `Plan ${id}`,
  typeName: 'Other',
  typeId: '6',
  period: { start: '2020-01-01', end: '2020-12-31' },
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

type Input = Parameters<typeof toHdxRequirementsRows>[0];

function figures(input: Partial<Input>) {
  return toHdxRequirementsRows({
    country: 'JOR',
    overviews: [],
    byLocation: [],
    countryFunding: [],
    ...input,
  }).map((row) => [row.year, row.name, row.requirements, row.funding, row.percentFunded].join('|'));
}

describe('toHdxRequirementsRows', () => {
  it('rounds a plan twice and a part once, towards zero below zero', () => {
    expect(
      figures({
        overviews: [
          {
            year: '2020',
            plans: [
              plan('1', 100000, 12497),
              plan('2', 10, 1, ['JOR', 'LBN']),
              plan('3', 1000, -26),
            ],
          },
        ],
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

  it('leaves cells empty where nothing is known, and keeps a requirement of 0', () => {
    expect(
      figures({
        overviews: [
          {
            year: '2020',
            plans: [plan('1', null, 5), plan('2', 5, null), plan('3', 0, 5), plan('4', null, null)],
          },
        ],
      }),
    ).toEqual(['2020|Plan 1||5|', '2020|Plan 2|5||', '2020|Plan 3|0|5|0', '2020|Plan 4|||']);
  });

  it('leaves the requirement of a part empty where every place states the whole', () => {
    const places = ['JOR', 'LBN'];
    expect(
      figures({
        overviews: [
          {
            year: '2020',
            plans: [plan('1', 500, 9, places), plan('2', 500, 9, places), plan('3', 1, 1, places)],
          },
        ],
        byLocation: [
          { plan: '1', grouping: grouping({ '114': 500, '1': 500 }, { '114': 9 }) },
          { plan: '2', grouping: grouping({ '114': 500, '1': 500 }, {}) },
        ],
      }),
    ).toEqual(['2020|Plan 1||9|']);
  });

  it('puts the latest year first, and each year its own rest outside plans', () => {
    expect(
      figures({
        overviews: [
          { year: '2020', plans: [plan('1', 10, 4)] },
          { year: '2021', plans: [plan('2', 10, 9)] },
        ],
        countryFunding: [
          { year: '2019', funding: usd(7) },
          { year: '2020', funding: usd(6) },
          { year: '2021', funding: usd(5) },
        ],
      }),
    ).toEqual([
      '2021|Plan 2|10|9|90',
      '2021|Not specified||-4|',
      '2020|Plan 1|10|4|40',
      '2020|Not specified||2|',
      '2019|Not specified||7|',
    ]);
  });

  it('has no row outside plans where nothing is left, and takes off no more from there', () => {
    expect(
      figures({
        overviews: [{ year: '2020', plans: [plan('1', 10, 5), plan('2', 10, 4)] }],
        countryFunding: [{ year: '2020', funding: usd(5) }],
      }),
    ).toEqual(['2020|Plan 1|10|5|50', '2020|Plan 2|10|4|40']);
  });
});

describe('toHdxClusterRows', () => {
  it('orders clusters by name, then money of none, then what several share', () => {
    const rows = toHdxClusterRows({
      country: 'JOR',
      overviews: [{ year: '2020', plans: [plan('1', 9, 9), plan('2', 9, 9, ['JOR', 'LBN'])] }],
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
});
