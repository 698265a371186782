import { type IsoDate, isIsoDate, toIsoDate } from '../dates/isoDate.js';
import type { Money } from '../money/money.js';
import { exactToTheCent, numeral } from '../problems/fields.js';
import { Problem } from '../problems/problem.js';

// Readers of single cells: null for an empty one, a Problem for one that is not what it should be.

export function textOrNull(cell: unknown, column: string): string | null {
  if (typeof cell === 'string') return isBlank(cell) ? null : cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell); // readers that cast
  if (typeof cell === 'bigint') return String(cell);
  throw new Problem(column, 'a text', cell);
}

/** pandas writes the whole numbers of a column with empty cells as floats: `1263.0`. */
const FLOAT = /^(\d{1,15})\.0+$/;

/** An id of digits, such as those of FTS. `1263.0` is 1263; anything that is not a whole number is not an id. */
export function idOrNull(cell: unknown, column: string): string | null {
  const text = textOrNull(cell, column)?.trim() ?? null;
  if (text === null || /^\d{1,20}$/.test(text)) return text;
  const id = FLOAT.exec(text)?.[1];
  if (id === undefined) throw new Problem(column, 'an id of digits', cell);
  return id;
}

/** A country's code; a name in its place is refused. */
export function alpha3OrNull(cell: unknown, column: string): string | null {
  const code = textOrNull(cell, column)?.trim() ?? null;
  if (code !== null && !/^[A-Z]{3}$/.test(code)) {
    throw new Problem(column, 'an alpha-3 code such as "AFG"', cell);
  }
  return code;
}

export function numberOrNull(cell: unknown, column: string): number | null {
  if (isBlank(cell)) return null;
  const number = numeral(cell);
  if (number === undefined) throw new Problem(column, 'a number or an empty cell', cell);
  return number;
}

/** A number of people. */
export function countOrNull(cell: unknown, column: string): number | null {
  const number = numberOrNull(cell, column);
  if (number !== null && number < 0) {
    throw new Problem(column, 'a number of 0 or more, or an empty cell', cell);
  }
  return number;
}

export function dollarsOrNull(cell: unknown, column: string): Money<'USD'> | null {
  const amount = numberOrNull(cell, column);
  return amount === null ? null : { amount: exactToTheCent(amount, column), currency: 'USD' };
}

export function dayOrNull(cell: unknown, column: string): IsoDate | null {
  if (isIsoDate(cell)) return cell;
  if (isBlank(cell)) return null;
  // Readers that cast make a Date of a day, at midnight UTC.
  const day = toIsoDate(cell instanceof Date && !Number.isNaN(+cell) ? cell.toISOString() : cell);
  if (day === undefined) {
    throw new Problem(column, 'a day that exists, as YYYY-MM-DD, or an empty cell', cell);
  }
  return day;
}

export function yearOrNull(cell: unknown, column: string): string | null {
  const text = textOrNull(cell, column)?.trim() ?? null;
  if (text === null || /^\d{4}$/.test(text)) return text;
  const year = FLOAT.exec(text)?.[1];
  if (year === undefined || year.length !== 4) {
    throw new Problem(column, 'a year as four digits or an empty cell', cell);
  }
  return year;
}

/** Nothing but blanks. Most cells begin with something, which is told by one look. */
function isBlank(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0); // NaN of an empty cell
  return !(first > 32 && first < 160) && cell.trim() === '';
}
