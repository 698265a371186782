import type { Interval } from '../interval/interval.js';

/**
 * A quantity as somebody stated it, with the interval that its words honestly mean:
 * "nearly 17 million people" is a value of 17,000,000 that stands for 16,500,000 up to, but not
 * including, 17,000,000.
 */
export interface ReportedQuantity extends Interval {
  /** The words themselves. */
  readonly text: string;
  /** The stated figure, in whole units (17000000) or in percent (22). Null for vague words. */
  readonly value: number | null;
  /** Lower end of the interval; null if there is none. */
  readonly low: number | null;
  /** Upper end of the interval; null if there is none ("at least"). */
  readonly high: number | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  /**
   * `people`, `percent`, `percentage points`, `ratio` (a fraction of 1), `multiple`, an ISO 4217
   * code, `families`, … `count` where the words do not say what is counted.
   */
  readonly unit: string;
  /**
   * True where the words name no unit and `people` is this field's convention: "approximately 1.48
   * million" counts people when it counts no money. Absent where the words say it.
   */
  readonly unitAssumed?: boolean;
  /** The rule that made the interval. */
  readonly modifier: QuantityModifier;
  /** Unit of the last stated digit: 10000000 for "$2.42 billion". Null if there is none. */
  readonly precision: number | null;
  /**
   * What the words mean in strict logic, where that is wider than what people mean by them: "more
   * than 5 million" is any number above 5 million. Absent where the two are one.
   */
  readonly strict?: Interval;
}

/** The rules by which words become an interval. */
export type QuantityModifier =
  | 'plain'
  | 'exact'
  | 'about'
  | 'nearly'
  | 'over'
  | 'justover'
  | 'atleast'
  | 'under'
  | 'upto'
  | 'range'
  | 'fraction'
  | 'multiple'
  | 'vague';
