import type { IsoDate } from '../dates/isoDate.js';
import type { Money } from '../money/money.js';
import type { Parts } from '../problems/parts.js';
import { Problem } from '../problems/problem.js';
import {
  alpha3OrNull,
  countOrNull,
  dayOrNull,
  dollarsOrNull,
  idOrNull,
  numberOrNull,
  textOrNull,
  yearOrNull,
} from './cells.js';
import type { Columns } from './header.js';

type Cells = { readonly [key: string | number]: unknown };

/**
 * The cells of one row by column. One reader serves all rows of a file, each opened in its turn.
 *
 * An empty cell is a missing value. `…OrNull` reads a cell that may be missing: one that is not what it
 * should be is null too, with a warning. The others read what the row means nothing without, and a wrong
 * or empty cell costs the row.
 */
export class Row<Column extends string> {
  readonly parts: Parts;
  readonly #columns: Columns | null;
  #cells: Cells = {};

  /** Columns of null: the keys of each row are the names of its columns, as in JSON. */
  constructor(columns: Columns | null, parts: Parts) {
    this.#columns = columns;
    this.parts = parts;
  }

  open(row: unknown): this {
    if (typeof row !== 'object' || row === null) throw new Problem('', 'a row', row);
    this.#cells = row as Cells;
    return this;
  }

  /** Whether the file, or in JSON the record, has the column. */
  has(column: Column): boolean {
    return this.#columns === null ? Object.hasOwn(this.#cells, column) : this.#columns.has(column);
  }

  /** The names of the file's columns in their order, or in JSON the record's. */
  names(): Iterable<string> {
    return this.#columns?.keys() ?? Object.keys(this.#cells);
  }

  /** The cell as it came; an empty text if the row has none. */
  cell(column: Column): unknown {
    return this.#came(column) ?? '';
  }

  /** The cell, read so that a wrong one costs only itself. */
  orNull<T>(column: Column, read: (cell: unknown, column: string) => T | null): T | null {
    return this.parts.orNull(this.cell(column), column, read);
  }

  /** The cell, read so that a wrong or an empty one costs the row. */
  required<T>(column: Column, read: (cell: unknown, column: string) => T | null, what: string): T {
    const value = read(this.cell(column), column);
    if (value === null) throw new Problem(column, what, this.#came(column));
    return value;
  }

  /**
   * What came. An object may have a column that the first row had not; it is named by its key. Names of
   * columns are ours, and none is a key of all objects.
   */
  #came(column: Column): unknown {
    const columns = this.#columns;
    return this.#cells[columns === null ? column : (columns.get(column) ?? column)];
  }

  /**
   * Costs the row if one of its figures cannot be read and no other is there: a row of figures without a
   * figure means nothing.
   */
  requireFigure(
    columns: readonly Column[],
    read: (cell: unknown, column: string) => unknown,
  ): void {
    let wrong: Problem | undefined;
    for (const column of columns) {
      try {
        if (read(this.cell(column), column) !== null) return;
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown;
        wrong ??= thrown;
      }
    }
    if (wrong !== undefined) throw wrong;
  }

  text(column: Column): string {
    return this.required(column, textOrNull, 'a text');
  }

  textOrNull(column: Column): string | null {
    return this.orNull(column, textOrNull);
  }

  id(column: Column): string {
    return this.required(column, idOrNull, 'an id of digits');
  }

  idOrNull(column: Column): string | null {
    return this.orNull(column, idOrNull);
  }

  alpha3(column: Column): string {
    return this.required(column, alpha3OrNull, 'an alpha-3 code such as "AFG"');
  }

  alpha3OrNull(column: Column): string | null {
    return this.orNull(column, alpha3OrNull);
  }

  number(column: Column): number {
    return this.required(column, numberOrNull, 'a number');
  }

  numberOrNull(column: Column): number | null {
    return this.orNull(column, numberOrNull);
  }

  countOrNull(column: Column): number | null {
    return this.orNull(column, countOrNull);
  }

  dollars(column: Column): Money<'USD'> {
    return this.required(column, dollarsOrNull, 'an amount of US dollars');
  }

  dollarsOrNull(column: Column): Money<'USD'> | null {
    return this.orNull(column, dollarsOrNull);
  }

  dayOrNull(column: Column): IsoDate | null {
    return this.orNull(column, dayOrNull);
  }

  year(column: Column): string {
    return this.required(column, yearOrNull, 'a year as four digits');
  }

  yearOrNull(column: Column): string | null {
    return this.orNull(column, yearOrNull);
  }
}
