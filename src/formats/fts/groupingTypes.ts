import type { FlowObjectType } from '../../funding/flow.js';
import type { Money } from '../../money/money.js';
import type { ReadResult, Rejection, Warning } from '../../problems/rejection.js';
import type { FtsFunding } from './overview.js';
import type { FtsRequirement } from './planAppeal.js';

/** The funding of one cluster, country, plan, … of a grouping. */
export interface FtsGroup {
  /** Null for money of no object: "Not specified". Of a usage year, the year. */
  readonly id: string | null;
  readonly name: string;
  readonly type: FlowObjectType | (string & {});
  /** Net, so it may be negative where money moved on. */
  readonly funding: FtsFunding;
}

/** Money that several objects share and that is in the total of none of them. */
export interface FtsSharedSet {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly funding: Money<'USD'>;
  readonly onBoundary: Money<'USD'>;
}

/** What was asked for one object of a grouping. */
export interface FtsGroupRequirement {
  /** Null for "Not specified". */
  readonly id: string | null;
  readonly name: string;
  readonly tags: readonly string[];
  readonly requirement: FtsRequirement;
}

/** The requirements of a plan by the objects of a grouping. */
export interface FtsGroupRequirements extends FtsRequirement {
  readonly objects: readonly FtsGroupRequirement[];
}

/** A grouping: funding and requirements by cluster, country, plan, organisation, … */
export interface FtsGrouping extends ReadResult<FtsGroup> {
  /** Which report of the response was read. */
  readonly report: FtsReport;
  /** Paid and commitment, shared sets included. */
  readonly total: Money<'USD'>;
  /** Null if the response does not say. */
  readonly pledges: Money<'USD'> | null;
  readonly shared: readonly FtsSharedSet[];
  readonly sharedTotal: Money<'USD'>;
  /** What the sum over objects counts twice. */
  readonly overlapCorrection: Money<'USD'>;
  readonly requirements: FtsGroupRequirements | null;
  /** Requirements by object that were not taken. */
  readonly rejectedRequirements: readonly Rejection[];
  /** Parts that are empty or wrong, and identities of FTS's own figures that do not hold. */
  readonly warnings: readonly Warning[];
}

/** The views of a grouping. `report3` groups by the objects of the destination. */
export type FtsReport = 'report1' | 'report2' | 'report3' | 'report4';
