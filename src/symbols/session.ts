import { requireNumber } from '../problems/requireNumber.js';

/**
 * The kinds of session of the General Assembly (and of bodies that number theirs alike):
 * `79` is regular, `S-32` special, `ES-11` emergency special.
 */
export type SessionType = 'regular' | 'special' | 'emergency-special';

/**
 * The two calendar years over which a regular session of the General Assembly runs: it opens in
 * September of `1945 + session` and ends in September of the year after. Session 1, which met from
 * January 1946, returns `[1946, 1947]` like the others: its resolutions all date from 1946. Special
 * sessions follow no rule; {@link specialSessionYears} lists them.
 * @throws TypeError if the session is not a number, RangeError if `session` is not a whole number from 1 on.
 * @example
 * sessionYears(79) // => [2024, 2025]
 * sessionYears(30) // => [1975, 1976]
 */
export function sessionYears(session: number): readonly [opens: number, closes: number] {
  requireSession(session, 'session');
  return [1945 + session, 1946 + session];
}

/**
 * Checks the number of a regular session.
 * @throws TypeError if `session` is not a number, RangeError if `session` is not a whole number from 1 on.
 */
export function requireSession(session: number, field: string): void {
  requireNumber(
    session,
    field,
    'a whole number from 1 on',
    (count) => Number.isInteger(count) && count > 0,
  );
}

/** Years of the special sessions of the Assembly, S-1 to S-32, from the Assembly's own list. */
const SPECIAL = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989,
  1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
] as const;

/** First and last year of the emergency special sessions, ES-1 to ES-11; null where one still resumes. */
const EMERGENCY_SPECIAL = [
  [1956, 1956],
  [1956, 1956],
  [1958, 1958],
  [1960, 1960],
  [1967, 1967],
  [1980, 1980],
  [1980, 1982],
  [1981, 1981],
  [1982, 1982],
  [1997, null],
  [2022, null],
] as const;

/** A span of years, both ends included; `to` is null if the end is open. */
export interface YearSpan {
  readonly from: number;
  readonly to: number | null;
}

/** Whether a year lies in a span. */
export function isWithin(year: number, { from, to }: YearSpan): boolean {
  return year >= from && year <= (to ?? year);
}

/** A span in words: `2024`, `2024 to 2025`, `2022 or later`. */
export function spanOf({ from, to }: YearSpan): string {
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from} to ${to}`;
}

/**
 * The years in which a special (`S-32`) or emergency special session (`ES-11`) of the General Assembly
 * met; `to` is null for one that is adjourned and resumed to this day. Undefined for one that is not in the
 * list, as known in November 2026, and for anything else.
 * @example
 * specialSessionYears('S-27') // => { from: 2002, to: 2002 }
 * specialSessionYears('ES-10') // => { from: 1997, to: null }
 * specialSessionYears('S-99') // => undefined
 */
export function specialSessionYears(session: string): YearSpan | undefined {
  if (typeof session !== 'string') return undefined;
  const [, prefix, digits] = /^(E?S)-([1-9]\d?)$/i.exec(session) ?? [];
  if (prefix === undefined) return undefined;
  const place = Number(digits) - 1;
  if (prefix.length === 1) {
    const year = SPECIAL[place];
    return year === undefined ? undefined : { from: year, to: year };
  }
  const years = EMERGENCY_SPECIAL[place];
  return years && { from: years[0], to: years[1] };
}
