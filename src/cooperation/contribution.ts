import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { PartialDate } from './partialDate.js';

/** The kinds of contribution that the article names. */
export type ContributionKind =
  | 'humanitarian-aid'
  | 'educational-project'
  | 'trade-development'
  | 'food-security';

/** What one country gives another, of what kind. Whether pledged, committed or paid is never mixed. */
export interface Contribution<C extends CurrencyCode = CurrencyCode> {
  /** Alpha-3 code of the giver. */
  readonly donor: string;
  /** Alpha-3 code of the receiver. */
  readonly recipient: string;
  readonly kind: ContributionKind;
  /** Null if no amount was given. */
  readonly amount: Money<C> | null;
  /** Null if it was not said. */
  readonly status: 'pledge' | 'commitment' | 'paid' | null;
  /** The day (or month, or year) of it. Null if it was not said. */
  readonly on: PartialDate | null;
  /** From 0 to 1; null if the source is a database that does not grade its records. */
  readonly confidence: number | null;
  readonly source: string;
}
