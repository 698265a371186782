/** What a phrase states before any modifier is heard. */
export type Figure = NumberFigure | FractionFigure | RatioFigure | VagueFigure;

/** A number in digits or words, with a scale word or without. */
export interface NumberFigure {
  readonly kind: 'number';
  readonly value: number;
  /** Unit of the last stated digit where nothing modifies the number. */
  readonly unit: number;
  /** The same after "nearly", "about", "over", …: a round number is then rounder. */
  readonly modifiedUnit: number;
  /** Significant digits, without zeros at the end. */
  readonly significant: number;
  /** True for a whole number below a thousand, or one whose last digit is not 0. */
  readonly maybeExact: 'count' | 'digits' | 'small' | 'no';
  /** True where the words themselves say about: "half a million". */
  readonly loose?: boolean;
  /** True where a scale word ("million") was said. */
  readonly scaled: boolean;
  /** True where it was written in words. */
  readonly worded: boolean;
}

/** A part of a whole in words: "a third", "one in four". */
export interface FractionFigure {
  readonly kind: 'fraction';
  readonly value: number;
}

/** A count out of a count: "ten out of forty-three". */
export interface RatioFigure {
  readonly kind: 'ratio';
  readonly value: number;
}

/** "Hundreds of thousands". */
export interface VagueFigure {
  readonly kind: 'vague';
  readonly low: number;
  readonly high: number;
}

/** Removes the noise of calculating with doubles: 0.1 + 0.2 becomes 0.3. */
export function tidy(value: number): number {
  // Most ends are short decimals; to print and read back is the slow way and comes last.
  const short = Math.round(value * 1e4) / 1e4;
  if (Math.abs(short - value) <= 1e-14 * Math.abs(value)) return short;
  return Number(value.toPrecision(14));
}

function zerosAtStart(digits: string): number {
  let count = 0;
  while (count < digits.length && digits.charCodeAt(count) === 48) count++;
  return count;
}

function zerosAtEnd(digits: string): number {
  let count = 0;
  while (count < digits.length && digits.charCodeAt(digits.length - 1 - count) === 48) count++;
  return count;
}

/** The number that its digits and powers of ten state. */
export function numberFigure(
  whole: string,
  decimals: string,
  exponent: number,
  { scaled = exponent > 0, percent = false, worded = false, grouped = false } = {},
): NumberFigure {
  const value = Number(`${whole}.${decimals === '' ? '0' : decimals}e${exponent}`);
  const length = whole.length - zerosAtStart(whole);
  const zeros = length === 0 ? 0 : zerosAtEnd(whole);
  const all = whole + decimals;
  const significant = Math.max(all.length - zerosAtStart(all) - zerosAtEnd(all), 0);
  const one = 10 ** exponent;
  let unit: number;
  let modifiedUnit: number;
  if (decimals !== '') {
    unit = Number(`1e${exponent - decimals.length}`);
    modifiedUnit = unit;
  } else if (scaled) {
    // "20 million" was rounded to millions, "140 million" to tens of them, "600 million" to hundreds.
    const round = length >= 3 ? one * 10 ** zeros : one;
    unit = zeros >= 2 ? round : one;
    modifiedUnit = round;
  } else {
    modifiedUnit = one * 10 ** zeros;
    unit = percent ? one : modifiedUnit;
  }
  const isCount = decimals === '' && !scaled;
  const maybeExact = !isCount
    ? 'no'
    : zeros === 0
      ? 'digits'
      : length <= 2
        ? 'small'
        : grouped
          ? 'no'
          : 'count';
  return { kind: 'number', value, unit, modifiedUnit, significant, maybeExact, scaled, worded };
}
