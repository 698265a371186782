import { type IsoDate, isIsoDate, toIsoDate } from '../../dates/isoDate.js';
import { record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

/** A calendar day, cut from FTS's `2020-09-02T00:00:00Z`. */
export function day(value: unknown, at: string): IsoDate {
  const found = toIsoDate(value);
  if (found === undefined) throw new Problem(at, 'a day that exists, as YYYY-MM-DD', value);
  return found;
}

export function dayOrNull(value: unknown, at: string): IsoDate | null {
  if (value === null || value === undefined) return null;
  const found = toIsoDate(value);
  if (found === undefined)
    throw new Problem(at, 'a day that exists, as YYYY-MM-DD, or null', value);
  return found;
}

/** `15/01/2025`, as response monitoring writes days: the day comes first. */
export function dayBeforeMonth(value: unknown, at: string): IsoDate {
  const parts = typeof value === 'string' ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) : null;
  const found = parts === null ? '' : `${parts[3]}-${parts[2]}-${parts[1]}`;
  if (!isIsoDate(found)) throw new Problem(at, 'a day that exists, as dd/mm/yyyy', value);
  return found;
}

/** `2020-11-12T17:38:41.530Z`, or a day. Kept as it came, so the time is checked too. */
export function timestamp(value: unknown, at: string): string {
  // Readers of databases and Parquet files make a Date of it.
  if (value instanceof Date && !Number.isNaN(+value)) return value.toISOString();
  if (toIsoDate(value) === undefined || !TIME.test(value as string)) {
    throw new Problem(at, 'an ISO 8601 timestamp or null', value);
  }
  return value as string;
}

export function timestampOrNull(value: unknown, at: string): string | null {
  return value === null || value === undefined ? null : timestamp(value, at);
}

/** The time behind a day, if there is one. */
const TIME =
  /^.{10}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** A year, which FTS writes as a number in some places and as a text in others. */
export function year(value: unknown, at: string): string {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof text !== 'string' || !YEAR.test(text)) {
    throw new Problem(at, 'a year as four digits', value);
  }
  return text;
}

/** The year of one of FTS's objects of years: `{ id: 41, year: "2020" }`. */
export function yearOf(value: unknown, at: string): string {
  return year(record(value, at).year, `${at}.year`);
}

const YEAR = /^\d{4}$/;
