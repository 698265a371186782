import { expected, nearestHint } from './describe.js';
import { nearest } from './nearest.js';
import type { Rejection } from './rejection.js';

/**
 * What a reader of one record throws when a field is not what it should be. It is no `Error`: it
 * carries no stack, so that a page full of broken records costs no more than a good one, and
 * {@link readEach} turns every one into a rejection.
 */
export class Problem {
  constructor(
    /** Where inside the record, such as `sourceObjects[1].id`. Empty for the record itself. */
    readonly at: string,
    readonly expectation: string,
    readonly received: unknown,
    /** The words that were accepted, for a hint at the nearest one. */
    readonly words: readonly string[] = [],
  ) {}

  /** The problem as seen from further out. */
  inside(outer: string): Problem {
    return new Problem(join(outer, this.at), this.expectation, this.received, this.words);
  }

  toRejection(index: number, place: string, record: unknown): Rejection {
    const path = join(place, this.at);
    return { index, path, message: this.messageAt(path), value: record };
  }

  messageAt(path: string): string {
    const near = typeof this.received === 'string' ? nearest(this.received, this.words) : [];
    return expected(path, this.expectation, this.received) + nearestHint(near.slice(0, 1));
  }
}

function join(outer: string, inner: string): string {
  if (outer === '') return inner;
  return inner === '' || inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}

/**
 * Reads every record of a list that stands at `place`, in order. A record whose reader throws a
 * {@link Problem} becomes a rejection; `values.length + rejected.length` is the number of records.
 */
export function readEach<T>(
  records: readonly unknown[],
  place: string,
  read: (record: unknown, index: number) => T,
): { values: T[]; rejected: Rejection[] } {
  const values: T[] = [];
  const rejected: Rejection[] = [];
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    try {
      values.push(read(record, index));
    } catch (thrown) {
      rejected.push(rejection(thrown, index, place, record));
    }
  }
  return { values, rejected };
}

/** Reads one record of a stream, as {@link readEach} reads the one at that index of a list. */
export function readOne<T>(
  record: unknown,
  index: number,
  place: string,
  read: (record: unknown, index: number) => T,
): { values: T[]; rejected: Rejection[] } {
  try {
    return { values: [read(record, index)], rejected: [] };
  } catch (thrown) {
    return { values: [], rejected: [rejection(thrown, index, place, record)] };
  }
}

/** What else than a problem is thrown comes from the record: a getter or a proxy that throws. */
function rejection(thrown: unknown, index: number, place: string, record: unknown): Rejection {
  const problem =
    thrown instanceof Problem ? thrown : new Problem('', 'a record that can be read', record);
  return problem.toRejection(index, `${place}[${index}]`, record);
}

/** Reads the whole of an input: a {@link Problem} becomes the TypeError that the caller sees. */
export function readWhole<T>(whole: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new TypeError(problem.messageAt(problem.at === '' ? whole : problem.at));
  }
}
