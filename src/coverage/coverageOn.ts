import type { RequirementStep } from '../appeals/requirementOf.js';
import { dayNumber } from '../dates/dayNumber.js';
import { firstAfter } from '../dates/firstAfter.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { roundToMoney } from '../money/rounding.js';
import { requireFlag, requireInput, requireOptions } from '../problems/requireOptions.js';
import {
  type CoveragePoint,
  type CoverageTimeline,
  pointOf,
  requirementOn,
} from './coverageTimeline.js';
import { requirePoint, requireTimeline } from './requireTimeline.js';

/** What was known on a day about the coverage of an appeal, and how old it was. */
export interface CoverageOnDate<C extends CurrencyCode = CurrencyCode> extends CoveragePoint<C> {
  /** The day that was asked. */
  readonly on: IsoDate;
  /** Whether all layers of the plan are known, as the timeline says it: null if nobody has. */
  readonly layersKnown: boolean | null;
  /** Days from the funding's as-of date to the day asked. */
  readonly ageInDays: number;
  /** Whether the funding was estimated between two observations. Then nobody published it. */
  readonly interpolated: boolean;
  /** What other sources say of the same as-of date. */
  readonly others: readonly CoveragePoint<C>[];
}

/** Options of {@link coverageOn}. */
export interface CoverageOnOptions {
  /** Estimates the funding on a straight line between two observations. Without it nothing is estimated. */
  readonly interpolate?: boolean | undefined;
}

/**
 * The coverage that was known on a day: the last funding observed by then over the last requirement
 * stated by then, each with its own as-of date, and the age of the funding. Later observations play no
 * part. Where several sources speak of the same day, the result is the one with the lowest funding,
 * and the `others` are next to it.
 *
 * With `interpolate` the funding is estimated between the observations before and after; after the last
 * observation it stays what it was.
 *
 * Null before the first observation.
 * @throws TypeError if `timeline` is not a timeline, or for an unknown option; RangeError if `on` is not a day
 * as `YYYY-MM-DD`.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const [plan] = appeals.filter(({ code }) => code === 'HAFG25');
 * const known = coverageOn(coverageTimeline(plan, observations), '2025-04-10')!;
 * known.asOf // => '2025-03-31'
 * known.ageInDays // => 10
 * coveragePercent(known, 'fts') // => 13.34
 */
export function coverageOn<C extends CurrencyCode>(
  timeline: CoverageTimeline<C>,
  on: IsoDate,
  options: CoverageOnOptions = {},
): CoverageOnDate<C> | null {
  dayNumber(on, 'on');
  requireTimeline(timeline, 'timeline');
  requireOptions(options, ['interpolate']);
  if (options.interpolate !== undefined) requireFlag(options.interpolate, 'options.interpolate');
  return knownOn(timeline, on, { field: 'timeline', interpolate: options.interpolate });
}

/** {@link coverageOn} of a timeline that has been checked but for its points, and by which name errors call it. */
export function knownOn<C extends CurrencyCode>(
  timeline: CoverageTimeline<C>,
  on: IsoDate,
  { field, interpolate = false }: CoverageOnOptions & { readonly field: string },
): CoverageOnDate<C> | null {
  const today = dayNumber(on, 'on');
  const { points } = timeline;
  const place = `${field}.points`;
  const after = firstAfter(points, on, place);
  if (after === 0) return null;
  const latest = points[after - 1] as CoveragePoint<C>;
  requireInput(latest, `${place}[${after - 1}]`);
  const alone = points[after - 2]?.asOf !== latest.asOf;
  const first = alone ? after - 1 : firstAfter(points, latest.asOf, place, true);
  const known = points[first] as CoveragePoint<C>;
  requirePoint(known, `${place}[${first}]`);
  const step = requirementOn(timeline, on);
  const funding = interpolate ? between(timeline, first, after, today) : null;
  const point =
    funding === null && isMeasuredBy(known, step)
      ? known
      : pointOf(funding ?? known.funding, step, funding === null ? known : estimateFrom(known));
  return {
    requirement: point.requirement,
    funding: point.funding,
    gap: point.gap,
    surplus: point.surplus,
    ratio: point.ratio,
    status: point.status,
    asOf: known.asOf,
    source: known.source,
    requirementAsOf: point.requirementAsOf,
    publishedPercent: point.publishedPercent,
    isLowerBound: point.isLowerBound,
    note: point.note,
    on,
    layersKnown: timeline.layersKnown ?? null,
    ageInDays: today - dayNumber(known.asOf),
    interpolated: funding !== null,
    others: alone ? [] : points.slice(first + 1, after),
  };
}

function isMeasuredBy(point: CoveragePoint, step: RequirementStep | undefined): boolean {
  return (
    point.requirementAsOf === (step?.asOf ?? null) &&
    point.requirement?.amount === step?.requirement.amount
  );
}

/** The funding on a straight line from one observation to the next; null if there is no next. */
function between<C extends CurrencyCode>(
  { points }: CoverageTimeline<C>,
  first: number,
  after: number,
  today: number,
): Money<C> | null {
  const known = points[first] as CoveragePoint<C>;
  const next = points[after];
  if (next !== undefined) requirePoint(next, `timeline.points[${after}]`);
  const from = dayNumber(known.asOf);
  if (next === undefined || today === from) return null;
  const share = (today - from) / (dayNumber(next.asOf) - from);
  const { amount, currency } = known.funding;
  return roundToMoney(amount + (next.funding.amount - amount) * share, currency);
}

/** An estimate has no printed percentage. */
function estimateFrom<C extends CurrencyCode>(known: CoveragePoint<C>) {
  const { asOf, source, note, isLowerBound } = known;
  return { asOf, source, note, isLowerBound, publishedPercent: null };
}
