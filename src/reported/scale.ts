import { foreignScales, scaleLetters, scaleWords } from './lexicon.js';
import { pastHyphen, type Token, wordAt } from './tokens.js';
import { currencyAfter, nounAfter } from './unit.js';
import { oneOf } from './words.js';

/** The scale words and letters behind digits. */
export interface Scale {
  /** Power of ten; 0 where there are none. */
  readonly exponent: number;
  /** Set where the letter named a unit: "40m" without money is metres. */
  readonly unit: string | null;
  readonly next: number;
  /** Whether a word of French or Spanish was among them. */
  readonly foreign: boolean;
}

/** "Lakh crore", "thousand million", "mil millones"; three in a row is more than is ever said. */
const MOST_SCALES = 3;

/** The power of ten that a word multiplies by, or undefined. */
export function scaleOf(word: string): number | undefined {
  const power = scaleWords().get(word);
  return power === undefined ? undefined : Number(power);
}

/** Reads the scale behind digits. */
export function readScale(tokens: readonly Token[], from: number, afterMoney: boolean): Scale {
  let exponent = 0;
  let foreign = false;
  let next = from;
  for (let count = 0; count < MOST_SCALES; count++) {
    const at = pastHyphen(tokens, next);
    const word = wordAt(tokens, at);
    if (word === '') break;
    if (word === 'mil') {
      // Thousand in Spanish, million in English money.
      const spanish = !afterMoney || foreignScales().has(wordAt(tokens, at + 1));
      exponent += spanish ? 3 : 6;
      foreign = !afterMoney;
    } else {
      const isLetterHere =
        count === 0 &&
        scaleLetters().has(word) &&
        (isScaleLetter(tokens, at, next, afterMoney) || powerOfMetre(tokens, at + 1) !== null);
      const power = scaleOf(word) ?? (isLetterHere ? Number(scaleLetters().get(word)) : undefined);
      if (power === undefined) break;
      const area = word === 'm' ? powerOfMetre(tokens, at + 1) : null;
      if (area !== null) return { exponent: 0, unit: area, next: at + 2, foreign };
      if (word === 'm' && isMetre(tokens, at, afterMoney)) {
        return { exponent: 0, unit: 'metres', next: at + 1, foreign };
      }
      exponent += power;
      foreign ||= foreignScales().has(word);
    }
    next = pastAbbreviation(tokens, at);
  }
  return { exponent, unit: null, next, foreign };
}

/** A letter is a scale where it stands at the digits, behind money or before it. */
function isScaleLetter(
  tokens: readonly Token[],
  at: number,
  next: number,
  afterMoney: boolean,
): boolean {
  if (afterMoney || (at === next && tokens[at]?.glued === true)) return true;
  return meansMillion(tokens, at) || currencyAfter(tokens, at + 1) !== undefined;
}

function isMetre(tokens: readonly Token[], at: number, afterMoney: boolean): boolean {
  return !afterMoney && tokens[at]?.capital === false && !meansMillion(tokens, at);
}

/** "20 m²", "20 m2". */
function powerOfMetre(tokens: readonly Token[], at: number): string | null {
  const power = tokens[at];
  if (power?.glued !== true) return null;
  if (power.text === '²' || power.text === '2') return 'square metres';
  return power.text === '³' || power.text === '3' ? 'cubic metres' : null;
}

const needs = oneOf('need needs needed require target targeted');
const isCountOfPeople = oneOf('people targeted reached need assisted');

/** "17m people", "867m dollars", "12m in need": a letter that stands for million after all. */
function meansMillion(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'm') return false;
  // "People targeted 16.8m".
  if (isCountOfPeople(wordAt(tokens, at - 2))) return true;
  if (currencyAfter(tokens, at + 1) !== undefined) return true;
  if (wordAt(tokens, at + 1) === 'in' && wordAt(tokens, at + 2) === 'need') return true;
  if (needs(wordAt(tokens, at + 1))) return true;
  const counted = nounAfter(tokens, at + 1)?.unit;
  // "17m Afghans", "3m homes", "5m doses"; with a blank before the letter people alone.
  if (tokens[at]?.glued === true) return counted !== undefined;
  return counted === 'people' || counted === 'families' || counted === 'households';
}

const isAbbreviation = oneOf('mio mrd mln bn mn md');

/** Behind a scale word; behind its point too where money follows: "10 mio. CHF". */
function pastAbbreviation(tokens: readonly Token[], at: number): number {
  const point = tokens[at + 1];
  const isPoint = point?.text === '.' && point.glued && isAbbreviation(wordAt(tokens, at));
  return isPoint && currencyAfter(tokens, at + 2) !== undefined ? at + 2 : at + 1;
}
