import type { Appeal } from '../appeals/appeal.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Rejection } from '../problems/rejection.js';

/**
 * What a format that holds money by plan ends in: what was asked and what was seen of the funding, ready for
 * `poolAppeals`, `coverageTimeline` and the charts, with every record that is in neither.
 */
export interface GatheredAppeals<C extends CurrencyCode = CurrencyCode> {
  readonly appeals: readonly Appeal<C>[];
  readonly observations: readonly FundingObservation<C>[];
  readonly leftOut: readonly LeftOutRecord[];
}

/** A record that became neither an appeal nor an observation. */
export interface LeftOutRecord {
  /** Where in what was given, such as `plans[3]`. */
  readonly path: string;
  /** A word for programs, such as `code-not-unique`. */
  readonly reason: string;
  /** One sentence for people. */
  readonly message: string;
  /** The record. */
  readonly value: unknown;
}

/** Records that the reader had rejected already, as records that were left out. */
export function rejectedAsLeftOut(rejected: readonly Rejection[]): LeftOutRecord[] {
  return rejected.map(({ path, message, value }) => ({ path, reason: 'rejected', message, value }));
}
