import { does, pastHyphen, phraseAt, type Text, tokenAt, wordAt } from '../text/text.js';
import { groupsOf } from '../vocabulary/lexicon.js';
import { GLUED } from '../vocabulary/shared.js';
import { type Figure, numberFigure } from './figure.js';
import { currencyAfter } from './money.js';
import type { Numeral } from './numeral.js';

/** A figure in a text, before its modifier and what it counts are looked for. */
export interface FigureReading {
  readonly figure: Figure;
  /** The second figure of a range; null if there is one figure. */
  readonly to: Figure | null;
  /** Whether a minus sign stands between the currency and the number: "$-5". */
  readonly negative: boolean;
  /** How far it goes to each side, where that was said: "17 million ± 2 million"; otherwise null. */
  readonly tolerance: number | null;
  /** `percent`, `ratio`, `multiple`, a currency; null where the words behind must tell. */
  readonly unit: string | null;
  /** Index of the first token, a currency before the number included; of the number; of the token behind. */
  readonly from: number;
  readonly at: number;
  readonly next: number;
  /** How a numeral stood that nothing measures: perhaps a year or a label, perhaps a pronoun. */
  readonly bare: 'digits' | 'word' | null;
  /** The numeral itself, where the figure is one: another may lend it its scale. */
  readonly numeral: Numeral | null;
}

/** Where a figure begins: at its currency, and at its number; with a minus sign between, or none. */
export type Place = Pick<FigureReading, 'from' | 'at' | 'negative'>;

/** What a number is measured in, as far as the signs and words at the number tell. */
export interface Measured {
  readonly unit: string | null;
  readonly next: number;
}

interface Sides {
  readonly to?: Figure;
  readonly tolerance?: number;
  readonly numeral?: Numeral;
}

/** The reading of a figure at a place: always with each field, in one order. */
export function readingOf(
  { from, at, negative }: Place,
  figure: Figure,
  { unit, next }: Measured,
  { to, tolerance, numeral }: Sides = {},
): FigureReading {
  const isBare = numeral !== undefined && unit === null && !numeral.scaled && to?.kind !== 'vague';
  const scaledTo = to?.kind === 'number' && to.scaled;
  return {
    figure,
    to: to ?? null,
    negative,
    tolerance: tolerance ?? null,
    unit,
    from,
    at,
    next,
    bare: isBare && !scaledTo ? (numeral.worded ? 'word' : 'digits') : null,
    numeral: to === undefined && tolerance === undefined ? (numeral ?? null) : null,
  };
}

/** The figure that a numeral states; `exponent` where it shares the scale word of another. */
export function figureOf(
  numeral: Numeral,
  unit: string | null,
  exponent = numeral.exponent,
): Figure {
  const { whole, decimals, worded, grouped, loose } = numeral;
  const scaled = exponent > 0 || numeral.scaled;
  const percent = unit === 'multiple' || isPercentUnit(unit);
  return numberFigure(whole, decimals, exponent, { scaled, percent, worded, grouped, loose });
}

export function isPercentUnit(unit: string | null): boolean {
  return unit === 'percent' || unit === 'percentage points';
}

/** Percent in all its spellings, percentage points apart. */
export function readPercent(text: Text, from: number): Measured | undefined {
  const at = pastHyphen(text, from);
  const found = phraseAt(text, at, tokenAt(text, at).sense.measures);
  if (found === undefined || !/^(percent|basis)/.test(found.meaning)) {
    return at > from || !does(text, at, 'hyphenPercent') ? undefined : hyphenated(text, at);
  }
  return { unit: found.meaning, next: found.next };
}

/** "A 3-percentage-point rise", "25-basis-point". */
function hyphenated(text: Text, at: number): Measured | undefined {
  const tied = pastHyphen(text, at + 1);
  if (tied === at + 1 || !does(text, tied, 'pointUnit')) return undefined;
  const unit = wordAt(text, at) === 'basis' ? 'basis points' : 'percentage points';
  return { unit, next: tied + 1 };
}

/** Percent, percentage points, a currency or times at a number; undefined where other letters are glued to it. */
export function readMeasured(
  text: Text,
  numeral: Numeral,
  currency: string | null,
): Measured | undefined {
  const { next } = numeral;
  if (numeral.unit !== null) return { unit: currency ?? numeral.unit, next };
  const { kind, glued, text: word } = tokenAt(text, next);
  if (kind === 'number' || word === '') return { unit: currency, next };
  const percent = readPercent(text, next) ?? tiedPercent(text, next);
  if (percent !== undefined) return percent;
  if (currency !== null) return { unit: currency, next };
  const after = currencyAfter(text, next);
  if (after !== undefined) return { unit: after.currency, next: after.next };
  if (!numeral.scaled) {
    // "Three times", "10-fold"; but not "three times a day".
    const at = pastHyphen(text, next);
    const isTimes = does(text, at, 'times') && !does(text, at + 1, 'perTime');
    if (isTimes || (does(text, at, 'fold') && at > next)) return { unit: 'multiple', next: at + 1 };
  }
  if (glued && kind === 'word') {
    const measured = gluedUnits().get(word);
    return measured === undefined ? undefined : { unit: measured, next: next + 1 };
  }
  return { unit: null, next };
}

function tiedPercent(text: Text, next: number): Measured | undefined {
  const at = pastHyphen(text, next);
  return at > next && does(text, at, 'hyphenPercent') ? hyphenated(text, at) : undefined;
}

let glued: ReadonlyMap<string, string> | undefined;

function gluedUnits(): ReadonlyMap<string, string> {
  glued ??= new Map(
    groupsOf(GLUED).flatMap(([unit, words]) =>
      words.split(' ').map((word): [string, string] => [word, unit]),
    ),
  );
  return glued;
}
