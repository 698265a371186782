import { expected } from '../problems/describe.js';

/**
 * The kinds of session of the General Assembly (and of bodies that number theirs alike):
 * `79` is regular, `S-32` special, `ES-11` emergency special.
 */
export type SessionType = 'regular' | 'special' | 'emergency-special';

/**
 * The two calendar years over which a regular session of the General Assembly runs: it opens in
 * September of `1945 + session` and ends in September of the year after. Session 1, which met from
 * January 1946, answers `[1946, 1947]` like the others: its resolutions all date from 1946.
 * @throws RangeError where the session is not a whole number from 1 on.
 * @example
 * sessionYears(79) // => [2024, 2025]
 * sessionYears(30) // => [1975, 1976]
 */
export function sessionYears(session: number): readonly [opens: number, closes: number] {
  if (!Number.isInteger(session) || session < 1) {
    throw new RangeError(expected('session', 'a whole number from 1 on', session));
  }
  return [1945 + session, 1946 + session];
}

const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * A number from 1 to 399 in Roman capitals.
 * @example
 * formatRoman(30) // => 'XXX'
 */
export function formatRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of ROMAN_DIGITS) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** A Roman numeral below 400 in its one proper spelling (`IIII` is none), any case; else undefined. */
export function parseRoman(text: string): number | undefined {
  if (text.length === 0 || text.length > 12) return undefined;
  const capitals = text.toUpperCase();
  let rest = capitals;
  let value = 0;
  for (const [letters, worth] of ROMAN_DIGITS) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value < 400 && formatRoman(value) === capitals ? value : undefined;
}
