import type { CoverageTimeline } from '../coverage/coverageTimeline.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { requireList } from '../problems/requireList.js';
import { captionOf } from './caption.js';
import { shortAxis } from './numbers.js';
import { requireCoverage, requireObject } from './requireFigures.js';
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

interface Sum {
  readonly series: string;
  readonly asOf: IsoDate;
  readonly amount: number;
  readonly text: string;
}

/**
 * Returns what an appeal asked for in each of its versions, as steps, against what was received, as
 * points, in money through time. A requirement holds from its day until the next version's.
 * @param timeline as `coverageTimeline` returns it
 * @throws TypeError if `timeline` is not a timeline, and for an unknown option; RangeError for an option of a
 *   wrong value.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const plans = appeals.filter(({ code }) => code === 'HAFG25');
 * const timelines = plans.map((plan) => coverageTimeline(plan, observations));
 * timelines.map((timeline) => appealVersionsChart(timeline).height) // => [320]
 */
export function appealVersionsChart(
  timeline: CoverageTimeline,
  options: ChartOptions = {},
): VegaLiteSpec {
  requireTimeline(timeline);
  const look = lookOf(options);
  const { words } = look;
  const { points, requirements } = timeline;
  const currency = currencyIn(timeline);
  const asked = stepsOf(timeline, look);
  const received = points.map(({ asOf, funding: { amount } }) =>
    sumOf(words.funding, asOf, amount, currency, look),
  );
  const last = [asked, received].flatMap((sums) => sums.slice(-1));
  const figures = [...asked.slice(0, requirements.length), ...received.slice(-1)].map(
    ({ series, asOf, text }) => fill(words.percentOn, { name: series, percent: text, day: asOf }),
  );
  const axes = {
    x: dateAxis('asOf', look),
    y: {
      ...{ field: 'amount', type: 'quantitative', title: currency },
      axis: shortAxis(look.options.locale ?? 'en'),
    },
  };
  return chart(
    {
      title: words.versions,
      description: fill(words.versionsSay, {
        currency,
        figures: figures.join('; ') || words.nothing,
      }),
      caption: captionOf(points, words),
      ...(asked.length + received.length === 0
        ? nothingToDraw(look)
        : {
            height: 320,
            layer: [
              linesOf(asked, { interpolate: 'step-after', strokeWidth: 2 }, axes, look),
              linesOf(received, { strokeWidth: 1, strokeDash: [2, 4] }, axes, look),
              ...labelsBeside(last, 'text', [-12], axes, look),
            ].filter(({ data }) => data.values.length > 0),
          }),
    },
    look,
  );
}

function requireTimeline(timeline: unknown): asserts timeline is CoverageTimeline {
  requireObject(timeline, 'timeline', 'a coverage timeline');
  const { points, requirements } = timeline as Partial<CoverageTimeline>;
  requireList(points as readonly unknown[], 'timeline.points', 'coverages with their days');
  requireList(requirements as readonly unknown[], 'timeline.requirements', 'requirements');
  Array.from(points ?? []).forEach((point, index) => {
    requireCoverage(point, `timeline.points[${index}]`);
    requireDay(point.asOf, `timeline.points[${index}].asOf`);
  });
  Array.from(requirements ?? []).forEach((step, index) => {
    const field = `timeline.requirements[${index}]`;
    requireObject(step, field, 'a requirement with its day');
    if (step.requirement !== null) requireExactMoney(step.requirement, `${field}.requirement`);
    if (step.asOf !== null) requireDay(step.asOf, `${field}.asOf`);
  });
}

function currencyIn({ points, requirements }: CoverageTimeline): string {
  const asked = requirements.find(({ requirement }) => requirement !== null)?.requirement;
  return points[0]?.funding.currency ?? asked?.currency ?? 'USD';
}

/** The steps, the last one drawn on to the day of the last funding. */
function stepsOf(
  { requirements, points, period }: CoverageTimeline,
  look: ChartLook,
): readonly Sum[] {
  const steps = requirements.flatMap(({ asOf, requirement }) =>
    requirement === null
      ? []
      : [
          sumOf(
            look.words.requirement,
            asOf ?? period.start,
            requirement.amount,
            requirement.currency,
            look,
          ),
        ],
  );
  const last = steps[steps.length - 1];
  const until = points[points.length - 1]?.asOf;
  return last === undefined || until === undefined || until <= last.asOf
    ? steps
    : [...steps, { ...last, asOf: until }];
}

function sumOf(
  series: string,
  asOf: IsoDate,
  amount: number,
  currency: string,
  look: ChartLook,
): Sum {
  return { series, asOf, amount, text: look.numbers.money(amount, currency) };
}

function linesOf(
  values: readonly Sum[],
  line: object,
  axes: VegaLitePart,
  { words, theme }: ChartLook,
): VegaLitePart {
  return {
    data: { values },
    mark: { type: 'line', point: { size: 50, filled: true, opacity: 1 }, ...line },
    encoding: {
      ...axes,
      color: {
        field: 'series',
        type: 'nominal',
        scale: {
          domain: [words.requirement, words.funding],
          range: [theme.surplus, theme.funding],
        },
      },
      shape: {
        field: 'series',
        type: 'nominal',
        scale: { domain: [words.requirement, words.funding], range: ['square', 'circle'] },
      },
      tooltip: ['series', 'asOf', 'text'].map((field) => ({ field, title: ' ' })),
    },
  };
}
