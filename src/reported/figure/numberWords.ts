import { does, pastHyphen, phraseAt, senseAt, type Text, tokenAt, wordAt } from '../text/text.js';
import { type Numeral, wordNumeral } from './numeral.js';

// Numbers in words: "two hundred and fifty thousand", "soixante et onze", "treinta y cinco".

const MOST_WORDS = 8;
const MOST_SCALES = 3;

/** Reads a number in words that begins at a token; undefined if none does. */
export function readWordNumeral(text: Text, at: number): Numeral | undefined {
  if (does(text, at, 'article')) {
    const { scale = 0, round, tens } = senseAt(text, at + 1);
    if (round !== undefined) return wordNumeral(String(round), '', 0, at + 2, { loose: true });
    if (does(text, at + 1, 'hundred') && tens === undefined) return hundred(text, at + 2);
    if (scale >= 3) return wordNumeral('1', '', scale, at + 2);
  }
  return readWords(text, at, Number.POSITIVE_INFINITY);
}

/** "A hundred", "a hundred thousand". */
function hundred(text: Text, at: number): Numeral {
  const { scale = 0 } = senseAt(text, at);
  return scale < 3 ? wordNumeral('100', '', 0, at) : wordNumeral('100', '', scale, at + 1);
}

/** Groups of decreasing scale: "one million two hundred thousand". `below` bounds the recursion. */
function readWords(text: Text, at: number, below: number): Numeral | undefined {
  const group = readGroup(text, at);
  if (group === undefined) return undefined;
  const { decimals, next: scaleAt } = readDecimals(text, group.next);
  let exponent = 0;
  let next = scaleAt;
  for (let count = 0; count < MOST_SCALES; count++) {
    const here = count === 0 ? pastHyphen(text, next) : next;
    const { scale = 0 } = senseAt(text, here);
    if (scale < 3) break;
    exponent += scale;
    next = here + 1;
  }
  if (decimals === '' && exponent > 0 && exponent < below) {
    const rest = readRest(text, next, exponent);
    if (rest !== undefined) {
      const sum = group.value * 10 ** exponent + Number(rest.whole) * 10 ** rest.exponent;
      return wordNumeral(String(sum), '', 0, rest.next, { scaled: exponent > 3 });
    }
  }
  return wordNumeral(String(group.value), decimals, exponent, next);
}

/** What follows a scale word and belongs to it: "two thousand five hundred". */
function readRest(text: Text, from: number, exponent: number): Numeral | undefined {
  const at = does(text, from, 'hundredsAnd') ? from + 1 : from;
  if (senseAt(text, at).number === undefined || does(text, at, 'article')) return undefined;
  const rest = readWords(text, at, exponent);
  if (rest === undefined || rest.decimals !== '') return undefined;
  const size = Number(rest.whole) * 10 ** rest.exponent;
  // "One million two" is not a number; a million goes on in thousands.
  return size < 10 ** exponent && (exponent === 3 || size >= 1000) ? rest : undefined;
}

/** "Nine hundred and ninety-nine" at most, or "twelve hundred". */
function readGroup(text: Text, at: number): { value: number; next: number } | undefined {
  // The end of a compound of which the beginning is not a number.
  const { glued } = tokenAt(text, at);
  const isTied = glued && pastHyphen(text, at - 1) === at && wordAt(text, at - 2) !== '';
  if (isTied && !does(text, at - 2, 'in') && !does(text, at - 2, 'to')) return undefined;
  let { number: value } = senseAt(text, at);
  // "Mille personnes", "mil millones".
  if (value === undefined) return does(text, at, 'aloneScale') ? { value: 1, next: at } : undefined;
  let last = value;
  let next = at + 1;
  for (let count = 1; count < MOST_WORDS; count++) {
    let here = pastHyphen(text, next);
    if (does(text, here, value >= 100 && last >= 100 ? 'hundredsAnd' : 'tensAnd'))
      here = pastHyphen(text, here + 1);
    const { number: more } = senseAt(text, here);
    if (does(text, here, 'hundred') && value > 0 && value < 100) {
      value *= 100;
      last = value;
    } else if (more === 20 && last === 4) {
      // "Quatre-vingts".
      value += 76;
      last = 80;
    } else if (more !== undefined && continues(last, more)) {
      value += more;
      last = more;
    } else break;
    next = here + 1;
  }
  return { value, next };
}

/** Whether a part goes on with a number: units after tens, teens after sixty and eighty, all after hundreds. */
function continues(last: number, more: number): boolean {
  if (more === 0) return false;
  if (last >= 100) return more < 100;
  if (last === 10) return more >= 7 && more < 10;
  if (last === 60 || last === 80) return more < 20;
  return last >= 20 && last % 10 === 0 && more < 10;
}

/** "And a half" before a scale word, "point five" before anything. */
function readDecimals(text: Text, from: number): { decimals: string; next: number } {
  const at = pastHyphen(text, from);
  const half = phraseAt(text, at, senseAt(text, at).halves);
  if (half !== undefined && senseAt(text, pastHyphen(text, half.next)).scale !== undefined) {
    return { decimals: half.meaning, next: half.next };
  }
  let decimals = '';
  let next = from;
  if (does(text, from, 'point')) {
    for (next = from + 1; decimals.length < 4; next++) {
      const { number: digit } = senseAt(text, next);
      if (digit === undefined || digit > 9) break;
      decimals += digit;
    }
  }
  return decimals === '' ? { decimals, next: from } : { decimals, next };
}
