import {
  anticipatedGap,
  anticipatedProgress,
  currentStatus,
  distanceClass,
  distanceToTarget,
  escap2017,
  growthRateStatus,
  oecd2022,
  undpAssessment,
} from 'aidkit/progress';
import { describe, expect, it } from 'vitest';

describe('growthRateStatus', () => {
  it.each([
    [2.1, 'on track'],
    [2, 'fair progress but acceleration needed'],
    [1.5, 'limited or no progress'],
    [1, 'deterioration'],
    [-4, 'deterioration'],
  ] as const)('a mean of %s after 2014 is %s', (mean, status) => {
    const series = [
      { year: 2014, value: 99 },
      { year: 2015, value: mean - 1 },
      { year: 2016, value: null },
      { year: 2017, value: mean + 1 },
    ];
    expect(growthRateStatus(series).status).toBe(status);
  });
});

describe('growthRateStatus of a series that cannot be judged', () => {
  it.each([
    ['no value', [{ year: 2018, value: null }], null, 'no-data'],
    // As for every other series of UNDP: 2015 itself is not after 2015.
    ['nothing after 2015', [{ year: 2015, value: 3 }], 'no data after 2015', 'no-data-after-2015'],
    [
      'two values for a year',
      [
        { year: 2018, value: 3 },
        { year: 2018, value: 4 },
      ],
      null,
      'two-values-for-a-year',
    ],
  ] as const)('%s', (_, series, status, reason) => {
    expect(growthRateStatus(series)).toMatchObject({ status, reason });
  });
});

describe('undpAssessment', () => {
  it.each([
    [['on track', 'target achieved'], 'on track'],
    [['on track', 'fair progress but acceleration needed'], 'for review'],
    [['limited or no progress', 'fair progress but acceleration needed'], 'identified gap'],
    [['Target Not Achieved', 'Insufficient Data'], 'for review'],
    [['on track', 'deterioration', 'limited or no progress'], 'identified gap'],
    [['no data after 2015', null], null],
    [[], null],
  ] as const)('%j is %s', (parts, assessment) => {
    expect(undpAssessment(parts)).toBe(assessment);
  });
});

describe('undpAssessment of other words', () => {
  it('is a mistake', () => {
    expect(() => undpAssessment(['on track', 'significant progress'])).toThrow(
      'parts[1]: expected a status of UNDP or null, received "significant progress"',
    );
  });
});

describe('ESCAP', () => {
  it('says that it is not validated', () => expect(escap2017.validated).toBe(false));
  it('runs from 0 at the base to 10 at the target', () => {
    const from = { base: 40, target: 20, direction: 'decrease' } as const;
    expect([50, 40, 30, 20, 5].map((current) => currentStatus({ ...from, current }))).toEqual([
      -5, 0, 5, 10, 10,
    ]);
    expect(currentStatus({ ...from, current: 100 })).toBe(-10);
  });
  it('counts the distance for parity', () => {
    const from = { base: 0.5, target: 1, direction: 'parity' } as const;
    expect([0.5, 0.75, 1, 1.25, 2].map((current) => currentStatus({ ...from, current }))).toEqual([
      0, 5, 10, 5, -10,
    ]);
  });
  it('counts a tie with the target as reached', () => {
    const from = { base: 0.1, target: 0.3, direction: 'decrease' } as const;
    expect(currentStatus({ ...from, base: 0.5, current: 0.1 + 0.2 })).toBe(10);
    expect(anticipatedGap({ ...from, base: 0.5, projected: 0.1 + 0.2 })).toBe(0);
    expect(currentStatus({ ...from, direction: 'parity', current: 0.1 + 0.2 })).toBe(10);
  });
  it('has no answer where there is no way to go, unless the target is kept', () => {
    const still = { base: 20, target: 20, direction: 'increase' } as const;
    expect(currentStatus({ ...still, current: 25 })).toBe(10);
    expect(currentStatus({ ...still, current: 15 })).toBeNull();
    expect(anticipatedGap({ ...still, projected: 15 })).toBeNull();
    expect(anticipatedGap({ ...still, projected: 20 })).toBe(0);
    expect(currentStatus({ ...still, current: null })).toBeNull();
    expect(anticipatedGap({ ...still, base: null, projected: 1 })).toBeNull();
  });
  it('tells what is left in the target year', () => {
    const way = { base: 40, target: 20, direction: 'decrease' } as const;
    expect(
      [15, 20, 22, 30, 40, 44].map((projected) => anticipatedGap({ ...way, projected })),
    ).toEqual([0, 0, 10, 50, 100, 120]);
    expect([0, 10, 10.1, 100, 100.1].map(anticipatedProgress)).toEqual([
      'maintain',
      'maintain',
      'accelerate',
      'accelerate',
      'reverse',
    ]);
  });
});

describe('OECD', () => {
  it('says that it is not validated', () => expect(oecd2022.validated).toBe(false));
  it('counts standard deviations that are left, and none past the target', () => {
    const to = { target: 10, standardDeviation: 4 } as const;
    expect(distanceToTarget({ ...to, value: 16, direction: 'decrease' })).toBe(1.5);
    expect(distanceToTarget({ ...to, value: 16, direction: 'increase' })).toBe(0);
    expect(distanceToTarget({ ...to, value: 16, direction: 'parity' })).toBe(1.5);
    expect(distanceToTarget({ ...to, value: null, direction: 'increase' })).toBeNull();
    expect(
      distanceToTarget({ ...to, value: 3, standardDeviation: 0, direction: 'increase' }),
    ).toBeNull();
    expect([0, 0.5, 0.6, 1.5, 1.6, null].map(distanceClass)).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'large',
      null,
    ]);
  });
});
