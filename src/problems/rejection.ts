/** A record that was not taken, with its place, the reason and what it was. */
export interface Rejection {
  /** Position of the record in the list that was read, from 0. */
  readonly index: number;
  /** Where in the input, such as `data.flows[3].amountUSD`. */
  readonly path: string;
  /** One sentence: the path, what was expected and what came. */
  readonly message: string;
  /** The record (or the part of it) that was refused, as it came. */
  readonly value: unknown;
}

/** What a reader of other people's data returns: the good, next to the bad with its reasons. */
export interface ReadResult<T> {
  /** The records that were taken, in the order in which they came. */
  readonly values: readonly T[];
  /** The records that were not taken. `values.length + rejected.length` is the number that came. */
  readonly rejected: readonly Rejection[];
  /**
   * What is wrong with parts of the records that were taken, each with its path: the part is null or left
   * out, the rest of the record is kept.
   */
  readonly warnings: readonly Warning[];
}

/** Something that is legal but unusual, such as more people reached than targeted. */
export interface Warning {
  /** A word for programs, such as `reached-above-targeted`. */
  readonly code: string;
  /** Where in the value, such as `caseload.reached`. */
  readonly path: string;
  /** One sentence for people, with the figures. */
  readonly message: string;
}
