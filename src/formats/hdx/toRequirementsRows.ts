import type { Money } from '../../money/money.js';
import type { HdxRequirementsRow } from './columns.js';
import { type CountryPlan, countryPlans, planRow } from './countryPlans.js';
import type { HdxPlanGrouping, HdxYearInput } from './inputs.js';

/** What {@link toHdxRequirementsRows} is made of. */
export interface HdxRequirementsInput {
  /** Alpha-3 code of the country. */
  readonly country: string;
  /** The plan overview of each year. */
  readonly overviews: readonly HdxYearInput[];
  /** Groupings by location of the plans for several countries. */
  readonly byLocation: readonly HdxPlanGrouping[];
  /** The funding of the country by year, inside and outside plans. */
  readonly countryFunding: readonly { readonly year: string; readonly funding: Money<'USD'> }[];
}

/**
 * The rows that HDX publishes as `fts_requirements_funding_{country}`: for each year, the latest first,
 * the plans in the order of the overview, then "Not specified", the country's funding outside plans.
 *
 * A plan for this country alone has its own figures. A plan for several has the part that its grouping
 * by location tells for the country, and no row where there is no such part: neither without a
 * grouping nor where the plan asked and got nothing here. Where every location of a grouping has the
 * whole requirement of the plan, the requirement cannot be parted and is left empty.
 *
 * "Not specified" is the country's funding less the plans' parts. It can be negative, since a plan's
 * funding is not bound to the year.
 * @example
 * toHdxRequirementsRows({
 *   country: 'JOR',
 *   overviews: [{ year: '2020', plans: [] }],
 *   byLocation: [],
 *   countryFunding: [{ year: '2020', funding: { amount: 98392138, currency: 'USD' } }],
 * }).map(({ name, year, funding }) => [name, year, funding])
 * // => [['Not specified', '2020', '98392138']]
 */
export function toHdxRequirementsRows(input: HdxRequirementsInput): HdxRequirementsRow[] {
  const { country, countryFunding } = input;
  const ofYear = new Map(countryFunding.map(({ year, funding }) => [year, funding.amount]));
  const years = new Set([...input.overviews.map(({ year }) => year), ...ofYear.keys()]);
  const plans = countryPlans(input);
  return latestFirst(years).flatMap((year) => {
    const inYear = plans.filter((part) => part.year === year);
    const outside = outsidePlans(ofYear.get(year) ?? 0, inYear);
    const rows = inYear.map((part) => planRow(country, part));
    return outside === 0 ? rows : [...rows, notSpecifiedRow(country, year, outside)];
  });
}

function latestFirst(years: Iterable<string>): string[] {
  return [...years].sort().reverse();
}

/** HDX takes off no more once nothing is left. */
function outsidePlans(countryTotal: number, plans: readonly CountryPlan[]): number {
  return plans.reduce(
    (left, { funding }) => (left === 0 ? 0 : left - (funding?.amount ?? 0)),
    countryTotal,
  );
}

function notSpecifiedRow(country: string, year: string, funding: number): HdxRequirementsRow {
  return {
    countryCode: country,
    id: '',
    name: 'Not specified',
    code: '',
    typeId: '',
    typeName: '',
    startDate: '',
    endDate: '',
    year,
    requirements: '',
    funding: String(funding),
    percentFunded: '',
  };
}
