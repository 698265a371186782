import {
  foreignFollowers,
  foreignNumberWords,
  foreignScales,
  numberWords,
  scaleLetters,
  scaleWords,
} from './lexicon.js';
import type { Token } from './tokens.js';
import { currencyCodes, currencySigns, currencyWords, nouns } from './units.js';

/** A number as it was written, in digits or in words, with its scale words. */
export interface Numeral {
  readonly whole: string;
  readonly decimals: string;
  /** Power of ten of the scale words; 0 where there are none. */
  readonly exponent: number;
  readonly scaled: boolean;
  readonly worded: boolean;
  readonly grouped: boolean;
  /** "A dozen" and "half a million" say about by themselves. */
  readonly loose: boolean;
  /** Set where a letter at the digits named the unit: "40m" without money is metres. */
  readonly unit: string | null;
  /** Index of the token after it. */
  readonly next: number;
}

const MOST_WORDS = 14;
const MOST_SCALES = 3;

/** The index after a hyphen that ties two tokens together, or the index itself. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const after = tokens[at + 1];
  const tied = mark?.kind === 'mark' && (mark.text === '-' || mark.text === '‑') && mark.glued;
  return tied && after?.glued === true ? at + 1 : at;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** The power of ten that a word multiplies by, or undefined. */
function scaleOf(word: string): number | undefined {
  const power = scaleWords().get(word);
  return power === undefined ? undefined : Number(power);
}

/** Reads a number that begins at a token; undefined where none does. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  afterMoney: boolean,
): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigits(tokens, at, afterMoney);
  if (token?.kind === 'word') return readWords(tokens, at);
  return undefined;
}

interface Scale {
  readonly exponent: number;
  readonly unit: string | null;
  readonly next: number;
  readonly foreign: boolean;
}

/** Scale words and letters behind digits; undefined where other letters stand glued to them. */
function readScale(tokens: readonly Token[], from: number, afterMoney: boolean): Scale | undefined {
  let exponent = 0;
  let foreign = false;
  let next = from;
  for (let count = 0; count < MOST_SCALES; count++) {
    const at = pastHyphen(tokens, next);
    const word = wordAt(tokens, at);
    const token = tokens[at];
    if (word === '' || token === undefined) break;
    if (word === 'mil') {
      const spanish = foreignScales().has(wordAt(tokens, at + 1));
      exponent += afterMoney && !spanish ? 6 : 3;
      foreign = !afterMoney;
    } else {
      const glued = token.glued && at === next;
      const letter =
        count === 0 && (glued || afterMoney || (word === 'm' && meansMillion(tokens, at + 1)))
          ? scaleLetters().get(word)
          : undefined;
      const power = scaleOf(word) ?? (letter === undefined ? undefined : Number(letter));
      if (power === undefined) break;
      if (word === 'm' && !afterMoney && !token.capital && !meansMillion(tokens, at + 1)) {
        return { exponent: 0, unit: 'metres', next: at + 1, foreign };
      }
      exponent += power;
      foreign ||= foreignScales().has(word);
    }
    next = at + 1;
  }
  return { exponent, unit: null, next, foreign };
}

/** "17m people", "867m dollars", "12m in need": a letter that stands for million after all. */
function meansMillion(tokens: readonly Token[], at: number): boolean {
  // "People targeted 16.8m".
  const before = wordAt(tokens, at - 3);
  if (/^(people|targeted|reached|need|assisted)$/.test(before)) return true;
  const word = wordAt(tokens, at);
  if (currencySigns().has(tokens[at]?.text ?? '')) return true;
  if (currencyWords().has(word) || currencyCodes().has(word)) return true;
  if (word === 'in' && wordAt(tokens, at + 1) === 'need') return true;
  for (let i = at; i < at + 3; i++) {
    const unit = nouns().get(wordAt(tokens, i));
    if (unit === 'people' || unit === 'families' || unit === 'households') return true;
  }
  return false;
}

const VULGAR: Record<string, string> = { '½': '5', '¼': '25', '¾': '75' };

function readDigits(
  tokens: readonly Token[],
  at: number,
  afterMoney: boolean,
): Numeral | undefined {
  const token = tokens[at];
  const digits = token?.digits;
  if (digits === undefined || digits === null) return undefined;
  let { whole, decimals, grouped } = digits;
  // Codes and times begin with a zero: 007, 08.
  if (whole.length > 1 && whole.startsWith('0')) return undefined;
  let from = at + 1;
  const vulgar = tokens[from]?.glued === true ? VULGAR[tokens[from]?.text ?? ''] : undefined;
  if (vulgar !== undefined && decimals === '') {
    decimals = vulgar;
    from++;
  } else if (decimals === '' && !grouped) {
    const half = andAHalf(tokens, from);
    if (half !== undefined && scaleOf(wordAt(tokens, half.next)) !== undefined) {
      decimals = half.decimals;
      from = half.next;
    }
  }
  const scale = readScale(tokens, from, afterMoney);
  if (scale === undefined) return undefined;
  if (digits.doubtful) {
    const foreign = scale.foreign || foreignFollowers().has(wordAt(tokens, scale.next));
    const comma = grouped;
    // "2,540 milliards" has a decimal comma, "1.500 millones" a point of thousands.
    if (foreign && comma) {
      decimals = whole.slice(-3);
      whole = whole.slice(0, -3);
      grouped = false;
    } else if (foreign) {
      whole += decimals;
      decimals = '';
      grouped = true;
    }
  }
  return {
    whole,
    decimals,
    exponent: scale.exponent,
    scaled: scale.exponent > 0,
    worded: false,
    grouped,
    loose: false,
    unit: scale.unit,
    next: scale.next,
  };
}

/** "And a half", "and a quarter", "and three quarters" between a number and its scale word. */
function andAHalf(
  tokens: readonly Token[],
  at: number,
): { decimals: string; next: number } | undefined {
  if (wordAt(tokens, at) !== 'and') return undefined;
  const first = wordAt(tokens, at + 1);
  const second = wordAt(tokens, pastHyphen(tokens, at + 2));
  const next = pastHyphen(tokens, at + 2) + 1;
  if (first === 'a' && second === 'half') return { decimals: '5', next };
  if (first === 'a' && second === 'quarter') return { decimals: '25', next };
  if (first === 'three' && second === 'quarters') return { decimals: '75', next };
  return undefined;
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = wordAt(tokens, at);
  if (first === 'a' || first === 'an') return readArticle(tokens, at);
  if (!numberWords().has(first)) return readForeignWord(tokens, at);
  let sum = 0;
  let group: number | null = null;
  let next = at;
  let exponent = 0;
  let decimals = '';
  for (let count = 0; count < MOST_WORDS; count++) {
    let here = pastHyphen(tokens, next);
    const half: ReturnType<typeof andAHalf> = group === null ? undefined : andAHalf(tokens, here);
    if (half !== undefined && scaleOf(wordAt(tokens, half.next)) !== undefined) {
      decimals = half.decimals;
      exponent = scaleOf(wordAt(tokens, half.next)) ?? 0;
      next = half.next + 1;
      break;
    }
    if (wordAt(tokens, here) === 'and' && (sum > 0 || (group ?? 0) >= 100)) here++;
    const word = wordAt(tokens, here);
    if (word === 'point' && group !== null) {
      const point: { decimals: string; next: number } = readPoint(tokens, here + 1);
      if (point.decimals === '') break;
      decimals = point.decimals;
      const scale = scaleOf(wordAt(tokens, point.next));
      exponent = scale ?? 0;
      next = point.next + (scale === undefined ? 0 : 1);
      break;
    }
    const value = numberWords().get(word);
    const power = scaleOf(word);
    if (value !== undefined) {
      const n = Number(value);
      if (group === null) group = n;
      else if (group % 100 >= 20 && group % 10 === 0 && n < 10 && n > 0) group += n;
      else if (group >= 100 && group % 100 === 0 && n > 0) group += n;
      else break;
      next = here + 1;
    } else if (power === 2 && group !== null && group > 0 && group < 100) {
      group *= 100;
      next = here + 1;
    } else if (power !== undefined && power > 2 && group !== null) {
      next = here + 1;
      const more = wordAt(tokens, next) === 'and' ? wordAt(tokens, next + 1) : wordAt(tokens, next);
      if (numberWords().has(more) && power === 3) {
        sum += group * 10 ** power;
        group = null;
      } else {
        exponent = power;
        // "Three thousand million".
        for (let scales = 1; scales < MOST_SCALES; scales++) {
          const further = scaleOf(wordAt(tokens, next));
          if (further === undefined) break;
          exponent += further;
          next++;
        }
        break;
      }
    } else break;
  }
  if (group === null && sum === 0) return undefined;
  const whole = String(sum === 0 ? (group ?? 0) : sum + (group ?? 0));
  // "Two thousand five hundred" is one numeral; "two million" is two of a scale.
  return wordNumeral(whole, decimals, exponent, next, false);
}

function readPoint(tokens: readonly Token[], from: number): { decimals: string; next: number } {
  let decimals = '';
  let next = from;
  while (decimals.length < 4) {
    const digit = numberWords().get(wordAt(tokens, next));
    if (digit === undefined || digit.length > 1) break;
    decimals += digit;
    next++;
  }
  return { decimals, next };
}

/** "A million", "a hundred thousand", "a dozen". */
function readArticle(tokens: readonly Token[], at: number): Numeral | undefined {
  const word = wordAt(tokens, at + 1);
  if (word === 'dozen') return wordNumeral('12', '', 0, at + 2, true);
  const power = scaleOf(word);
  if (power === undefined) return undefined;
  if (power > 2) return wordNumeral('1', '', power, at + 2, false);
  const then = scaleOf(wordAt(tokens, at + 2));
  return then === undefined
    ? wordNumeral('100', '', 0, at + 2, false)
    : wordNumeral('100', '', then, at + 3, false);
}

/** A French or Spanish number word, which counts only before a scale word or a percent. */
function readForeignWord(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = foreignNumberWords().get(wordAt(tokens, at));
  if (value === undefined) return undefined;
  const scale = readScale(tokens, at + 1, false);
  const follower = wordAt(tokens, at + 1);
  const percent =
    (follower === 'pour' || follower === 'por') && /^(cent|ciento)$/.test(wordAt(tokens, at + 2));
  if (scale === undefined || (scale.exponent < 3 && !percent)) return undefined;
  return wordNumeral(value, '', scale.exponent, scale.next, false);
}

function wordNumeral(
  whole: string,
  decimals: string,
  exponent: number,
  next: number,
  loose: boolean,
): Numeral {
  return {
    whole,
    decimals,
    exponent,
    scaled: exponent > 0,
    worded: true,
    grouped: whole.length > 3,
    loose,
    unit: null,
    next,
  };
}
