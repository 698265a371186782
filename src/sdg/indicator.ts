import type { GoalCode, TargetCode } from './code.table.js';
import type { AnyIndicatorCode, SdgRelease } from './release.js';

/**
 * UNSD's class of an indicator: I, with data from half of the countries; II, with a method but less
 * data; I/II, differing between its parts. Tier III has been empty since 2020.
 */
export type SdgTier = 'I' | 'II' | 'I/II';

/**
 * How sure a fact is: in a UN file (`official`), in several other sources (`confirmed`), or in one
 * (`single-source`).
 */
export type SdgConfidence = 'official' | 'confirmed' | 'single-source';

/**
 * An entry of the global indicator framework, as a release has it. Code and release together are the
 * key: 8.9.2 of 2017 and 8.9.2 of 2025 are two indicators.
 */
export interface SdgIndicator {
  readonly code: AnyIndicatorCode;
  /** The release that was asked for, and in which the code has this meaning. */
  readonly release: SdgRelease;
  readonly goal: GoalCode;
  readonly target: TargetCode;
  /** Our own short title. The official wording comes through `aidkit/unsd`. */
  readonly title: string;
  /** The first of the releases in which the code has this meaning. `2017` may be older. */
  readonly since: SdgRelease;
  /** The last release in which it has; null if no later one is known. */
  readonly until: SdgRelease | null;
  /** UNSD's own code, such as `C030801`. Null if not known. */
  readonly unsdCode: string | null;
  /** Null if not known: for indicators that came in 2025 and for former ones. */
  readonly tier: SdgTier | null;
  /** The day, or month, to which the tier belongs: mostly `2022-11-30`. Null without a tier. */
  readonly tierAsOf: string | null;
  /** Such as which part has which tier. */
  readonly tierNote: string | null;
  /** The agencies responsible for the data (30 November 2022; 2025 where newer). Null if not known. */
  readonly custodianAgencies: readonly string[] | null;
  readonly custodianNote: string | null;
  /** Agencies that help. Null if not known. */
  readonly partnerAgencies: readonly string[] | null;
  /** All places of an indicator that is listed in several in this release, itself included; else empty. */
  readonly repeatGroup: readonly AnyIndicatorCode[];
  /** False at every place but the first: counting the true ones gives the unique indicators. */
  readonly primary: boolean;
  readonly confidence: SdgConfidence;
  /** Which of {@link sdgSources} says so. */
  readonly source: string;
}
