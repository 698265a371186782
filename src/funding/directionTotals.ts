import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';

/** The flows that cross a boundary one way. */
export interface DirectionTotals<C extends CurrencyCode = CurrencyCode> {
  /** Single and shared flows, pledges included. */
  readonly flowCount: number;
  /** Paid contributions and commitments of the single flows. Pledges are not in it. */
  readonly funding: Money<C>;
  /** Pledges of the single flows. */
  readonly pledges: Money<C>;
}
