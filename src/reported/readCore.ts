import { type Core, coreOf, otherCore, type Place } from './core.js';
import { numberFigure } from './figure.js';
import { readFraction } from './fraction.js';
import { multipleWords } from './lexicon.js';
import { type Measured, readMeasured, readPercent } from './measured.js';
import type { Numeral } from './numeral.js';
import { readRange, readTolerance } from './range.js';
import { isAlone, readNumeral } from './readNumeral.js';
import { isDash, pastHyphen, type Token, wordAt } from './tokens.js';
import { currencyAfter, currencyBefore } from './unit.js';
import { readVague } from './vague.js';
import { oneOf } from './words.js';

/** Reads the figure that begins at a token (a currency sign included); undefined where none does. */
export function readCore(tokens: readonly Token[], from: number): Core | undefined {
  const money = currencyBefore(tokens, from);
  const next = money?.next ?? from;
  const negative = money !== undefined && isMinus(tokens, next);
  const at = negative ? next + 1 : next;
  return readNumberCore(tokens, { from, at, negative }, money?.currency ?? null);
}

/** A dash that ties a number to the currency sign before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  return sign?.kind === 'mark' && isDash(sign.text) && tokens[at + 1]?.glued === true;
}

function readNumberCore(
  tokens: readonly Token[],
  place: Place,
  currency: string | null,
): Core | undefined {
  const { at } = place;
  const numeral = readNumeral(tokens, at, currency !== null);
  if (isAlone(tokens, at)) {
    return numeral && coreOf(place, numeral, { unit: currency, next: at + 1 });
  }
  if (currency === null) {
    const other = readFractionCore(tokens, at, numeral) ?? readWordCore(tokens, at);
    if (other !== undefined) return other;
  }
  if (numeral === undefined) return undefined;
  const measured = readMeasured(tokens, numeral, currency);
  if (measured === undefined) return undefined;
  return (
    readRange(tokens, place, numeral, measured) ??
    readTolerance(tokens, place, numeral, measured) ??
    readTimes(tokens, place, numeral, measured) ??
    coreOf(place, numeral, measured)
  );
}

function readFractionCore(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral | undefined,
): Core | undefined {
  const fraction = readFraction(tokens, at, numeral);
  if (fraction === undefined) return undefined;
  const { figure, unit, next } = fraction;
  if (unit !== null) return otherCore(at, figure, { unit, next });
  const percent = readPercent(tokens, next);
  if (percent !== undefined) return otherCore(at, figure, percent);
  const money = currencyAfter(tokens, next);
  return otherCore(at, figure, { unit: money?.currency ?? null, next: money?.next ?? next });
}

/** Words that are figures by themselves: "twice", "millions". */
function readWordCore(tokens: readonly Token[], at: number): Core | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  return readMultiple(tokens, at) ?? readVague(tokens, at);
}

function readMultiple(tokens: readonly Token[], at: number): Core | undefined {
  const value = multipleWords().get(wordAt(tokens, at));
  // "Double-digit".
  if (value === undefined || pastHyphen(tokens, at + 1) > at + 1) return undefined;
  if (makesName(wordAt(tokens, at + 1))) return undefined;
  const figure = numberFigure(value, '', 0, { percent: true, worded: true });
  return otherCore(at, figure, { unit: 'multiple', next: at + 1 });
}

/** "Double standards", "the triple nexus". */
const makesName = oneOf('standard standards jeopardy nexus burden check edged agent room');
const isFrequency = oneOf('a per each every');
const isTimesAbroad = oneOf('fois veces');

/** "Three times", "10-fold"; but not "three times a day". */
function readTimes(
  tokens: readonly Token[],
  place: Place,
  numeral: Numeral,
  { unit, next }: Measured,
): Core | undefined {
  if (unit !== null || numeral.scaled) return undefined;
  const at = pastHyphen(tokens, next);
  const word = wordAt(tokens, at);
  const isTimes = word === 'times' && !isFrequency(wordAt(tokens, at + 1));
  const isFold = word === 'fold' && at > next;
  if (!isTimes && !isFold && !isTimesAbroad(word)) return undefined;
  return coreOf(place, numeral, { unit: 'multiple', next: at + 1 });
}
