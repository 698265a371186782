import { expected } from './describe.js';
import { Parts } from './parts.js';
import { Problem } from './problem.js';
import type { Rejection, Warning } from './rejection.js';

/** What a reader of records returns: those that were taken, those that were not, and what parts lacked. */
export interface Read<T> {
  readonly values: T[];
  readonly rejected: Rejection[];
  readonly warnings: Warning[];
}

/**
 * Reads every record of a list that is at `place`, in order. A record whose reader throws a
 * {@link Problem} becomes a rejection; `values.length + rejected.length` is the number of records. What
 * the reader gives to `parts` costs only itself, and is reported in `warnings`.
 */
export function readEach<T>(
  records: readonly unknown[],
  place: string,
  read: (record: unknown, index: number, parts: Parts) => T,
): Read<T> {
  const parts = new Parts(place);
  const into: Read<T> = { values: [], rejected: [], warnings: parts.warnings };
  for (let index = 0; index < records.length; index++) {
    readInto(into, parts, records[index], index, place, read);
  }
  return into;
}

/** Reads one record into the lists of those before it. */
export function readInto<T>(
  into: Read<T>,
  parts: Parts,
  record: unknown,
  index: number,
  place: string,
  read: (record: unknown, index: number, parts: Parts) => T,
): void {
  parts.begin(index);
  try {
    into.values.push(read(record, index, parts));
  } catch (thrown) {
    parts.drop();
    into.rejected.push(rejection(thrown, index, place, record));
  }
}

/**
 * Checks the place of a record in its stream.
 * @throws TypeError if `index` is not a number, RangeError if `index` is not a whole number of 0 or more.
 */
export function requireIndex(index: unknown): void {
  if (Number.isSafeInteger(index) && (index as number) >= 0) return;
  const Mistake = typeof index === 'number' ? RangeError : TypeError;
  throw new Mistake(expected('index', 'a whole number of 0 or more', index));
}

/** Reads one record of a stream, as {@link readEach} reads the one at that index of a list. */
export function readOne<T>(
  record: unknown,
  index: number,
  place: string,
  read: (record: unknown, index: number, parts: Parts) => T,
): Read<T> {
  requireIndex(index);
  const parts = new Parts(place);
  const into: Read<T> = { values: [], rejected: [], warnings: parts.warnings };
  readInto(into, parts, record, index, place, read);
  return into;
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
    const { at } = problem;
    const isOfWhole = at === '__proto__';
    throw new TypeError(problem.messageAt(at === '' ? whole : isOfWhole ? `${whole}.${at}` : at));
  }
}
