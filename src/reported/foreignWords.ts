import { foreignNumberWords, foreignScales, roundWords } from './lexicon.js';
import { isCiento } from './measured.js';
import { type Numeral, wordNumeral } from './numeral.js';
import { readScale } from './scale.js';
import { isHyphen, pastHyphen, type Token, wordAt } from './tokens.js';
import { lazyMap, oneOf } from './words.js';

// Numbers in French and Spanish words: "vingt-deux", "soixante et onze", "treinta y cinco".

/** Words with which no number begins; "once" and "seize" are English too. */
const endings = lazyMap('11: once; 16: seize; 20: vingts; 100: cents');

function partOf(word: string): number {
  return Number(foreignNumberWords().get(word) ?? endings().get(word));
}

const isAnd = oneOf('et y');
const isOne = oneOf('un une una');
const MOST_WORDS = 8;

/**
 * Reads a number in French or Spanish words, which counts only before a scale word or a percent: "un" and
 * "dos" are said of too much else. `below` bounds the recursion.
 */
export function readForeignWords(
  tokens: readonly Token[],
  at: number,
  below = Number.POSITIVE_INFINITY,
): Numeral | undefined {
  const word = wordAt(tokens, at);
  // "Mil millones".
  if (word === 'mil' && foreignScales().has(wordAt(tokens, at + 1))) {
    const { exponent, next } = readScale(tokens, at, false);
    return wordNumeral('1', '', exponent, next);
  }
  const round = isOne(word) ? roundWords().get(wordAt(tokens, at + 1)) : undefined;
  if (round !== undefined) return wordNumeral(round, '', 0, at + 2, { loose: true });
  // The end of a compound that is not known is no number by itself.
  const isTied = isHyphen(tokens[at - 1]?.text ?? '') && tokens[at]?.glued === true;
  if (!foreignNumberWords().has(word) || (isTied && wordAt(tokens, at - 2) !== ''))
    return undefined;
  const group = readGroup(tokens, at);
  const { exponent, next } = readScale(tokens, group.next, false);
  if (exponent >= 3 && exponent < below) {
    const rest = readRest(tokens, next, exponent);
    if (rest !== undefined) {
      const sum = group.value * 10 ** exponent + Number(rest.whole) * 10 ** rest.exponent;
      return wordNumeral(String(sum), '', 0, rest.next, { scaled: exponent > 3 });
    }
  }
  const isCounted = exponent >= 3 || isPercent(tokens, next) || below < Number.POSITIVE_INFINITY;
  return isCounted ? wordNumeral(String(group.value), '', exponent, next) : undefined;
}

/** What follows a scale word and belongs to it: "deux millions cinq cent mille". */
function readRest(tokens: readonly Token[], at: number, exponent: number): Numeral | undefined {
  const rest = readForeignWords(tokens, at, exponent);
  if (rest === undefined) return undefined;
  const size = Number(rest.whole) * 10 ** rest.exponent;
  return size >= 10 && size < 10 ** exponent ? rest : undefined;
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  return (first === 'pour' && second === 'cent') || (first === 'por' && isCiento(second));
}

/** The words of a number below a thousand. */
function readGroup(tokens: readonly Token[], from: number): { value: number; next: number } {
  let value = partOf(wordAt(tokens, from));
  let last = value;
  let next = from + 1;
  for (let count = 1; count < MOST_WORDS; count++) {
    let at = pastHyphen(tokens, next);
    if (isAnd(wordAt(tokens, at))) at = pastHyphen(tokens, at + 1);
    const part = partOf(wordAt(tokens, at));
    if (part === 100 && value > 1 && value < 10) {
      // "Deux cents".
      value *= 100;
      last = value;
    } else if (part === 20 && last === 4) {
      // "Quatre-vingts".
      value += 76;
      last = 80;
    } else if (continues(last, part)) {
      value += part;
      last = part;
    } else break;
    next = at + 1;
  }
  return { value, next };
}

/** Whether a part goes on with a number: units after tens, teens after sixty and eighty, all after hundreds. */
function continues(last: number, part: number): boolean {
  if (last >= 100) return part < 100;
  if (last === 10) return part >= 7 && part < 10;
  if (last === 60 || last === 80) return part < 20;
  return last >= 20 && last % 10 === 0 && part < 10;
}
