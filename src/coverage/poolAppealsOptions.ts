import type { AppealType } from '../appeals/appeal.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { AppealOverlap, PoolInclusion } from './poolInclusion.js';

/** Money that several appeals hold undivided, as FTS reports shared sets. */
export interface SharedAppealFunding<C extends CurrencyCode = CurrencyCode> {
  /** Ids or codes of the appeals that hold it. */
  readonly appeals: readonly string[];
  readonly funding: Money<C>;
}

/** Which appeals are pooled, and as of when. */
export interface PoolAppealsOptions<C extends CurrencyCode = CurrencyCode> {
  /** Only what was known by this day counts. */
  readonly on: IsoDate;
  /**
   * Alpha-3 codes of a country or a group: appeals for these countries alone, and of regional plans
   * that reach beyond them, the parts of these countries.
   */
  readonly countries?: readonly string[] | undefined;
  readonly types?: readonly AppealType[] | undefined;
  /** The prioritised layer whose requirements are pooled, instead of the plans' own. */
  readonly layer?: string | null | undefined;
  /** Appeals that count for one of these years, written as the year. */
  readonly years?: readonly string[] | undefined;
  /** Ids or codes of appeals that shall not count, such as one that another has replaced. */
  readonly exclude?: readonly string[] | undefined;
  /**
   * Which appeals make the total, as OCHA states totals: `fts-totals` or `gho`, or ids and codes. The sums
   * then hold every one of them, also those of which the funding or the requirement is not known, which
   * are listed in `partlyKnown`. Without it, only appeals with both figures count.
   */
  readonly include?: PoolInclusion | undefined;
  /** Parts of requirements that several appeals all hold: taken off once, where all of them count whole. */
  readonly overlaps?: readonly AppealOverlap<C>[] | undefined;
  /** Only appeals that their publisher adds into totals over plans. */
  readonly onlyIncludedInTotals?: boolean | undefined;
  /** Money shared between appeals: counted once, where all of its appeals count. */
  readonly shared?: readonly SharedAppealFunding<C>[] | undefined;
}
