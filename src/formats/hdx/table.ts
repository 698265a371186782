import { Problem, readOne, readWhole } from '../../problems/problem.js';
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
 * are passed over. What stands before the first row with the columns of such a file is rejected; where
 * there is none, the whole is something else.
 */
export function readTable<Column extends string, T>(
  rows: CsvRows,
  reader: TableReader<Column, T>,
): Table<T> {
  const values: T[] = [];
  const rejected: Rejection[] = [];
  let columns: Columns | undefined;
  let index = -1;
  let beforeData = true;
  for (const row of readWhole('rows', () => iterate(rows, reader.kind))) {
    index++;
    if (columns === undefined) {
      const found = readOne(row, index, 'rows', () => header(row, reader));
      rejected.push(...found.rejected);
      columns = found.values[0];
      if (columns === undefined || Array.isArray(row)) continue;
    }
    if (beforeData && isHxlLine(row)) continue;
    beforeData = false;
    const read = readRow(row, index, columns, reader);
    values.push(...read.values);
    rejected.push(...read.rejected);
  }
  const [first] = rejected;
  if (columns === undefined && first !== undefined) throw new TypeError(first.message);
  return { values, rejected };
}

/** Reads one row of a stream, an object by column name. A line of HXL tags is no record. */
export function readStreamedRow<Column extends string, T>(
  row: { readonly [column: string]: unknown },
  index: number,
  reader: TableReader<Column, T>,
): Table<T> {
  const columns = readWhole(`rows[${index}]`, () => header(row, reader));
  return isHxlLine(row) ? { values: [], rejected: [] } : readRow(row, index, columns, reader);
}

function readRow<Column extends string, T>(
  row: unknown,
  index: number,
  columns: Columns,
  { read }: TableReader<Column, T>,
): Table<T> {
  return readOne(row, index, 'rows', () => read(cellsOf(row, columns)));
}

/** Where each column stands: the position in an array, or the key of an object, BOM and blanks included. */
type Columns = ReadonlyMap<string, string | number>;

function iterate(rows: unknown, kind: string): Iterable<unknown> {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new Problem('', `the rows of ${kind}, as a list`, rows);
  }
  return rows as Iterable<unknown>;
}

function header<Column extends string>(
  row: unknown,
  { kind, required }: TableReader<Column, unknown>,
): Columns {
  const columns = new Map<string, string | number>();
  if (Array.isArray(row)) {
    for (const [position, name] of row.entries()) columns.set(columnName(name), position);
  } else if (typeof row === 'object' && row !== null) {
    for (const key of Object.keys(row)) columns.set(columnName(key), key);
  }
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new Problem('', `a row of ${kind}, whose columns have ${list(missing)}`, row);
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

function cellsOf<Column extends string>(row: unknown, columns: Columns): Cells<Column> {
  if (typeof row !== 'object' || row === null) throw new Problem('', 'a row', row);
  const cells = row as { readonly [key: string | number]: unknown };
  return (column) => {
    const key = columns.get(column);
    return key !== undefined && Object.hasOwn(cells, key) ? (cells[key] ?? '') : '';
  };
}
