import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { FlowObjectType } from './flow.js';

/** What one object (a cluster, a country, a donor, …) has inside a boundary. */
export interface FundingBreakdownObject<C extends CurrencyCode = CurrencyCode> {
  /** FTS id; null for "Not specified", the money that names no object of the type. */
  readonly id: string | null;
  readonly name: string;
  /** Net of what moved on to other objects inside; "Not specified" is often negative by that. */
  readonly funding: Money<C>;
  readonly pledges: Money<C>;
  /**
   * Part of `funding` that overlaps: the whole of it belongs to this object and to others, or meets the
   * boundary by an object (an emergency) that overlaps.
   */
  readonly overlapFunding: Money<C>;
  /**
   * Money shared with other objects and not divided. It is not part of `funding`, and adding it
   * over objects counts it more than once.
   */
  readonly sharedFunding: Money<C>;
  /** Flows whose whole amount went to (or left) this object. */
  readonly flowCount: number;
}

/** Money that several objects share undivided. */
export interface SharedFunding<C extends CurrencyCode = CurrencyCode> {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly funding: Money<C>;
  /** Pledges; those that also meet the boundary by overlap are listed here, and in no total. */
  readonly pledges: Money<C>;
  /** Money that also meets the boundary by overlap: listed, and in no total. */
  readonly onBoundaryFunding: Money<C>;
  readonly flowCount: number;
}

/** The funding inside a boundary by object. */
export interface FundingBreakdown<C extends CurrencyCode = CurrencyCode> {
  readonly by: FlowObjectType;
  readonly side: 'destination' | 'source';
  /** Largest funding first, then by id; "Not specified", where it occurs, last. */
  readonly objects: readonly FundingBreakdownObject<C>[];
  /** Each set of objects that shares money, once. */
  readonly shared: readonly SharedFunding<C>[];
  /** What the sum of the objects counts more than once. */
  readonly overlapCorrection: Money<C>;
  /** Objects + shared sets - overlap correction. */
  readonly total: Money<C>;
  readonly totalPledges: Money<C>;
}
