import type { IsoDate } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';

/**
 * What somebody saw, on a day, as the funding of an appeal. Observations are not monotone and are
 * restated; two sources may differ on one day, and both are kept.
 */
export interface FundingObservation<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal, or its code where the source gives no id. */
  readonly appeal: string;
  /** The day for which the figure holds. */
  readonly asOf: IsoDate;
  readonly funding: Money<C>;
  /** `inside` the plan, or for the same crisis `outside` it ("not specified"). */
  readonly scope: 'inside' | 'outside';
  /** The alpha-3 code where the figure is one country's part of a regional plan; absent for the plan. */
  readonly country?: string | null;
  /** Who published it where; what a person would cite. */
  readonly source: string;
  /** The percentage printed next to the figure, where there was one. The source says of which requirement. */
  readonly publishedPercent?: number | null;
  /**
   * True where the figure is the least that came: the sum of the parts that are known, without the money
   * that several countries share and no part holds. Absent where the source states the figure itself.
   */
  readonly isLowerBound?: boolean;
  /** How precisely the day or the figure is known, if not exactly. */
  readonly note?: string;
}
