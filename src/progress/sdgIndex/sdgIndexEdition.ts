import type { DashboardThresholds } from './dashboard.js';

/** An indicator of one edition of the SDG Index, with its bounds and thresholds. */
export interface SdgIndexIndicator extends DashboardThresholds {
  /** The publisher's code, such as `sdg3_matmort`. */
  readonly code: string;
  /** 1 to 17. */
  readonly goal: number;
  /** Whether it enters the scores, of all countries. */
  readonly scored: boolean;
  /** On whose dashboards it counts. OECD members are rated on more indicators, and not on all others. */
  readonly rated: { readonly oecd: boolean; readonly others: boolean };
}

/** A country of one edition of the SDG Index. */
export interface SdgIndexMember {
  /** ISO 3166 alpha-3 code. */
  readonly country: string;
  /** The publisher's region, such as `E. Europe & C. Asia`. OECD members form a region of their own. */
  readonly region: string;
  readonly oecd: boolean;
  /** Goal 14 does not count against a landlocked country when missing values are counted. */
  readonly landlocked: boolean;
}

/** What changed from edition to edition apart from bounds and thresholds. */
export interface SdgIndexRules {
  /** A country with a higher share of missing values, in percent, has no index and no rank. */
  readonly maxPercentMissing: number;
  /** Groups of indicators of which each country needs only one. */
  readonly alternatives: readonly (readonly string[])[];
  /** To how many decimals indicator scores are rounded before they are averaged; null for none. */
  readonly scoreDecimals: number | null;
  /**
   * Goals in which a missing indicator score takes the mean of the region's ranked countries, if the
   * country has a value for another indicator of the goal.
   */
  readonly imputedGoals: readonly number[];
  /** Indicators that make no goal score when they are the only one of their goal with a value. */
  readonly neverAlone: readonly string[];
}

/** One edition of the SDG Index: its indicators, countries and rules, as data. */
export interface SdgIndexEdition {
  /** Such as `sdr2019`. */
  readonly id: string;
  /** The year of the report. */
  readonly year: number;
  /** What a person would cite. */
  readonly source: string;
  readonly licence: string;
  readonly indicators: readonly SdgIndexIndicator[];
  readonly members: readonly SdgIndexMember[];
  readonly rules: SdgIndexRules;
}
