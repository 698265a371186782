import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { requireList } from '../problems/requireList.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import { requireFinite, requireObject, requireOrigin } from './requireFigures.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  nothingToDraw,
  type VegaLitePart,
  type VegaLiteSpec,
} from './spec.js';
import { dateAxis, labelsBeside } from './time.js';
import { fill } from './words/english.js';

/** A percentage that somebody printed, to be shown next to what was computed. */
export interface StatedPercent {
  readonly asOf: IsoDate;
  readonly percent: number;
  /** Such as "news of 3 August: 22%". */
  readonly label: string;
}

/** One line of the chart: the coverage of one requirement through time. */
export interface CoverageSeries {
  /** Such as "whole plan" or "urgent layer". */
  readonly name: string;
  /** Coverages with an as-of date; those without one, or without a ratio, cannot be drawn. */
  readonly coverages: readonly (Pick<FundingCoverage, 'asOf' | 'ratio'> &
    Partial<Pick<FundingCoverage, 'source'>>)[];
}

/** Options of {@link coverageTimelineChart}. */
export interface TimelineChartOptions extends ChartOptions {
  /** What was stated in public, as diamonds. */
  readonly stated?: readonly StatedPercent[] | undefined;
}

interface Point {
  readonly series: string;
  readonly asOf: IsoDate;
  readonly percent: number;
  readonly source: string | null;
  readonly text: string;
}

/**
 * Returns coverage through time, a line for each requirement, with what was stated in public as diamonds
 * and the latest percentage at the end of each line. Points are joined for the eye only; between them
 * nothing is known. The axis starts at 0 and is never capped at 100: where a line passes it, a rule
 * shows where the requirement is met.
 *
 * Below the title are the as-of days and the sources of the coverages.
 * @param series a name and the coverages of each line, such as the points of a `coverageTimeline`
 * @throws TypeError if a list or a coverage is not valid, and for an unknown option; RangeError for an as-of
 *   day that does not exist and for an option of a wrong value.
 * @example
 * const spec = coverageTimelineChart([
 *   { name: 'whole plan', coverages: [{ asOf: '2025-03-31', ratio: 0.133 }] },
 * ]);
 * spec.description // => 'Funding coverage by date: whole plan 13.3% on 2025-03-31.'
 */
export function coverageTimelineChart(
  series: readonly CoverageSeries[],
  options: TimelineChartOptions = {},
): VegaLiteSpec {
  requireSeries(series);
  const look = lookOf(options, ['stated']);
  const { words } = look;
  requireStated(options.stated);
  // Copies, since Vega marks the data that it draws.
  const stated = (options.stated ?? []).map((one) => ({ ...one }));
  const lines = series.map((one) => pointsOf(one, look));
  const points = lines.flat();
  const latest = lines.flatMap(latestOf);
  const figures = latest.map(({ series: name, text, asOf }) =>
    fill(words.percentOn, { name, percent: text, day: asOf }),
  );
  const isEmpty = points.length === 0 && stated.length === 0;
  const x = dateAxis('asOf', look);
  const y = {
    ...{ field: 'percent', type: 'quantitative', title: words.ofTheRequirement },
    scale: { zero: true },
  };
  return chart(
    {
      title: words.coverage,
      description: fill(words.coverageByDay, { figures: figures.join('; ') || words.noFigures }),
      caption: captionOf(points, words),
      ...(isEmpty
        ? nothingToDraw(look)
        : {
            height: 320,
            layer: [
              ...(points.some(({ percent }) => percent > 100) ? [ruleAt100(y, look)] : []),
              linesOf(points, series, { x, y }, look),
              ...labelsBeside(latest, 'text', [0], { x, y }, look),
              diamonds(stated, { x, y }, look),
              // At three heights in turns, so that statements of near weeks do not cover each other.
              ...labelsBeside(stated, 'label', [-26, 14, -10], { x, y }, look),
            ].filter(({ data }) => data.values.length > 0), // Vega warns of a layer without any
          }),
    },
    look,
  );
}

function requireSeries(series: readonly CoverageSeries[]): void {
  requireList(series, 'series', 'named lists of coverages');
  for (let i = 0; i < series.length; i++) {
    const one: unknown = series[i];
    requireObject(one, `series[${i}]`, 'a name and its coverages');
    const { name, coverages } = one as CoverageSeries;
    requireText(name, `series[${i}].name`);
    requireList(coverages, `series[${i}].coverages`, 'coverages');
    for (let j = 0; j < coverages.length; j++) {
      const coverage: unknown = coverages[j];
      const field = `series[${i}].coverages[${j}]`;
      requireObject(coverage, field, 'a coverage with its day');
      requireOrigin(coverage, field);
      const { ratio } = coverage as { ratio?: unknown };
      if (ratio !== null) requireFinite(ratio, `${field}.ratio`);
    }
  }
}

function requireStated(stated: unknown): void {
  if (stated === undefined) return;
  requireList(stated as readonly unknown[], 'options.stated', 'stated percentages');
  (stated as readonly unknown[]).forEach((one, index) => {
    const field = `options.stated[${index}]`;
    requireObject(one, field, 'a percentage with its day and its label');
    const { asOf, percent, label } = one as Partial<StatedPercent>;
    requireDay(asOf, `${field}.asOf`);
    requireFinite(percent, `${field}.percent`);
    requireText(label, `${field}.label`);
  });
}

function pointsOf({ name, coverages }: CoverageSeries, { numbers }: ChartLook): readonly Point[] {
  return coverages.flatMap(({ asOf, ratio, source = null }) =>
    asOf === null || asOf === undefined || ratio === null
      ? []
      : [{ series: name, asOf, percent: ratio * 100, source, text: numbers.percent(ratio) }],
  );
}

function latestOf(points: readonly Point[]): readonly Point[] {
  const last = points.reduce<Point | undefined>(
    (best, point) => (best === undefined || point.asOf >= best.asOf ? point : best),
    undefined,
  );
  return last === undefined ? [] : [{ ...last }];
}

/** Where the requirement is met. */
function ruleAt100(y: VegaLitePart, { theme }: ChartLook): VegaLitePart {
  return {
    data: { values: [{ percent: 100 }] },
    mark: { type: 'rule', color: theme.text, strokeWidth: 1 },
    encoding: { y },
  };
}

function linesOf(
  points: readonly Point[],
  series: readonly CoverageSeries[],
  axes: VegaLitePart,
  { theme }: ChartLook,
): VegaLitePart {
  const names = series.map(({ name }) => name);
  const SHAPES = ['circle', 'square', 'triangle-up', 'cross', 'diamond', 'triangle-down'];
  return {
    data: { values: points },
    // Thin and broken: nobody published what lies between two points.
    mark: {
      type: 'line',
      point: { size: 60, opacity: 1, filled: true },
      ...{ strokeWidth: 1, strokeDash: [2, 4] },
    },
    encoding: {
      ...axes,
      color: {
        field: 'series',
        type: 'nominal',
        scale: { domain: names, range: [...theme.series] },
      },
      shape: { field: 'series', type: 'nominal', scale: { domain: names, range: SHAPES } },
      tooltip: ['series', 'asOf', 'text', 'source'].map((field) => ({ field, title: ' ' })),
    },
  };
}

function diamonds(stated: readonly StatedPercent[], axes: VegaLitePart, { theme }: ChartLook) {
  return {
    data: { values: stated },
    mark: {
      ...{ type: 'point', shape: 'diamond', size: 160, filled: false },
      ...{ strokeWidth: 1.5, opacity: 1, color: theme.text },
    },
    encoding: { ...axes, tooltip: ['label', 'asOf'].map((field) => ({ field, title: ' ' })) },
  };
}
