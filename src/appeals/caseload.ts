/**
 * The people of a plan or of one of its clusters. Any figure may be missing (null). The usual order
 * is population, affected, in need, targeted, but real plans break it.
 */
export interface Caseload {
  /** What is counted. Figures of different units are never added or compared. */
  readonly unit: CaseloadUnit;
  readonly population: number | null;
  readonly affected: number | null;
  readonly inNeed: number | null;
  readonly targeted: number | null;
  /** Planned reach. It is a plan, never a result. */
  readonly expectedReach: number | null;
  /** People who were in fact reached. */
  readonly reached: number | null;
}

/** What a caseload counts. */
export type CaseloadUnit = 'people' | 'families' | 'households' | (string & {});
