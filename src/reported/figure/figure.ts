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
  /**
   * Whether it may be exact: `digits` where the last one is not 0, `small` below a hundred, `count`
   * where only things are counted so (400 sites, but not 400 people).
   */
  readonly maybeExact: 'count' | 'digits' | 'small' | 'no';
  /** True where the words themselves say about, "half a million": then it is never exact. */
  readonly loose: boolean;
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

/** How a number was written, as far as that says how exactly it is meant. */
export interface Writing {
  readonly scaled?: boolean;
  /** A percentage or a multiple, which is never a count. */
  readonly percent?: boolean;
  readonly worded?: boolean;
  readonly grouped?: boolean;
  readonly loose?: boolean;
}

/** The number that its digits and powers of ten state. */
export function numberFigure(
  whole: string,
  decimals: string,
  exponent: number,
  {
    scaled = exponent > 0,
    percent = false,
    worded = false,
    grouped = false,
    loose = false,
  }: Writing = {},
): NumberFigure {
  const isWhole = decimals === '';
  const value =
    isWhole && exponent === 0
      ? Number(whole)
      : Number(`${whole}.${isWhole ? '0' : decimals}e${exponent}`);
  const length = whole.length - zerosAtStart(whole);
  const zeros = length === 0 ? 0 : zerosAtEnd(whole);
  const all = isWhole ? whole : whole + decimals;
  const significant = Math.max(all.length - zerosAtStart(all) - zerosAtEnd(all), 0);
  const one = 10 ** exponent;
  let unit: number;
  let modifiedUnit: number;
  if (!isWhole) {
    unit = Number(`1e${exponent - decimals.length}`);
    modifiedUnit = unit;
  } else if (scaled) {
    // "20 million" was rounded to millions, "140 million" to tens of them, "600 million" to hundreds.
    modifiedUnit = length >= 3 ? one * 10 ** zeros : one;
    unit = zeros >= 2 ? modifiedUnit : one;
  } else {
    modifiedUnit = one * 10 ** zeros;
    unit = percent ? one : modifiedUnit;
  }
  const mayCount = isWhole && !scaled && !percent && !loose;
  const maybeExact = mayCount ? exactness(length, zeros, grouped) : 'no';
  return {
    kind: 'number',
    value,
    unit,
    modifiedUnit,
    significant,
    maybeExact,
    loose,
    scaled,
    worded,
  };
}

/** Whether whole digits may be a count: 2,164 and 20 are, 800 is one of things, 457,000 is rounded. */
function exactness(length: number, zeros: number, grouped: boolean): NumberFigure['maybeExact'] {
  if (zeros === 0) return 'digits';
  if (length <= 2) return 'small';
  return grouped ? 'no' : 'count';
}
