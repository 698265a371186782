/** A number as it was written, in digits or in words, with its scale words. */
export interface Numeral {
  readonly whole: string;
  readonly decimals: string;
  /** Power of ten of the scale words; 0 if there are none. */
  readonly exponent: number;
  readonly scaled: boolean;
  readonly worded: boolean;
  readonly grouped: boolean;
  /** "A dozen" and "half a million" say about by themselves. */
  readonly loose: boolean;
  /** Set where a letter at the digits named the unit: "40m" without money is metres. */
  readonly unit: string | null;
  /** Index of the token after it. */
  readonly next: number;
}

/** A number in words. */
export function wordNumeral(
  whole: string,
  decimals: string,
  exponent: number,
  next: number,
  { scaled = exponent > 0, loose = false }: Partial<Pick<Numeral, 'scaled' | 'loose'>> = {},
): Numeral {
  return {
    whole,
    decimals,
    exponent,
    scaled,
    worded: true,
    grouped: whole.length > 3,
    loose,
    unit: null,
    next,
  };
}
