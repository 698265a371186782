import type { Appeal } from '../../appeals/appeal.js';
import { requireAppeal } from '../../appeals/requireAppeal.js';
import type { IsoDate, Period } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { requireInput, requireOptions } from '../../problems/requireOptions.js';
import type { Claim } from '../claim/claim.js';
import { requireClaims } from '../claim/requireClaims.js';
import { isCurrency } from '../figure/money.js';
import {
  divideIntervals,
  type Interval,
  intersectIntervals,
  interval,
  multiplyIntervals,
  subtractIntervals,
} from '../interval/interval.js';
import { tidyInterval } from '../interval/tidy.js';
import { type DatedFunding, datedOnly, fundingOn, requireDatedFunding } from './datedFunding.js';
import { type Denominator, denominatorsOf, speaksOf } from './denominators.js';
import type { Estimate } from './estimate.js';
import { intervalOf, readClaims, type Stated } from './stated.js';
import { agree, type Verdict, verdictOn } from './verdict.js';

/** A dated figure held against a claim. */
export interface DayFit {
  readonly asOf: IsoDate;
  /** What the claim's measure was on that day, in the claim's unit. */
  readonly known: Interval;
  /** Where the known figure lies, seen from the claim. */
  readonly side: 'below' | 'fits' | 'above';
  readonly verdict: Verdict;
  readonly source: string;
}

/** The days between two that are known, which do not belong to it; null if it is open. */
export interface DaysBetween {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * A claim read against one denominator: on which known days it holds, and between which days it may
 * have held.
 */
export interface ClaimReading {
  /** `plan`, the name of a layer, `as stated`; for a claim on an amount, `amount`. */
  readonly denominator: string;
  readonly days: readonly DayFit[];
  /** The known days on which it holds. */
  readonly holdsOn: readonly IsoDate[];
  /**
   * Where the known figure passes from one side of the claim to the other, or leaves it, the claim may
   * have held in between. Funding is not monotone, so elsewhere it is not impossible: it would take a
   * rise and a fall that nobody saw.
   */
  readonly mayHold: readonly DaysBetween[];
  /** What can be said of the day of the claim (its as-of day, else the day it was published). */
  readonly onItsDay: Fit | null;
}

/**
 * `holds`: on a known day of the period. `may-hold`: the known days around it leave room. `not-seen`:
 * all known days around it say otherwise. `unknown`: nothing is known.
 */
export type Fit = 'holds' | 'may-hold' | 'not-seen' | 'unknown';

/** A claim and its readings, one for each denominator it may have. */
export interface ClaimAgainst {
  /** Place of the claim in the list that was given. */
  readonly claim: number;
  readonly measure: string;
  readonly readings: readonly ClaimReading[];
}

/** What claims are checked against in addition to the dated figures. */
export interface AgainstOptions {
  /** The appeal, whose requirements are the denominators; absent: those that the claims state. */
  readonly appeal?: Appeal | undefined;
}

/**
 * Holds claims about the funding of an appeal (`coverage`, `funding`, `gap`) against dated figures: on
 * which days does each hold, and as a share of what? The percentage of a news sentence hides both: "22%
 * funded" was true of Afghanistan's urgent layer in April 2025 and of the whole plan in July.
 *
 * Denominators are those of `appeal` (the plan as of the day and each layer); without one, those
 * that the claims state. Days on which only a percentage is known count as well, as one of the whole plan;
 * they may be given as claims, such as `centralAsiaAppeals.statements`. Money outside the plan is left out. The caller passes the observations of this
 * appeal; those of another (by id and code) are left out where `appeal` is given, and so are days of
 * another currency than the claim or its denominator.
 * @throws TypeError if `claims` is not a list of claims or `observations` of dated figures, and for an invalid
 * entry; RangeError for a day that does not exist or a number that is not finite.
 * @example
 * const at = (asOf: string, amount: number): FundingObservation => ({
 *   appeal: '1', asOf, funding: { amount, currency: 'USD' }, scope: 'inside', source: 'OCHA',
 * })
 * const claim = (measure: string, text: string): Claim => ({
 *   subject: '1', measure, quantity: parseQuantity(text) ?? null, asOf: null, publishedOn: '2025-08-03',
 *   statedBy: null, source: 'news', modality: 'fact',
 * })
 * const claims = [claim('requirement', '$2.4 billion'), claim('coverage', '22%')]
 * const known = [at('2025-04-27', 357000000), at('2026-03-11', 1006621718)]
 * const reading = claimsAgainstFunding(claims, known)[0]?.readings[0]
 * reading?.mayHold // => [{ from: '2025-04-27', to: '2026-03-11' }]
 * reading?.onItsDay // => 'may-hold'
 */
export function claimsAgainstFunding(
  claims: readonly Claim[],
  observations: readonly (DatedFunding | Claim)[],
  options: AgainstOptions = {},
): ClaimAgainst[] {
  requireOptions(options, ['appeal']);
  const { appeal } = options;
  if (appeal !== undefined) requireAppeal(appeal);
  requireClaims(claims);
  requireDatedFunding(observations, 'observations');
  const denominators = denominatorsOf(claims, appeal);
  const known = datedOnly(observations)
    .filter(({ appeal: of }) => appeal === undefined || of === appeal.id || of === appeal.code)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const plan = denominators.find(({ layer }) => layer === null);
  const { stated } = readClaims(claims);
  const isOfPlan = speaksOf(stated, appeal === undefined ? [] : denominators);
  return stated.filter(isOfPlan).flatMap((one) => {
    const readings = readingsOf(one, known, denominators, plan).map((reading) => ({
      ...reading,
      onItsDay: dayOf(claims[one.index], reading),
    }));
    return readings.length === 0 ? [] : [{ claim: one.index, measure: one.measure, readings }];
  });
}

type Undated = Omit<ClaimReading, 'onItsDay'>;

function readingsOf(
  one: Stated,
  known: readonly DatedFunding[],
  denominators: readonly Denominator[],
  plan: Denominator | undefined,
): Undated[] {
  const isAmount = one.measure === 'funding';
  if (!isAmount && one.measure !== 'coverage' && one.measure !== 'gap') return [];
  const bySize: readonly (Denominator | undefined)[] = isAmount
    ? [undefined]
    : wanted(one, denominators);
  return bySize.map((denominator) => {
    const days = known.flatMap((observation) => {
      if (!isOneCurrency(one, observation, denominator, plan)) return [];
      const funding = fundingOn(observation, plan?.on(observation.asOf) ?? null);
      const requirement = denominator?.on(observation.asOf) ?? null;
      const figure = funding === undefined ? undefined : measureOn(one, funding, requirement);
      return figure === undefined ? [] : [dayFit(one, observation, figure)];
    });
    return {
      denominator: denominator?.name ?? 'amount',
      ...summary(days, isTooLarge(one, denominator)),
    };
  });
}

/** Whether no two currencies would be held against each other. */
function isOneCurrency(
  { quantity }: Stated,
  { funding }: DatedFunding,
  denominator: Denominator | undefined,
  plan: Denominator | undefined,
): boolean {
  const claimed = isCurrency(quantity.unit) ? quantity.unit : null;
  const known = funding?.currency ?? plan?.currency ?? null;
  const named = [claimed, known, denominator?.currency ?? null].filter((one) => one !== null);
  return new Set(named).size < 2;
}

/** A claim that names its layer is read against that one; a claim that names none against all. */
function wanted(one: Stated, denominators: readonly Denominator[]): readonly Denominator[] {
  const named = denominators.filter(({ layer }) => one.layer !== null && layer === one.layer);
  return named.length > 0 ? named : denominators;
}

/** The claim's measure on a day, in the claim's unit. */
function measureOn(
  one: Stated,
  funding: Interval,
  requirement: Interval | null,
): Interval | undefined {
  if (one.measure === 'funding') return funding;
  if (requirement === null) return undefined;
  if (one.measure === 'gap') return subtractIntervals(requirement, funding);
  const ratio = divideIntervals(funding, requirement);
  if (ratio === null) return undefined;
  return one.quantity.unit === 'percent' ? multiplyIntervals(ratio, interval(100, 100)) : ratio;
}

function dayFit(one: Stated, { asOf, source }: DatedFunding, figure: Interval): DayFit {
  const claimed = intervalOf(one.quantity);
  const value = ((figure.low ?? 0) + (figure.high ?? 0)) / 2;
  const estimate: Estimate = { value, interval: figure };
  const { verdict } = verdictOn(agree(estimate, { value, interval: claimed }), [one]);
  const fits = intersectIntervals(figure, claimed) !== null;
  const isBelow = claimed.low !== null && (figure.high ?? 0) <= claimed.low;
  const known = tidyInterval(figure);
  return { asOf, known, side: fits ? 'fits' : isBelow ? 'below' : 'above', verdict, source };
}

/** A gap is never larger than what was asked, whatever came in. */
function isTooLarge(one: Stated, denominator: Denominator | undefined): boolean {
  if (one.measure !== 'gap' || denominator === undefined) return false;
  const { low, lowInclusive } = intervalOf(one.quantity);
  const most = denominator.most();
  if (low === null || most === null) return false;
  return low > most || (low === most && !lowInclusive);
}

function summary(days: readonly DayFit[], isImpossible: boolean): Omit<Undated, 'denominator'> {
  const mayHold: DaysBetween[] = [];
  days.forEach(({ asOf, side }, index) => {
    const next = days[index + 1];
    if (index === 0 && side !== 'below') mayHold.push({ from: null, to: asOf });
    if (next === undefined) {
      if (side !== 'above') mayHold.push({ from: asOf, to: null });
      return;
    }
    const passes = side === 'fits' || next.side === 'fits' || side !== next.side;
    // Two figures of one day leave no days between them.
    if (passes && asOf !== next.asOf) mayHold.push({ from: asOf, to: next.asOf });
  });
  if (isImpossible) mayHold.length = 0;
  const holdsOn = [...new Set(days.filter(({ side }) => side === 'fits').map(({ asOf }) => asOf))];
  return { days, holdsOn, mayHold };
}

/**
 * What a reading says of a period: whether the claim holds on a known day of it, or may have held.
 * @throws TypeError if `reading` is not a reading or `period` has no days; RangeError for a day that does not exist.
 * @example
 * const reading = {
 *   denominator: 'plan', days: [], holdsOn: ['2025-04-27'], onItsDay: null,
 *   mayHold: [{ from: '2025-03-31', to: '2025-04-27' }, { from: '2025-04-27', to: '2025-06-18' }],
 * }
 * fitDuring(reading, { start: '2025-04-01', end: '2025-04-30' }) // => 'holds'
 * fitDuring(reading, { start: '2025-07-01', end: '2025-07-31' }) // => 'unknown'
 */
export function fitDuring(
  reading: Pick<ClaimReading, 'days' | 'holdsOn' | 'mayHold'>,
  period: Period,
): Fit {
  requireInput(reading, 'reading');
  requireInput(period, 'period');
  for (const field of ['days', 'holdsOn', 'mayHold'] as const) {
    requireList(reading[field], `reading.${field}`);
  }
  const { days, holdsOn, mayHold } = reading;
  requireDay(period.start, 'period.start');
  requireDay(period.end, 'period.end');
  holdsOn.forEach((day, i) => {
    requireDay(day, `reading.holdsOn[${i}]`);
  });
  requireObjects(mayHold, 'reading.mayHold', 'two days { from, to }');
  mayHold.forEach(({ from, to }, i) => {
    if (from !== null) requireDay(from, `reading.mayHold[${i}].from`);
    if (to !== null) requireDay(to, `reading.mayHold[${i}].to`);
  });
  if (holdsOn.some((day) => day >= period.start && day <= period.end)) return 'holds';
  const touches = mayHold.some(
    // What was on the ends themselves is known.
    ({ from, to }) => (from === null || from < period.end) && (to === null || to > period.start),
  );
  if (touches) return 'may-hold';
  return days.length === 0 ? 'unknown' : 'not-seen';
}

function dayOf(claim: Claim | undefined, reading: Undated): Fit | null {
  const day = claim?.asOf ?? claim?.publishedOn ?? null;
  return day === null ? null : fitDuring(reading, { start: day, end: day });
}
