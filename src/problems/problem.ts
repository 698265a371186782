import { expected, nearestHint } from './describe.js';
import { nearest } from './nearest.js';
import type { Rejection } from './rejection.js';

/**
 * What a reader of one record throws when a field is not what it should be. It is no `Error`: it
 * carries no stack, so that a page full of broken records costs no more than a good one, and
 * `readEach` turns every one into a rejection.
 */
export class Problem {
  constructor(
    /** Where inside the record, such as `sourceObjects[1].id`. Empty for the record itself. */
    readonly at: string,
    readonly expectation: string,
    readonly received: unknown,
    /** The words that were accepted, for a hint at the nearest one. */
    readonly words: readonly string[] = [],
    /** How the message shows what came, if the value itself would not tell. */
    readonly shown: string | null = null,
  ) {}

  /** The problem as seen from further out. */
  inside(outer: string): Problem {
    const { at, expectation, received, words, shown } = this;
    return new Problem(join(outer, at), expectation, received, words, shown);
  }

  toRejection(index: number, place: string, record: unknown): Rejection {
    const path = join(place, this.at);
    return { index, path, message: this.messageAt(path), value: record };
  }

  messageAt(path: string): string {
    if (this.shown !== null) return `${path}: expected ${this.expectation}, received ${this.shown}`;
    const near = typeof this.received === 'string' ? nearest(this.received, this.words) : [];
    return expected(path, this.expectation, this.received) + nearestHint(near.slice(0, 1));
  }
}

function join(outer: string, inner: string): string {
  if (outer === '') return inner;
  return inner === '' || inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}
