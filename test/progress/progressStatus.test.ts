import {
  cagr,
  eurostat,
  openSdg,
  type ProgressOptions,
  progressStatus,
  requiredCagr,
  type Unsd2022Status,
  unsd2022,
  unsd2023,
} from 'aidkit/progress';
import { describe, expect, it } from 'vitest';

/** A series from pairs of year and value. */
const series = (...pairs: [number, number | null][]) =>
  pairs.map(([year, value]) => ({ year, value }));

/** A series that grows by the rate from 100 in 2015 until 2020. */
const growing = (rate: number, base = 100) => series([2015, base], [2020, base * (1 + rate) ** 5]);

describe('cagr', () => {
  it('compounds', () => {
    expect(cagr({ value0: 100, year0: 2015, value1: 200, year1: 2030 })).toBeCloseTo(0.0472941, 7);
    expect(cagr({ value0: 100, year0: 2015, value1: 0, year1: 2030 })).toBe(-1);
    expect(cagr({ value0: -100, year0: 2015, value1: -200, year1: 2016 })).toBe(1);
  });
  it.each([
    ['zero base', 0, 2015, 1, 2020],
    ['sign change', -1, 2015, 1, 2020],
    ['one year', 1, 2015, 2, 2015],
    ['years in reverse', 1, 2020, 2, 2015],
    ['not a number', Number.NaN, 2015, 2, 2020],
    ['overflow', 1e-300, 2015, 1e300, 2016],
  ] as const)('has no answer for %s', (_, value0, year0, value1, year1) => {
    expect(cagr({ value0, year0, value1, year1 })).toBeNull();
  });
});

describe('requiredCagr', () => {
  it('leads from base to target', () => {
    expect(requiredCagr({ value0: 50, year0: 2015, target: 25 })).toBeCloseTo(
      0.5 ** (1 / 15) - 1,
      12,
    );
  });
  it('has no answer once the target year is past', () => {
    expect(requiredCagr({ value0: 50, year0: 2031, target: 25 })).toBeNull();
  });
});

describe('unsd2022 with a target', () => {
  const halving = { direction: 'decrease', target: 50, thresholds: unsd2022 } as const;
  /** A series whose observed rate is the share of the rate that halves 100 by 2030. */
  const at = (ratio: number) => growing(ratio * (0.5 ** (1 / 15) - 1));

  it.each<[number, Unsd2022Status]>([
    [1.2, 'on track'],
    [0.95, 'on track'],
    [0.949, 'fair progress but acceleration needed'],
    [0.5, 'fair progress but acceleration needed'],
    [0.499, 'limited or no progress'],
    [0, 'limited or no progress'],
    [-0.1, 'limited or no progress'],
    [-0.101, 'deterioration'],
  ])('a ratio of %s is %s', (ratio, status) => {
    const result = progressStatus(at(ratio), halving);
    expect(result.ratio).toBeCloseTo(ratio, 9);
    expect(result.status).toBe(status);
    expect(result).not.toHaveProperty('reason');
  });

  it('shows by what it judged', () => {
    expect(progressStatus(series([2020, 80], [2015, 100]), halving)).toEqual({
      method: 'unsd2022',
      status: 'on track',
      ratio: expect.closeTo((0.8 ** 0.2 - 1) / (0.5 ** (1 / 15) - 1), 12),
      observed: expect.closeTo(0.8 ** 0.2 - 1, 12),
      required: expect.closeTo(0.5 ** (1 / 15) - 1, 12),
      growth: expect.closeTo(1 - 0.8 ** 0.2, 12),
      scale: 1,
      base: { year: 2015, value: 100 },
      latest: { year: 2020, value: 80 },
    });
  });

  it('tests first whether the target is achieved', () => {
    expect(progressStatus(series([2015, 100], [2020, 50]), halving).status).toBe('target achieved');
    expect(progressStatus(series([2015, 20], [2020, 49]), halving).status).toBe('target achieved');
    expect(progressStatus(series([2020, 10]), halving).status).toBe('target achieved');
    expect(
      progressStatus(series([2015, -1], [2020, 60]), { ...halving, direction: 'increase' }).status,
    ).toBe('target achieved');
  });

  it('counts a tie with the target as achieved, in any unit', () => {
    const down = { direction: 'decrease', thresholds: unsd2022 } as const;
    for (const unit of [1e-6, 1, 1e6]) {
      const close = series([2015, 9 * unit], [2020, (0.1 + 0.2) * unit]);
      expect(progressStatus(close, { ...down, target: 0.3 * unit }).status).toBe('target achieved');
      const short = series([2015, 9 * unit], [2020, 0.3001 * unit]);
      expect(progressStatus(short, { ...down, target: 0.3 * unit }).status).toBe('on track');
    }
  });

  it('calls a target lost deterioration, though two negative rates have a good ratio', () => {
    const result = progressStatus(series([2015, 99], [2020, 90]), {
      direction: 'increase',
      target: 95,
      thresholds: unsd2022,
    });
    expect(result.observed! / result.required!).toBeGreaterThan(0.95);
    expect(result).toMatchObject({ status: 'deterioration', reason: 'target-lost' });
  });

  it('calls a base at the target that is left deterioration', () => {
    const left = progressStatus(series([2015, 95], [2020, 90]), {
      direction: 'increase',
      target: 95,
      thresholds: unsd2022,
    });
    expect(left).toMatchObject({ status: 'deterioration', ratio: null, reason: 'target-lost' });
    const zero = progressStatus(series([2015, 0], [2020, 3]), { ...halving, target: 0 });
    expect(zero).toMatchObject({ status: 'deterioration', reason: 'target-lost' });
  });

  it('measures a target of zero against a rate of -100%', () => {
    const options = { ...halving, target: 0 };
    expect(progressStatus(growing(-0.6), options)).toMatchObject({
      status: 'fair progress but acceleration needed',
      required: -1,
    });
    expect(progressStatus(growing(-0.04), options).status).toBe('limited or no progress');
    expect(progressStatus(series([2015, 8], [2020, 0]), options).status).toBe('target achieved');
  });

  it('takes a multiple of the base for a target', () => {
    const doubling = {
      direction: 'increase',
      target: { timesBase: 2 },
      thresholds: unsd2022,
    } as const;
    expect(progressStatus(series([2015, 3], [2020, 6]), doubling).status).toBe('target achieved');
    expect(progressStatus(series([2015, 3], [2020, 3.7]), doubling)).toMatchObject({
      status: 'fair progress but acceleration needed',
      required: expect.closeTo(2 ** (1 / 15) - 1, 12),
    });
    expect(progressStatus(series([2020, 6]), doubling)).toMatchObject({
      status: null,
      reason: 'no-base',
    });
  });
});

describe('unsd2022 without a target', () => {
  it.each<[number, Unsd2022Status]>([
    [0.0101, 'on track'],
    [0.01, 'fair progress but acceleration needed'],
    [0.0051, 'fair progress but acceleration needed'],
    [0.005, 'limited or no progress'],
    [-0.01, 'limited or no progress'],
    [-0.0101, 'deterioration'],
  ])('growth of %s in the wanted direction is %s', (rate, status) => {
    const up = { direction: 'increase', thresholds: unsd2022 } as const;
    const down = { direction: 'decrease', thresholds: unsd2022 } as const;
    expect(progressStatus(growing(rate), up)).toMatchObject({
      status,
      ratio: null,
      required: null,
    });
    expect(progressStatus(growing(-rate), down).status).toBe(status);
    // Of negative values, more is nearer to zero.
    expect(progressStatus(growing(-rate, -100), up).status).toBe(status);
  });

  it('takes limits of its own for a series', () => {
    const slow = {
      ...unsd2022,
      withoutTarget: [
        { status: 'on track', from: 0.001, inclusive: false },
        { status: 'deterioration', from: null, inclusive: true },
      ],
    } as const;
    expect(progressStatus(growing(0.002), { direction: 'increase', thresholds: slow }).status).toBe(
      'on track',
    );
  });

  it('counts a latest value of zero as achieved where there is no base to compare', () => {
    const down = { direction: 'decrease', thresholds: unsd2022 } as const;
    expect(progressStatus(series([2020, 0]), down).status).toBe('target achieved');
    expect(progressStatus(series([2015, 0], [2020, 0]), down).status).toBe('target achieved');
    expect(progressStatus(series([2015, 4], [2020, 0]), down)).toMatchObject({
      status: 'on track',
      observed: -1,
    });
  });
});

describe('a series that cannot be judged', () => {
  const options: ProgressOptions<Unsd2022Status> = { direction: 'increase', thresholds: unsd2022 };
  it.each([
    ['no value', series([2020, null], [2021, Number.NaN]), {}, null, 'no-data'],
    ['one value', series([2020, 5]), {}, null, 'one-point'],
    [
      'no value after 2015',
      series([2000, 5], [2015, 9]),
      {},
      'no data after 2015',
      'no-data-after-2015',
    ],
    [
      'the target met by 2015',
      series([2015, 9]),
      { target: 5 },
      'no data after 2015',
      'no-data-after-2015',
    ],
    [
      'two values for a year',
      series([2015, 5], [2020, 9], [2020, 8]),
      {},
      null,
      'two-values-for-a-year',
    ],
    ['a base of zero', series([2015, 0], [2020, 9]), {}, null, 'zero-base'],
    ['a change of sign', series([2015, -2], [2020, 9]), {}, null, 'sign-change'],
    [
      'a change of sign, short of a target',
      series([2015, -2], [2020, 9]),
      { target: 10 },
      null,
      'sign-change',
    ],
    [
      'a target of the other sign',
      series([2015, -9], [2020, -8]),
      { target: 10 },
      null,
      'sign-change',
    ],
    [
      'a target year that is past',
      series([2015, 1], [2020, 2]),
      { target: 3, targetYear: 2015 },
      null,
      'target-year-past',
    ],
    ['more than numbers hold', series([2015, 1e-300], [2020, 1e300]), {}, null, 'out-of-range'],
  ] as const)('%s', (_, observations, more, status, reason) => {
    expect(progressStatus(observations, { ...options, ...more })).toMatchObject({ status, reason });
  });

  it('is not a series with the same value twice', () => {
    expect(progressStatus(series([2015, 5], [2020, 9], [2020, 9]), options).status).toBe(
      'on track',
    );
  });

  it('is a mistake in the call where the method or direction is not known', () => {
    const call = progressStatus as (series: unknown, options: unknown) => unknown;
    expect(() => call([], { direction: 'up', thresholds: unsd2022 })).toThrow(
      'direction: expected "increase", "decrease" or "parity", received "up"',
    );
    expect(() => call([], { direction: 'increase' })).toThrow(
      'thresholds: expected a method such as unsd2022, received undefined',
    );
    expect(() =>
      call([], { direction: 'increase', thresholds: unsd2022, target: Number.NaN }),
    ).toThrow('target: expected a finite number');
  });
});

describe('a method of your own', () => {
  it('says so where a value is below all its classes', () => {
    const strict = { ...unsd2022, withoutTarget: unsd2022.withoutTarget.slice(0, 1) };
    const result = progressStatus(growing(-0.5), { direction: 'increase', thresholds: strict });
    expect(result).toMatchObject({ status: null, reason: 'out-of-range' });
  });
});

describe('the base year', () => {
  const baseOf = (years: number[], thresholds: ProgressOptions['thresholds'], baseYear?: number) =>
    progressStatus(
      years.map((year) => ({ year, value: year })),
      { direction: 'increase', thresholds, ...(baseYear === undefined ? {} : { baseYear }) },
    ).base?.year ?? null;

  it('is 2015 or the nearest year for UNSD 2022, the earlier of two as near', () => {
    expect(baseOf([2010, 2015, 2020], unsd2022)).toBe(2015);
    expect(baseOf([2010, 2017, 2020], unsd2022)).toBe(2017);
    expect(baseOf([2014, 2016, 2020], unsd2022)).toBe(2014);
    expect(baseOf([2012, 2020], unsd2022)).toBe(2012);
  });
  it('is none for UNSD 2022 where the latest value is the nearest', () => {
    // UNDP has "Insufficient Data" for such series: Tajikistan's SH_FPL_INFMRH has 2012 and 2017.
    expect(baseOf([2012, 2017], unsd2022)).toBeNull();
    expect(baseOf([2012, 2018], unsd2022)).toBe(2012);
  });
  it('is the next year for Open SDG, and never an earlier one', () => {
    expect(baseOf([2014, 2017, 2020], openSdg)).toBe(2017);
    expect(baseOf([2014, 2020], openSdg)).toBeNull();
  });
  it('is the next year, else an earlier one, for UNSD 2023', () => {
    expect(baseOf([2014, 2017, 2020], unsd2023)).toBe(2017);
    expect(baseOf([2014, 2020], unsd2023)).toBe(2014);
  });
  it('is five years back for Eurostat', () => {
    expect(baseOf([2010, 2014, 2016, 2021], eurostat)).toBe(2016);
    expect(baseOf([2006, 2016, 2021], eurostat, 2006)).toBe(2006);
  });
  it('may be given', () => {
    expect(baseOf([2005, 2010, 2015, 2020], unsd2022, 2010)).toBe(2010);
  });
});

describe('unsd2023', () => {
  it.each([
    [2030, 'on track or target met'],
    [2040, 'fair progress but acceleration needed'],
    [2500, 'stagnation or regression'],
  ] as const)(
    'a series that would double by %s, of which doubling is asked by 2030, is %s',
    (year, status) => {
      const rate = 2 ** (1 / (year - 2015)) - 1;
      const result = progressStatus(growing(rate), {
        direction: 'increase',
        target: 200,
        thresholds: unsd2023,
      });
      expect(result.ratio).toBeCloseTo(2 ** (15 / (year - 2015)) - 1, 9);
      expect(result.status).toBe(status);
    },
  );
  it('has other limits than 2022 without a target', () => {
    const options = { direction: 'increase', thresholds: unsd2023 } as const;
    expect(progressStatus(growing(0.015), options).status).toBe(
      'fair progress but acceleration needed',
    );
    expect(progressStatus(growing(0.02), options).status).toBe('on track or target met');
    expect(progressStatus(growing(0.0049), options).status).toBe('stagnation or regression');
  });
});

describe('eurostat', () => {
  const target = {
    direction: 'increase',
    target: 200,
    targetYear: 2030,
    thresholds: eurostat,
  } as const;
  const needed = 2 ** (1 / 15) - 1;
  it.each([
    [0.95, 'significant progress'],
    [0.6, 'moderate progress'],
    [0, 'insufficient progress'],
    [-0.01, 'movement away'],
  ] as const)('a ratio of %s is %s', (ratio, status) => {
    expect(progressStatus(growing(ratio * needed), target).status).toBe(status);
  });
  it.each([
    [0.01, 'significant progress'],
    [0.001, 'moderate progress'],
    [-0.005, 'moderate movement away'],
    [-0.02, 'significant movement away'],
  ] as const)('growth of %s is %s', (rate, status) => {
    expect(
      progressStatus(growing(rate), { direction: 'increase', thresholds: eurostat }).status,
    ).toBe(status);
  });
});

describe('parity', () => {
  it('wants the ratio nearer to one from either side', () => {
    const options = { direction: 'parity', thresholds: unsd2022 } as const;
    expect(progressStatus(series([2015, 0.8], [2020, 0.9]), options).status).toBe('on track');
    expect(progressStatus(series([2015, 1.25], [2020, 1.1]), options).status).toBe('on track');
    expect(progressStatus(series([2015, 1.1], [2020, 1.25]), options).status).toBe('deterioration');
    expect(progressStatus(series([2015, 0.9], [2020, 1]), options).status).toBe('target achieved');
  });
  it('takes 0.97 to 1.03 for parity where the method does', () => {
    const status = (thresholds: ProgressOptions['thresholds'], ...values: [number, number]) =>
      progressStatus(series([2015, values[0]], [2020, values[1]]), {
        direction: 'parity',
        thresholds,
      });
    for (const thresholds of [unsd2022, openSdg]) {
      for (const value of [0.97, 0.98, 1.03]) {
        expect(status(thresholds, 0.8, value).status).toBe('target achieved');
      }
      expect(status(thresholds, 0.8, 0.969).status).not.toBe('target achieved');
      expect(status(thresholds, 0.98, 0.9)).toMatchObject({
        status: 'deterioration',
        reason: 'target-lost',
      });
    }
    expect(status(eurostat, 0.8, 0.98).status).toBe('significant progress');
  });
  it('has no such band around another target', () => {
    const options = { direction: 'parity', target: 50, thresholds: openSdg } as const;
    expect(progressStatus(series([2015, 20], [2020, 49]), options).status).toBe('on track');
    expect(progressStatus(series([2015, 20], [2020, 50]), options).status).toBe('target achieved');
  });
  it('does not call a series that shot past parity achieved', () => {
    for (const thresholds of [unsd2022, openSdg, eurostat]) {
      const result = progressStatus(series([2015, 0.9], [2020, 1.3]), {
        direction: 'parity',
        thresholds,
      });
      expect(result.ratio).toBeLessThan(0);
    }
  });
  it('is the same from above and from below when it is folded', () => {
    const folded = (base: number, latest: number) =>
      progressStatus(series([2015, base], [2020, latest]), {
        direction: 'parity',
        thresholds: openSdg,
      }).ratio;
    expect(folded(0.5, 0.8)).toBeCloseTo(folded(2, 1.25)!, 12);
  });
  it('has no answer for what is not a ratio', () => {
    const result = progressStatus(series([2015, 0.9], [2020, 0]), {
      direction: 'parity',
      thresholds: openSdg,
    });
    expect(result.status).toBeNull();
  });
});
