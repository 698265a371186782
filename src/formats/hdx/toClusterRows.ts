import { addMoney } from '../../money/arithmetic.js';
import type { Money } from '../../money/money.js';
import { amount, percent } from './cells.js';
import { requireAppeals, requireGroupings, requireRowsOptions } from './checkInputs.js';
import type { HdxClusterRow } from './columns.js';
import {
  countriesOf,
  groupingOf,
  isForThisCountryAlone,
  plansOf,
  yearsOf,
} from './countryPlans.js';
import type { HdxAppeal, HdxGrouping, HdxPlanGrouping, HdxRowsOptions } from './inputs.js';

const SHARED = 'Multiple clusters/sectors (shared)';

/** Which rows to write, and the clusters of the plans. */
export interface HdxClusterOptions extends HdxRowsOptions {
  /** Groupings of the plans by cluster, or all of them by global cluster. */
  readonly groupings: readonly HdxPlanGrouping[];
}

/**
 * The rows that HDX publishes as `fts_requirements_funding_cluster_{country}` and
 * `fts_requirements_funding_globalcluster_{country}`: the plans for this country alone, and of each its
 * clusters by name, then "Not specified" and what several clusters share. A cluster that got nothing has
 * no funding and no percentage. A plan without a grouping has no rows.
 * @throws TypeError for something that is no list of appeals or no groupings; RangeError for a country
 *   that is no alpha-3 code.
 * @example
 * toHdxClusterRows([], { country: 'JOR', groupings: [] }) // => []
 */
export function toHdxClusterRows(
  appeals: readonly HdxAppeal[],
  options: HdxClusterOptions,
): HdxClusterRow[] {
  requireAppeals(appeals);
  requireGroupings(options?.groupings, 'groupings');
  requireRowsOptions(options);
  const byPlan = groupingOf(options.groupings);
  return countriesOf(appeals, options).flatMap((country) =>
    yearsOf(appeals, options).flatMap((year) =>
      plansOf(appeals, year).flatMap((plan) => {
        const grouping = byPlan.get(plan.id);
        if (grouping === undefined || !isForThisCountryAlone(plan, country)) return [];
        return clusterRows(country, year, plan, grouping);
      }),
    ),
  );
}

function clusterRows(
  country: string,
  year: string,
  plan: HdxAppeal,
  grouping: HdxGrouping,
): HdxClusterRow[] {
  const row = ({ id, name, asked, given }: Cluster): HdxClusterRow => ({
    countryCode: country,
    id: plan.id,
    name: plan.name,
    code: plan.code ?? '',
    startDate: plan.period.start,
    endDate: plan.period.end,
    year,
    clusterCode: id ?? '',
    cluster: name,
    requirements: amount(asked),
    funding: amount(given),
    percentFunded: percent(given, asked, 'hdx-part'),
  });
  const shared = { id: null, name: SHARED, asked: null, given: grouping.sharedTotal };
  return [...clustersByName(grouping), shared].map(row);
}

interface Cluster {
  readonly id: string | null;
  readonly name: string;
  readonly asked: Money<'USD'> | null;
  readonly given: Money<'USD'> | null;
}

/** What was asked for a cluster and what was given, side by side; money of no cluster last. */
function clustersByName({ values, requirements }: HdxGrouping): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { id, name, requirement } of requirements?.objects ?? []) {
    clusters.set(id ?? name, { id, name, asked: requirement.revised, given: null });
  }
  for (const { id, name, funding } of values) {
    const known = clusters.get(id ?? name) ?? { id, name, asked: null, given: null };
    const given = known.given === null ? funding.total : addMoney(known.given, funding.total);
    clusters.set(id ?? name, { ...known, given });
  }
  return [...clusters.values()].sort(
    (a, b) => Number(a.id === null) - Number(b.id === null) || compare(a.name, b.name),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
