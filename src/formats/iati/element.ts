import { type IsoDate, toIsoDate } from '../../dates/isoDate.js';
import { type JsonRecord, numeral, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

// IATI is XML; its JSON is a translation of it. XML readers differ in how they write an attribute (`@code`
// in the datastore and xmltodict, `@_code` in fast-xml-parser, a group `$` in xml2js or `_attributes` in
// xml-js, `code` with xml2js's mergeAttrs, `$code`, `_code` or `-code` elsewhere), the text of an element
// (`text()`, `#text`, `_`, `_text`, `$t` or the bare text) and an element that comes once (itself, or a list of one). All of these are read here
// and nowhere else, distinguished by what is there.

const TEXT_KEYS = [
  '#text',
  'text()',
  '_',
  '_text',
  '$t',
  '$',
  '',
  '#',
  '_cdata',
  '__cdata',
  'text',
];

/** Where XML readers put the attributes of an element together. */
const GROUP_KEYS = ['$', '_attributes', '@attributes', '@', ':@', 'attributes', '_attr'];

const NO_FIELDS: JsonRecord = /* @__PURE__ */ Object.freeze({});
const NO_ELEMENTS: readonly Element[] = /* @__PURE__ */ Object.freeze([]);

/** Where a reader put attributes: in the element itself or in a group, behind one of the prefixes. */
interface AttributePlace {
  readonly group: string | null;
  readonly prefix: number;
}

/** What is known of the reader that made an activity. It writes all attributes alike, so one tells of the others. */
interface Hand {
  attributes: AttributePlace | null;
}

/** An element with its place, for messages. What it holds is looked up when it is asked for. */
export class Element {
  readonly #json: unknown;
  readonly #fields: JsonRecord;
  readonly #hand: Hand;

  constructor(
    json: unknown,
    readonly at: string,
    hand: Hand = { attributes: null },
  ) {
    this.#json = json;
    this.#fields = isNothing(json) || scalar(json) !== undefined ? NO_FIELDS : record(json, at);
    this.#hand = hand;
  }

  /** The text inside, trimmed; null where there is none. */
  get text(): string | null {
    if (this.#fields === NO_FIELDS) return scalar(this.#json) ?? null;
    for (const key of TEXT_KEYS) {
      const text = scalar(this.#fields[key]);
      if (text !== undefined) return text;
    }
    return null;
  }

  /** Whether the text came as a number, which has lost leading zeros. */
  get isNumber(): boolean {
    return typeof (this.#fields === NO_FIELDS ? this.#json : this.#fields['#text']) === 'number';
  }

  /** Nothing is inside: no text, no attribute, no element. */
  get isEmpty(): boolean {
    return this.#fields === NO_FIELDS ? isNothing(this.#json) : holdsNothing(this.#fields);
  }

  /** An attribute; null where it is absent or empty. */
  attribute(name: string): string | null {
    const fields = this.#fields;
    if (fields === NO_FIELDS) return null;
    const names = namesOf(name);
    const hand = this.#hand;
    if (hand.attributes === null) {
      const found = placeOf(fields, names);
      // An element without attributes tells nothing of where others have them.
      if (found === null) return null;
      hand.attributes = found;
    }
    return attributeAt(fields, names, hand.attributes) ?? null;
  }

  /** The elements inside with this name, in order. */
  all(name: string): readonly Element[] {
    const inside = this.#fields[name];
    if (inside === undefined || inside === null) return NO_ELEMENTS;
    const place = this.at === '' ? name : `${this.at}.${name}`;
    if (!Array.isArray(inside)) return [new Element(inside, place, this.#hand)];
    if (inside.length === 1) return [new Element(inside[0], place, this.#hand)];
    const found: Element[] = [];
    for (let i = 0; i < inside.length; i++) {
      found.push(new Element(inside[i], `${place}[${i}]`, this.#hand));
    }
    return found;
  }
}

/** What readers write before an attribute, the most usual first. */
const PREFIXES = ['@_', '@', '', '$', '_', '-'];

/** The names under which readers write an attribute, made once for each of the few that are asked for. */
const namesOfAttributes = new Map<string, readonly string[]>();

function namesOf(attribute: string): readonly string[] {
  let names = namesOfAttributes.get(attribute);
  if (names === undefined) {
    names = PREFIXES.map((prefix) => prefix + attribute);
    namesOfAttributes.set(attribute, names);
  }
  return names;
}

/** Where an attribute is found; null if it is nowhere. */
function placeOf(fields: JsonRecord, names: readonly string[]): AttributePlace | null {
  for (const group of [null, ...GROUP_KEYS]) {
    for (let prefix = 0; prefix < names.length; prefix++) {
      const place = { group, prefix };
      if (attributeAt(fields, names, place) !== undefined) return place;
    }
  }
  return null;
}

function attributeAt(
  fields: JsonRecord,
  names: readonly string[],
  { group, prefix }: AttributePlace,
): string | undefined {
  const holder = group === null ? fields : fields[group];
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return undefined;
  return scalar((holder as JsonRecord)[names[prefix] as string]);
}

/** Only empty texts and groups of empty texts: what XML readers make of `<title/>` and of `<sector code=""/>`. */
function holdsNothing(fields: JsonRecord): boolean {
  for (const key in fields) {
    const value = fields[key];
    if (isNothing(value)) continue;
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.values(value).every(isNothing)) return false;
  }
  return true;
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** Text of a scalar, or of a list of one; undefined for anything else, and for an empty text. */
function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) && value.length === 1 && typeof value[0] !== 'object'
    ? scalar(value[0])
    : undefined;
}

export function day(text: string | null, at: string): IsoDate {
  // A date of XML may carry a time zone behind the day (2025-01-31Z); the day is what counts.
  const found = toIsoDate(text?.replace(/(?:Z|[+-]\d\d:\d\d)$/, '') ?? text);
  if (found === undefined) throw new Problem(at, 'a day that exists, as YYYY-MM-DD', text);
  return found;
}

/** Refuses a day after today. Without today none is known to be. */
export function requirePast(day: IsoDate | null, today: IsoDate | null, at: string): void {
  if (day !== null && today !== null && day > today) {
    const expectation = `a day up to ${today} (rule: what has happened is not in the future)`;
    throw new Problem(at, expectation, day);
  }
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
