import { type IsoDate, isIsoDate } from '../dates/isoDate.js';

/**
 * A day, a month or a year, as exactly as it is known: `2025-08-03`, `2025-09`, `2019`. A day that
 * nobody published is not made up.
 */
export type PartialDate = string;

/** Tells whether a value is a day, a month or a year that exists. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && /^\d{4}/.test(value) && isIsoDate(earliestDay(value));
}

/**
 * The first day that a partial date can mean.
 * @example
 * earliestDay('2025-09') // => '2025-09-01'
 */
export function earliestDay(date: PartialDate): IsoDate {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/**
 * The last day that a partial date can mean.
 * @example
 * latestDay('2025-09') // => '2025-09-30'
 * latestDay('2019') // => '2019-12-31'
 */
export function latestDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  for (let day = 31; day > 28; day--) {
    if (isIsoDate(`${date}-${day}`)) return `${date}-${day}`;
  }
  return `${date}-28`;
}

/** Whether the first date lies before the second, whatever their unknown days are. */
export function isSurelyBefore(first: PartialDate, second: PartialDate): boolean {
  return latestDay(first) < earliestDay(second);
}
