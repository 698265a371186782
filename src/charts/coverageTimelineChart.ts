import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireList } from '../problems/requireList.js';
import { captionOf } from './caption.js';
import { type ChartOptions, COLOURS, chart, nothingToDraw, type VegaLiteSpec } from './spec.js';
import { percentText } from './words.js';

/** A percentage that somebody printed, to be shown beside what was computed. */
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
  readonly stated?: readonly StatedPercent[];
}

interface Point {
  readonly series: string;
  readonly asOf: IsoDate;
  readonly percent: number;
  readonly source: string | null;
}

const X = {
  field: 'asOf',
  type: 'temporal',
  title: 'as of',
  scale: { type: 'utc' },
  axis: { format: '%b %Y', tickCount: 8, labelFlush: false },
};
const Y = {
  field: 'percent',
  type: 'quantitative',
  title: '% of the requirement',
  scale: { zero: true },
};

/**
 * Coverage through time, a line for each requirement, with what was stated in public as diamonds and
 * the latest percentage at the end of each line. Points are joined for the eye only; between them
 * nothing is known. The axis starts at 0 and is never capped at 100: where a line passes it, a rule
 * shows where the requirement is met.
 *
 * Below the title stand the as-of days and the sources of the coverages.
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
  requireList(series, 'series', 'named lists of coverages');
  series.forEach(({ coverages }, index) => {
    requireList(coverages, `series[${index}].coverages`, 'coverages');
  });
  // Copies, since Vega marks the data that it draws.
  const stated = (options.stated ?? []).map((one) => ({ ...one }));
  const points = series.flatMap(pointsOf);
  const latest = series.flatMap((one) => latestOf(pointsOf(one)));
  const words = latest.map(({ series: name, text, asOf }) => `${name} ${text} on ${asOf}`);
  const isEmpty = points.length === 0 && stated.length === 0;
  return chart(
    {
      title: 'Funding coverage',
      description: `Funding coverage by date: ${words.join('; ') || 'no dated figure'}.`,
      caption: captionOf(points),
      ...(isEmpty
        ? nothingToDraw()
        : {
            height: options.height ?? 320,
            layer: [
              ...(points.some(({ percent }) => percent > 100) ? [ruleAt100()] : []),
              lines(points, series),
              ...labels(latest, 'text', [0]),
              ...diamonds(stated),
            ].filter(({ data }) => data.values.length > 0), // Vega warns of a layer without any
          }),
    },
    options,
  );
}

function pointsOf({ name, coverages }: CoverageSeries): readonly Point[] {
  return coverages.flatMap(({ asOf, ratio, source = null }) =>
    asOf === null || ratio === null ? [] : [{ series: name, asOf, percent: ratio * 100, source }],
  );
}

function latestOf(points: readonly Point[]) {
  const last = points.reduce<Point | undefined>(
    (best, point) => (best === undefined || point.asOf >= best.asOf ? point : best),
    undefined,
  );
  return last === undefined ? [] : [{ ...last, text: percentText(last.percent / 100) }];
}

/** Where the requirement is met. */
function ruleAt100() {
  return {
    data: { values: [{ percent: 100 }] },
    mark: { type: 'rule', color: COLOURS.mark, strokeWidth: 1 },
    encoding: { y: Y },
  };
}

function lines(points: readonly Point[], series: readonly CoverageSeries[]) {
  const names = series.map(({ name }) => name);
  return {
    data: { values: points },
    // Thin and broken: nobody published what lies between two points.
    mark: {
      type: 'line',
      point: { size: 60, opacity: 1 },
      strokeWidth: 1,
      strokeDash: [2, 4],
      tooltip: { content: 'data' },
    },
    encoding: {
      x: X,
      y: Y,
      color: {
        field: 'series',
        type: 'nominal',
        scale: { domain: names, range: COLOURS.series },
      },
    },
  };
}

function diamonds(stated: readonly StatedPercent[]) {
  return [
    {
      data: { values: stated },
      mark: {
        type: 'point',
        shape: 'diamond',
        size: 160,
        filled: false,
        strokeWidth: 1.5,
        opacity: 1,
        color: COLOURS.mark,
        tooltip: { content: 'data' },
      },
      encoding: { x: X, y: Y },
    },
    // At three heights in turns, so that statements of neighbouring weeks do not cover each other.
    ...labels(stated, 'label', [-26, 14, -10]),
  ];
}

/** Text beside marks, on a white edge that keeps it readable on a line. */
function labels(
  values: readonly { readonly asOf: IsoDate; readonly percent: number }[],
  field: string,
  heights: readonly number[],
) {
  return heights.flatMap((dy, tier) =>
    [{ stroke: 'white', strokeWidth: 4 }, {}].map((edge) => ({
      data: { values: values.filter((_, index) => index % heights.length === tier) },
      mark: {
        type: 'text',
        align: 'left',
        dx: 9,
        dy,
        fontSize: 11,
        color: COLOURS.mark,
        ...edge,
      },
      encoding: { x: X, y: Y, text: { field } },
    })),
  );
}
