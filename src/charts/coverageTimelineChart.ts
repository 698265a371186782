import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import type { IsoDate } from '../dates/isoDate.js';
import { type ChartOptions, COLOURS, chart, type VegaLiteSpec } from './spec.js';

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
  readonly coverages: readonly Pick<FundingCoverage, 'asOf' | 'ratio'>[];
}

/**
 * Coverage through time, a line for each requirement, with what was stated in public as marks.
 * Points are joined for the eye only; between them nothing is known. The axis starts at 0 and is
 * never capped at 100.
 * @example
 * const spec = coverageTimelineChart([
 *   { name: 'whole plan', coverages: [{ asOf: '2025-03-31', ratio: 0.133 }] },
 * ]);
 * spec.description // => 'Funding coverage by date: whole plan 13.3% on 2025-03-31.'
 */
export function coverageTimelineChart(
  series: readonly CoverageSeries[],
  options: ChartOptions & { readonly stated?: readonly StatedPercent[] } = {},
): VegaLiteSpec {
  const points = series.flatMap(({ name, coverages }) =>
    coverages.flatMap(({ asOf, ratio }) =>
      asOf === null || ratio === null ? [] : [{ series: name, asOf, percent: ratio * 100 }],
    ),
  );
  const latest = series.flatMap(({ name }) => {
    const own = points.filter((point) => point.series === name);
    const last = own.reduce<(typeof own)[number] | undefined>(
      (best, point) => (best === undefined || point.asOf >= best.asOf ? point : best),
      undefined,
    );
    return last ? [`${name} ${last.percent.toFixed(1)}% on ${last.asOf}`] : [];
  });
  const x = {
    field: 'asOf',
    type: 'temporal',
    title: 'as of',
    scale: { type: 'utc' },
    axis: { format: '%b %Y' },
  };
  const y = { field: 'percent', type: 'quantitative', title: '% of the requirement' };
  // Labels at three heights in turns, so that statements of neighbouring weeks do not cover each other.
  const stated = (options.stated ?? []).map((one, index) => ({ ...one, tier: index % 3 }));
  return chart(
    {
      title: 'Funding coverage',
      description: `Funding coverage by date: ${latest.join('; ') || 'no dated figure'}.`,
      height: options.height ?? 320,
      layer: [
        {
          data: { values: points },
          // Thin and broken: nobody published what lies between two points.
          mark: { type: 'line', point: { size: 60 }, strokeWidth: 1, strokeDash: [2, 4] },
          encoding: {
            x,
            y: { ...y, scale: { zero: true } },
            color: {
              field: 'series',
              type: 'nominal',
              title: 'share of',
              sort: series.map(({ name }) => name),
              scale: { range: [COLOURS.funding, COLOURS.surplus, '#2ca02c', '#9467bd'] },
            },
          },
        },
        {
          data: { values: stated },
          mark: { type: 'point', shape: 'diamond', size: 90, filled: true, color: COLOURS.mark },
          encoding: { x, y },
        },
        ...[-26, 14, -10].map((dy, tier) => ({
          data: { values: stated.filter((one) => one.tier === tier) },
          mark: {
            type: 'text',
            align: 'left',
            dx: 8,
            dy,
            color: COLOURS.mark,
            fontSize: 11,
          },
          encoding: { x, y, text: { field: 'label' } },
        })),
      ],
    },
    options,
  );
}
