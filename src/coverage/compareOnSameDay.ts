import { addYears, yearOf } from '../dates/calendar.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import type { CurrencyCode } from '../money/currency.js';
import { requireList } from '../problems/requireList.js';
import { type CoverageOnDate, coverageOn } from './coverageOn.js';
import type { CoverageTimeline } from './coverageTimeline.js';

/** The coverage of one plan on the day of its own year. */
export interface SameDayCoverage<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  /** The year for which the plan counts: the first, where it has several. */
  readonly year: number;
  /** The day of that year. */
  readonly on: IsoDate;
  /** What was known on that day; null before the first observation. Mind its `ageInDays`. */
  readonly coverage: CoverageOnDate<C> | null;
}

/**
 * How far plans of several years were covered on the same day of their year, such as each 18 April, in
 * the order of the years. 29 February becomes 28 February where a year has none. The day may be one of
 * any year.
 *
 * Old plans are often known by their last figure alone, so a year without an answer is no year
 * without money.
 * @throws RangeError where `on` is not a day as `YYYY-MM-DD`.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const timelines = appeals
 *   .filter(({ code }) => code === 'HAFG26' || code === 'HAFG25')
 *   .map((plan) => coverageTimeline(plan, observations));
 * compareOnSameDay(timelines, '2026-04-30')
 *   .map(({ year, on, coverage }) => [year, on, coveragePercent(coverage, 'fts')])
 * // => [[2025, '2025-04-30', 14.77], [2026, '2026-04-30', 12.5]]
 */
export function compareOnSameDay<C extends CurrencyCode>(
  timelines: readonly CoverageTimeline<C>[],
  on: IsoDate,
): readonly SameDayCoverage<C>[] {
  requireList(timelines, 'timelines', 'coverage timelines');
  requireDay(on, 'on');
  const asked = yearOf(on);
  return timelines
    .map((timeline) => {
      const year = yearOfPlan(timeline);
      const ownDay = addYears(on, year - asked);
      const { appeal, code } = timeline;
      return { appeal, code, year, on: ownDay, coverage: coverageOn(timeline, ownDay) };
    })
    .sort((a, b) => a.year - b.year);
}

function yearOfPlan({ years, period }: CoverageTimeline): number {
  return Number([...years].sort()[0] ?? yearOf(period.start));
}
