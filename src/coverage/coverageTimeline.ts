import type { Appeal } from '../appeals/appeal.js';
import { requireAppeal } from '../appeals/requireAppeal.js';
import {
  asksForWhole,
  type RequirementOptions,
  type RequirementStep,
  requirementHistory,
} from '../appeals/requirementOf.js';
import { dayNumber } from '../dates/dayNumber.js';
import type { IsoDate, Period } from '../dates/isoDate.js';
import type { FundingObservation } from '../funding/observation.js';
import { requireObservations } from '../funding/requireObservations.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import { excess, type FundingCoverage, ratioOf, requireSums, statusOf } from './fundingCoverage.js';

/** The coverage that one observation gives, with the requirement that was known on its day. */
export interface CoveragePoint<C extends CurrencyCode = CurrencyCode> extends FundingCoverage<C> {
  /** The day for which the funding holds. */
  readonly asOf: IsoDate;
  readonly source: string;
  /**
   * The day from which the requirement is known. Null if there is none, or none with a day. Where
   * it lies after `asOf`, no earlier requirement of the plan is known and the first one was read back.
   */
  readonly requirementAsOf: IsoDate | null;
  /** The percentage that was printed next to the funding, where there was one. */
  readonly publishedPercent: number | null;
  /** Whether the plan received more than this: the funding is the sum of the parts that are known. */
  readonly isLowerBound: boolean;
  /** How precisely the day or the figure is known, if not exactly. */
  readonly note: string | null;
}

/** How the coverage of one appeal, or of one of its layers, went through time. */
export interface CoverageTimeline<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  readonly period: Period;
  /** The years for which the plan counts, as FTS assigns them. */
  readonly years: readonly string[];
  /** The layer whose requirement is the denominator; null for the plan's own. */
  readonly layer: string | null;
  /**
   * Whether all layers of the plan are known. False or null: there may be a smaller, prioritised requirement,
   * of which the same money is a larger share.
   */
  readonly layersKnown: boolean | null;
  /** The country whose part of a regional plan it is; null for the whole plan. */
  readonly country: string | null;
  /** Whether each day is measured against the requirement of that day, or all against the latest. */
  readonly measuredAgainst: 'known-then' | 'latest';
  /** The requirements that the points are measured against, oldest first. */
  readonly requirements: readonly RequirementStep<C>[];
  /** One for each observation inside the plan, oldest first; of one day, the lowest funding first. */
  readonly points: readonly CoveragePoint<C>[];
  /** Money for the same crisis outside the plan: in no ratio. Oldest first. */
  readonly outsidePlan: readonly FundingObservation<C>[];
}

/** Options of {@link coverageTimeline}. */
export interface CoverageTimelineOptions {
  /** A prioritised layer whose requirement is to be the denominator, instead of the plan's. */
  readonly layer?: string | null | undefined;
  /** The alpha-3 code of a country: its part of a regional plan, in money and in requirement. */
  readonly country?: string | null | undefined;
  /**
   * `known-then`: each day is measured against the requirement known on that day. `latest`: all days
   * are measured against what is asked now, as FTS shows its past.
   */
  readonly requirement?: 'known-then' | 'latest' | undefined;
}

/**
 * How far an appeal was covered through time, from what was observed of its funding.
 *
 * Observations may come in any order and be of many appeals: those count whose `appeal` is this
 * one's id or code. Funding may fall, and two sources may differ on one day: all points are kept.
 * Funding and requirement each hold from their own as-of date. A plan asks from its first day, so where
 * an observation is older than every requirement we know, the first one is read back, and
 * `requirementAsOf` shows it. A layer is not: before its day there was none. What was given for a
 * single country part of a regional plan is not an observation of the plan.
 * @throws TypeError if funding and requirement have two currencies, `appeal` is not an appeal or `observations`
 *   not a list of observations, and for an unknown option; RangeError for an invalid day or amount, a layer
 *   that the appeal never names, an unknown country and an unknown word.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const [plan] = appeals.filter(({ code }) => code === 'HAFG25');
 * const whole = coverageTimeline(plan, observations);
 * const urgent = coverageTimeline(plan, observations, { layer: 'urgent' });
 * coveragePercent(coverageOn(whole, '2025-04-27'), 'hdx') // => 15
 * coveragePercent(coverageOn(urgent, '2025-04-27'), 'hdx') // => 22
 */
export function coverageTimeline<C extends CurrencyCode>(
  appeal: Appeal<C>,
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: CoverageTimelineOptions = {},
): CoverageTimeline<C> {
  requireAppeal(appeal);
  requireObservations(observations);
  requireOptions(options, ['layer', 'country', 'requirement']);
  return timelineOf(appeal, observations, options);
}

/** {@link coverageTimeline} of an appeal and observations that have been checked. */
export function timelineOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: CoverageTimelineOptions,
): CoverageTimeline<C> {
  const { layer = null, country = null } = options;
  const measuredAgainst = options.requirement ?? 'known-then';
  const requirements = measureOf(appeal, { layer, country }, measuredAgainst);
  const measure = { requirements, layer, measuredAgainst };
  const inside: CoveragePoint<C>[] = [];
  const outside: FundingObservation<C>[] = [];
  for (const observation of observations) {
    if (!isOf(observation, appeal, country)) continue;
    if (observation.scope === 'outside') outside.push(observation);
    else inside.push(toPoint(observation, measure));
  }
  const points = inOrder(inside);
  const outsidePlan = inOrder(outside);
  const { id, code, period, years, layersKnown = null } = appeal;
  return { appeal: id, code, period, years, country, layersKnown, ...measure, points, outsidePlan };
}

/** What a timeline is measured by. */
type Measure<C extends CurrencyCode> = Pick<
  CoverageTimeline<C>,
  'requirements' | 'layer' | 'measuredAgainst'
>;

/** The requirement that was known on a day; of a plan, also the first one on an earlier day than that. */
export function requirementOn<C extends CurrencyCode>(
  { requirements, layer, measuredAgainst }: Measure<C>,
  date: IsoDate,
): RequirementStep<C> | undefined {
  const isReadBack = layer === null || measuredAgainst === 'latest';
  const first = requirements[0]?.asOf ?? date;
  const day = isReadBack && date < first ? first : date;
  for (let i = requirements.length - 1; i >= 0; i--) {
    const step = requirements[i];
    if (step !== undefined && (step.asOf === null || step.asOf <= day)) return step;
  }
  return undefined;
}

function measureOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  focus: RequirementOptions,
  requirement: 'known-then' | 'latest',
): readonly RequirementStep<C>[] {
  requireWord(requirement, ['known-then', 'latest'], 'options.requirement');
  const history = requirementHistory(appeal, focus);
  return requirement === 'latest' ? history.slice(-1) : history;
}

function isOf(one: FundingObservation, appeal: Appeal, country: string | null): boolean {
  if (one.appeal !== appeal.id && one.appeal !== appeal.code) return false;
  const own = one.country ?? null;
  return own === country || (asksForWhole(appeal, own) && asksForWhole(appeal, country));
}

type Figure = Pick<FundingObservation, 'asOf' | 'funding' | 'source' | 'publishedPercent'> & {
  readonly note?: string | null;
};

/**
 * By day, and within a day by funding, source and note, so that the order in which they came plays no
 * part. Days and amounts are put into columns of numbers first, which keeps 100,000 of them cheap.
 */
function inOrder<T extends Figure>(figures: readonly T[]): T[] {
  const count = figures.length;
  const keys = new Float64Array(count);
  const amounts = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const { asOf, funding } = figures[i] as T;
    keys[i] = dayNumber(asOf) * count + i;
    amounts[i] = funding.amount;
  }
  keys.sort();
  const positions = new Uint32Array(count);
  const compare = (a: number, b: number): number =>
    (amounts[a] as number) - (amounts[b] as number) ||
    compareOfOneAmount(figures[a] as T, figures[b] as T);
  let day = Number.NaN;
  let first = 0;
  for (let i = 0; i <= count; i++) {
    const next = i < count ? Math.floor((keys[i] as number) / count) : Number.NaN;
    if (next !== day) {
      if (i - first > 1) positions.subarray(first, i).sort(compare);
      first = i;
      day = next;
    }
    if (i < count) positions[i] = (keys[i] as number) - day * count;
  }
  return Array.from(positions, (position) => figures[position] as T);
}

function compareOfOneAmount(a: Figure, b: Figure): number {
  return (
    compareTexts(a.source, b.source) ||
    compareTexts(a.note ?? '', b.note ?? '') ||
    (a.publishedPercent ?? -1) - (b.publishedPercent ?? -1)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toPoint<C extends CurrencyCode>(
  observation: FundingObservation<C>,
  measure: Measure<C>,
): CoveragePoint<C> {
  const step = requirementOn(measure, observation.asOf);
  return pointOf(observation.funding, step, observation);
}

/** What a point carries next to its sums. */
export interface PointDetails {
  readonly asOf: IsoDate;
  readonly source: string;
  readonly publishedPercent?: number | null;
  readonly isLowerBound?: boolean;
  readonly note?: string | null;
}

/** The point that a funding and a requirement make. */
export function pointOf<C extends CurrencyCode>(
  funding: Money<C>,
  step: RequirementStep<C> | undefined,
  { asOf, source, publishedPercent = null, isLowerBound = false, note = null }: PointDetails,
): CoveragePoint<C> {
  const requirement = step?.requirement ?? null;
  requireSums(funding, requirement);
  return {
    requirement,
    funding,
    gap: requirement && excess(requirement, funding),
    surplus: requirement && excess(funding, requirement),
    ratio: ratioOf(funding, requirement),
    status: statusOf(funding, requirement),
    asOf,
    source,
    requirementAsOf: step?.asOf ?? null,
    publishedPercent,
    isLowerBound,
    note,
  };
}
