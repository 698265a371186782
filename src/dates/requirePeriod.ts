import { expected } from '../problems/describe.js';
import type { Period } from './isoDate.js';
import { requireDay } from './requireDay.js';

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
