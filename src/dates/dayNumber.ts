import type { IsoDate } from './isoDate.js';
import { requireDay } from './requireDay.js';

/**
 * The day as a running number: 1970-01-01 is 0, the day after it 1. The difference of two is the
 * number of days between them, at the price of a few integer operations: for columns of dates. For
 * single ones there is `daysBetween`. `field` is the name of the date in an error.
 *
 * Source: the day count of the proleptic Gregorian calendar, with years that begin in March.
 * @throws RangeError if `date` is not a valid day (`YYYY-MM-DD`).
 */
export function dayNumber(date: IsoDate, field = 'date'): number {
  requireDay(date, field);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  const century = digit(date, 0) * 10 + digit(date, 1);
  // A year from March to February keeps the leap day at its end.
  const year = century * 100 + digit(date, 2) * 10 + digit(date, 3) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719468;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
