import type { Appeal } from '../appeals/appeal.js';
import { latestClusters } from '../appeals/latestOfEach.js';
import { requireClusters } from '../appeals/requireAppeal.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { FundingBreakdown, FundingBreakdownObject } from '../funding/breakdownTypes.js';
import { requireBreakdown } from '../funding/requireBreakdown.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireInput, requireOptions } from '../problems/requireOptions.js';
import { type FundingCoverage, fundingCoverage } from './fundingCoverage.js';

/** How far one cluster of a plan is covered. */
export interface ClusterCoverage<C extends CurrencyCode = CurrencyCode> extends FundingCoverage<C> {
  /** FTS cluster id; null for money that names no cluster, and where the data lost the id. */
  readonly id: string | null;
  readonly name: string;
  /** Money that it shares with others, not divided: not part of `funding`. */
  readonly sharedFunding: Money<C>;
}

/** Options of {@link clusterCoverage}. */
export interface ClusterCoverageOptions {
  /** The day for which the funding holds; it is only passed on. */
  readonly asOf?: IsoDate | null | undefined;
  readonly source?: string | null | undefined;
}

/**
 * The coverage of each cluster of a plan: its net funding over the requirement that the plan states for
 * it. Clusters of the appeal come first, in its order; then money under clusters that the appeal does
 * not name and under "Not specified", without a requirement. A cluster without money has a funding of
 * 0.
 *
 * Clusters are matched by id, or by name where the appeal has no id. Their requirements may not add
 * up to the plan's (`checkAppeal` reports it), and shared money is in no cluster, so the clusters' sums are
 * not the plan's coverage.
 * @throws TypeError if funding and requirement have two currencies, for clusters or a breakdown that are not
 * what they should be and for an unknown option; RangeError for an invalid amount.
 * @example
 * const usd = (amount: number) => money(amount, 'USD');
 * const breakdown: FundingBreakdown<'USD'> = {
 *   by: 'cluster', side: 'destination', shared: [], overlapCorrection: usd(0), total: usd(80),
 *   totalPledges: usd(0),
 *   objects: [{
 *     id: '6', name: 'Health', funding: usd(80), pledges: usd(0), overlapFunding: usd(0),
 *     sharedFunding: usd(0), flowCount: 1,
 *   }],
 * };
 * const clusters = [
 *   { id: '6', name: 'Health', asOf: null, originalRequirement: null, revisedRequirement: usd(100) },
 *   { id: '7', name: 'WASH', asOf: null, originalRequirement: null, revisedRequirement: usd(50) },
 * ];
 * clusterCoverage({ clusters }, breakdown).map(({ name, ratio }) => [name, ratio])
 * // => [['Health', 0.8], ['WASH', 0]]
 */
export function clusterCoverage<C extends CurrencyCode>(
  appeal: Pick<Appeal<C>, 'clusters'>,
  breakdown: FundingBreakdown<NoInfer<C>>,
  options: ClusterCoverageOptions = {},
): readonly ClusterCoverage<C>[] {
  requireInput(appeal, 'appeal');
  requireClusters(appeal.clusters, 'appeal.clusters');
  requireBreakdown(breakdown, 'breakdown');
  requireOptions(options, ['asOf', 'source']);
  const nothing: Money<C> = { amount: 0, currency: breakdown.total.currency };
  const rest = new Set(breakdown.objects);
  const asked = latestClusters(appeal.clusters).map(({ id, name, revisedRequirement }) => {
    const found = breakdown.objects.find((object) => isSame(object, id, name));
    if (found !== undefined) rest.delete(found);
    return {
      ...fundingCoverage({
        ...options,
        funding: found?.funding ?? nothing,
        requirement: revisedRequirement,
      }),
      id,
      name,
      sharedFunding: found?.sharedFunding ?? nothing,
    };
  });
  const unasked = [...rest].map(({ id, name, funding, sharedFunding }) => ({
    ...fundingCoverage({ ...options, funding, requirement: null }),
    id,
    name,
    sharedFunding,
  }));
  return [...asked, ...unasked];
}

function isSame(object: FundingBreakdownObject, id: string | null, name: string): boolean {
  return id === null ? object.id !== null && object.name === name : object.id === id;
}
