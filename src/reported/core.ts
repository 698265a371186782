import { type Figure, numberFigure } from './figure.js';
import { isPercentUnit, type Measured } from './measured.js';
import type { Numeral } from './numeral.js';

/** A figure in a sentence, before its modifier and what it counts are looked for. */
export interface Core {
  readonly figure: Figure;
  /** The second figure of a range; null where there is one figure. */
  readonly to: Figure | null;
  /** Whether a minus sign stands between the currency and the number: "$-5". */
  readonly negative: boolean;
  /** How far it goes to each side, where that was said: "17 million ± 2 million"; otherwise null. */
  readonly tolerance: number | null;
  /** `percent`, `ratio`, `multiple`, a currency; null where the words behind must tell. */
  readonly unit: string | null;
  /** Index of the first token, a currency before the number included. */
  readonly from: number;
  /** Index of the number itself. */
  readonly at: number;
  readonly next: number;
  /** A numeral in digits without a scale word, a currency or a unit: perhaps a year or a label. */
  readonly bareDigits: boolean;
  /** The same in words: perhaps a pronoun. */
  readonly bareWord: boolean;
}

/** Where a core begins: at its currency, and at its number; with a minus sign between, or none. */
export type Place = Pick<Core, 'from' | 'at' | 'negative'>;

/** What beside its figure and its place a core may say. */
interface Sides {
  readonly to?: Figure;
  readonly tolerance?: number;
  /** Of a numeral that nothing measures: whether it stood in digits or in words. */
  readonly bare?: Bareness;
}

type Bareness = 'digits' | 'word' | null;

/**
 * A core of the figure at a place. Every core is made here, with each of its fields in one order:
 * objects of several shapes, or spread from one another, make reading a long text twice as slow.
 */
export function coreAt(
  { from, at, negative }: Place,
  figure: Figure,
  { unit, next }: Measured,
  { to, tolerance, bare = null }: Sides = {},
): Core {
  return {
    figure,
    to: to ?? null,
    negative,
    tolerance: tolerance ?? null,
    unit,
    from,
    at,
    next,
    bareDigits: bare === 'digits',
    bareWord: bare === 'word',
  };
}

/** A single number as a core. */
export function coreOf(place: Place, numeral: Numeral, measured: Measured): Core {
  const { unit } = measured;
  return coreAt(place, figureOf(numeral, unit), measured, { bare: bareness(numeral, unit) });
}

/** How a numeral stood that nothing measures; null where a unit or a scale word tells what it is. */
export function bareness({ scaled, worded }: Numeral, unit: string | null): Bareness {
  if (unit !== null || scaled) return null;
  return worded ? 'word' : 'digits';
}

/** A figure that is no plain numeral: a fraction, a multiple, a vague word. */
export function otherCore(at: number, figure: Figure, measured: Measured): Core {
  return coreAt({ from: at, at, negative: false }, figure, measured);
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
