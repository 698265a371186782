import type { Period } from '../../dates/isoDate.js';
import { type JsonRecord, record } from '../../problems/fields.js';
import { looksLikeHint } from '../../problems/looksLike.js';
import { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { type Read, readInto, readWhole, requireIndex } from '../../problems/read.js';
import { readHeader } from '../../tables/header.js';
import { isHxlLine } from '../../tables/hxl.js';
import { Row } from '../../tables/row.js';
import { readTable } from '../../tables/table.js';

// What all responses of HAPI share. Numbers are decimals of a database: they come as numbers or as texts.
// "" and null both stand for "not specified".

const WHOLE = 'a response of HAPI { data: [...] } or the rows of its CSV as a list';

/** Reads the rows of an answer `{ data: [...] }`, or the same as CSV, in order. */
export function readRows<Column extends string, T>(
  json: unknown,
  required: readonly Column[],
  read: (row: Row<Column>) => T,
): Read<T> {
  const { rows, place } = readWhole('response', () => openRows(json));
  const taken = (row: Row<Column>) => readUnlessError(row, read);
  if (place === 'rows' && Array.isArray(rows[0])) {
    return readTable(rows, { kind: "HAPI's CSV", required, read: taken, whole: 'response' });
  }
  if (place === 'rows') readWhole('response[0]', () => requireAnyColumn(rows[0], required));
  const parts = new Parts(place);
  const into: Read<T> = { values: [], rejected: [], warnings: parts.warnings };
  const row = new Row<Column>(null, parts);
  const first = place === 'rows' && isHxlLine(rows[0]) ? 1 : 0;
  for (let index = first; index < rows.length; index++) {
    readInto(into, parts, rows[index], index, place, (item) => taken(row.open(rowOf(item))));
  }
  return into;
}

/** Rows that have none of the columns are of another file, or were read with another separator. */
function requireAnyColumn<Column extends string>(row: unknown, required: readonly Column[]): void {
  if (typeof row !== 'object' || row === null || isHxlLine(row)) return;
  const names = Object.keys(row).map((name) => name.replace(/^\uFEFF/, ''));
  if (required.some((column) => names.includes(column))) return;
  readHeader(row, { kind: "HAPI's CSV", required });
}

/** Reads one row of a stream, as JSON or CSV has it. */
export function readRow<Column extends string, T>(
  json: unknown,
  index: number,
  read: (row: Row<Column>) => T,
): Read<T> {
  requireIndex(index);
  const parts = new Parts('rows');
  const into: Read<T> = { values: [], rejected: [], warnings: parts.warnings };
  if (isHxlLine(json)) return into;
  const row = new Row<Column>(null, parts);
  readInto(into, parts, json, index, 'rows', (item) =>
    readUnlessError(row.open(rowOf(item)), read),
  );
  return into;
}

/**
 * OCHA fills `error` where a row is no data, such as "Negative funding value", and leaves such rows out of
 * the API. `warning` is OCHA's doubt about a row that stands.
 */
function readUnlessError<Column extends string, T>(
  row: Row<Column>,
  read: (row: Row<Column>) => T,
): T {
  const stated = row as unknown as Row<'error' | 'warning'>;
  const error = stated.textOrNull('error');
  if (error !== null) throw new Problem('error', 'no error told by OCHA', error);
  const value = read(row);
  const warning = stated.textOrNull('warning');
  if (warning !== null) {
    row.parts.note(new Problem('warning', 'no warning told by OCHA', warning), 'publisher-warning');
  }
  return value;
}

function openRows(json: unknown): { rows: readonly unknown[]; place: 'rows' | 'data' } {
  if (Array.isArray(json)) return { rows: json, place: 'rows' };
  if (typeof json !== 'object' || json === null) {
    throw new Problem('', `${WHOLE}${looksLikeHint(json)}`, json);
  }
  const { data } = json as { data?: unknown };
  if (!Array.isArray(data)) throw new Problem('response.data', WHOLE, data);
  return { rows: data, place: 'data' };
}

/** The row by its field names: the first of a CSV file may begin with a byte order mark. */
function rowOf(json: unknown): JsonRecord {
  const row = record(json, '');
  for (const first in row) {
    if (!first.startsWith('\uFEFF')) break;
    return { [first.slice(1)]: row[first], ...row };
  }
  return row;
}

/** `Y` and `N` in HDX's CSV, true and false in JSON, and as words in other CSVs. */
export function flag(cell: unknown, at: string): boolean | null {
  if (cell === '') return null;
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : cell;
  if (word === true || word === 'true' || word === 'y' || word === 'yes') return true;
  if (word === false || word === 'false' || word === 'n' || word === 'no') return false;
  throw new Problem(at, '"Y", "N", true, false or null', cell);
}

/** The reference period; null if one of its ends is missing or wrong. */
export function referencePeriod(
  row: Row<'reference_period_start' | 'reference_period_end'>,
): Period | null {
  const start = row.dayOrNull('reference_period_start');
  const end = row.dayOrNull('reference_period_end');
  if (start === null || end === null) return null;
  if (end >= start) return { start, end };
  row.parts.note(new Problem('reference_period_end', `a day on or after ${start}`, end));
  return null;
}
