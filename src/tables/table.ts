import { looksLikeHint } from '../problems/looksLike.js';
import { Parts } from '../problems/parts.js';
import { Problem } from '../problems/problem.js';
import { type Read, readInto, readOne, readWhole, requireIndex } from '../problems/read.js';
import { readHeader, type TableKind } from './header.js';
import { isHxlLine } from './hxl.js';
import { Row } from './row.js';

// Rows as any CSV reader passes them: objects by column name, or arrays with the header as the first.

/** The rows of a CSV file: objects by column name, or arrays of which the first is the header. */
export type CsvRows = Iterable<unknown>;

/** A kind of file, and how one of its rows is read. */
export interface TableReader<Column extends string, T> extends TableKind<Column> {
  readonly read: (row: Row<Column>) => T;
  /** How the caller's argument is called, where it is not `rows`. */
  readonly whole?: string;
}

/**
 * Reads the rows of a file in order. The index of a rejection is the position in `rows`, header and HXL
 * line counted; those two are no records. Any order of columns will do, and unknown columns are passed
 * over. What comes before the first row with the columns of such a file is rejected; a file without such
 * a row is something else.
 */
export function readTable<Column extends string, T>(
  rows: CsvRows,
  reader: TableReader<Column, T>,
): Read<T> {
  const parts = new Parts('rows');
  const read: Read<T> = { values: [], rejected: [], warnings: parts.warnings };
  let open: Row<Column> | undefined;
  let index = -1;
  let beforeData = true;
  for (const row of readWhole('rows', () => iterate(rows, reader.kind))) {
    index++;
    if (open === undefined) {
      const found = readOne(row, index, 'rows', () => readHeader(row, reader));
      read.rejected.push(...found.rejected);
      const [columns] = found.values;
      if (columns === undefined) continue;
      open = new Row(columns, parts);
      if (Array.isArray(row)) continue;
    }
    if (beforeData && isHxlLine(row)) continue;
    beforeData = false;
    const cells = open;
    readInto(read, parts, row, index, 'rows', (record) => reader.read(cells.open(record)));
  }
  const [first] = read.rejected;
  if (open === undefined && first !== undefined) {
    throw new TypeError(first.message.replace(/^rows/, reader.whole ?? 'rows'));
  }
  return read;
}

/** Reads one row of a stream, an object by column name. A line of HXL tags is not a record. */
export function readStreamedRow<Column extends string, T>(
  row: { readonly [column: string]: unknown },
  index: number,
  reader: TableReader<Column, T>,
): Read<T> {
  requireIndex(index);
  const columns = readWhole(`rows[${index}]`, () => readHeader(row, reader));
  if (isHxlLine(row)) return { values: [], rejected: [], warnings: [] };
  return readOne(row, index, 'rows', (record, _index, parts) =>
    reader.read(new Row<Column>(columns, parts).open(record)),
  );
}

function iterate(rows: unknown, kind: string): Iterable<unknown> {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new Problem('', `the rows of ${kind}, as a list${looksLikeHint(rows)}`, rows);
  }
  return rows as Iterable<unknown>;
}
