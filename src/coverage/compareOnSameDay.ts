import { requireCount } from '../appeals/caseload.js';
import { addYears, yearOf } from '../dates/calendar.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import type { CurrencyCode } from '../money/currency.js';
import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { requireOptions } from '../problems/requireOptions.js';
import { type CoverageOnDate, knownOn } from './coverageOn.js';
import type { CoverageTimeline } from './coverageTimeline.js';
import { requireTimeline } from './requireTimeline.js';

/** The coverage of one plan on the day of its own year. */
export interface SameDayCoverage<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  /** The year for which the plan counts: the first, where it has several. */
  readonly year: number;
  /** The day of that year. */
  readonly on: IsoDate;
  /** What was known on that day; null if nothing was observed on it or shortly before. */
  readonly coverage: CoverageOnDate<C> | null;
}

/** Options of {@link compareOnSameDay}. */
export interface CompareOnSameDayOptions {
  /** How many days old an observation may be to stand for the day: 31, unless another number is given. */
  readonly maxAgeInDays?: number | undefined;
}

/**
 * How far plans of several years were covered on the same day of their year, such as each 18 April, in
 * the order of the years. 29 February becomes 28 February where a year has none. The day may be one of
 * any year.
 *
 * A figure that is older than `maxAgeInDays` does not stand for the day: the coverage is null. Old plans are
 * often known by their last figure alone, so a year without coverage is not a year without money.
 * @throws TypeError if `timelines` is not a list of timelines, or for an unknown option; RangeError if `on` is
 * not a valid day (`YYYY-MM-DD`), or `maxAgeInDays` is negative.
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
  options: CompareOnSameDayOptions = {},
): readonly SameDayCoverage<C>[] {
  requireList(timelines, 'timelines', 'coverage timelines');
  requireDay(on, 'on');
  requireOptions(options, ['maxAgeInDays']);
  const maxAgeInDays = options.maxAgeInDays ?? 31;
  requireCount(maxAgeInDays, 'options.maxAgeInDays');
  const asked = yearOf(on);
  return timelines
    .map((timeline, index) => {
      const field = `timelines[${index}]`;
      requireTimeline(timeline, field);
      requireYears(timeline.years, `${field}.years`);
      const year = yearOfPlan(timeline);
      const ownDay = addYears(on, year - asked);
      const { appeal, code } = timeline;
      const known = knownOn(timeline, ownDay, { field });
      const coverage = known !== null && known.ageInDays <= maxAgeInDays ? known : null;
      return { appeal, code, year, on: ownDay, coverage };
    })
    .sort((a, b) => a.year - b.year);
}

/** A year that is not one would move the day to no year at all. */
function requireYears(years: readonly string[], field: string): void {
  years.forEach((year, index) => {
    if (/^\d{4}$/.test(year)) return;
    throw new RangeError(expected(`${field}[${index}]`, 'a year as text such as "2025"', year));
  });
}

function yearOfPlan({ years, period }: CoverageTimeline): number {
  return Number([...years].sort()[0] ?? yearOf(period.start));
}
