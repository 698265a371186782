import { readForeignWords } from './foreignWords.js';
import { numberWords } from './lexicon.js';
import { type Numeral, wordNumeral } from './numeral.js';
import { scaleOf } from './scale.js';
import { pastHyphen, type Token, wordAt } from './tokens.js';

// Numbers in words: "two hundred and fifty thousand", "one and a half million", "deux millions".

const MOST_WORDS = 8;
const MOST_SCALES = 3;

/** Reads a number in words that begins at a token; undefined where none does. */
export function readWordNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = wordAt(tokens, at);
  if (first === 'a' || first === 'an') return readArticle(tokens, at);
  return numberWords().has(first)
    ? readWords(tokens, at, Number.POSITIVE_INFINITY)
    : readForeignWords(tokens, at);
}

/** Groups of decreasing scale: "one million two hundred thousand". `below` bounds the recursion. */
function readWords(tokens: readonly Token[], at: number, below: number): Numeral | undefined {
  const group = readGroup(tokens, at);
  if (group === undefined) return undefined;
  const { decimals, next: scaleAt } = readDecimals(tokens, group.next);
  let exponent = 0;
  let next = scaleAt;
  // "Three thousand million".
  for (let count = 0; count < MOST_SCALES; count++) {
    const here = count === 0 ? pastHyphen(tokens, next) : next;
    const power = scaleOf(wordAt(tokens, here));
    if (power === undefined || power < 3) break;
    exponent += power;
    next = here + 1;
  }
  const whole = String(group.value);
  if (decimals === '' && exponent > 0 && exponent < below) {
    const rest = readRest(tokens, next, exponent);
    if (rest !== undefined) {
      const sum = group.value * 10 ** exponent + Number(rest.whole) * 10 ** rest.exponent;
      return wordNumeral(String(sum), '', 0, rest.next, { scaled: exponent > 3 });
    }
  }
  return wordNumeral(whole, decimals, exponent, next);
}

/** What follows a scale word and belongs to it: "two thousand five hundred". */
function readRest(tokens: readonly Token[], from: number, exponent: number): Numeral | undefined {
  const at = wordAt(tokens, from) === 'and' ? from + 1 : from;
  if (!numberWords().has(wordAt(tokens, at))) return undefined;
  const rest = readWords(tokens, at, exponent);
  if (rest === undefined || rest.decimals !== '') return undefined;
  const size = Number(rest.whole) * 10 ** rest.exponent;
  // "One million two" is no number; a million goes on in thousands.
  const isPart = size < 10 ** exponent && (exponent === 3 || size >= 1000);
  return isPart ? rest : undefined;
}

/** "Nine hundred and ninety-nine" at most, or "twelve hundred". */
function readGroup(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  let value: number | undefined;
  let next = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    let here = pastHyphen(tokens, next);
    if (value !== undefined && value >= 100 && wordAt(tokens, here) === 'and') here++;
    const word = wordAt(tokens, here);
    const digits = numberWords().get(word);
    if (digits !== undefined) {
      const more = Number(digits);
      if (value !== undefined && !continues(value, more)) break;
      value = (value ?? 0) + more;
    } else if (word === 'hundred' && value !== undefined && value > 0 && value < 100) {
      value *= 100;
    } else break;
    next = here + 1;
  }
  return value === undefined ? undefined : { value, next };
}

/** Whether a number word goes on with the number: "twenty" with "one", "hundred" with anything. */
function continues(value: number, more: number): boolean {
  const isUnit = value % 100 >= 20 && value % 10 === 0 && more > 0 && more < 10;
  const isBelowHundred = value >= 100 && value % 100 === 0 && more > 0;
  return isUnit || isBelowHundred;
}

/** "And a half" before a scale word, "point five" before anything. */
function readDecimals(tokens: readonly Token[], from: number): { decimals: string; next: number } {
  const half = andAHalf(tokens, pastHyphen(tokens, from));
  if (half !== undefined) return half;
  if (wordAt(tokens, from) === 'point') {
    const point = readPoint(tokens, from + 1);
    if (point.decimals !== '') return point;
  }
  return { decimals: '', next: from };
}

/** "And a half", "and a quarter", "and three quarters" between a number and its scale word. */
export function andAHalf(
  tokens: readonly Token[],
  at: number,
): { decimals: string; next: number } | undefined {
  if (wordAt(tokens, at) !== 'and') return undefined;
  const first = wordAt(tokens, at + 1);
  const secondAt = pastHyphen(tokens, at + 2);
  const decimals = PARTS.get(`${first} ${wordAt(tokens, secondAt)}`);
  const isScaled = scaleOf(wordAt(tokens, secondAt + 1)) !== undefined;
  return decimals === undefined || !isScaled ? undefined : { decimals, next: secondAt + 1 };
}

const PARTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['a half', '5'],
  ['a quarter', '25'],
  ['three quarters', '75'],
]);

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
  if (word === 'dozen') return wordNumeral('12', '', 0, at + 2, { loose: true });
  const power = scaleOf(word);
  if (power === undefined) return undefined;
  if (power > 2) return wordNumeral('1', '', power, at + 2);
  const then = scaleOf(wordAt(tokens, at + 2));
  return then === undefined
    ? wordNumeral('100', '', 0, at + 2)
    : wordNumeral('100', '', then, at + 3);
}
