import { isCurrency } from '../figure/money.js';
import { nounAfter } from '../figure/noun.js';
import { type FigureReading, figureOf } from '../figure/reading.js';
import { isYear } from '../text/digits.js';
import { does, markAt, type Text, tokenAt } from '../text/text.js';

/**
 * A scale word or a unit that is said once for two figures: "$4.8 of the $6 billion", "31 and 46 per cent",
 * "5, 6 and 7 million people", "12 milliards de dollars sur les 45 milliards". Right to left, so that a list
 * takes them from its end.
 */
export function lendScale(text: Text, readings: readonly FigureReading[]): FigureReading[] {
  const lent = [...readings];
  for (let index = readings.length - 2; index >= 0; index--) {
    const [one, next] = [lent[index], lent[index + 1]];
    if (one === undefined || next === undefined) continue;
    const joint = jointOf(
      text,
      one.next,
      next.from,
      lent[index + 2] !== undefined && next !== readings[index + 1],
    );
    if (joint === undefined) continue;
    const scaled = withScaleOf(text, one, next, joint);
    if (scaled !== undefined) lent[index] = scaled;
    if (joint === 'of' && isCurrency(one.unit) && next.unit === null && isScaled(next)) {
      lent[index + 1] = withUnit(next, one.unit);
    }
  }
  let currency = lent.find(({ unit }) => isCurrency(unit))?.unit ?? null;
  return lent.map((one) => {
    if (isCurrency(one.unit)) currency = one.unit;
    return withMoneyOf(text, one, currency);
  });
}

/**
 * A scaled number without a unit is money where the text has named a currency, nothing is counted behind it, and
 * it is in billions, or a word of money stands at it: "11 % des 2,54 milliards requis", "n'a reçu que 528 millions".
 */
function withMoneyOf(text: Text, one: FigureReading, currency: string | null): FigureReading {
  if (currency === null || one.unit !== null || !isScaled(one)) return one;
  const isBillions = (one.numeral?.exponent ?? 0) >= 9;
  const isAsked =
    does(text, one.next, 'moneyPart') &&
    (does(text, one.from - 1, 'wholeOf') || does(text, one.from - 1, 'the'));
  const isVerb =
    [1, 2, 3].some((back) => does(text, one.from - back, 'moneyVerb')) ||
    isReceived(text, one.next);
  if (!isBillions && !isAsked && !isVerb) return one;
  const noun = nounAfter(text, one.next);
  return noun === undefined || noun.unlisted ? withUnit(one, currency) : one;
}

/** "178 million has been received": what is received is money; who has received it are people. */
function isReceived(text: Text, next: number): boolean {
  let at = next;
  while (at < next + 3 && does(text, at, 'passive')) at++;
  return does(text, at - 1, 'passiveVoice') && at > next && does(text, at, 'moneyVerb');
}

type Joint = 'of' | 'and';

function isScaled({ numeral }: FigureReading): boolean {
  return numeral?.scaled === true;
}

/** "Of the", "and", "or", and the comma of a list: nothing else may stand between the two. */
function jointOf(text: Text, from: number, until: number, inList: boolean): Joint | undefined {
  if (until - from > 3 || until <= from) return undefined;
  if (does(text, from, 'wholeOf') || (does(text, from, 'out') && does(text, from + 1, 'wholeOf'))) {
    for (let at = from + 1; at < until; at++) {
      if (!does(text, at, 'the') && !does(text, at, 'wholeOf')) return undefined;
    }
    return 'of';
  }
  if (until > from + 1) return undefined;
  if (does(text, from, 'and') || does(text, from, 'or')) return 'and';
  return inList && markAt(text, from) === ',' ? 'and' : undefined;
}

function withScaleOf(
  text: Text,
  one: FigureReading,
  next: FigureReading,
  joint: Joint,
): FigureReading | undefined {
  const { numeral } = one;
  const lender = next.numeral;
  if (numeral === null || lender === null || numeral.scaled || numeral.worded) return undefined;
  if (isYear(tokenAt(text, one.at).digits) || numeral.grouped) return undefined;
  const isShared = one.unit === null || one.unit === next.unit;
  if (!isShared) return undefined;
  if (next.unit === 'percent' && one.unit === null) return withUnit(one, 'percent');
  const size = Number(`${numeral.whole}.${numeral.decimals}`);
  if (!lender.scaled || size >= 1000) return undefined;
  // A part is no larger than its whole; "12 and 5 million" may still be a list.
  if (joint === 'of' && size > Number(`${lender.whole}.${lender.decimals}`)) return undefined;
  if (joint === 'and' && one.unit === null && next.unit !== null && !isCurrency(next.unit))
    return undefined;
  const unit = one.unit ?? next.unit;
  const figure = figureOf(numeral, unit, lender.exponent);
  return {
    ...one,
    figure,
    unit,
    bare: null,
    numeral: { ...numeral, exponent: lender.exponent, scaled: true },
  };
}

function withUnit(reading: FigureReading, unit: string): FigureReading {
  const figure = reading.numeral === null ? reading.figure : figureOf(reading.numeral, unit);
  return { ...reading, figure, unit, bare: null };
}
