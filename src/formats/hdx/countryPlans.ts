import type { Money } from '../../money/money.js';
import { amount, percent } from './cells.js';
import type { HdxRequirementsRow } from './columns.js';
import type { HdxGroupingInput, HdxPlanGrouping, HdxPlanInput, HdxYearInput } from './inputs.js';

/** A plan's share in one country, with what is asked and given for it there. */
export interface CountryPlan {
  readonly year: string;
  readonly plan: HdxPlanInput;
  readonly requirement: Money<'USD'> | null;
  readonly funding: Money<'USD'> | null;
  /** False for the part of a plan for several countries. */
  readonly whole: boolean;
}

/** The plans of a country with their parts there: the latest year first, then as in the overview. */
export function countryPlans({
  country,
  overviews,
  byLocation,
}: {
  readonly country: string;
  readonly overviews: readonly HdxYearInput[];
  readonly byLocation: readonly HdxPlanGrouping[];
}): CountryPlan[] {
  const byPlan = groupingOf(byLocation);
  return overviewsLatestFirst(overviews).flatMap(({ year, plans }) =>
    plans.flatMap((plan): CountryPlan[] => {
      if (isForThisCountryAlone(plan, country)) {
        const requirement = plan.requirement?.revised ?? null;
        return [{ year, plan, requirement, funding: plan.funding?.total ?? null, whole: true }];
      }
      const grouping = byPlan.get(plan.id);
      const location = locationIdOf(plan, country);
      if (grouping === undefined || location === undefined) return [];
      const requirement = requirementIn(grouping, location);
      const funding = grouping.values.find(({ id }) => id === location)?.funding.total ?? null;
      if (requirement === null && funding === null) return [];
      return [{ year, plan, requirement, funding, whole: false }];
    }),
  );
}

export function isForThisCountryAlone({ locations }: HdxPlanInput, country: string): boolean {
  return locations.length === 1 && locations[0]?.iso3 === country;
}

export function locationIdOf({ locations }: HdxPlanInput, country: string): string | undefined {
  return locations.find(({ iso3 }) => iso3 === country)?.id;
}

/** Null where the requirement was not parted: every location states the whole of the plan. */
function requirementIn(grouping: HdxGroupingInput, location: string): Money<'USD'> | null {
  const { requirements } = grouping;
  if (requirements === null) return null;
  const { objects, revised } = requirements;
  const unparted =
    objects.length > 1 &&
    objects.every(({ requirement }) => requirement.revised?.amount === revised?.amount);
  if (unparted) return null;
  return objects.find(({ id }) => id === location)?.requirement.revised ?? null;
}

/** A row of a plan or of its part in the country. */
export function planRow(country: string, part: CountryPlan): HdxRequirementsRow {
  const { plan, year, requirement, funding, whole } = part;
  return {
    countryCode: country,
    id: plan.id,
    name: plan.name,
    code: plan.code ?? '',
    typeId: plan.typeId ?? '',
    typeName: plan.typeName,
    startDate: plan.period.start,
    endDate: plan.period.end,
    year,
    requirements: amount(requirement),
    funding: amount(funding),
    // FTS's own percentage of a plan has two decimals, which HDX rounds again.
    percentFunded: percent(funding, requirement, whole ? 'hdx' : 'hdx-part'),
  };
}

export function overviewsLatestFirst(overviews: readonly HdxYearInput[]): HdxYearInput[] {
  return [...overviews].sort((a, b) => compare(b.year, a.year));
}

/** Groupings by the id of their plan. */
export function groupingOf(
  groupings: readonly HdxPlanGrouping[],
): ReadonlyMap<string, HdxGroupingInput> {
  return new Map(groupings.map(({ plan, grouping }) => [plan, grouping]));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
