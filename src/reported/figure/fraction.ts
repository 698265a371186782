import {
  does,
  markAt,
  pastHyphen,
  phraseAt,
  senseAt,
  type Text,
  tokenAt,
  wordAt,
} from '../text/text.js';
import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './readNumeral.js';

/** A part of a whole in words, or of a scale word: "a third", "one in four", "half a million". */
export interface FractionReading {
  readonly figure: Figure;
  /** Null for a part of a scale word, which is an amount. */
  readonly unit: 'ratio' | null;
  readonly next: number;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};

/** Reads a fraction that begins at a token, where `numeral` may begin too; undefined if none does. */
export function readFraction(
  text: Text,
  at: number,
  numeral: Numeral | undefined,
): FractionReading | undefined {
  const token = tokenAt(text, at);
  if (token.kind === 'mark') {
    const value = token.glued ? undefined : VULGAR[token.text];
    return value === undefined ? undefined : finish(text, value, at + 1);
  }
  const ratio = readInOf(text, at, numeral);
  if (ratio !== undefined) return ratio;
  if (token.kind === 'number') {
    const { digits } = token;
    const isSmall = digits !== null && digits.decimals === '' && digits.whole.length < 3;
    return readSlash(text, at) ?? readParts(text, at, isSmall ? Number(digits.whole) : undefined);
  }
  // "Un demi-million", "medio millón": by themselves the words mean other things too.
  if (does(text, at, 'halfOfScale')) return ofScale(finish(text, 0.5, at + 1));
  if (token.sense.part === 2) return readHalf(text, at);
  const numerator = does(text, at, 'article') ? 1 : token.sense.number;
  return readParts(text, at, numerator) ?? readBarePart(text, at);
}

function ofScale(reading: FractionReading): FractionReading | undefined {
  return reading.unit === null ? reading : undefined;
}

/** "A third", "three quarters", "2 thirds", "la quinta parte": a numerator and the word of a denominator. */
function readParts(
  text: Text,
  at: number,
  numerator: number | undefined,
): FractionReading | undefined {
  if (numerator === undefined) return undefined;
  const wordPlace = pastHyphen(text, at + 1);
  const { part } = senseAt(text, wordPlace);
  if (part === undefined || part <= numerator) return undefined;
  const isNoun = does(text, wordPlace, 'partNoun');
  if (isNoun && !does(text, wordPlace + 1, 'part')) return undefined;
  const next = isNoun ? wordPlace + 2 : wordPlace + 1;
  if (numerator === 1) {
    // "A third country" is one of a row, "a quarter century" a time.
    const follower = wordAt(text, next);
    const isOrdinal = does(text, wordPlace, 'ordinal');
    if (isOrdinal && follower !== '' && !does(text, next, 'partOn')) return undefined;
    if (does(text, next, 'notPart')) return undefined;
  }
  return finish(text, numerator / part, next);
}

function readHalf(text: Text, at: number): FractionReading | undefined {
  const before = markAt(text, at - 1) === '-' ? at - 2 : at - 1; // "first-half figures"
  if (does(text, before, 'notHalf')) return undefined;
  // "Two and half million"; but "a million displaced and half the population".
  if (does(text, before, 'and') && senseAt(text, before - 1).number !== undefined) return undefined;
  const tied = pastHyphen(text, at + 1);
  if (tied > at + 1 && !does(text, tied, 'halfTie')) return undefined;
  return does(text, tied, 'notHalfOf') ? undefined : finish(text, 0.5, at + 1);
}

/** "Quarter of a million" without an article; "quarter of the year" is none. */
function readBarePart(text: Text, at: number): FractionReading | undefined {
  const { part = 0 } = senseAt(text, at);
  if (part < 3) return undefined;
  if (does(text, at, 'partNoun') && does(text, at + 1, 'part'))
    return finish(text, 1 / part, at + 2);
  const reading = finish(text, 1 / part, at + 1);
  return reading.next > at + 1 ? ofScale(reading) : undefined;
}

/** "1/3 of": two small numbers with a slash, neither of them part of a date or a symbol. */
function readSlash(text: Text, at: number): FractionReading | undefined {
  const below = tokenAt(text, at + 2);
  if (
    markAt(text, at + 1) !== '/' ||
    !tokenAt(text, at + 1).glued ||
    below.kind !== 'number' ||
    !below.glued
  )
    return undefined;
  if (tokenAt(text, at).glued && markAt(text, at - 1) !== '(') return undefined;
  const after = tokenAt(text, at + 3);
  if (after.text === '/' || (after.glued && after.kind !== 'mark')) return undefined;
  const [numerator, denominator] = [Number(tokenAt(text, at).text), Number(below.text)];
  const isPart = numerator > 0 && numerator < denominator && denominator <= 10;
  return isPart ? finish(text, numerator / denominator, at + 3) : undefined;
}

/** "One in four", "1-in-5", "nine out of ten", "une personne sur trois", "ten out of forty-three". */
function readInOf(
  text: Text,
  _at: number,
  numeral: Numeral | undefined,
): FractionReading | undefined {
  const first = countOf(numeral);
  if (first === undefined) return undefined;
  // "One person in four", "un Afghan sur trois".
  const isCounted =
    does(text, first.next, 'person') ||
    (wordAt(text, first.next) !== '' && does(text, first.next + 1, 'onlyPart'));
  const joint = partJoint(text, pastHyphen(text, isCounted ? first.next + 1 : first.next));
  if (joint === undefined) return undefined;
  const behind = pastHyphen(text, joint.next);
  const wholeAt = does(text, behind, 'each') ? behind + 1 : behind;
  const second = countOf(readNumeral(text, wholeAt, false));
  if (second === undefined || second.value <= first.value || second.value > 1e6) return undefined;
  const isIdiom = second.value <= 10 || (first.value === 1 && second.value <= 100);
  // "5 in 2025" is a count in a year, "12 in 34 provinces" one in a place; "1 in 1,000" is a share.
  const isOneInMany = first.value === 1 && tokenAt(text, wholeAt).digits?.grouped === true;
  if (joint.isLoose && !isIdiom && !isOneInMany) return undefined;
  const kind = isIdiom ? 'fraction' : 'ratio';
  return { figure: { kind, value: first.value / second.value }, unit: 'ratio', next: second.next };
}

/** What joins a part to its whole; `isLoose` where the word says other things as well. */
function partJoint(text: Text, at: number): { isLoose: boolean; next: number } | undefined {
  if (does(text, at, 'out') && does(text, at + 1, 'outOf')) return { isLoose: false, next: at + 2 };
  if (does(text, at, 'outOf') && does(text, at + 1, 'every'))
    return { isLoose: false, next: at + 2 };
  if (does(text, at, 'in') || does(text, at, 'onlyPart')) return { isLoose: true, next: at + 1 };
  return undefined;
}

/** A whole number without a scale word, in digits or in words. */
function countOf(numeral: Numeral | undefined): { value: number; next: number } | undefined {
  if (numeral === undefined || numeral.scaled || numeral.loose || numeral.decimals !== '')
    return undefined;
  return { value: Number(numeral.whole), next: numeral.next };
}

/** A fraction, or the number that it makes of a scale word: "a quarter of a billion", "half a dozen". */
function finish(text: Text, value: number, from: number): FractionReading {
  let at = pastHyphen(text, from);
  if (does(text, at, 'of')) at++;
  if (does(text, at, 'article')) at = pastHyphen(text, at + 1);
  const { scale = 0, round, measures } = senseAt(text, at);
  if (round === 12) return { figure: partOf(12 * value), unit: null, next: at + 1 };
  if (scale >= 3) return { figure: partOf(value * 10 ** scale), unit: null, next: at + 1 };
  // "½%", "half a per cent".
  const isPercent = phraseAt(text, at, measures)?.meaning === 'percent';
  if (isPercent && (at > from || markAt(text, from) === '%')) {
    return { figure: partOf(value), unit: null, next: at };
  }
  return { figure: { kind: 'fraction', value }, unit: 'ratio', next: from };
}

/** Half a million stands for a tenth more or less: its digit is a fifth of itself. */
function partOf(value: number): Figure {
  return {
    kind: 'number',
    value,
    unit: value / 5,
    modifiedUnit: value / 5,
    significant: 1,
    maybeExact: 'no',
    loose: true,
    scaled: value >= 1000,
    worded: true,
  };
}
