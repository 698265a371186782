import { expected } from '../problems/describe.js';
import { isIsoDate, type Period } from './isoDate.js';

/**
 * Checks that a value is a day that exists, as `YYYY-MM-DD`. The one check of a day in this library.
 * @throws TypeError if `value` is not a string: a `Date` or a `Temporal.PlainDate` is told how to write it.
 * @throws RangeError if it is another text.
 */
export function requireDay(value: unknown, field: string): void {
  if (isIsoDate(value)) return;
  if (typeof value === 'string') {
    throw new RangeError(expected(field, 'a day as YYYY-MM-DD', value));
  }
  throw new TypeError(expected(field, 'a day as YYYY-MM-DD', value) + writtenAs(value));
}

/** Checks a day that may be absent or null. */
export function requireDayIfAny(value: unknown, field: string): void {
  if (value !== undefined && value !== null) requireDay(value, field);
}

/** How to write the day of an object that holds one. */
function writtenAs(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const kind = Object.prototype.toString.call(value);
  const holdsDay = kind === '[object Date]' || kind.startsWith('[object Temporal.');
  return holdsDay ? ' (write toIsoDate(date))' : '';
}

/**
 * Checks a period: two days, the second of them not before the first.
 * @throws TypeError if `period` is not an object of two texts; RangeError for an invalid day, and for an end
 * before the start.
 */
export function requirePeriod(period: unknown, field = 'period'): void {
  if (typeof period !== 'object' || period === null) {
    throw new TypeError(expected(field, 'a period such as { start, end }', period));
  }
  const { start, end } = period as Period;
  requireDay(start, `${field}.start`);
  requireDay(end, `${field}.end`);
  if (end < start) {
    throw new RangeError(expected(`${field}.end`, `a day on or after ${start}`, end));
  }
}
