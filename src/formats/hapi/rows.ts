import { type IsoDate, type Period, toIsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { exactToTheCent, type JsonRecord, numeral, record } from '../../problems/fields.js';
import { Problem, readOne, readWhole } from '../../problems/problem.js';
import type { Rejection } from '../../problems/rejection.js';

// What all answers of HAPI share. Numbers are decimals of a database: they come as numbers or as texts.
// "" and null both stand for "not specified".

const WHOLE = 'an answer of HAPI { data: [...] } or the rows of its CSV as a list of objects';

/** Reads the rows of an answer `{ data: [...] }`, or the same as CSV, in order. */
export function readRows<T>(
  json: unknown,
  read: (row: JsonRecord) => T,
): { values: T[]; rejected: Rejection[] } {
  const { rows, place } = readWhole('response', () => openRows(json));
  const fromCsv = place === 'rows';
  const first = fromCsv && isHxlLine(rows[0]) ? 1 : 0;
  const values: T[] = [];
  const rejected: Rejection[] = [];
  for (let index = first; index < rows.length; index++) {
    const found = readOne(rows[index], index, place, (row) => read(rowOf(row)));
    values.push(...found.values);
    rejected.push(...found.rejected);
  }
  return { values, rejected };
}

/** Reads one row of a stream, as JSON or CSV has it. */
export function readRow<T>(
  json: unknown,
  index: number,
  read: (row: JsonRecord) => T,
): { values: T[]; rejected: Rejection[] } {
  if (isHxlLine(json)) return { values: [], rejected: [] };
  return readOne(json, index, 'rows', (row) => read(rowOf(row)));
}

function openRows(json: unknown): { rows: readonly unknown[]; place: 'rows' | 'data' } {
  if (Array.isArray(json)) return { rows: json, place: 'rows' };
  if (typeof json !== 'object' || json === null) throw new Problem('', WHOLE, json);
  const { data } = json as { data?: unknown };
  if (!Array.isArray(data)) throw new Problem('data', WHOLE, data);
  return { rows: data, place: 'data' };
}

/** HDX's CSV of the same has a line of HXL tags, such as `#country+code`, below the header. */
function isHxlLine(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const cells = Object.values(row).filter((cell) => cell !== '' && cell !== null);
  return (
    cells.length > 0 && cells.every((cell) => typeof cell === 'string' && cell.startsWith('#'))
  );
}

/** The row by its field names: the first of a CSV file may begin with a byte order mark. */
function rowOf(json: unknown): JsonRecord {
  const row = record(json, '');
  const [first] = Object.keys(row);
  if (!first?.startsWith('\uFEFF')) return row;
  return { [first.slice(1)]: row[first], ...row };
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
