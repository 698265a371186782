import { addDays, daysBetween } from '../dates/calendar.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { subtractMoney } from '../money/arithmetic.js';
import type { CurrencyCode } from '../money/currency.js';
import { exactMinorUnits } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { expected } from '../problems/describe.js';
import { requireGivenOptions } from '../problems/requireOptions.js';
import { coverageOn } from './coverageOn.js';
import type { CoverageTimeline } from './coverageTimeline.js';
import { moneyPer } from './perUnit.js';
import { requireTimeline } from './requireTimeline.js';

/** How fast an appeal is being funded, and how fast it would have to be. */
export interface FundingPace<C extends CurrencyCode = CurrencyCode> {
  /** The day that was asked. */
  readonly on: IsoDate;
  /** The last day by which the rest is needed. */
  readonly until: IsoDate;
  /** The day for which the funding holds: the pace is measured up to it. */
  readonly asOf: IsoDate;
  /** Received in the days counted; negative where money was taken back. */
  readonly received: Money<C>;
  /** Days in which it was received, both ends counted. */
  readonly days: number;
  /** Null if no day of the plan had passed. */
  readonly receivedPerDay: Money<C> | null;
  /** Null without a requirement. */
  readonly gap: Money<C> | null;
  /** Days after `on` until `until`, that one included. 0 once it has passed. */
  readonly daysLeft: number;
  /** Null without a requirement, and where money is missing and no day is left. */
  readonly neededPerDay: Money<C> | null;
  /**
   * The day on which the requirement is met if money keeps coming at this pace: `asOf` where it is
   * met already. Null without a requirement and where nothing comes in. The pace counts from `asOf`,
   * so where that is old the day can lie before `on`.
   */
  readonly fullyFundedOn: IsoDate | null;
}

/** Options of {@link fundingPace}. */
export interface FundingPaceOptions {
  readonly on: IsoDate;
  /** Without it, the last day of the plan. */
  readonly until?: IsoDate | undefined;
  /**
   * Measures the pace from what was known on this day, for the recent past alone. Without it, from
   * nothing on the eve of the plan's first day.
   */
  readonly since?: IsoDate | undefined;
}

const FAR_FUTURE = '9999-12-31';

/**
 * What an appeal received a day, what it would need a day to be full by the end of the plan, and the
 * day on which it would be full if money kept coming as it did. An even pace is an assumption, not a
 * forecast: donors give at the start of the year and before its end.
 *
 * Null if nothing is known of the funding on that day (or `since` that day).
 * @throws RangeError if a date is not a valid day (`YYYY-MM-DD`), and for a `since` after `on`; TypeError
 *   without `on`.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const [plan] = appeals.filter(({ code }) => code === 'HAFG25');
 * const pace = fundingPace(coverageTimeline(plan, observations), { on: '2025-04-27' })!;
 * pace.days // => 117
 * pace.receivedPerDay // => { amount: 3051282.05, currency: 'USD' }
 * pace.neededPerDay // => { amount: 8305691.72, currency: 'USD' }
 * pace.fullyFundedOn // => '2027-03-04'
 */
export function fundingPace<C extends CurrencyCode>(
  timeline: CoverageTimeline<C>,
  options: FundingPaceOptions,
): FundingPace<C> | null {
  requireTimeline(timeline, 'timeline');
  requireGivenOptions(options, ['on', 'until', 'since'], '{ on: "2025-12-31" }');
  const { on, until = timeline.period.end, since } = options;
  requireDay(on, 'options.on');
  requireDay(until, 'options.until');
  if (since !== undefined) requireDay(since, 'options.since');
  const known = coverageOn(timeline, on);
  if (known === null) return null;
  let from = addDays(timeline.period.start, -1);
  let before: Money<C> | null = null;
  if (since !== undefined) {
    if (since > on)
      throw new RangeError(expected('options.since', `a day on or before ${on}`, since));
    const start = coverageOn(timeline, since);
    if (start === null) return null;
    from = start.asOf;
    before = start.funding;
  }
  const { funding, gap, asOf } = known;
  const received = before === null ? funding : subtractMoney(funding, before);
  const days = Math.max(daysBetween(from, asOf), 0);
  const daysLeft = Math.max(daysBetween(on, until), 0);
  return {
    on,
    until,
    asOf,
    received,
    days,
    receivedPerDay: moneyPer(received, days),
    gap,
    daysLeft,
    neededPerDay: gap?.amount === 0 ? gap : gap && moneyPer(gap, daysLeft),
    fullyFundedOn: gap && dayWhenFull(asOf, gap, received, days),
  };
}

function dayWhenFull(asOf: IsoDate, gap: Money, received: Money, days: number): IsoDate | null {
  if (gap.amount === 0) return asOf;
  if (received.amount <= 0 || days === 0) return null;
  const daysToGo = ceilOfRatio(gap, days, received);
  return daysToGo > daysBetween(asOf, FAR_FUTURE) ? null : addDays(asOf, daysToGo);
}

/** gap * days / received, rounded up, in whole minor units: a double could be a day off. */
function ceilOfRatio(gap: Money, days: number, received: Money): number {
  const divisor = exactMinorUnits(received.amount, received.currency, 'received.amount');
  const dividend = exactMinorUnits(gap.amount, gap.currency, 'gap.amount') * BigInt(days);
  return Number((dividend + divisor - 1n) / divisor);
}
