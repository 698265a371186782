import type { IsoDate } from '../../dates/isoDate.js';

/** One class of a method's scale: all values from a limit up to the limit of the class before. */
export interface ProgressClass<S extends string = string> {
  /** In the method's own words. */
  readonly status: S;
  /** The lowest value of the class; null for the last class, which takes all that is left. */
  readonly from: number | null;
  /** Whether `from` itself belongs to the class. */
  readonly inclusive: boolean;
}

/** Which observation a method starts from when the year it asks for has none. */
export type BaseYearFallback = 'nearest' | 'next' | 'next-or-previous';

/** What a method is and how far its results are known to agree with published ones. */
export interface MethodCard {
  /** Such as `unsd2022`. A changed method has another id. */
  readonly id: string;
  readonly publisher: string;
  /** The year of the text that the method follows; null for a page that is kept up to date. */
  readonly edition: number | null;
  readonly source: string;
  /** The day on which the source was read. */
  readonly readOn: IsoDate;
  /** Whether published results have been reproduced with it. */
  readonly validated: boolean;
  /** With what result, or why not. */
  readonly evidence: string;
}

/**
 * A method that reads progress from two values of a series, its growth and a target, as data: a preset
 * such as `unsd2022`. A method of your own is a preset with some fields exchanged.
 */
export interface ProgressMethod<S extends string = string> extends MethodCard {
  /**
   * What the classes of `withTarget` measure: `growth-ratio` is observed over required annual growth;
   * `projected-share` the share of the way from base to target that is covered in the target year if
   * growth goes on.
   */
  readonly measure: 'growth-ratio' | 'projected-share';
  /** For series with a target, best class first. */
  readonly withTarget: readonly ProgressClass<S>[];
  /** For series without one, best class first: limits of annual growth in the wanted direction. */
  readonly withoutTarget: readonly ProgressClass<S>[];
  /** The word for a latest value at the target or past it. Tested before all growth. */
  readonly achieved: S;
  /** The word for a target that was met in the base year and is not any more. */
  readonly lost: S;
  /** The first year compared: a year, or so many years before the latest value. */
  readonly base:
    | { readonly year: number; readonly fallback: BaseYearFallback }
    | { readonly yearsBack: number; readonly fallback: BaseYearFallback };
  /** A series without a value after this year gets the word. Null if the method has no such rule. */
  readonly dataAfter: { readonly year: number; readonly otherwise: S } | null;
  /** What stands for a base or a target of zero, which have no growth rate. Null if nothing does. */
  readonly zeroAs: number | null;
  /** Whether a latest value of zero, wanted low, counts as achieved where there is no base to compare. */
  readonly zeroAchieves: boolean;
  /**
   * How parity is measured: `fold` takes 0.8 as 1.25 and wants it lower; `side` wants the value higher
   * or lower by the side of the target on which it lies.
   */
  readonly parity: 'fold' | 'side';
  /** How far from 1 a parity index still is parity: 0.03 takes 0.97 to 1.03 for 1. Null for not at all. */
  readonly parityBand: number | null;
  /** How fast the limits of growth shrink near a natural limit. Null where they do not. */
  readonly limitExponent: number | null;
}
