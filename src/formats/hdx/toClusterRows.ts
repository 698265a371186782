import type { Money } from '../../money/money.js';
import { amount, percent } from './cells.js';
import type { HdxClusterRow } from './columns.js';
import {
  compare,
  groupingOf,
  isForThisCountryAlone,
  overviewsLatestFirst,
} from './countryPlans.js';
import type { HdxGroupingInput, HdxPlanGrouping, HdxPlanInput, HdxYearInput } from './inputs.js';

const SHARED = 'Multiple clusters/sectors (shared)';

/** What {@link toHdxClusterRows} is made of. */
export interface HdxClustersInput {
  /** Alpha-3 code of the country. */
  readonly country: string;
  /** The plan overview of each year. */
  readonly overviews: readonly HdxYearInput[];
  /** Groupings of the plans by cluster, or all of them by global cluster. */
  readonly groupings: readonly HdxPlanGrouping[];
}

/**
 * The rows that HDX publishes as `fts_requirements_funding_cluster_{country}` and
 * `fts_requirements_funding_globalcluster_{country}`: the plans for this country alone, and of each its
 * clusters by name, then "Not specified" and what several clusters share. A cluster that got nothing has
 * no funding and no percentage.
 * @example
 * toHdxClusterRows({ country: 'JOR', overviews: [], groupings: [] }) // => []
 */
export function toHdxClusterRows(input: HdxClustersInput): HdxClusterRow[] {
  const { country, overviews, groupings } = input;
  const byPlan = groupingOf(groupings);
  return overviewsLatestFirst(overviews).flatMap(({ year, plans }) =>
    plans.flatMap((plan) => {
      const grouping = byPlan.get(plan.id);
      if (grouping === undefined || !isForThisCountryAlone(plan, country)) return [];
      return clusterRows(country, year, plan, grouping);
    }),
  );
}

function clusterRows(
  country: string,
  year: string,
  plan: HdxPlanInput,
  { values, requirements, sharedTotal }: HdxGroupingInput,
): HdxClusterRow[] {
  const clusters = new Map<string, { id: string; name: string; asked: Money<'USD'> | null }>();
  for (const { id, name, requirement } of requirements?.objects ?? []) {
    clusters.set(id ?? '', { id: id ?? '', name, asked: requirement.revised });
  }
  const given = new Map<string, Money<'USD'>>();
  for (const { id, name, funding } of values) {
    given.set(id ?? '', funding.total);
    if (!clusters.has(id ?? '')) clusters.set(id ?? '', { id: id ?? '', name, asked: null });
  }
  const row = (
    id: string,
    cluster: string,
    asked: Money<'USD'> | null,
    got: Money<'USD'> | null,
  ) => ({
    countryCode: country,
    id: plan.id,
    name: plan.name,
    code: plan.code ?? '',
    startDate: plan.period.start,
    endDate: plan.period.end,
    year,
    clusterCode: id,
    cluster,
    requirements: amount(asked),
    funding: amount(got),
    percentFunded: percent(got, asked, 'hdx-part'),
  });
  return [
    ...[...clusters.values()]
      .sort((a, b) => Number(a.id === '') - Number(b.id === '') || compare(a.name, b.name))
      .map(({ id, name, asked }) => row(id, name, asked, given.get(id) ?? null)),
    row('', SHARED, null, sharedTotal),
  ];
}
