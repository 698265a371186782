import { list } from './fields.js';
import { Problem } from './problem.js';
import type { Warning } from './rejection.js';

// What is wrong with a part of a record costs that part, not the record: an empty text instead of a figure,
// a day that does not exist. The readers of records hand such fields to `Parts`, which notes them as warnings
// with their path. A field without which the record means nothing is read without it, and costs the record.

/** Collects what is wrong with parts of the records of one list, and reads what may be missing. */
export class Parts {
  readonly warnings: Warning[] = [];
  readonly #place: string;
  #index: number | null = null;
  #kept = 0;

  /** The place of the list, such as `data.plans`, with which the paths of warnings begin. */
  constructor(place: string) {
    this.#place = place;
  }

  /** Begins the record at an index. */
  begin(index: number): void {
    this.#index = index;
    this.#kept = this.warnings.length;
  }

  /** Forgets what was noted of the record that was begun last: it was rejected as a whole. */
  drop(): void {
    this.warnings.length = this.#kept;
  }

  /** Notes what is wrong with a part. A further code says why where it is neither wrong nor empty. */
  note(problem: Problem, code?: string): void {
    const place = this.#index === null ? this.#place : `${this.#place}[${this.#index}]`;
    const { path, message } = problem.toRejection(0, place, undefined);
    const why = problem.received === '' ? 'empty-field' : 'invalid-field';
    this.warnings.push({ code: code ?? why, path, message });
  }

  /** What `read` returns; if the part is not what it should be, `fallback`, with a warning. */
  attempt<T, F>(read: () => T, fallback: F): T | F {
    try {
      return read();
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      this.note(thrown);
      return fallback;
    }
  }

  /** A part that may be missing: null if it is null, absent or not what it should be. */
  orNull<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): T | null {
    if (value === undefined || value === null) return null;
    try {
      return read(value, at);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      this.note(thrown);
      return null;
    }
  }

  /** A text that may be missing. An empty text is a missing one, which many publishers write. */
  textOrNull(
    value: unknown,
    at: string,
    read: (value: unknown, at: string) => string,
  ): string | null {
    return value === '' ? null : this.orNull(value, at, read);
  }

  /** The items of a list that may be missing. Items that are not what they should be are left out. */
  listOf<T>(value: unknown, at: string, read: (item: unknown, at: string) => T): T[] {
    const items = this.orNull(value, at, list) ?? [];
    const found: T[] = [];
    for (let i = 0; i < items.length; i++) {
      const place = `${at}[${i}]`;
      try {
        found.push(read(items[i], place));
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown;
        this.note(thrown);
      }
    }
    return found;
  }
}
