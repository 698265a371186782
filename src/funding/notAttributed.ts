import type { IsoDate } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';

/**
 * What a country's total of a year leaves when the parts of its plans are taken off: FTS's "Not
 * specified". It is a remainder and no funding of its own: it holds money outside every plan, money for
 * plans that several countries share, and corrections, and it is negative where the plans of a country
 * hold money of other years. It is in no total of plans, and it is not all humanitarian funding.
 */
export interface NotAttributedToPlans<C extends CurrencyCode = CurrencyCode> {
  /** Alpha-3 code. */
  readonly country: string;
  /** The usage year, as text. Years still to come are possible. */
  readonly year: string;
  /** The day for which the figure holds. */
  readonly asOf: IsoDate;
  /** Null where the source leaves the cell empty. May be negative. */
  readonly remainder: Money<C> | null;
  readonly source: string;
}
