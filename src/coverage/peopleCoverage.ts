import type { Caseload, CaseloadUnit } from '../appeals/caseload.js';
import { checkCaseload } from '../appeals/checkCaseload.js';
import type { Warning } from '../problems/rejection.js';

/** How far people are covered. Each share is named by its denominator; null where a figure is missing. */
export interface PeopleCoverage {
  /** What was counted. */
  readonly unit: CaseloadUnit;
  /** Response ambition: targeted over in need. */
  readonly targetedOfInNeed: number | null;
  /** Delivery: reached over targeted. May pass 1. */
  readonly reachedOfTargeted: number | null;
  /** Share of the need that was met: reached over in need. */
  readonly reachedOfInNeed: number | null;
  /** Planned: expected reach over targeted. It says nothing about people who were reached. */
  readonly expectedReachOfTargeted: number | null;
  /** What is unusual about the figures, as `checkCaseload` finds it. */
  readonly warnings: readonly Warning[];
}

/**
 * How far people in need are targeted and reached. A missing figure, or a denominator of 0, gives null.
 * Shares are never capped; more reached than targeted comes with a warning. Expected reach is what a
 * plan expects, and is never taken for people reached.
 *
 * Source: FTS's plan overview prints reached over target as `globalTargetPercentage`: 147.078 for
 * these figures.
 * @example
 * const reached = {
 *   unit: 'people', population: null, affected: null, inNeed: null,
 *   targeted: 6799101, expectedReach: null, reached: 10000000,
 * };
 * peopleCoverage(reached).reachedOfTargeted.toFixed(5) // => '1.47078'
 * peopleCoverage(reached).reachedOfInNeed // => null
 */
export function peopleCoverage(caseload: Caseload): PeopleCoverage {
  const { unit, inNeed, targeted, expectedReach, reached } = caseload;
  return {
    unit,
    targetedOfInNeed: share(targeted, inNeed),
    reachedOfTargeted: share(reached, targeted),
    reachedOfInNeed: share(reached, inNeed),
    expectedReachOfTargeted: share(expectedReach, targeted),
    warnings: checkCaseload(caseload),
  };
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
