import {
  requireAppeals,
  requireCountryFunding,
  requireGroupings,
  requireRowsOptions,
} from './checkInputs.js';
import type { HdxRequirementsRow } from './columns.js';
import {
  type CountryPlan,
  countriesOf,
  countryPlans,
  groupingOf,
  planRow,
  yearsOf,
} from './countryPlans.js';
import type { HdxAppeal, HdxRequirementsOptions } from './inputs.js';

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
 * @throws TypeError for something that is no list of appeals, such as an answer of FTS that was not
 *   read, and for `countryFunding` without `country`; RangeError for a country that is no alpha-3 code.
 * @example
 * const [row] = toHdxRequirementsRows(centralAsiaAppeals.appeals, { country: 'AFG', years: ['2025'] });
 * [row.code, row.year, row.requirements, row.funding] // => ['HAFG25', '2025', '2416811546', '']
 */
export function toHdxRequirementsRows(
  appeals: readonly HdxAppeal[],
  options: HdxRequirementsOptions = {},
): HdxRequirementsRow[] {
  const { byLocation = [], countryFunding = [] } = options;
  requireAppeals(appeals);
  requireRowsOptions(options);
  requireGroupings(byLocation, 'byLocation');
  requireCountryFunding(countryFunding, options);
  const groupings = groupingOf(byLocation);
  const ofYear = new Map(countryFunding.map(({ year, funding }) => [year, funding.amount]));
  return countriesOf(appeals, options).flatMap((country) =>
    yearsOf(appeals, options, [...ofYear.keys()]).flatMap((year) => {
      const plans = countryPlans(appeals, country, year, groupings);
      const outside = outsidePlans(ofYear.get(year) ?? 0, plans);
      const rows = plans.map(planRow);
      return outside === 0 ? rows : [...rows, notSpecifiedRow(country, year, outside)];
    }),
  );
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
