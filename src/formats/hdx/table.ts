import { oneOf } from '../../problems/describe.js';
import { Problem, readWhole } from '../../problems/problem.js';
import type { Rejection } from '../../problems/rejection.js';

// Rows as any CSV reader hands them over: objects by column name, or arrays with the header as the first.
// Files of HDX may begin with a BOM, and older ones have a second line of HXL tags (#country+code).

/** The rows of a CSV file: objects by column name, or arrays of which the first is the header. */
export type CsvRows = Iterable<unknown>;

/** A cell by its column; an empty text where the row has none. */
export type Cells<Column extends string> = (column: Column) => unknown;

/** What a file of rows answers. */
export interface Table<T> {
  readonly values: T[];
  readonly rejected: Rejection[];
}

/** What a file must have to be taken for one of its kind, and how one of its rows is read. */
export interface TableReader<Column extends string, T> {
  readonly kind: string;
  readonly required: readonly Column[];
  readonly read: (cells: Cells<Column>) => T;
}

/**
 * Reads the rows of a file in order. The index of a rejection is the position in `rows`, header and HXL
 * line counted; those two are no records. Any order of columns will do, and columns that are not known
 * are passed over.
 */
export function readTable<Column extends string, T>(
  rows: CsvRows,
  reader: TableReader<Column, T>,
): Table<T> {
  const values: T[] = [];
  const rejected: Rejection[] = [];
  let columns: ReadonlyMap<string, string | number> | undefined;
  let index = -1;
  let beforeData = true;
  for (const row of readWhole('rows', () => iterate(rows, reader.kind))) {
    index++;
    if (columns === undefined) {
      columns = readWhole('rows', () => header(row, reader));
      if (Array.isArray(row)) continue;
    }
    if (beforeData && isHxlLine(row)) continue;
    beforeData = false;
    try {
      values.push(reader.read(cellsOf(row, columns)));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      rejected.push(problem.toRejection(index, `rows[${index}]`, row));
    }
  }
  return { values, rejected };
}

function iterate(rows: unknown, kind: string): Iterable<unknown> {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new Problem('', `the rows of ${kind}, as a list`, rows);
  }
  return rows as Iterable<unknown>;
}

/** Where each column stands: the position in an array, or the key of an object, BOM and blanks included. */
function header<Column extends string>(
  row: unknown,
  { kind, required }: TableReader<Column, unknown>,
): ReadonlyMap<string, string | number> {
  const columns = new Map<string, string | number>();
  if (Array.isArray(row)) {
    row.forEach((name, position) => {
      columns.set(columnName(name), position);
    });
  } else if (typeof row === 'object' && row !== null) {
    for (const key of Object.keys(row)) columns.set(columnName(key), key);
  }
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new Problem('', `${kind} with the columns ${list(required)}`, row).inside(
      `rows[0] (without ${oneOf(missing)})`,
    );
  }
  return columns;
}

function list(columns: readonly string[]): string {
  return columns.map((column) => JSON.stringify(column)).join(', ');
}

function columnName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/^\uFEFF/, '').trim() : '';
}

/** HXL tags stand in every column that has one, each with a leading "#". */
function isHxlLine(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  let tags = 0;
  for (const cell of Object.values(row)) {
    if (cell === '' || cell === null || cell === undefined) continue;
    if (typeof cell !== 'string' || !cell.trim().startsWith('#')) return false;
    tags++;
  }
  return tags > 0;
}

function cellsOf<Column extends string>(
  row: unknown,
  columns: ReadonlyMap<string, string | number>,
): Cells<Column> {
  if (typeof row !== 'object' || row === null) throw new Problem('', 'a row', row);
  const cells = row as { readonly [key: string | number]: unknown };
  return (column) => {
    const key = columns.get(column);
    return key !== undefined && Object.hasOwn(cells, key) ? (cells[key] ?? '') : '';
  };
}
