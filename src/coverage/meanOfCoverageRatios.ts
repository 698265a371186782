import type { FundingCoverage } from './fundingCoverage.js';

/**
 * The unweighted mean of the ratios of several appeals: how well the typical appeal is covered. It
 * is **not** the coverage of all together, in which a large appeal weighs more: that is
 * `pooledCoverage`.
 *
 * Appeals without a ratio are left out. Null where none has one.
 * @example
 * meanOfCoverageRatios([{ ratio: 1 }, { ratio: 0.5 }, { ratio: null }]) // => 0.75
 */
export function meanOfCoverageRatios(
  coverages: readonly Pick<FundingCoverage, 'ratio'>[],
): number | null {
  let sum = 0;
  let count = 0;
  for (const { ratio } of coverages) {
    if (ratio === null) continue;
    sum += ratio;
    count++;
  }
  return count === 0 ? null : sum / count;
}
