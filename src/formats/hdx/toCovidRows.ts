import { amount, percent } from './cells.js';
import type { HdxCovidRow } from './columns.js';
import { countryPlans, groupingOf, locationIdOf, planRow } from './countryPlans.js';
import type { HdxGroupingInput, HdxPlanGrouping } from './inputs.js';
import type { HdxRequirementsInput } from './toRequirementsRows.js';

/** What {@link toHdxCovidRows} is made of. */
export interface HdxCovidInput extends Omit<HdxRequirementsInput, 'countryFunding'> {
  /** Money under the emergency COVID-19 (911), grouped by plan. */
  readonly covidByPlan: HdxGroupingInput;
  /** The same of each plan for several countries, grouped by location. */
  readonly covidByLocation: readonly HdxPlanGrouping[];
}

/**
 * The rows that HDX publishes as `fts_requirements_funding_covid_{country}`: the plans with funding for
 * COVID-19 and its share, as a whole number, in the funding of the plan (or of its part in the country).
 * @example
 * const none = { values: [], requirements: null, sharedTotal: { amount: 0, currency: 'USD' } };
 * toHdxCovidRows({ country: 'JOR', overviews: [], byLocation: [], covidByPlan: none, covidByLocation: [] })
 * // => []
 */
export function toHdxCovidRows(input: HdxCovidInput): HdxCovidRow[] {
  const byLocation = groupingOf(input.covidByLocation);
  return countryPlans(input).flatMap((part): HdxCovidRow[] => {
    const { plan, whole } = part;
    const grouping = whole ? input.covidByPlan : byLocation.get(plan.id);
    const objectId = whole ? plan.id : locationIdOf(plan, input.country);
    const covid = grouping?.values.find(({ id }) => id === objectId)?.funding.total ?? null;
    if (covid === null) return [];
    const { percentFunded: _percent, ...row } = planRow(input.country, part);
    return [
      {
        ...row,
        covidFunding: amount(covid),
        covidPercentageOfFunding: percent(covid, part.funding, 'hdx-part'),
      },
    ];
  });
}
