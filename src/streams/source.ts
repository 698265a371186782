import { expected } from '../problems/describe.js';

/** The part of a web stream that is used: browsers do not all iterate over streams. */
interface ReadableLike<T> {
  getReader(): {
    read(): Promise<{ done: boolean; value?: T | undefined }>;
    cancel(reason?: unknown): Promise<unknown>;
    releaseLock(): void;
  };
}

/** Anything that hands out values one after the other: a list, a generator, a Node or a web stream. */
export type Source<T> = Iterable<T> | AsyncIterable<T> | ReadableLike<T>;

/** One value, or the end. */
type Step<T> = { readonly done: boolean; readonly value?: T | undefined };

/** A source that is pulled value by value, and closed when its reader stops early. */
export interface Pull<T> {
  next(): Step<T> | Promise<Step<T>>;
  close(): void;
}

/**
 * Opens a source. Nothing is read ahead: the next value is asked for when the one before is done with.
 * @throws TypeError if `source` is not a source.
 */
export function open<T>(source: Source<T>, field = 'source'): Pull<T> {
  if (typeof source === 'string') return ofIterator([source as T][Symbol.iterator]());
  const thing = source as Partial<AsyncIterable<T> & Iterable<T> & ReadableLike<T>> | null;
  if (source instanceof Uint8Array) return ofIterator([source as T][Symbol.iterator]());
  if (typeof thing?.[Symbol.asyncIterator] === 'function') {
    return ofIterator((thing as AsyncIterable<T>)[Symbol.asyncIterator]());
  }
  if (typeof thing?.[Symbol.iterator] === 'function') {
    return ofIterator((thing as Iterable<T>)[Symbol.iterator]());
  }
  if (typeof thing?.getReader === 'function')
    return ofReader((thing as ReadableLike<T>).getReader());
  throw new TypeError(
    expected(field, 'an iterable, an async iterable or a stream of records or of NDJSON', source),
  );
}

function ofIterator<T>(iterator: Iterator<T> | AsyncIterator<T>): Pull<T> {
  return {
    next: () => iterator.next() as Step<T> | Promise<Step<T>>,
    // A generator that waits for its own source ends later; nobody waits for it.
    close: () => quietly(() => iterator.return?.()),
  };
}

function ofReader<T>(reader: ReturnType<ReadableLike<T>['getReader']>): Pull<T> {
  return { next: () => reader.read(), close: () => quietly(() => reader.cancel()) };
}

/** Closing is a courtesy to the source: what it says to that must not hide why the reading ended. */
function quietly(close: () => unknown): void {
  try {
    Promise.resolve(close()).catch(() => undefined);
  } catch {
    // See above.
  }
}
