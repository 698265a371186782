import {
  parseHapiFunding,
  parseHapiFundingRow,
  parseHapiNeeds,
  parseHapiNeedsRow,
} from 'aidkit/hapi';
import { describe, expect, it } from 'vitest';

const place = { location_code: 'AFG', location_name: 'Afghanistan', location_ref: 1 };
const period = {
  reference_period_start: '2025-01-01T00:00:00',
  reference_period_end: '2025-12-31T23:59:59',
};
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('parseHapiFunding', () => {
  it('reads v1 and v2, numbers as numbers and as texts', () => {
    const v1 = {
      ...place,
      ...period,
      appeal_code: 'HAFG25',
      appeal_name: 'A plan',
      appeal_type: 'HRP',
      requirements_usd: 2416811546,
      funding_usd: 1008671701,
      funding_pct: 41.74,
    };
    const v2 = {
      ...v1,
      requirements_usd: '2416811546.00',
      funding_usd: '1008671701.00',
      funding_pct: '41.74',
      has_hrp: true,
      in_gho: 'True',
    };
    const { values, rejected } = parseHapiFunding({ data: [v1, v2] });
    expect(rejected).toEqual([]);
    expect(values[0]).toMatchObject({
      appeal: { code: 'HAFG25', type: 'HRP' },
      requirement: usd(2416811546),
      funding: usd(1008671701),
      publishedPercent: 41.74,
      period: { start: '2025-01-01', end: '2025-12-31' },
      location: { code: 'AFG', hasResponsePlan: null },
    });
    expect(values[1]).toEqual({
      ...values[0],
      location: { ...values[0]?.location, hasResponsePlan: true, inGlobalOverview: true },
    });
  });

  it('has no appeal for money outside appeals', () => {
    const { values } = parseHapiFunding([
      {
        ...place,
        appeal_code: 'Not specified',
        appeal_name: 'Not specified',
        appeal_type: null,
        requirements_usd: null,
        funding_usd: '5',
        funding_pct: null,
      },
    ]);
    expect(values[0]).toMatchObject({ appeal: null, requirement: null, publishedPercent: null });
  });

  it("reads HDX's CSV of it: a byte order mark, a line of HXL tags, empty cells", () => {
    const tags = {
      '\uFEFFlocation_code': '#country+code',
      appeal_code: '#activity',
      funding_pct: '',
    };
    const row = { '\uFEFFlocation_code': 'AFG', appeal_code: 'HAFG25', funding_usd: '5' };
    const { values, rejected } = parseHapiFunding([tags, row, { ...row, funding_usd: '-' }]);
    expect(values).toMatchObject([{ location: { code: 'AFG' }, funding: usd(5) }]);
    expect(rejected).toMatchObject([{ index: 2, path: 'rows[2].funding_usd' }]);
    expect(rejected[0]?.value).toEqual({ ...row, funding_usd: '-' });
    expect(parseHapiFundingRow(tags)).toEqual({ values: [], rejected: [], warnings: [] });
    expect(parseHapiFundingRow(row, 9).values).toEqual(values);
    expect(parseHapiFundingRow(7, 9).rejected[0]?.message).toBe(
      'rows[9]: expected an object, received 7',
    );
  });

  it('takes no row of needs for one of funding', () => {
    const need = { ...place, sector_code: 'WSH', population_status: 'INN', population: 7 };
    const { values, rejected } = parseHapiFunding({ data: [need] });
    expect(values).toEqual([]);
    expect(rejected[0]?.message).toBe(
      'data[0].funding_usd: expected a number or null, received undefined',
    );
  });

  it('rejects with place and reason', () => {
    const { values, rejected } = parseHapiFunding({
      data: [
        { ...place, funding_usd: 'five' },
        { funding_usd: 5 },
        7,
        { ...place, ...period, funding_usd: 1 },
      ],
    });
    expect(values).toHaveLength(1);
    expect(rejected.map(({ message }) => message)).toEqual([
      'data[0].funding_usd: expected a number or an empty cell, received "five"',
      'data[1].location_code: expected an alpha-3 code such as "AFG", received undefined',
      'data[2]: expected an object, received 7',
    ]);
    expect(() => parseHapiFunding({ error: 'app_identifier' })).toThrow(
      'data: expected a response of HAPI',
    );
  });
});

describe('parseHapiNeeds', () => {
  it('reads the cuts of v1 and the category of v2', () => {
    const v1 = {
      ...place,
      sector_code: 'WSH',
      sector_name: 'Water',
      population_status: 'INN',
      population: 100,
      gender: 'f',
      age_range: 'all',
      min_age: null,
      max_age: null,
      disabled_marker: 'all',
      population_group: 'IDP',
      admin1_ref: 5,
      admin1_code: 'AF01',
      admin1_name: 'Kabul',
      admin2_ref: 9,
      admin2_code: null,
      admin2_name: null,
    };
    const all = { ...v1, gender: 'all', population_group: 'all', admin1_code: '', admin1_name: '' };
    const { location_code, sector_code, population_status } = v1;
    const v2 = { location_code, sector_code, population_status, population: '100', category: '' };
    const { values, rejected } = parseHapiNeeds({
      data: [v1, all, v2, { ...v2, category: 'Female - IDPs' }],
    });
    expect(rejected).toEqual([]);
    expect(
      values.map(({ isTotal, category, admin1 }) => [isTotal, category, admin1?.code ?? null]),
    ).toEqual([
      [false, null, 'AF01'],
      [true, null, null],
      [true, null, null],
      [false, 'Female - IDPs', null],
    ]);
    expect(values[0]?.group).toMatchObject({ gender: 'f', populationGroup: 'IDP', ageRange: null });
    expect(values[0]?.admin2).toBeNull();
    expect(values[2]?.people).toBe(100);
  });

  it('takes no cut of v1 for everybody where a table of both versions has an empty category', () => {
    const row = { ...place, sector_code: 'WSH', population_status: 'INN', population: 7 };
    const { values } = parseHapiNeeds([
      { ...row, gender: 'f', category: '' },
      { ...row, gender: '', category: '' },
      { ...row, gender: 'all', category: null },
      { ...row, gender: '', category: 'Female' },
    ]);
    expect(values.map(({ isTotal }) => isTotal)).toEqual([false, true, true, false]);
    expect(values[0]?.group?.gender).toBe('f');
  });

  it('rejects an unknown status and people that are no number', () => {
    const row = {
      ...place,
      sector_code: 'WSH',
      category: '',
      population_status: 'INN',
      population: 5,
    };
    const { rejected } = parseHapiNeeds({
      data: [row, { ...row, population_status: 'XYZ' }, { ...row, population: -1 }],
    });
    expect(rejected.map(({ path }) => path)).toEqual([
      'data[1].population_status',
      'data[2].population',
    ]);
    expect(parseHapiNeedsRow(row).values).toEqual(parseHapiNeeds([row]).values);
    expect(parseHapiNeedsRow({ ...row, population_status: 'XYZ' }, 3).rejected[0]?.path).toBe(
      'rows[3].population_status',
    );
  });
});
