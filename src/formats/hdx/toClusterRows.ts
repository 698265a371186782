import { addMoney } from '../../money/arithmetic.js';
import type { Money } from '../../money/money.js';
import { sumMoney } from '../../money/sum.js';
import { requireOptions } from '../../problems/requireOptions.js';
import { areRows, clusterRow, rowsAsked } from './asTheyWere.js';
import { amount, percent } from './cells.js';
import { requireAppeals, requireGroupings, requireRowsOptions } from './checkInputs.js';
import type { HdxClusterRow } from './columns.js';
import {
  countriesOf,
  groupingOf,
  inOrderOfTypes,
  isForThisCountryAlone,
  plansOf,
  yearsOf,
} from './countryPlans.js';
import type { HdxAppeal, HdxGrouping, HdxPlanGrouping, HdxRowsOptions } from './inputs.js';
import type { HdxRequirement } from './parseRequirements.js';

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
 * no funding and no percentage. Where FTS states no money at all, the two last are empty, not 0. A plan
 * without a grouping has no rows.
 *
 * Given the rows by cluster that `parseHdxRequirements` read, it writes them as they were, in their order.
 * @throws TypeError for something that is not a list of appeals or rows, for no groupings, and for an unknown
 *   option; RangeError for a country that is not an alpha-3 code.
 * @example
 * toHdxClusterRows([], { country: 'JOR', groupings: [] }) // => []
 */
export function toHdxClusterRows(
  appeals: readonly HdxAppeal[],
  options: HdxClusterOptions,
): HdxClusterRow[];
export function toHdxClusterRows(
  rows: readonly HdxRequirement[],
  options?: HdxRowsOptions,
): HdxClusterRow[];
export function toHdxClusterRows(
  appeals: readonly HdxAppeal[] | readonly HdxRequirement[],
  options: Partial<HdxClusterOptions> = {},
): HdxClusterRow[] {
  requireOptions(options, ['country', 'years', 'groupings']);
  requireRowsOptions(options);
  if (areRows(appeals)) return rowsAsked(appeals, options).map(clusterRow);
  requireAppeals(appeals);
  const { groupings } = options;
  if (appeals.length === 0 && groupings === undefined) return []; // a file without rows
  requireGroupings(groupings, 'groupings');
  const byPlan = groupingOf(groupings);
  return countriesOf(appeals, options).flatMap((country) =>
    yearsOf(appeals, country, options).flatMap((year) =>
      inOrderOfTypes(plansOf(appeals, year).map((plan) => ({ plan }))).flatMap(({ plan }) => {
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
  return [...clustersByName(grouping), notSpecified(grouping), shared(grouping)].map(row);
}

interface Cluster {
  readonly id: string | null;
  readonly name: string;
  readonly asked: Money<'USD'> | null;
  readonly given: Money<'USD'> | null;
}

/** What was given to each cluster and what was asked for it; those of which neither is told are left out. */
function clustersByName({ values, requirements }: HdxGrouping): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { id, name, funding } of values) {
    if (id === null) continue;
    const before = clusters.get(id)?.given;
    const given = before ? addMoney(before, funding.total) : funding.total;
    clusters.set(id, { id, name, asked: null, given });
  }
  for (const { id, name, requirement } of requirements?.objects ?? []) {
    const asked = requirement.revised;
    if (id === null || asked === null) continue; // HDX reads no requirement of no cluster
    const known = clusters.get(id);
    clusters.set(id, { id, name: known?.name || name, asked, given: known?.given ?? null });
  }
  return [...clusters.values()].sort((a, b) => compare(a.name, b.name));
}

function notSpecified({ values }: HdxGrouping): Cluster {
  const none = values.filter(({ id }) => id === null).map(({ funding }) => funding.total);
  const given = none.length === 0 ? null : sumMoney(none, 'USD');
  return { id: null, name: 'Not specified', asked: null, given };
}

/** Without any object of funding FTS states no shared money either. */
function shared({ values, sharedTotal }: HdxGrouping): Cluster {
  const given = values.length === 0 && sharedTotal.amount === 0 ? null : sharedTotal;
  return { id: null, name: SHARED, asked: null, given };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
