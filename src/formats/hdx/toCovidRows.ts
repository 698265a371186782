import { requireOptions } from '../../problems/requireOptions.js';
import { amount, percent } from './cells.js';
import {
  requireAppeals,
  requireGrouping,
  requireGroupings,
  requireRowsOptions,
} from './checkInputs.js';
import type { HdxCovidRow } from './columns.js';
import {
  type CountryPlan,
  countriesOf,
  countryPlans,
  groupingOf,
  inOrderOfTypes,
  locationIdOf,
  planRow,
  yearsOf,
} from './countryPlans.js';
import type { HdxAppeal, HdxGrouping, HdxPlanGrouping, HdxRowsOptions } from './inputs.js';

/** Which rows to write, and the money for COVID-19. */
export interface HdxCovidOptions extends HdxRowsOptions {
  /** Groupings by location of the plans for several countries. */
  readonly byLocation?: readonly HdxPlanGrouping[] | undefined;
  /** Money under the emergency COVID-19 (911), grouped by plan. */
  readonly covidByPlan: HdxGrouping;
  /** The same of each plan for several countries, grouped by location. */
  readonly covidByLocation?: readonly HdxPlanGrouping[] | undefined;
}

/**
 * The rows that HDX publishes as `fts_requirements_funding_covid_{country}`: the plans with funding for
 * COVID-19 and its share, as a whole number, in the funding of the plan (or of its part in the country).
 * @throws TypeError for something that is not a list of appeals or no grouping; RangeError for a country
 *   that is not an alpha-3 code.
 * @example
 * const none = { amount: 0, currency: 'USD' as const };
 * const covidByPlan = { values: [], requirements: null, sharedTotal: none };
 * toHdxCovidRows([], { country: 'JOR', covidByPlan }) // => []
 */
export function toHdxCovidRows(
  appeals: readonly HdxAppeal[],
  options: HdxCovidOptions,
): HdxCovidRow[] {
  requireOptions(options ?? null, [
    'country',
    'years',
    'byLocation',
    'covidByPlan',
    'covidByLocation',
  ]);
  const { byLocation = [], covidByPlan, covidByLocation = [] } = options;
  requireAppeals(appeals);
  requireGrouping(covidByPlan, 'covidByPlan');
  requireRowsOptions(options);
  requireGroupings(byLocation, 'byLocation');
  requireGroupings(covidByLocation, 'covidByLocation');
  const parts = groupingOf(byLocation);
  const covidParts = groupingOf(covidByLocation);
  const covidOf = ({ plan, country, whole }: CountryPlan) => {
    const grouping = whole ? covidByPlan : covidParts.get(plan.id);
    const id = whole ? plan.id : locationIdOf(plan, country);
    return grouping?.values.find((group) => group.id === id)?.funding.total ?? null;
  };
  return countriesOf(appeals, options).flatMap((country) =>
    yearsOf(appeals, country, options).flatMap((year) =>
      inOrderOfTypes(countryPlans(appeals, country, year, parts)).flatMap((part): HdxCovidRow[] => {
        const covid = covidOf(part);
        if (covid === null) return [];
        const { percentFunded: _percent, ...row } = planRow(part);
        const covidPercentageOfFunding = percent(covid, part.funding, 'hdx-part');
        return [{ ...row, covidFunding: amount(covid), covidPercentageOfFunding }];
      }),
    ),
  );
}
