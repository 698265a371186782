import { expected, oneOf } from '../../problems/describe.js';
import { FLOW_STATUSES } from '../words.js';
import type { DictionaryColumn, IndexArray } from './flowColumns.js';

/** A column of a summary: a dictionary, and a place for each row. What the places hold is not checked yet. */
export class CheckedColumn<T = unknown> {
  readonly dictionary: readonly T[];
  readonly indices: IndexArray;

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

  /** Reports the first row, if any, whose place is not in the dictionary. */
  requirePlaces(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const place = this.indices[row] as number;
      if (place >= 0 && place < this.dictionary.length) continue;
      const expectation = `a place among ${this.dictionary.length} values`;
      throw new RangeError(expected(`columns.${this.name}.indices[${row}]`, expectation, place));
    }
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
