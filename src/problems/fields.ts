import { oneOf } from './describe.js';
import { Problem } from './problem.js';

// Readers of single values out of untrusted JSON. Each returns the value or throws a Problem that
// names the place `at`. None recurses and none uses a key of the input on an object of its own.

/** A JSON object as it came. Its fields are unknown until read. */
export type JsonRecord = { readonly [key: string]: unknown };

/**
 * A plain object. An own key `__proto__` (which JSON.parse makes) and an inherited field are refused:
 * what is copied or spread from such a record later would not be what was checked.
 */
export function record(value: unknown, at: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem(at, 'an object', value);
  }
  if (Object.hasOwn(value, '__proto__')) {
    throw new Problem(
      at === '' ? '__proto__' : `${at}.__proto__`,
      'no such key',
      (Object.getOwnPropertyDescriptor(value, '__proto__') as PropertyDescriptor).value,
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (
    prototype !== Object.prototype &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) !== null
  ) {
    throw new Problem(at, 'a plain object', value);
  }
  return value as JsonRecord;
}

export function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Problem(at, 'a list', value);
  return value;
}

/** A list, or none where the field is null or absent. */
export function listOrNone(value: unknown, at: string): readonly unknown[] {
  return value === null || value === undefined ? [] : list(value, at);
}

/** The items of a list, each read at its place. A hole counts as an item that is undefined. */
export function listOf<T>(value: unknown, at: string, read: (item: unknown, at: string) => T): T[] {
  const items = list(value, at);
  const found: T[] = [];
  for (let i = 0; i < items.length; i++) found.push(read(items[i], `${at}[${i}]`));
  return found;
}

/** The same, or none where the field is null or absent. */
export function listOfOrNone<T>(
  value: unknown,
  at: string,
  read: (item: unknown, at: string) => T,
): readonly T[] {
  return value === null || value === undefined ? NONE : listOf(value, at, read);
}

export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Problem(at, 'a text', value);
  return value;
}

export function textOrNull(value: unknown, at: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new Problem(at, 'a text or null', value);
  return value;
}

/** Most records of a page have three empty lists; they share one. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A list of texts; none where the field is null or absent. */
export function texts(value: unknown, at: string): readonly string[] {
  if (value === null || value === undefined) return NONE;
  const items = list(value, at);
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] !== 'string') throw new Problem(`${at}[${i}]`, 'a text', items[i]);
  }
  return items.length === 0 ? NONE : (items.slice() as string[]);
}

export function finite(value: unknown, at: string): number {
  const number = finiteNumber(value);
  if (number === undefined) throw new Problem(at, 'a finite number', value);
  return number;
}

export function finiteOrNull(value: unknown, at: string): number | null {
  if (value === null || value === undefined) return null;
  const number = finiteNumber(value);
  if (number === undefined) throw new Problem(at, 'a finite number or null', value);
  return number;
}

function finiteNumber(value: unknown): number | undefined {
  if (typeof value !== 'number') return wholeNumber(value);
  return Number.isFinite(value) ? value + 0 : undefined; // + 0: no negative zero
}

export function flagOrNull(value: unknown, at: string): boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean') throw new Problem(at, 'true, false or null', value);
  return value;
}

/** An id as text, whether it came as a text or as a whole number. */
export function id(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  if (typeof value === 'bigint' && value >= 0n && value < 1n << 64n) return String(value);
  throw new Problem(at, 'an id (a text or a whole number)', value);
}

export function idOrNull(value: unknown, at: string): string | null {
  return value === null || value === undefined ? null : id(value, at);
}

/** One of several words. */
export function word<W extends string>(value: unknown, list: readonly W[], at: string): W {
  if (!(list as readonly unknown[]).includes(value)) {
    throw new Problem(at, oneOf(list), value, list);
  }
  return value as W;
}

/**
 * An amount of a currency with cents: finite and exact to the cent. Zero and negative amounts are real.
 */
export function exactToTheCent(value: unknown, at: string, currency = 'US dollars'): number {
  if (typeof value === 'number') {
    // The sum with 0 turns JSON's -0 into 0, since JSON does not distinguish them.
    if (Number.isSafeInteger(value)) return value + 0;
    if (Math.abs(value) < 1e13 && Math.round(value * 100) / 100 === value) return value;
  }
  const whole = wholeNumber(value);
  if (whole !== undefined) return whole;
  throw new Problem(at, `a finite amount of ${currency}, exact to the cent`, value);
}

/** The whole number of a BigInt, as databases and Parquet files pass their integers. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value !== 'bigint') return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

const NUMBER = /^[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?$/;

/** A number, also where it was written as a text, as CSV and decimals in JSON do. */
export function numeral(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'string') return wholeNumber(value);
  const trimmed = value.length > 64 ? '' : value.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) + 0 : Number.NaN; // + 0: no negative zero
  return Number.isFinite(number) ? number : undefined; // 1e999 is more than a number holds
}
