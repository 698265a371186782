import type { FlowObjectType, FlowStatus } from '../flow.js';

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
 * on the destination side, null if a flow names none. Further columns are passed over.
 */
export type FlowColumns = {
  /** In major units, all of the summary's currency. Whole numbers as BigInts up to 2^53 are fine. */
  readonly amount: Float64Array | BigInt64Array;
  readonly status: DictionaryColumn<FlowStatus>;
} & { readonly [type in FlowObjectType]?: DictionaryColumn };
