import {
  anticipatedGap,
  cagr,
  currentStatus,
  dashboardColour,
  eurostat,
  goalScore,
  indexScore,
  normalise,
  openSdg,
  openSdgScore,
  type ProgressMethod,
  progressStatus,
  rankScores,
  requiredCagr,
  sdgDataCoverage,
  unsd2022,
  unsd2023,
} from 'aidkit/progress';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { numRuns: 200 };
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const bounds = fc
  .tuple(value, value)
  .filter(([lower, optimum]) => Math.abs(lower - optimum) > 1e-3)
  .map(([lower, optimum]) => ({ lower, optimum }));
const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });

describe('normalise', () => {
  it('is from 0 to 100 and never falls on the way to the optimum', () => {
    fc.assert(
      fc.property(value, value, bounds, (a, b, scale) => {
        const [worse, better] = scale.optimum > scale.lower === a < b ? [a, b] : [b, a];
        const low = normalise(worse, scale)!;
        const high = normalise(better, scale)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high);
      }),
      runs,
    );
  });
  it('is the same in any unit, even one that turns the scale round', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, bounds, factor, fc.boolean(), (x, { lower, optimum }, size, turned) => {
        const unit = (v: number) => v * size * (turned ? -1 : 1) + 32;
        const other = normalise(unit(x), { lower: unit(lower), optimum: unit(optimum) })!;
        expect(Math.abs(other - normalise(x, { lower, optimum })!)).toBeLessThan(1e-3);
      }),
      runs,
    );
  });
});

describe('goal and index scores', () => {
  it('do not see what is missing, and lie between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (scores) => {
        const present = scores.filter((one): one is number => one !== null);
        const mean = goalScore(scores);
        expect(mean).toBe(goalScore(present));
        expect(indexScore(scores)).toBe(mean);
        if (mean === null) return;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
      }),
      runs,
    );
  });
  it('a goal filled with a mean counts as one that has it', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 17, maxLength: 17 }), (scores) => {
        const means = scores.map((_, index) => index * 5);
        const filled = scores.map((one, index) => one ?? index * 5);
        expect(indexScore(scores, { impute: means })).toBe(indexScore(filled));
      }),
      runs,
    );
  });
  it('a better score has no worse rank', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), (scores) => {
        const ranks = rankScores(scores);
        for (const [i, a] of scores.entries()) {
          expect(ranks[i] === null).toBe(a === null);
          for (const [j, b] of scores.entries()) {
            if (a !== null && b !== null && a >= b) {
              expect(ranks[i]!.rank).toBeLessThanOrEqual(ranks[j]!.rank);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('dashboardColour', () => {
  const order = ['red', 'orange', 'yellow', 'green'];
  it('never worsens on the way to the optimum', () => {
    const thresholds = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 })
      .map((list) => list.sort((a, b) => a - b) as [number, number, number, number]);
    fc.assert(
      fc.property(thresholds, value, value, fc.boolean(), (list, a, b, turned) => {
        const [lower, red, green, optimum] = turned ? ([...list].reverse() as typeof list) : list;
        const [worse, better] = optimum > lower === a < b ? [a, b] : [b, a];
        const colour = (x: number) =>
          order.indexOf(dashboardColour(x, { lower, red, green, optimum }));
        expect(colour(worse)).toBeLessThanOrEqual(colour(better));
      }),
      runs,
    );
  });
});

describe('growth', () => {
  it('at the required rate reaches the target', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.integer({ min: 2015, max: 2029 }),
        (value0, target, year0) => {
          const rate = requiredCagr({ value0, year0, target })!;
          expect(value0 * (1 + rate) ** (2030 - year0)).toBeCloseTo(target, 4);
        },
      ),
      runs,
    );
  });
  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(positive, positive, positive, (value0, value1, unit) => {
        const years = { year0: 2015, year1: 2022 };
        const rate = cagr({ value0, value1, ...years })!;
        expect(cagr({ value0: value0 * unit, value1: value1 * unit, ...years })).toBeCloseTo(
          rate,
          9,
        );
      }),
      runs,
    );
  });
});

describe('status', () => {
  const methods: readonly ProgressMethod[] = [unsd2022, unsd2023, openSdg, eurostat];
  const at = (base: number, latest: number) => [
    { year: 2021, value: latest },
    { year: 2015, value: base },
    { year: 2016, value: base },
  ];
  /** How good a status is: achieved, then the classes from the best to the last. */
  const place = (method: ProgressMethod, status: string | null, hasTarget: boolean) => {
    const classes = hasTarget ? method.withTarget : method.withoutTarget;
    const words = classes.map((one) => one.status);
    expect([method.achieved, ...words]).toContain(status);
    return status === method.achieved ? -1 : words.indexOf(status as string);
  };

  it('is monotone in the latest value', () => {
    const target = fc.option(positive, { nil: null });
    const direction = fc.constantFrom('increase', 'decrease' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        positive,
        positive,
        positive,
        target,
        direction,
        (thresholds, base, a, b, goal, way) => {
          const [worse, better] = (way === 'increase') === a < b ? [a, b] : [b, a];
          const status = (latest: number) =>
            progressStatus(at(base, latest), { direction: way, target: goal, thresholds }).status;
          const places = [worse, better].map((latest) =>
            place(thresholds, status(latest), goal !== null),
          );
          expect(places[1]).toBeLessThanOrEqual(places[0]!);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('is the same in any unit and in any order of the years', () => {
    fc.assert(
      fc.property(
        // Open SDG is left out: its 0.001 for zero is a value in a unit.
        fc.constantFrom(unsd2022, unsd2023, eurostat),
        positive,
        positive,
        positive,
        (thresholds: ProgressMethod, base, latest, target) => {
          const read = (unit: number, turned: boolean) => {
            const series = at(base * unit, latest * unit);
            return progressStatus(turned ? series.reverse() : series, {
              direction: 'increase',
              target: target * unit,
              thresholds,
            }).status;
          };
          expect(read(1024, true)).toBe(read(1, false));
        },
      ),
      runs,
    );
  });
  it('is a word of the method or null with a reason, for any numbers', () => {
    const any = fc.option(fc.double(), { nil: null });
    const point = fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value: any });
    const wanted = fc.constantFrom('increase', 'decrease', 'parity' as const);
    const goal = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.array(point, { maxLength: 6 }),
        wanted,
        goal,
        goal,
        (thresholds, series, direction, target, limit) => {
          const before = JSON.stringify(series);
          const result = progressStatus(series, { direction, target, limit, thresholds });
          expect(JSON.stringify(series)).toBe(before);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
          if (result.status === null) expect(result.reason).toBeTruthy();
          if (thresholds === openSdg) {
            const points = openSdgScore(result as never);
            expect(points === null).toBe(result.status === null);
            if (points !== null) expect(Math.abs(points)).toBeLessThanOrEqual(5.0001);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('ESCAP', () => {
  it('is 0 at the base and 10 at the target, and tells of a gap what is left', () => {
    fc.assert(
      fc.property(value, value, (base, target) => {
        fc.pre(Math.abs(base - target) > 1e-6);
        const direction = target > base ? 'increase' : 'decrease';
        expect(currentStatus({ base, target, direction, current: base })).toBeCloseTo(0, 9);
        expect(currentStatus({ base, target, direction, current: target })).toBe(10);
        expect(anticipatedGap({ base, target, direction, projected: base })).toBeCloseTo(100, 9);
        const half = (base + target) / 2;
        const status = currentStatus({ base, target, direction, current: half })!;
        const gap = anticipatedGap({ base, target, direction, projected: half })!;
        expect(status * 10 + gap).toBeCloseTo(100, 6);
      }),
      runs,
    );
  });
});

describe('data coverage', () => {
  it('does not fall when an observation is added', () => {
    const codes = ['1.1.1', '1.2.1', '3.1.1', '8.10.1', '17.1.1'];
    const observation = fc.record({
      series: fc.constantFrom('A', 'B'),
      indicators: fc.subarray(codes, { minLength: 1, maxLength: 2 }),
      area: fc.constantFrom('762', '398'),
      year: fc.integer({ min: 2010, max: 2024 }),
      value: fc.option(fc.integer(), { nil: null }),
      bound: fc.constant(null),
      dimensions: fc.constant({}),
      isTotal: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(observation), observation, (rows, more) => {
        const options = { area: '762', indicators: codes, since: 2015 };
        const fewer = sdgDataCoverage(rows, options);
        const all = sdgDataCoverage([...rows, more], options);
        for (const part of ['indicators', 'targets', 'goals'] as const) {
          expect(all[part].count).toBeGreaterThanOrEqual(fewer[part].count);
          expect(all[part].count).toBeLessThanOrEqual(all[part].of);
        }
        expect(all.indicators.count + all.missing.length).toBe(codes.length);
      }),
      runs,
    );
  });
});
