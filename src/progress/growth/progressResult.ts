import type { DirectionWord } from './direction.js';
import type { ProgressMethod } from './method.js';

/** How a series is to be read by a method. */
export interface ProgressOptions<S extends string = string> {
  readonly direction: DirectionWord;
  /**
   * The value to reach, or a multiple of the base value: `{ timesBase: 0.5 }` for halving. Without it
   * the growth alone is judged. For `parity` the default is 1.
   */
  readonly target?: number | { readonly timesBase: number } | null | undefined;
  /** Default 2030. */
  readonly targetYear?: number | undefined;
  /** The method, by its edition: `unsd2022`, `openSdg` … */
  readonly thresholds: ProgressMethod<S>;
  /** In place of the base year of the method. */
  readonly baseYear?: number | undefined;
  /** A bound that the values cannot pass, such as 100 for a share. For methods that know natural limits. */
  readonly limit?: number | null | undefined;
}

/** Why a method gives no class, or gives one that the growth rates alone would not give. */
export type ProgressReason =
  /** The series has no value. */
  | 'no-data'
  /** The series has one value only. */
  | 'one-point'
  /** No value before the latest stands in for the base year, or the latest is the nearest to it. */
  | 'no-base'
  /** The method wants a later value than there is. */
  | 'no-data-after-2015'
  /** Two values for one year. */
  | 'two-values-for-a-year'
  /** The base value is zero: there is no growth rate from it. */
  | 'zero-base'
  /** Base, latest value and target are not of one sign: there is no growth rate between them. */
  | 'sign-change'
  /** The target year is not after the base year. */
  | 'target-year-past'
  /** Numbers too large or too small to compare, or below all classes of a method of your own. */
  | 'out-of-range'
  /** The target was met in the base year and is not any more. */
  | 'target-lost';

/** What a method says of a series, and the figures it says it by. */
export interface ProgressResult<S extends string = string> {
  /** The method's id. */
  readonly method: string;
  /** In the method's own words. Null if it gives none: see `reason`. */
  readonly status: S | null;
  /** Observed over required: what was compared with the limits, where there is a target. */
  readonly ratio: number | null;
  /** Annual growth from base to latest, as a fraction. */
  readonly observed: number | null;
  /** Annual growth that leads from base to target in time, as a fraction. */
  readonly required: number | null;
  /** Observed growth in the wanted direction: above zero is progress. Compared where there is no target. */
  readonly growth: number | null;
  /** By how much a natural limit shrinks the limits of growth: 1 where it does not. */
  readonly scale: number;
  readonly base: { readonly year: number; readonly value: number } | null;
  readonly latest: { readonly year: number; readonly value: number } | null;
  readonly reason?: ProgressReason;
}
