import { requireDay } from '../dates/requireDay.js';

/** Checks a day that may be absent or null. */
export function requireDayIfAny(date: unknown, field: string): void {
  if (date !== undefined && date !== null) requireDay(date, field);
}
