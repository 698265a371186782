import { type Figure, numberFigure } from './figure.js';
import { isPercentUnit, type Measured } from './measured.js';
import type { Numeral } from './numeral.js';

/** A figure in a sentence, before its modifier and what it counts are looked for. */
export interface Core {
  readonly figure: Figure;
  /** The second figure of a range. */
  readonly to?: Figure;
  /** Set where a minus sign stands between the currency and the number: "$-5". */
  readonly negative?: true;
  /** How far it goes to each side, where that was said: "17 million ± 2 million". */
  readonly tolerance?: number;
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

/** Where a core begins: at its currency, and at its number. */
export interface Place {
  readonly from: number;
  readonly at: number;
}

/** A single number as a core. */
export function coreOf({ from, at }: Place, numeral: Numeral, { unit, next }: Measured): Core {
  const bare = unit === null && !numeral.scaled;
  return {
    figure: figureOf(numeral, unit),
    unit,
    from,
    at,
    next,
    bareDigits: bare && !numeral.worded,
    bareWord: bare && numeral.worded,
  };
}

/** A figure that is no plain numeral: a fraction, a multiple, a vague word. */
export function otherCore(at: number, figure: Figure, { unit, next }: Measured): Core {
  return { figure, unit, from: at, at, next, bareDigits: false, bareWord: false };
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
  const figure = numberFigure(whole, decimals, exponent, { scaled, percent, worded, grouped });
  return loose ? { ...figure, loose: true, maybeExact: 'no' } : figure;
}
