import { requirementOf } from '../../appeals/requirementOf.js';
import { countryByCode } from '../../countries/code.js';
import type { Money } from '../../money/money.js';
import { amount, percent, wholePercent } from './cells.js';
import type { HdxRequirementsRow } from './columns.js';
import type {
  HdxAppeal,
  HdxGrouping,
  HdxPlace,
  HdxPlanGrouping,
  HdxRowsOptions,
} from './inputs.js';

/** A plan's share in one country and year, with what is asked and given for it there. */
export interface CountryPlan {
  readonly country: string;
  readonly year: string;
  readonly plan: HdxAppeal;
  readonly requirement: Money<'USD'> | null;
  readonly funding: Money<'USD'> | null;
  /** False for the part of a plan for several countries. */
  readonly whole: boolean;
}

/** The countries to write: the one that is wanted, else all that the appeals name. */
export function countriesOf(
  appeals: readonly HdxAppeal[],
  { country }: HdxRowsOptions,
): readonly string[] {
  if (country !== undefined) return [country];
  return [...new Set(appeals.flatMap(({ countries }) => countries))].sort();
}

/** The years to write for a country, the latest first. */
export function yearsOf(
  appeals: readonly HdxAppeal[],
  country: string,
  { years }: HdxRowsOptions,
  more: readonly string[] = [],
): readonly string[] {
  const here = appeals.filter((appeal) => locationIdOf(appeal, country) !== undefined);
  const found = new Set([...here.flatMap((appeal) => appeal.years), ...more]);
  return [...found]
    .filter((year) => years === undefined || years.includes(year))
    .sort()
    .reverse();
}

/** The plans of a year in the order of the overview, each once: overviews of two years share some. */
export function plansOf(appeals: readonly HdxAppeal[], year: string): readonly HdxAppeal[] {
  const byId = new Map<string, HdxAppeal>();
  for (const appeal of appeals) {
    if (appeal.years.includes(year) && !byId.has(appeal.id)) byId.set(appeal.id, appeal);
  }
  return [...byId.values()];
}

/** The plans of a country and year with their parts there; none of a plan that has no part there. */
export function countryPlans(
  appeals: readonly HdxAppeal[],
  country: string,
  year: string,
  byLocation: ReadonlyMap<string, HdxGrouping>,
): readonly CountryPlan[] {
  return plansOf(appeals, year).flatMap((plan): CountryPlan[] => {
    const whole = isForThisCountryAlone(plan, country);
    const { requirement, funding } = whole
      ? { requirement: requirementOfPlan(plan), funding: plan.funding?.total ?? null }
      : partIn(plan, country, byLocation.get(plan.id));
    const nothing = !whole && requirement === null && funding === null;
    return nothing ? [] : [{ country, year, plan, requirement, funding, whole }];
  });
}

/** HDX puts the plans of a year in the order of their type's id, and those of one type in that of their own. */
export function inOrderOfTypes<T extends { readonly plan: HdxAppeal }>(plans: readonly T[]): T[] {
  const number = (id: string | null | undefined) =>
    id && /^\d+$/.test(id) ? Number(id) : Infinity;
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  return [...plans].sort(
    (a, b) =>
      compare(number(a.plan.typeId), number(b.plan.typeId)) ||
      compare(number(a.plan.id), number(b.plan.id)),
  );
}

export function isForThisCountryAlone(plan: HdxAppeal, country: string): boolean {
  const [only, ...others] = placesOf(plan);
  return only?.iso3 === country && others.length === 0;
}

export function locationIdOf(plan: HdxAppeal, country: string): string | undefined {
  return placesOf(plan).find(({ iso3 }) => iso3 === country)?.id;
}

function placesOf({ locations, countries }: HdxAppeal): readonly HdxPlace[] {
  return (
    locations ?? countries.map((iso3) => ({ id: countryByCode(iso3)?.ftsLocationId ?? iso3, iso3 }))
  );
}

function requirementOfPlan(plan: HdxAppeal): Money<'USD'> | null {
  return plan.requirement === undefined ? requirementOf(plan) : (plan.requirement?.revised ?? null);
}

function partIn(
  plan: HdxAppeal,
  country: string,
  grouping: HdxGrouping | undefined,
): Pick<CountryPlan, 'requirement' | 'funding'> {
  if (grouping === undefined) {
    // Asked without parts, a plan for one country and a region would answer the whole.
    const stated = plan.parts.length > 0;
    return { requirement: stated ? requirementOf(plan, { country }) : null, funding: null };
  }
  const location = locationIdOf(plan, country);
  if (location === undefined) return { requirement: null, funding: null };
  return {
    requirement: requirementIn(grouping, location, requirementOfPlan(plan)),
    funding: grouping.values.find(({ id }) => id === location)?.funding.total ?? null,
  };
}

/** Null where the requirement was not parted: every location states the whole of the plan. */
function requirementIn(
  { requirements }: HdxGrouping,
  location: string,
  ofPlan: Money<'USD'> | null,
): Money<'USD'> | null {
  if (requirements === null) return null;
  const { objects } = requirements;
  const whole = requirements.revised ?? ofPlan;
  const unparted = objects.every(
    ({ requirement }) => requirement.revised?.amount === whole?.amount,
  );
  if (unparted) return null;
  return objects.find(({ id }) => id === location)?.requirement.revised ?? null;
}

/** A row of a plan or of its part in the country. */
export function planRow(part: CountryPlan): HdxRequirementsRow {
  const { country, plan, year, requirement, funding } = part;
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
    percentFunded: percentFunded(part),
  };
}

/** Of a whole plan HDX rounds FTS's own percentage, which has two decimals; of a part the ratio itself. */
function percentFunded({ plan, requirement, funding, whole }: CountryPlan): string {
  if (requirement === null || funding === null) return '';
  const published = whole ? (plan.publishedPercent ?? null) : null;
  if (published !== null) return wholePercent(published);
  return percent(funding, requirement, whole ? 'hdx' : 'hdx-part');
}

/** Groupings by the id of their plan. */
export function groupingOf(
  groupings: readonly HdxPlanGrouping[],
): ReadonlyMap<string, HdxGrouping> {
  return new Map(groupings.map(({ plan, grouping }) => [plan, grouping]));
}
