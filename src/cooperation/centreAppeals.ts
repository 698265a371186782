import type { Appeal } from '../appeals/appeal.js';
import { type PooledAppeals, poolAppeals } from '../coverage/poolAppeals.js';
import { type PooledAppealGroup, poolAppealsBy } from '../coverage/poolAppealsBy.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import { requireGivenOptions } from '../problems/requireOptions.js';
import { requireShape } from '../problems/requireShape.js';
import type { RegionalCentre } from './regionalCentre.js';

/** Options of {@link centreAppeals}. */
export interface CentreAppealsOptions {
  /** Only what was known by this day counts. */
  readonly on: IsoDate;
  /** Appeals that count for one of these years; all where it is left out. */
  readonly years?: readonly string[] | undefined;
}

/** The appeals of a centre's countries on a day. */
export interface CentreAppeals<C extends CurrencyCode = CurrencyCode> {
  /** Their coverage together: the sum of the funding over the sum of the requirements. */
  readonly pooled: PooledAppeals<C>;
  readonly byCountry: readonly PooledAppealGroup<C>[];
  /** Alpha-3 codes of the countries for which no appeal was given. It need not mean no need. */
  readonly withoutAppeal: readonly string[];
}

/**
 * How far the appeals of a centre's countries are covered on a day, together and by country, as
 * `poolAppeals` and `poolAppealsBy` of the room `coverage` count, and which of the countries have none.
 * @throws TypeError and RangeError as `poolAppeals`.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const now = centreAppeals(unRegionalCentreCentralAsia, appeals, observations, {
 *   on: '2026-09-27', years: ['2026'],
 * });
 * now.pooled.funding // => { amount: 463867650, currency: 'USD' }
 * now.byCountry.map(({ key, ratio }) => [key, ratio?.toFixed(2)]) // => [['AFG', '0.27']]
 * now.withoutAppeal // => ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
 */
export function centreAppeals<C extends CurrencyCode>(
  centre: Pick<RegionalCentre, 'countries'>,
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: CentreAppealsOptions,
): CentreAppeals<C> {
  requireShape(centre, { countries: ['text'] }, 'centre');
  requireGivenOptions(options, ['on', 'years'], '{ on: "2025-12-31" }');
  const { countries } = centre;
  const { on, years } = options;
  const pooled = poolAppeals(appeals, observations, { on, countries, years });
  const asked = appeals.filter(
    (appeal) => years === undefined || appeal.years.some((year) => years.includes(year)),
  );
  return {
    pooled,
    byCountry: poolAppealsBy(appeals, observations, 'country', { on, countries, years }),
    withoutAppeal: countries.filter(
      (country) => !asked.some((appeal) => appeal.countries.includes(country)),
    ),
  };
}
