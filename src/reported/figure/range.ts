import { tidy } from '../interval/tidy.js';
import { isYear } from '../text/digits.js';
import { does, isDash, pastHyphen, type Text, tokenAt } from '../text/text.js';
import type { Figure } from './figure.js';
import { currencyBefore, isCurrency } from './money.js';
import type { Numeral } from './numeral.js';
import {
  type FigureReading,
  figureOf,
  isPercentUnit,
  type Measured,
  type Place,
  readingOf,
  readMeasured,
} from './reading.js';
import { readNumeral } from './readNumeral.js';

/** A number that is joined to the one before it. */
interface Second {
  readonly numeral: Numeral;
  readonly unit: string | null;
  readonly next: number;
}

function readSecond(text: Text, from: number, afterMoney: boolean): Second | undefined {
  const money = currencyBefore(text, from);
  const numeral = readNumeral(text, money?.next ?? from, afterMoney || money !== undefined);
  if (numeral === undefined) return undefined;
  const measured = readMeasured(text, numeral, money?.currency ?? null);
  return measured && { numeral, unit: measured.unit, next: measured.next };
}

/** "5 and 6 million" after "between", "40 to 60%", "$5-6 billion", "five or six", "3-4,000". */
export function readRange(
  text: Text,
  place: Place,
  low: Numeral,
  lowMeasured: Measured,
): FigureReading | undefined {
  const joint = rangeJoint(text, place.from, lowMeasured.next);
  if (joint === undefined) return undefined;
  const high = readSecond(text, joint.next, isCurrency(lowMeasured.unit));
  if (high === undefined) return undefined;
  const unit = lowMeasured.unit ?? high.unit;
  const alone = { unit, next: lowMeasured.next };
  // "Cut by $800 million to $1.62 billion", "rose by 600,000 to 3.7 million"; but "cut by 3 to 4 per cent" is a range.
  const isWhole = low.scaled || low.grouped || lowMeasured.unit !== null;
  if (isWhole && joint.kind === 'range' && does(text, place.from - 1, 'by')) return undefined;
  if (high.unit !== null && unit !== high.unit) return undefined;
  if (lowMeasured.unit !== null && high.unit === null && !isCurrency(unit)) return undefined;
  // "In 2024 to 22.9 million."
  if (isYearNumeral(low) && (high.numeral.scaled || unit !== null)) return undefined;
  const thousands = joint.isDash && sharesThousands(low, high.numeral) ? 3 : 0;
  const inherits = !low.scaled && (high.numeral.scaled || thousands > 0);
  const shared = inherits ? Math.max(high.numeral.exponent, thousands) : low.exponent;
  // "Rose from 1.2 to 1.5 million": two figures, of which the first has the scale of the second.
  if (joint.kind === 'change') {
    return inherits || (lowMeasured.unit === null && unit !== null)
      ? readingOf(place, figureOf(low, unit, shared), alone)
      : undefined;
  }
  const top = figureOf(high.numeral, unit);
  let bottom = figureOf(low, unit, shared);
  if (inherits && sizeOf(bottom) >= sizeOf(top)) {
    // "From 16.8 to 12.5 million people": no range, but one scale word.
    const isFrom = does(text, place.from - 1, 'from') || does(text, place.from - 1, 'of');
    if (isFrom) return readingOf(place, bottom, alone);
    bottom = figureOf(low, unit);
  }
  if (sizeOf(bottom) >= sizeOf(top)) return undefined;
  if (joint.kind === 'or' && (low.scaled || sizeOf(top) > 2 * sizeOf(bottom))) return undefined;
  return readingOf(place, bottom, { unit, next: high.next }, { to: top, numeral: low });
}

/** "3-4,000" is three to four thousand. */
function sharesThousands(low: Numeral, high: Numeral): boolean {
  const isShort = !low.grouped && low.decimals === '' && low.whole.length <= 3;
  return (
    isShort &&
    high.grouped &&
    high.whole.endsWith('000') &&
    high.exponent === 0 &&
    Number(low.whole) * 1000 < Number(high.whole)
  );
}

function isYearNumeral({ whole, decimals, grouped, scaled, worded }: Numeral): boolean {
  return !scaled && !worded && isYear({ whole, decimals, grouped, lone: null });
}

function sizeOf(figure: Figure): number {
  return figure.kind === 'vague' ? figure.low : figure.value;
}

interface Joint {
  readonly kind: 'range' | 'or' | 'change';
  readonly next: number;
  readonly isDash?: true;
}

/** The word or dash that joins two figures, and the index behind it. */
function rangeJoint(text: Text, from: number, at: number): Joint | undefined {
  // "5-to-10 per cent".
  const tied = pastHyphen(text, at);
  if (tied > at && does(text, tied, 'to'))
    return { kind: 'range', next: pastHyphen(text, tied + 1) };
  const { kind, text: mark, glued } = tokenAt(text, at);
  const next = at + 1;
  if (kind === 'number') return undefined;
  if (kind === 'mark') {
    const isJoint = isDash(mark) && glued === tokenAt(text, next).glued;
    return isJoint ? { kind: 'range', next, isDash: true } : undefined;
  }
  if (does(text, at, 'and')) {
    return does(text, from - 1, 'between') ? { kind: 'range', next } : undefined;
  }
  if (does(text, at, 'or')) return { kind: 'or', next };
  if (does(text, at, 'to') && !glued)
    return { kind: tellsChange(text, from) ? 'change' : 'range', next };
  return undefined;
}

/** "Rose from 5 to 6 million"; but "from 5 to 6 million" by itself, or "ranging from", is a range. */
function tellsChange(text: Text, from: number): boolean {
  if (does(text, from - 1, 'from')) return from > 1 && !does(text, from - 2, 'ranging');
  return does(text, from - 1, 'of') && does(text, from - 2, 'changed');
}

/** "17 million ± 2 million", "45% ± 3 percentage points", "17 ± 2 million". */
export function readTolerance(
  text: Text,
  place: Place,
  numeral: Numeral,
  measured: Measured,
): FigureReading | undefined {
  if (tokenAt(text, measured.next).text !== '±') return undefined;
  const second = readSecond(text, measured.next + 1, isCurrency(measured.unit));
  if (second === undefined) return undefined;
  const unit = measured.unit ?? second.unit;
  const isSame = second.unit === null || second.unit === unit;
  if (!isSame && !(isPercentUnit(second.unit) && isPercentUnit(unit))) return undefined;
  const inherits = !numeral.scaled && second.numeral.scaled;
  const figure = figureOf(numeral, unit, inherits ? second.numeral.exponent : numeral.exponent);
  const tolerance = tidy(sizeOf(figureOf(second.numeral, second.unit)));
  return readingOf(place, figure, { unit, next: second.next }, { tolerance, numeral });
}
