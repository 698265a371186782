import * as progress from 'aidkit/progress';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Whatever JavaScript can hold, where a number, a list or a setting is wanted: an answer of finite
// numbers, or an error that says where and what was expected.

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
});
const extreme = fc.constantFrom(0, -0, 5e-324, 1e308, -1e308);
const figure = fc.oneof(fc.double(), extreme, fc.integer(), fc.constant(null), junk);
const figures = fc.oneof(fc.array(figure), junk);
const direction = fc.oneof(fc.constantFrom('increase', 'decrease', 'parity'), junk);
const fields = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, figure])), { requiredKeys: [] });
const directed = (...names: string[]) =>
  fc.tuple(fields(...names), direction).map(([rest, way]) => ({ ...rest, direction: way }));
const bounds = fields('lower', 'red', 'green', 'optimum');
const series = fc.array(fc.record({ year: fc.oneof(fc.integer(), junk), value: figure }));
const years = fc.integer({ min: 2010, max: 2024 });
const figuresOfYears = fc.array(fc.record({ year: years, value: fc.oneof(fc.double(), extreme) }));
const thresholds = fc.constantFrom(
  ...[progress.unsd2022, progress.unsd2023, progress.openSdg, progress.eurostat],
);
const options = fc.record(
  {
    direction,
    target: fc.oneof(figure, fc.record({ timesBase: figure })),
    targetYear: figure,
    baseYear: figure,
    limit: figure,
    thresholds: fc.oneof(thresholds, junk),
  },
  { requiredKeys: ['direction', 'thresholds'] },
);
const row = fc.record({ region: fc.string(), goalScores: figures }, { requiredKeys: [] });
const value = fc.record({
  country: fc.constantFrom('TJK', 'XXX'),
  indicator: fc.constantFrom('sdg1_wpc', 'constructor'),
  value: figure,
});
const edition = fc.constant(progress.sdr2019);

type Call = readonly [(...input: never[]) => unknown, fc.Arbitrary<unknown[]>];
const calls: readonly Call[] = [
  [progress.normalise, fc.tuple(figure, bounds)],
  [progress.dashboardColour, fc.tuple(figure, bounds)],
  [progress.dashboardLevel, fc.tuple(figure, bounds)],
  [progress.goalDashboard, fc.tuple(figures)],
  [progress.goalScore, fc.tuple(figures)],
  [progress.rankScores, fc.tuple(figures)],
  [progress.indexScore, fc.tuple(figures, fc.record({ impute: figures }))],
  [progress.regionalMeans, fc.tuple(fc.oneof(fc.array(fc.oneof(row, junk)), junk))],
  [progress.cagr, fc.tuple(fields('value0', 'year0', 'value1', 'year1'))],
  [progress.requiredCagr, fc.tuple(fields('value0', 'year0', 'target', 'targetYear'))],
  [progress.currentStatus, fc.tuple(directed('base', 'current', 'target'))],
  [progress.anticipatedGap, fc.tuple(directed('base', 'projected', 'target'))],
  [progress.sdgIndexTrend, fc.tuple(fields('value0', 'year0', 'value1', 'year1'), bounds)],
  [progress.undpAssessment, fc.tuple(fc.oneof(fc.array(junk), junk))],
  [progress.growthRateStatus, fc.tuple(fc.oneof(series, figuresOfYears, junk))],
  [
    progress.progressStatus,
    fc.tuple(fc.oneof(series, figuresOfYears, figuresOfYears, junk), options),
  ],
  [progress.sdgIndex, fc.tuple(fc.oneof(fc.array(fc.oneof(value, junk)), junk), edition)],
];

/** Numbers that JSON cannot hold. */
function unfit(answer: unknown): unknown[] {
  if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [answer];
  if (typeof answer !== 'object' || answer === null) return answer === undefined ? [answer] : [];
  // A rejection gives back what came, whatever it is.
  return Object.entries(answer).flatMap(([key, part]) => (key === 'rejected' ? [] : unfit(part)));
}

describe('junk', () => {
  it.each(calls.map(([call, arguments_]) => ({ name: call.name, call, arguments_ })))(
    'does not confuse $name',
    ({ call, arguments_ }) => {
      fc.assert(
        fc.property(arguments_, (input) => {
          let answer: unknown;
          try {
            answer = call(...(input as never[]));
          } catch (error) {
            expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
            expect((error as Error).message).toContain(': expected ');
            return;
          }
          expect(unfit(answer)).toEqual([]);
        }),
        { numRuns: call === progress.sdgIndex ? 30 : 300 },
      );
    },
  );
});
