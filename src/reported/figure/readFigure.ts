import { does, pastHyphen, senseAt, type Text } from '../text/text.js';
import { type Figure, numberFigure } from './figure.js';
import { readFraction } from './fraction.js';
import { currencyAfter, currencyBefore, isMinus } from './money.js';
import type { Numeral } from './numeral.js';
import { readRange, readTolerance } from './range.js';
import { type FigureReading, figureOf, readingOf, readMeasured, readPercent } from './reading.js';
import { isAlone, readNumeral } from './readNumeral.js';

/** Reads the figure that begins at a token (a currency sign included); undefined if none does. */
export function readFigure(text: Text, from: number): FigureReading | undefined {
  const money = currencyBefore(text, from);
  const next = money?.next ?? from;
  const negative = money !== undefined && isMinus(text, next);
  const at = negative ? next + 1 : next;
  const place = { from, at, negative };
  const currency = money?.currency ?? null;
  const numeral = readNumeral(text, at, currency !== null);
  if (isAlone(text, at)) {
    return (
      numeral &&
      readingOf(
        place,
        figureOf(numeral, currency),
        { unit: currency, next: numeral.next },
        { numeral },
      )
    );
  }
  if (currency === null) {
    const other =
      partReading(text, at, numeral) ?? multipleReading(text, at) ?? vagueReading(text, at);
    if (other !== undefined) return other;
  }
  if (numeral === undefined) return undefined;
  const measured = readMeasured(text, numeral, currency);
  if (measured === undefined) return undefined;
  return (
    readRange(text, place, numeral, measured) ??
    readTolerance(text, place, numeral, measured) ??
    readingOf(place, figureOf(numeral, measured.unit), measured, { numeral })
  );
}

/** A figure that is not a plain numeral, with the percent or the currency behind it. */
function otherReading(text: Text, at: number, figure: Figure, unit: string | null, next: number) {
  const place = { from: at, at, negative: false };
  if (unit !== null) return readingOf(place, figure, { unit, next });
  const percent = readPercent(text, next);
  if (percent !== undefined && figure.kind !== 'vague') return readingOf(place, figure, percent);
  const money = currencyAfter(text, next);
  return readingOf(place, figure, { unit: money?.currency ?? null, next: money?.next ?? next });
}

function partReading(
  text: Text,
  at: number,
  numeral: Numeral | undefined,
): FigureReading | undefined {
  const part = readFraction(text, at, numeral);
  return part && otherReading(text, at, part.figure, part.unit, part.next);
}

/** "Twice", "tripled"; but not "double standards", "double-digit". */
function multipleReading(text: Text, at: number): FigureReading | undefined {
  const { multiple } = senseAt(text, at);
  if (multiple === undefined || pastHyphen(text, at + 1) > at + 1 || does(text, at + 1, 'nameOf'))
    return undefined;
  const figure = numberFigure(String(multiple), '', 0, { percent: true, worded: true });
  return otherReading(text, at, figure, 'multiple', at + 1);
}

/** "Hundreds of thousands", "millions", "several million", "a few dozen", "a couple of million". */
function vagueReading(text: Text, at: number): FigureReading | undefined {
  const { plural, tens } = senseAt(text, at);
  const vague = (low: number, high: number, next: number): FigureReading =>
    otherReading(text, at, { kind: 'vague', low, high }, null, next);
  if (does(text, at, 'several')) {
    const { scale, round } = senseAt(text, at + 1);
    if (round === 12) return vague(24, 100, at + 2);
    return scale === undefined || scale < 2
      ? undefined
      : vague(2 * 10 ** scale, 10 ** (scale + 1), at + 2);
  }
  const hasOf = does(text, at + 1, 'of');
  const next = senseAt(text, at + 2);
  const scale = hasOf
    ? (next.scale ?? (next.plural === undefined ? undefined : Math.log10(next.plural[0] / 2)))
    : undefined;
  const isScaled = scale !== undefined && scale >= 3;
  // Hundreds of thousands: from two of them up to the first that would be called millions.
  if (tens !== undefined && isScaled)
    return vague(2 * tens * 10 ** scale, tens * 10 ** (scale + 1), at + 3);
  if (plural === undefined || (does(text, at, 'needsOf') && !hasOf)) return undefined;
  // English miles are a length, Spanish "miles de" thousands.
  const [low, high] = plural;
  if (high <= 10 && isScaled) return vague(low * 10 ** scale, high * 10 ** scale, at + 3);
  return vague(low, high, at + 1);
}
