import type { CurrencyCode } from '../money/currency.js';
import { requireNumber } from '../problems/requireNumber.js';
import { type FundingCoverage, ratioOf, requireSums } from './fundingCoverage.js';
import { type PooledCoverageMember, requireMembers } from './pooledCoverage.js';

const RATIO = 'a finite number or null';

/**
 * The unweighted mean of the ratios of several appeals: how well the typical appeal is covered. It
 * is **not** the coverage of all together, in which a large appeal weighs more: that is
 * `pooledCoverage`, which takes the same list.
 *
 * Appeals without a ratio are left out. Null if none has one.
 * @throws TypeError if funding and requirement have two currencies and for a member that is not valid,
 *   RangeError for an amount that is not a finite number and for a negative requirement.
 * @example
 * meanOfCoverageRatios([{ ratio: 1 }, { ratio: 0.5 }, { ratio: null }]) // => 0.75
 * const usd = (amount: number) => money(amount, 'USD');
 * meanOfCoverageRatios([{ funding: usd(9), requirement: usd(10) }]) // => 0.9
 */
export function meanOfCoverageRatios<C extends CurrencyCode>(
  members: readonly (Pick<FundingCoverage, 'ratio'> | PooledCoverageMember<C>)[],
): number | null {
  requireMembers(members);
  const ratios = members
    .map((member, index) => {
      if (!('ratio' in member)) {
        requireSums(member.funding, member.requirement, `members[${index}].`);
        return ratioOf(member.funding, member.requirement ?? null);
      }
      if (member.ratio !== null) requireNumber(member.ratio, `members[${index}].ratio`, RATIO);
      return member.ratio;
    })
    .filter((ratio) => ratio !== null)
    .sort((a, b) => a - b); // doubles add up a little differently in another order
  return ratios.length === 0 ? null : ratios.reduce((sum, ratio) => sum + ratio) / ratios.length;
}
