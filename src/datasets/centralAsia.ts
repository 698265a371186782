import type { Appeal } from '../appeals/appeal.js';
import type { NotAttributedToPlans } from '../funding/notAttributed.js';
import type { FundingObservation } from '../funding/observation.js';
import type { Claim } from '../reported/claim/claim.js';

/** What is known of the appeals of the six countries of the Centre, each figure with day and source. */
export interface CentralAsiaAppeals {
  /** Afghanistan and the five of Central Asia, as alpha-3 codes. */
  readonly countries: readonly string[];
  /**
   * Appeals that name one of the six, the oldest first: Afghanistan's of 2001 to 2026, Tajikistan's and
   * Kyrgyzstan's of 2000 to 2010, two global plans of 2020 that name Afghanistan among others, and the
   * regional refugee plans of 2022 and 2023, of which parts are for Tajikistan, Turkmenistan and Uzbekistan.
   */
  readonly appeals: readonly Appeal<'USD'>[];
  /**
   * Appeals for people of one of the six in Iran and Pakistan. Two of them are in `appeals` too, for their
   * parts inside; the parts of Iran and Pakistan belong in no total of the six.
   */
  readonly relatedAppeals: readonly Appeal<'USD'>[];
  /** What was seen of the funding, by `Appeal.id`. */
  readonly observations: readonly FundingObservation<'USD'>[];
  /** What FTS attributes to no plan, by country and year: a remainder, in no total. */
  readonly notAttributedToPlans: readonly NotAttributedToPlans<'USD'>[];
  /** What was stated without an exact amount (percentages, rounded sums) or without a day. */
  readonly statements: readonly Claim[];
  /** Countries for which the sources hold no plan. It does not follow that there never was one. */
  readonly countriesWithoutAppeals: readonly string[];
}
