import { type IsoDate, type Period, toIsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { exactToTheCent, type JsonRecord, numeral } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

// What all answers of HAPI share. Numbers are decimals of a database: they come as numbers or as texts.
// "" and null both stand for "not specified".

/** The list of an answer `{ data: [...] }`, or the rows of the same as CSV. */
export function openRows(
  json: unknown,
  whole: string,
): { rows: readonly unknown[]; place: string } {
  if (Array.isArray(json)) return { rows: json, place: 'rows' };
  if (typeof json !== 'object' || json === null) throw new Problem('', whole, json);
  const { data } = json as { data?: unknown };
  if (!Array.isArray(data)) throw new Problem('data', whole, data);
  return { rows: data, place: 'data' };
}

export function text(row: JsonRecord, field: string): string {
  const value = textOrNull(row, field);
  if (value === null) throw new Problem(field, 'a text', row[field]);
  return value;
}

export function textOrNull(row: JsonRecord, field: string): string | null {
  const value = row[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value); // ids of places
  throw new Problem(field, 'a text or null', value);
}

export function numberOrNull(row: JsonRecord, field: string): number | null {
  const value = row[field];
  if (value === undefined || value === null || value === '') return null;
  const number = numeral(value);
  if (number === undefined) throw new Problem(field, 'a number or null', value);
  return number;
}

export function dollarsOrNull(row: JsonRecord, field: string): Money<'USD'> | null {
  const amount = numberOrNull(row, field);
  return amount === null ? null : { amount: exactToTheCent(amount, field), currency: 'USD' };
}

/** True and false come as such in JSON and as words in CSV. */
export function flagOrNull(row: JsonRecord, field: string): boolean | null {
  const value = row[field];
  if (value === undefined || value === null || value === '') return null;
  if (value === true || value === 'true' || value === 'True') return true;
  if (value === false || value === 'false' || value === 'False') return false;
  throw new Problem(field, 'true, false or null', value);
}

/** The reference period; null where one of its ends is not told. */
export function referencePeriod(row: JsonRecord): Period | null {
  const start = dayOrNull(row, 'reference_period_start');
  const end = dayOrNull(row, 'reference_period_end');
  if (start === null || end === null) return null;
  if (end < start) throw new Problem('reference_period_end', `a day on or after ${start}`, end);
  return { start, end };
}

function dayOrNull(row: JsonRecord, field: string): IsoDate | null {
  const value = row[field];
  if (value === undefined || value === null || value === '') return null;
  const day = toIsoDate(value);
  if (day === undefined) throw new Problem(field, 'an ISO 8601 day or null', value);
  return day;
}
