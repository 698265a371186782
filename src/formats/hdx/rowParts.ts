import type { Period } from '../../dates/isoDate.js';
import { Problem } from '../../problems/problem.js';
import { alpha3OrNull, yearOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';

// Parts that rows of several files have.

/** The days of the columns `startDate` and `endDate`; null if one of them is missing or wrong. */
export function periodOf(row: Row<'startDate' | 'endDate'>): Period | null {
  const start = row.dayOrNull('startDate');
  const end = row.dayOrNull('endDate');
  if (start === null || end === null) return null;
  if (end >= start) return { start, end };
  row.parts.note(new Problem('endDate', `a day on or after ${start}`, end));
  return null;
}

/** A code out of a list. */
export function alpha3(text: unknown, at: string): string {
  const code = alpha3OrNull(text, at);
  if (code === null) throw new Problem(at, 'an alpha-3 code such as "AFG"', text);
  return code;
}

/** A year out of a list. */
export function year(text: unknown, at: string): string {
  const found = yearOrNull(text, at);
  if (found === null) throw new Problem(at, 'a year as four digits', text);
  return found;
}
