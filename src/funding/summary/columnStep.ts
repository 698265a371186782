import type { CheckedColumn } from './checkedColumn.js';
import type { IndexArray } from './flowColumns.js';

// How the cell of a row is found: each step parts the rows by the values of one column, or of up to three
// whose values combine in so few ways that one table holds them all.

/** So many ways the values of columns taken together may combine: a table of 128 kB. */
const MOST_TOGETHER = 2 ** 15;
/** And so many with all columns before them, since a step has a table for each place above. */
const MOST_SO_FAR = 2 ** 20;

/** The steps from row to cell. The widest column comes first: what comes last widens all tables. */
export function stepsOf(columns: readonly CheckedColumn[]): readonly ColumnStep[] {
  const steps: CheckedColumn[][] = [];
  let soFar = 1;
  let together = 1;
  for (const column of [...columns].sort((a, b) => b.dictionary.length - a.dictionary.length)) {
    const width = column.dictionary.length;
    const last = steps.at(-1);
    soFar *= width;
    together *= width;
    if (last && last.length < 3 && together <= MOST_TOGETHER && soFar <= MOST_SO_FAR) {
      last.push(column);
    } else {
      steps.push([column]);
      together = width;
    }
  }
  return steps.map((step) => new ColumnStep(step));
}

/** The part of one to three columns in finding the cell of a row. */
export class ColumnStep {
  /** For each place below, the row that was the first in it. */
  readonly firstRows: number[] = [];
  /** For each place above and each combination of values, the place below and 1; 0 for none yet. */
  private below = new Int32Array(0);

  constructor(private readonly columns: readonly CheckedColumn[]) {}

  /** Moves each row from its place above to its place below; returns how many of these there are. */
  part(places: Int32Array, above: number, from: number, to: number): number {
    if (!this.combine(places, from, to)) {
      for (const column of this.columns) column.requirePlaces(from, to);
    }
    let width = 1;
    for (const { dictionary } of this.columns) width *= dictionary.length;
    lookUp(this.room(above * width), this.firstRows, places, from, to);
    return this.firstRows.length;
  }

  private combine(places: Int32Array, from: number, to: number): boolean {
    const [a, b, c] = this.columns as [CheckedColumn, CheckedColumn?, CheckedColumn?];
    const one = a.dictionary.length;
    if (!b) return combineOne(places, a.indices, one, from, to);
    const two = b.dictionary.length;
    if (!c) return combineTwo(places, a.indices, one, b.indices, two, from, to);
    return combineThree(
      ...([places, a.indices, one, b.indices, two, c.indices, c.dictionary.length] as const),
      ...([from, to] as const),
    );
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

function lookUp(
  below: Int32Array,
  firstRows: number[],
  places: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = 0; i < to - from; i++) {
    const way = places[i] as number;
    let place = below[way] as number;
    if (place === 0) {
      place = firstRows.push(from + i);
      below[way] = place;
    }
    places[i] = place - 1;
  }
}

// The same for one column, two and three: a loop for each, since going through the rows once for three
// columns takes half the time of going through them three times. False where an index is out of bounds.

function combineOne(
  places: Int32Array,
  one: IndexArray,
  ones: number,
  from: number,
  to: number,
): boolean {
  for (let i = 0; i < to - from; i++) {
    const a = one[from + i] as number;
    if (a < 0 || a >= ones) return false;
    places[i] = (places[i] as number) * ones + a;
  }
  return true;
}

function combineTwo(
  places: Int32Array,
  one: IndexArray,
  ones: number,
  two: IndexArray,
  twos: number,
  from: number,
  to: number,
): boolean {
  for (let i = 0; i < to - from; i++) {
    const a = one[from + i] as number;
    const b = two[from + i] as number;
    if (a < 0 || a >= ones || b < 0 || b >= twos) return false;
    places[i] = ((places[i] as number) * ones + a) * twos + b;
  }
  return true;
}

function combineThree(
  places: Int32Array,
  one: IndexArray,
  ones: number,
  two: IndexArray,
  twos: number,
  three: IndexArray,
  threes: number,
  from: number,
  to: number,
): boolean {
  for (let i = 0; i < to - from; i++) {
    const a = one[from + i] as number;
    const b = two[from + i] as number;
    const c = three[from + i] as number;
    if (a < 0 || a >= ones || b < 0 || b >= twos || c < 0 || c >= threes) return false;
    places[i] = (((places[i] as number) * ones + a) * twos + b) * threes + c;
  }
  return true;
}
