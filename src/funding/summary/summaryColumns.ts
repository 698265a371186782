import { requireExact } from '../../money/minorUnit.js';
import { expected, oneOf } from '../../problems/describe.js';
import type { FlowObjectType, FlowStatus } from '../flow.js';
import { FLOW_STATUSES } from '../words.js';
import { OpenCells } from './openCells.js';
import type { FundingSummaryState, SummaryCell } from './summaryState.js';

/**
 * A column of repeated values, written as Arrow and Parquet do: the values that occur, and for each row
 * the place of its value among them.
 */
export interface DictionaryColumn<T = string | null> {
  readonly dictionary: readonly T[];
  readonly indices: IndexArray;
  /**
   * Which rows have a value, as Arrow says it: row `i` has one if bit `i % 8` of byte `i >> 3` is set. What
   * `indices` holds for the others means nothing. Without it, all rows have one.
   */
  readonly validity?: Uint8Array | undefined;
}

/** Places as a typed array of whole numbers. */
export type IndexArray =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int8Array
  | Int16Array
  | Int32Array;

/**
 * Flows as columns, a row for each: the amounts, the statuses, and for every key of the summary the id
 * on the destination side, null where a flow names none. Further columns are passed over.
 */
export type FlowColumns = {
  /** In major units, all of the summary's currency. Whole numbers as BigInts up to 2^53 are fine. */
  readonly amount: Float64Array | BigInt64Array;
  readonly status: DictionaryColumn<FlowStatus>;
} & { readonly [type in FlowObjectType]?: DictionaryColumn };

// So many rows are taken at a time, column by column: they stay in the fast memory of the processor.
const CHUNK = 4096;

/**
 * The cells into which rows fall.
 * @throws TypeError where a column is missing or holds an unknown status, RangeError where one is too
 * short, or an index has no value.
 */
export function cellsOfColumns(
  columns: FlowColumns,
  { by, currency }: FundingSummaryState['options'],
): SummaryCell[] {
  if (typeof columns !== 'object' || columns === null) {
    throw new TypeError(expected('columns', 'columns such as { amount, status }', columns));
  }
  const amount = amountsOf(columns.amount);
  const status = new ColumnStep('status', columns.status, amount.length);
  status.dictionary.forEach((value, index) => {
    if (!FLOW_STATUSES.includes(value)) {
      const place = `columns.status.dictionary[${index}]`;
      throw new TypeError(expected(place, oneOf(FLOW_STATUSES), value));
    }
  });
  const ids = by.map((type) => new ColumnStep(type, columns[type], amount.length));
  // The widest column first: what comes last widens the tables of all others.
  const steps = [status, ...ids].sort((a, b) => b.dictionary.length - a.dictionary.length);
  const last = steps.at(-1) as ColumnStep<unknown>;
  const cells = new OpenCells(currency);
  const places = new Int32Array(CHUNK);
  for (let from = 0; from < amount.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, amount.length);
    // All rows begin in one place; each column parts those of a place by their values.
    places.fill(0);
    let count = 1;
    for (const step of steps) count = step.part(places, count, from, to);
    for (const row of last.firstRows.slice(cells.count)) {
      cells.open(['incoming', 'single', status.at(row), ...ids.map((step) => step.at(row))]);
    }
    try {
      addRows(cells, places, amount, from, to);
    } catch (error) {
      for (let row = from; row < to; row++) {
        requireExact(amount[row] as number, currency, `columns.amount[${row}]`);
      }
      throw error;
    }
  }
  return cells.cells();
}

/** @throws TypeError if it is no such column, RangeError for a whole number that no double holds. */
function amountsOf(amount: FlowColumns['amount']): Float64Array {
  if (amount instanceof Float64Array) return amount;
  if (!(amount instanceof BigInt64Array)) {
    throw new TypeError(expected('columns.amount', 'a Float64Array or a BigInt64Array', amount));
  }
  return Float64Array.from(amount, (one, row) => {
    const number = Number(one);
    if (Number.isSafeInteger(number)) return number;
    throw new RangeError(expected(`columns.amount[${row}]`, 'a whole number up to 2^53', one));
  });
}

/** A function of its own, called for every chunk: so it is compiled for what it does. */
function addRows(
  cells: OpenCells,
  places: Int32Array,
  amount: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    cells.add(places[row - from] as number, amount[row] as number);
  }
}

/** Rows without a value get one more place of the dictionary, which holds null. */
function withNulls<T>(
  name: string,
  { dictionary, indices, validity }: DictionaryColumn<T>,
): DictionaryColumn<T> {
  if (!(validity instanceof Uint8Array) || validity.length * 8 < indices.length) {
    const expectation = `a bit for each of ${indices.length} rows`;
    throw new TypeError(expected(`columns.${name}.validity`, expectation, validity));
  }
  const none = dictionary.length;
  const places = Int32Array.from(indices, (place, row) => {
    if ((((validity[row >> 3] as number) >> (row & 7)) & 1) === 1) return place;
    if (name !== 'status') return none;
    throw new TypeError(expected(`columns.status[${row}]`, oneOf(FLOW_STATUSES), null));
  });
  return {
    dictionary: [...dictionary, ...(name === 'status' ? [] : [null as T])],
    indices: places,
  };
}

/** One column's part in finding the cell of a row. */
class ColumnStep<T> {
  readonly dictionary: readonly T[];
  /** For each place below, the row that was the first in it. */
  readonly firstRows: number[] = [];
  /** For each place above and each value, the place below and 1; 0 where no row was there yet. */
  private below = new Int32Array(0);
  private readonly indices: IndexArray;

  constructor(
    private readonly name: string,
    column: DictionaryColumn<T> | undefined,
    rows: number,
  ) {
    if (typeof column !== 'object' || column === null) {
      throw new TypeError(expected(`columns.${name}`, '{ dictionary, indices }', column));
    }
    if (!Array.isArray(column.dictionary) || !ArrayBuffer.isView(column.indices)) {
      throw new TypeError(expected(`columns.${name}`, '{ dictionary, indices }', column));
    }
    if (column.indices.length !== rows) {
      throw new RangeError(
        expected(`columns.${name}.indices.length`, `${rows} as in amount`, column.indices.length),
      );
    }
    const { dictionary, indices } =
      column.validity === undefined ? column : withNulls(name, column);
    this.dictionary = dictionary;
    this.indices = indices;
  }

  at(row: number): T {
    return this.dictionary[this.indices[row] as number] as T;
  }

  /** Moves each row from its place above to its place below; answers how many of these there are. */
  part(places: Int32Array, above: number, from: number, to: number): number {
    const { firstRows, indices } = this;
    const width = this.dictionary.length;
    const below = this.room(above * width);
    for (let i = 0; i < to - from; i++) {
      const value = indices[from + i] as number;
      if (value < 0 || value >= width) {
        const place = `columns.${this.name}.indices[${from + i}]`;
        throw new RangeError(expected(place, `a place among ${width} values`, value));
      }
      const way = (places[i] as number) * width + value;
      let place = below[way] as number;
      if (place === 0) {
        place = firstRows.push(from + i);
        below[way] = place;
      }
      places[i] = place - 1;
    }
    return firstRows.length;
  }

  private room(size: number): Int32Array {
    if (size > this.below.length) {
      const larger = new Int32Array(Math.max(size, this.below.length * 2));
      larger.set(this.below);
      this.below = larger;
    }
    return this.below;
  }
}
