import {
  anticipatedGap,
  cagr,
  currentStatus,
  dashboardColour,
  distanceToTarget,
  goalDashboard,
  goalScore,
  growthRateStatus,
  indexScore,
  normalise,
  progressStatus,
  regionalMeans,
  requiredCagr,
  sdgDataCoverage,
  sdgIndex,
  sdr2019,
  unsd2022,
} from 'aidkit/progress';
import { describe, expect, it } from 'vitest';

/** What JavaScript lets through and TypeScript does not. */
const any = (value: unknown): never => value as never;
const bounds = { lower: 42.3, red: 15, green: 7.5, optimum: 0 };
const years = { year0: 2015, year1: 2020 };
const series = [
  { year: 2015, value: 50 },
  { year: 2020, value: 60 },
];
const options = { direction: 'increase', target: 100, thresholds: unsd2022 } as const;
const way = { base: 40, target: 20, direction: 'decrease' } as const;

describe('a number that came as a text is refused, not lost', () => {
  it.each<[string, () => unknown, string]>([
    ['a value', () => normalise(any('30.3'), bounds), 'value: expected a number or null'],
    ['a bound', () => normalise(30.3, { ...bounds, lower: any('42.3') }), 'lower: expected'],
    ['a threshold', () => dashboardColour(9, { ...bounds, red: any('15') }), 'red: expected'],
    ['an indicator score', () => goalScore([any('28.4'), 10]), 'scores[0]: expected'],
    ['a level', () => goalDashboard([1, any('2')]), 'levels[1]: expected'],
    ['a goal score', () => indexScore({ 1: 80, 2: any('60') }), 'goalScores.2: expected'],
    ['a mean', () => indexScore([null], { impute: [any('1')] }), 'impute[0]: expected'],
    ['a growth', () => cagr({ value0: any('1'), value1: 2, ...years }), 'value0: expected'],
    ['a goal', () => requiredCagr({ value0: 1, year0: 2015, target: any('2') }), 'target: exp'],
    ['a year', () => growthRateStatus([{ year: any('2016'), value: 1 }]), 'series[0].year: exp'],
    [
      'an observation',
      () => progressStatus([{ year: 2015, value: any('50') }], options),
      'series[0].value: expected a number or null, received "50"',
    ],
    [
      'a target',
      () => progressStatus(series, { ...options, target: any('100') }),
      'target: expected a finite number, received "100"',
    ],
    [
      'a target year',
      () => progressStatus(series, { ...options, targetYear: any('2030') }),
      'targetYear: expected a finite number, received "2030"',
    ],
    ['a current value', () => currentStatus({ ...way, current: any('30') }), 'current: expected'],
    ['a projection', () => anticipatedGap({ ...way, projected: any('3') }), 'projected: exp'],
    [
      'a deviation',
      () => distanceToTarget({ value: 1, target: 2, standardDeviation: any('1'), direction: 1 }),
      'standardDeviation: expected',
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

describe('what has to be named and is not', () => {
  it.each<[string, () => unknown, string]>([
    ['a bound', () => normalise(1, any({ lower: 0 })), 'optimum: expected a number or null'],
    ['a threshold', () => dashboardColour(5, any({ lower: 0, optimum: 9 })), 'red: expected'],
    ['a base', () => currentStatus(any({ current: 1, target: 3, direction: 1 })), 'base: exp'],
    ['a direction', () => currentStatus(any({ ...way, direction: 'up' })), 'direction: expected'],
    ['a series', () => progressStatus(any(null), options), 'series: expected a list'],
    ['an observation', () => progressStatus(any([null]), options), 'series[0].year: expected'],
    ['options', () => progressStatus(series, any(undefined)), 'options: expected'],
    [
      'a method',
      () => progressStatus(series, { ...options, thresholds: any('unsd2022') }),
      'thresholds: expected a method such as unsd2022, received "unsd2022"',
    ],
    [
      'a multiple',
      () => progressStatus(series, { ...options, target: any({}) }),
      'target.timesBase: expected',
    ],
    ['scores', () => goalScore(any(null)), 'scores: expected a list'],
    ['a region', () => regionalMeans([any({ goalScores: [1] })]), 'rows[0].region: expected'],
    ['goal scores', () => regionalMeans([any({ region: 'A' })]), 'rows[0]: expected goal scores'],
    ['an edition', () => sdgIndex([], any({})), 'edition: expected an edition such as sdr2019'],
    ['values', () => sdgIndex(any({}), sdr2019), 'values: expected a list'],
    [
      'an M49 code',
      () => sdgDataCoverage([], { area: 'TJK', indicators: [] }),
      'area: expected an M49 code of three digits, received "TJK"',
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
  it('is refused too where means of all regions were given for those of one', () => {
    const means = regionalMeans([{ region: 'Africa', goalScores: [1, 2] }]);
    expect(() => indexScore([1, null], { impute: any(means) })).toThrow(
      'impute: expected goal scores as a list or by goal number, received an object',
    );
    expect(() => indexScore([1, null], { impute: any(50) })).toThrow(TypeError);
    expect(() => indexScore([1, null], { impute: any(new Map([[2, 50]])) })).toThrow(TypeError);
  });
});

describe('an unknown figure', () => {
  it.each([null, Number.NaN, Number.POSITIVE_INFINITY])('makes the answer null: %s', (x) => {
    expect(normalise(x, bounds)).toBeNull();
    expect(normalise(1, { lower: any(x), optimum: 1 })).toBeNull();
    expect(dashboardColour(1, { ...bounds, green: any(x) })).toBe('grey');
    expect(cagr({ value0: x, value1: 1, ...years })).toBeNull();
    expect(cagr({ value0: 1, value1: x, ...years })).toBeNull();
    expect(requiredCagr({ value0: 1, year0: 2015, target: x })).toBeNull();
    expect(currentStatus({ ...way, current: x })).toBeNull();
    expect(anticipatedGap({ ...way, projected: x })).toBeNull();
    expect(goalScore([x, 3])).toBe(3);
  });
});

describe('goal scores', () => {
  it('come as a list, by goal, in published columns, or as the index answers them', () => {
    const forms = [
      [10, null, 40],
      { 1: 10, 2: null, 3: 40 },
      { goal1: 10, goal2: null, goal3: 40 },
      [
        { goal: 3, score: 40 },
        { goal: 1, score: 10 },
      ],
    ];
    expect(forms.map((scores) => indexScore(scores))).toEqual([25, 25, 25, 25]);
    expect(forms.map((impute) => indexScore([null, 5, null], { impute }))).toEqual([
      55 / 3,
      55 / 3,
      55 / 3,
      55 / 3,
    ]);
  });
  it('of an index go into regional means as they are, without the countries that have no rank', () => {
    const row = { region: 'Asia', goals: [{ goal: 1, score: 10 }] };
    const means = regionalMeans([
      { ...row, rank: 7 },
      { ...row, goals: [{ goal: 1, score: 30 }] },
      { ...row, goals: [{ goal: 1, score: 99 }], rank: null },
    ]);
    expect(means.Asia).toEqual([20]);
  });
});

describe('regional means', () => {
  it('have the form of the rows, and the goals that they name', () => {
    const lists = [
      { region: 'A', goalScores: [10, null] },
      { region: 'A', goalScores: [20, 40] },
    ];
    expect(regionalMeans(lists).A).toEqual([15, 40]);
    const objects = [
      { region: 'A', goalScores: { 1: 10, 17: null } },
      { region: 'A', goal1: 20, goal2: 40 },
    ];
    expect(regionalMeans(objects).A).toEqual({ 1: 15, 2: 40, 17: null });
  });
});

describe('directions', () => {
  it('are taken in the words of the methods', () => {
    const status = (direction: (typeof words)[number]) =>
      progressStatus(series, { direction, thresholds: unsd2022 }).status;
    const words = ['increase', 'positive', 'not decrease', 1] as const;
    expect(words.map(status)).toEqual(Array(4).fill('on track'));
    const down = ['decrease', 'negative', 'not increase', -1] as const;
    expect(
      down.map((direction) => progressStatus(series, { direction, thresholds: unsd2022 }).status),
    ).toEqual(Array(4).fill('deterioration'));
  });
});

describe('an edition', () => {
  it('rejects a row that is nothing', () => {
    expect(sdgIndex([any(null)], sdr2019).rejected[0]?.path).toBe('values[0].country');
  });
});
