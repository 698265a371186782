import {
  type CaseloadInput,
  type CaseloadUnit,
  completeCaseload,
  requireCount,
} from '../appeals/caseload.js';
import { checkCaseload } from '../appeals/checkCaseload.js';
import type { Warning } from '../problems/rejection.js';

/** How far people are covered. Each share is named by its denominator; null if a figure is missing. */
export interface PeopleCoverage {
  /** What was counted. */
  readonly unit: CaseloadUnit;
  /** Share of the population that needs help: in need over population. */
  readonly inNeedOfPopulation: number | null;
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
 * How far people in need are targeted and reached. A figure that is missing (null or left out), or a
 * denominator of 0, gives null. Shares are never capped; more reached than targeted comes with a
 * warning. Expected reach is what a plan expects, and is never taken for people reached.
 *
 * Source: FTS's plan overview prints reached over target as `globalTargetPercentage`: 147.078 for
 * these figures.
 * @throws TypeError for a figure that is not a number and if it is not a caseload, RangeError for a figure
 *   that is negative or not finite.
 * @example
 * const reached = { unit: 'people', targeted: 6799101, reached: 10000000 };
 * peopleCoverage(reached).reachedOfTargeted?.toFixed(5) // => '1.47078'
 * peopleCoverage(reached).reachedOfInNeed // => null
 */
export function peopleCoverage(caseload: CaseloadInput): PeopleCoverage {
  const { unit, population, inNeed, targeted, expectedReach, reached } = completeCaseload(caseload);
  const counts = { population, inNeed, targeted, expectedReach, reached };
  for (const [name, count] of Object.entries(counts)) requireCount(count, `caseload.${name}`);
  return {
    unit,
    inNeedOfPopulation: share(inNeed, population),
    targetedOfInNeed: share(targeted, inNeed),
    reachedOfTargeted: share(reached, targeted),
    reachedOfInNeed: share(reached, inNeed),
    expectedReachOfTargeted: share(expectedReach, targeted),
    warnings: checkCaseload(caseload),
  };
}

function share(part: number | null, whole: number | null): number | null {
  const ratio = part === null || whole === null ? Number.NaN : part / whole;
  return Number.isFinite(ratio) ? ratio : null;
}
