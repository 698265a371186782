import { requireOptions } from '../../problems/requireOptions.js';
import { areRows, requirementsRow, rowsAsked } from './asTheyWere.js';
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
  inOrderOfTypes,
  planRow,
  yearsOf,
} from './countryPlans.js';
import type { HdxAppeal, HdxRequirementsOptions } from './inputs.js';
import type { HdxRequirement } from './parseRequirements.js';

/**
 * The rows that HDX publishes as `fts_requirements_funding_{country}`: for each year, the latest first, the
 * plans in the order of the ids of their types and their own, then "Not specified", the country's total less
 * the parts of its plans.
 *
 * A plan for this country alone has its own figures. A plan for several has the part that its grouping
 * by location tells for the country, and no row where there is no such part: neither without a
 * grouping nor where the plan asked and got nothing here. Where every location of a grouping has the
 * whole requirement of the plan, the requirement cannot be parted and is left empty.
 *
 * "Not specified" is in every year if `countryFunding` is given: 0 if nothing is left, empty where the
 * country's total of the year is not known. It can be negative, since a plan's funding is not bound to the year.
 *
 * Given the rows that `parseHdxRequirements` read, it writes them as they were, in their order.
 * @throws TypeError for something that is not a list of appeals or rows, such as a response of FTS that was not
 *   read, for `countryFunding` without `country`, and for an unknown option; RangeError for a country that is
 *   no alpha-3 code.
 * @example
 * const [row] = toHdxRequirementsRows(centralAsiaAppeals.appeals, { country: 'AFG', years: ['2025'] });
 * [row?.code, row?.year, row?.requirements, row?.funding] // => ['HAFG25', '2025', '2416811546', '']
 */
export function toHdxRequirementsRows(
  appeals: readonly HdxAppeal[] | readonly HdxRequirement[],
  options: HdxRequirementsOptions = {},
): HdxRequirementsRow[] {
  requireOptions(options, ['country', 'years', 'byLocation', 'countryFunding']);
  const { byLocation = [], countryFunding } = options;
  requireRowsOptions(options);
  requireGroupings(byLocation, 'byLocation');
  if (countryFunding !== undefined) requireCountryFunding(countryFunding, options);
  if (areRows(appeals)) return rowsAsked(appeals, options).map(requirementsRow);
  requireAppeals(appeals);
  const groupings = groupingOf(byLocation);
  const ofYear = new Map((countryFunding ?? []).map(({ year, funding }) => [year, funding.amount]));
  return countriesOf(appeals, options).flatMap((country) =>
    yearsOf(appeals, country, options, [...ofYear.keys()]).flatMap((year) => {
      const plans = countryPlans(appeals, country, year, groupings);
      const rows = inOrderOfTypes(plans).map(planRow);
      if (countryFunding === undefined) return rows;
      const rest = notSpecified(ofYear.get(year), plans);
      return [...rows, notSpecifiedRow(country, year, rest)];
    }),
  );
}

/**
 * What the plans of a country leave of its total, as a cell. A total of 0 is none for HDX; and it takes off
 * no more once nothing is left.
 */
function notSpecified(total: number | undefined, plans: readonly CountryPlan[]): string {
  if (total === undefined || total === 0) return '';
  const rest = plans.reduce(
    (left, { funding }) => (left === 0 ? 0 : left - (funding?.amount ?? 0)),
    total,
  );
  return String(rest);
}

function notSpecifiedRow(country: string, year: string, funding: string): HdxRequirementsRow {
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
    funding,
    percentFunded: '',
  };
}
