import {
  dashboardColour,
  dashboardLevel,
  goalDashboard,
  goalScore,
  indexScore,
  normalise,
  percentMissing,
  rankScores,
  regionalMeans,
  sdgIndexTrend,
} from 'aidkit/progress';
import { describe, expect, it } from 'vitest';

describe('normalise', () => {
  it('runs from the lower bound to the optimum, whichever is larger', () => {
    expect(normalise(75, { lower: 50, optimum: 100 })).toBe(50);
    expect(normalise(10, { lower: 40, optimum: 0 })).toBe(75);
  });
  it('is cut at both ends', () => {
    expect(normalise(-5, { lower: 50, optimum: 100 })).toBe(0);
    expect(normalise(104, { lower: 21.5, optimum: 100 })).toBe(100);
    expect(Object.is(normalise(50, { lower: 50, optimum: 0 }), 0)).toBe(true);
  });
  it.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY])(
    'knows nothing of %s',
    (value) => {
      expect(normalise(value, { lower: 0, optimum: 1 })).toBeNull();
    },
  );
  it('has no answer for a scale without length', () => {
    expect(normalise(3, { lower: 3, optimum: 3 })).toBeNull();
  });
});

describe('goalScore and indexScore', () => {
  it('leaves out what is missing, and does not take it for zero', () => {
    expect(goalScore([10, null, 20, undefined, Number.NaN])).toBe(15);
    expect(goalScore([])).toBeNull();
  });
  it('fills a missing goal with the mean of the region', () => {
    expect(indexScore([10, null], { impute: [0, 50] })).toBe(30);
    expect(indexScore({ 1: 17, 2: null }, { impute: Array(17).fill(0) })).toBe(1);
    expect(indexScore({ '1': 17 }, { impute: { '1': 3 } })).toBeNull();
  });
});

describe('regionalMeans', () => {
  it('takes any word for a region', () => {
    const means = regionalMeans([{ region: '__proto__', goalScores: [7] }]);
    expect(Object.keys(means)).toEqual(['__proto__']);
    expect(({} as { 0?: number })[0]).toBeUndefined();
  });
});

describe('dashboardColour', () => {
  const lessIsBetter = { lower: 42.3, red: 15, green: 7.5, optimum: 0 };
  it.each([
    [50, 'red'],
    [15.0001, 'red'],
    [15, 'orange'],
    [11.2501, 'orange'],
    [11.25, 'yellow'],
    [7.5001, 'yellow'],
    [7.5, 'green'],
    [-3, 'green'],
  ] as const)('%s is %s', (value, colour) => {
    expect(dashboardColour(value, lessIsBetter)).toBe(colour);
  });
  it('has four fixed points', () => {
    expect([42.3, 15, 7.5, 0].map((value) => dashboardLevel(value, lessIsBetter))).toEqual([
      0, 1, 2, 3,
    ]);
  });
  it('counts a tie with a threshold as reached, also where red is at the lower bound', () => {
    // 0.1 + 0.2 is a hair above 0.3.
    const hair = { lower: 0.3, red: 0.3, green: 0.2, optimum: 0 };
    expect(dashboardColour(0.1 + 0.2, hair)).toBe('orange');
    expect(dashboardColour(0.30001, hair)).toBe('red');
    expect(dashboardColour(0.1 + 0.2, { ...hair, lower: 0.9, red: 0.4, green: 0.3 })).toBe('green');
  });
  it('has no level without a value', () => {
    expect(dashboardLevel(null, lessIsBetter)).toBeNull();
  });
});

describe('goalDashboard', () => {
  it.each([
    [[0.5, 0.6, 3], 'red'],
    [[0, 1.2, 3], 'orange'],
    [[0.4, 2.9], 'yellow'],
    [[1.9, 2.5], 'yellow'],
    [[2, 2.5], 'green'],
    [[0.2, null], 'red'],
    [[0.2, null, null], 'grey'],
    [[], 'grey'],
  ] as const)('%j is %s', (levels, colour) => {
    expect(goalDashboard(levels)).toBe(colour);
  });
});

describe('rankScores', () => {
  it('names ties and skips the ranks after them', () => {
    expect(rankScores([70, 80, 80 + 5e-10, null, 60])).toEqual([
      { rank: 3, tied: false },
      { rank: 1, tied: true },
      { rank: 1, tied: true },
      null,
      { rank: 4, tied: false },
    ]);
  });
});

describe('percentMissing', () => {
  it('wants counts that can be', () => {
    expect(() => percentMissing({ available: 5, applicable: 4 })).toThrow(
      'available: expected at most 4 (applicable), received 5',
    );
    expect(() => percentMissing({ available: -1, applicable: 4 })).toThrow(RangeError);
    expect(() => percentMissing({ available: 1, applicable: 4.5 })).toThrow(RangeError);
  });
});

describe('sdgIndexTrend', () => {
  const less = { lower: 100, red: 60, green: 20, optimum: 0 };
  const from = (value0: number, value1: number) =>
    sdgIndexTrend({ value0, year0: 2015, value1, year1: 2018 }, less);
  // From 80 the green threshold is 4 a year away: 12 in the three years.
  it.each([
    [80, 68, 'on track or maintaining'],
    [80, 69, 'moderately improving'],
    [80, 74, 'moderately improving'],
    [80, 75, 'stagnating'],
    [80, 80, 'stagnating'],
    [80, 81, 'decreasing'],
    [120, 110, 'moderately improving'],
    [5, 15, 'on track or maintaining'],
    [15, 25, 'decreasing'],
  ] as const)('from %s to %s is %s', (value0, value1, trend) => {
    expect(from(value0, value1)).toBe(trend);
  });
  it('is not known without two years, values and a scale', () => {
    expect(sdgIndexTrend({ value0: 1, year0: 2018, value1: 2, year1: 2018 }, less)).toBeNull();
    expect(from(Number.NaN, 1)).toBeNull();
    expect(
      sdgIndexTrend({ value0: 90, year0: 2015, value1: 80, year1: 2018 }, less, {
        targetYear: 2015,
      }),
    ).toBeNull();
    const flat = { ...less, optimum: 100 };
    expect(sdgIndexTrend({ value0: 1, year0: 2015, value1: 2, year1: 2018 }, flat)).toBeNull();
  });
});
