import { expected } from '../problems/describe.js';
import { isIsoDate } from './isoDate.js';

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

/** How to write the day of an object that holds one. */
function writtenAs(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const kind = Object.prototype.toString.call(value);
  const holdsDay = kind === '[object Date]' || kind.startsWith('[object Temporal.');
  return holdsDay ? ' (write toIsoDate(date))' : '';
}
