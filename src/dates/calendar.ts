import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addYears as addYearsToDate } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { expected } from '../problems/describe.js';
import { requireNumber } from '../problems/requireNumber.js';
import type { IsoDate, Period } from './isoDate.js';
import { requireDay, requirePeriod } from './requireDay.js';

// Every calculation runs on UTC days, so no result depends on the time zone of the machine.
function toUtc(date: IsoDate, field: string): Date {
  requireDay(date, field);
  return new UTCDateMini(`${date}T00:00:00Z`);
}

/** The day that was calculated; a step of `count` must not leave the years of four digits. */
function fromUtc(date: Date, field: string, count: number): IsoDate {
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(expected(field, 'a step to a year from 0000 to 9999', count));
  }
  return date.toISOString().slice(0, 10);
}

/**
 * The number of days from one day to another; negative if `to` is before `from`.
 * @throws TypeError if one of them is not a string, RangeError if `from` is not a valid day (`YYYY-MM-DD`).
 * @example
 * daysBetween('2025-01-01', '2025-12-31') // => 364
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toUtc(to, 'to'), toUtc(from, 'from'));
}

/**
 * The day that is `days` whole days after `date`, or before it if the number is negative.
 * @throws TypeError if `date` is not a string or `days` not a number; RangeError if `date` is not a day as
 * `YYYY-MM-DD`, `days` is not a whole number, or the result is outside the years 0000 to 9999.
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  requireNumber(days, 'days', 'a whole number', Number.isInteger);
  return fromUtc(addDaysToDate(toUtc(date, 'date'), days), 'days', days);
}

/**
 * The same day `years` later, or earlier if the number is negative; 29 February becomes 28 February in a
 * year without one.
 * @throws TypeError if `date` is not a string or `years` not a number; RangeError if `date` is not a day as
 * `YYYY-MM-DD`, `years` is not a whole number, or the result is outside the years 0000 to 9999.
 * @example
 * addYears('2024-02-29', 1) // => '2025-02-28'
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  requireNumber(years, 'years', 'a whole number', Number.isInteger);
  return fromUtc(addYearsToDate(toUtc(date, 'date'), years), 'years', years);
}

/**
 * The number of days in a period, both ends counted.
 * @throws TypeError if `period` is not an object of two texts; RangeError if an end is not a day as
 * `YYYY-MM-DD`, or the period ends before it starts.
 * @example
 * daysInPeriod({ start: '2025-01-01', end: '2025-12-31' }) // => 365
 */
export function daysInPeriod(period: Period): number {
  requirePeriod(period);
  return daysBetween(period.start, period.end) + 1;
}

/**
 * Whether a day is in a period, both ends included.
 * @throws TypeError if `date` is not a string or `period` not an object of two texts; RangeError if one of
 * the three is not a valid day (`YYYY-MM-DD`), or the period ends before it starts.
 * @example
 * isInPeriod('2025-12-31', { start: '2025-01-01', end: '2025-12-31' }) // => true
 */
export function isInPeriod(date: IsoDate, period: Period): boolean {
  requireDay(date, 'date');
  requirePeriod(period);
  return date >= period.start && date <= period.end;
}

/**
 * The calendar year of a day, as a number.
 * @throws TypeError if `date` is not a string, RangeError if `date` is not a valid day (`YYYY-MM-DD`).
 * @example
 * yearOf('2025-08-03') // => 2025
 */
export function yearOf(date: IsoDate): number {
  requireDay(date, 'date');
  return Number(date.slice(0, 4));
}
