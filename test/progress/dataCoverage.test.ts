import { type CoverageObservation, sdgDataCoverage } from 'aidkit/progress';
import { parseUnsdObservations } from 'aidkit/unsd';
import { describe, expect, it } from 'vitest';

const observation = (
  indicators: string[],
  more: Partial<CoverageObservation> = {},
): CoverageObservation => ({
  series: indicators.join(),
  indicators,
  area: '762',
  year: 2020,
  value: 1,
  bound: null,
  dimensions: {},
  isTotal: true,
  ...more,
});

const indicators = ['1.a.1', '1.1.1', '8.1.1', '8.10.1', '8.10.2', '12.2.1', '8.10.1'];

describe('sdgDataCoverage', () => {
  it('counts indicators, targets and goals against the list', () => {
    const coverage = sdgDataCoverage(
      [
        observation(['8.10.1']),
        observation(['8.10.2']),
        observation(['12.2.1', '8.4.1']),
        observation(['1.1.1'], { area: '398' }),
        observation(['1.a.1'], { value: null }),
      ],
      { area: '762', indicators },
    );
    expect(coverage).toEqual({
      area: '762',
      since: null,
      indicators: { count: 3, of: 6, ratio: 0.5 },
      targets: { count: 2, of: 5, ratio: 0.4 },
      goals: { count: 2, of: 3, ratio: 2 / 3 },
      disaggregated: { count: 0, of: 3, ratio: 0 },
      missing: ['1.a.1', '1.1.1', '8.1.1'],
    });
  });

  it('counts from a year, and takes a bound for data', () => {
    const observations = [
      observation(['1.1.1'], { year: 2014 }),
      observation(['1.a.1'], { value: null, bound: { side: 'below', value: 5 } }),
    ];
    const since = sdgDataCoverage(observations, { area: '762', indicators, since: 2015 });
    expect(since.indicators.count).toBe(1);
    expect(since.missing).not.toContain('1.a.1');
  });

  it('counts breakdowns, of any kind or by a dimension', () => {
    const sex = (Sex: string, more = {}) => ({ dimensions: { Sex }, isTotal: false, ...more });
    const observations = [
      observation(['1.1.1'], sex('FEMALE')),
      observation(['1.1.1'], sex('MALE')),
      // One sex alone, and two in two years, break nothing down.
      observation(['8.1.1'], sex('FEMALE')),
      observation(['8.10.1'], sex('FEMALE', { year: 2018 })),
      observation(['8.10.1'], sex('MALE', { year: 2019 })),
      observation(['12.2.1']),
    ];
    const options = { area: '762', indicators };
    expect(sdgDataCoverage(observations, options).disaggregated.count).toBe(3);
    const bySex = sdgDataCoverage(observations, { ...options, dimension: 'Sex' });
    expect(bySex.disaggregated).toEqual({ count: 1, of: 4, ratio: 0.25 });
    expect(
      sdgDataCoverage(observations, { ...options, dimension: '__proto__' }).disaggregated.count,
    ).toBe(0);
  });

  it('reads what UNSD publishes', () => {
    const row = (Sex: string, value: string, timePeriodStart = 2020) => ({
      goal: ['8'],
      target: ['8.10'],
      indicator: ['8.10.2'],
      series: 'FB_BNK_ACCSS',
      geoAreaCode: '762',
      timePeriodStart,
      value,
      valueType: 'Float',
      attributes: {},
      dimensions: { Sex },
    });
    const page = { data: [row('FEMALE', '39.4'), row('MALE', '>95'), row('BOTHSEX', 'NaN', 2021)] };
    const { values, rejected } = parseUnsdObservations(page);
    expect(rejected).toEqual([]);
    const options = { area: '762', indicators, dimension: 'Sex' };
    expect(sdgDataCoverage(values, options)).toMatchObject({
      indicators: { count: 1, of: 6 },
      disaggregated: { count: 1, of: 1 },
    });
    expect(sdgDataCoverage(values, { ...options, since: 2021 }).indicators.count).toBe(0);
  });

  it('has no share of nothing', () => {
    expect(sdgDataCoverage([], { area: '762', indicators: [] }).indicators).toEqual({
      count: 0,
      of: 0,
      ratio: null,
    });
  });
});
