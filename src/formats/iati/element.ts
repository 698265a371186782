import { type IsoDate, toIsoDate } from '../../dates/isoDate.js';
import { listOf, numeral, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

// IATI is XML; its JSON is a translation of it. Translators differ in how they write an attribute
// (`@code`, `code`), the text of an element (`text()`, `#text`, `$`, `_`, an empty key, or the bare text)
// and an element that comes once (an object or a list of one). All of these are read here and nowhere else.

/** An element with its place, for messages. */
export interface Element {
  readonly at: string;
  /** The text inside, trimmed; null where there is none. */
  readonly text: string | null;
  /** An attribute; null where it is absent or empty. */
  readonly attribute: (name: string) => string | null;
  /** The elements inside with this name, in order. */
  readonly all: (name: string) => readonly Element[];
}

const TEXT_KEYS = ['text()', '#text', '$', '_', '', 'text'];

export function element(json: unknown, at: string): Element {
  const bare = scalar(json);
  if (bare !== undefined) return { at, text: bare, attribute: () => null, all: () => [] };
  const fields = record(json, at);
  const own = (key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);
  return {
    at,
    text: TEXT_KEYS.reduce<string | null>((found, key) => found ?? scalar(own(key)) ?? null, null),
    attribute: (name) => scalar(own(`@${name}`)) ?? scalar(own(name)) ?? null,
    all: (name) => {
      const inside = own(name);
      if (inside === undefined || inside === null) return [];
      const place = at === '' ? name : `${at}.${name}`;
      if (!Array.isArray(inside)) return [element(inside, place)];
      return inside.length === 1 ? [element(inside[0], place)] : listOf(inside, place, element);
    },
  };
}

/** Text of a scalar; undefined for anything else, and for an empty text. */
function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : undefined;
}

/** The first narrative of an element such as `title`, or its own text. */
export function narrative(parent: Element | undefined): string | null {
  return parent?.all('narrative').find(({ text }) => text !== null)?.text ?? parent?.text ?? null;
}

export function day(text: string | null, at: string): IsoDate {
  // A date of XML may carry a time zone behind the day (2025-01-31Z); the day is what counts.
  const found = toIsoDate(text?.replace(/(?:Z|[+-]\d\d:\d\d)$/, '') ?? text);
  if (found === undefined) throw new Problem(at, 'a day that exists, as YYYY-MM-DD', text);
  return found;
}

export function percentage(from: Element): number | null {
  const text = from.attribute('percentage');
  if (text === null) return null;
  const value = numeral(text.replace(/%$/, ''));
  if (value === undefined || value < 0 || value > 100) {
    throw new Problem(`${from.at}.@percentage`, 'a percentage from 0 to 100', text);
  }
  return value;
}
