import type { Appeal } from '../appeals/appeal.js';
import { requireAppeal } from '../appeals/requireAppeal.js';
import type { FundingObservation } from '../funding/observation.js';
import { requireObservations } from '../funding/requireObservations.js';
import type { CurrencyCode } from '../money/currency.js';
import { sumMoney } from '../money/sum.js';

/**
 * The funding of a regional plan from the rows of its countries: HDX lists such a plan once a country,
 * under one code and often under several names. Rows of one day and one source make one observation of
 * the plan, oldest first; a country that is named twice in them counts once, with its lowest row.
 *
 * Money that names several countries of the plan is in none of their rows, so this is the least that
 * the plan received: `isLowerBound` marks it, and its `note` says of how many rows it is the sum. Rows of other plans are passed
 * over, and so are observations of the whole plan.
 * @throws TypeError for two currencies, and if `appeal` or `observations` are not what they should be;
 * RangeError for an invalid day or amount.
 * @example
 * const row = (country: string, amount: number): FundingObservation<'USD'> => ({
 *   appeal: 'RIRNPAK25', asOf: '2026-04-18', scope: 'inside', source: 'HDX', country,
 *   funding: { amount, currency: 'USD' },
 * });
 * const [plan] = centralAsiaAppeals.relatedAppeals.filter(({ code }) => code === 'RIRNPAK25');
 * sumCountryParts(plan, [row('IRN', 100), row('PAK', 20)]).map(({ funding }) => funding.amount)
 * // => [120]
 */
export function sumCountryParts<C extends CurrencyCode>(
  appeal: Appeal<C>,
  observations: readonly FundingObservation<NoInfer<C>>[],
): readonly FundingObservation<C>[] {
  requireAppeal(appeal);
  requireObservations(observations);
  const { id, code } = appeal;
  const sets = new Map<string, Map<string, FundingObservation<C>>>();
  for (const row of observations) {
    if (row.appeal !== id && row.appeal !== code) continue;
    if (!row.country || row.scope === 'outside') continue;
    const key = `${row.asOf} ${row.source}`;
    const rows = sets.get(key) ?? new Map<string, FundingObservation<C>>();
    sets.set(key, rows);
    const known = rows.get(row.country);
    if (!known || row.funding.amount < known.funding.amount) rows.set(row.country, row);
  }
  return [...sets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => sumOf([...rows.values()], id));
}

function sumOf<C extends CurrencyCode>(
  rows: readonly FundingObservation<C>[],
  appeal: string,
): FundingObservation<C>[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { asOf, source, scope } = first;
  const amounts = rows.map(({ funding }) => funding);
  const funding = sumMoney(amounts, first.funding.currency);
  const countries = rows.length === 1 ? '1 country' : `${rows.length} countries`;
  const note = `sum of the rows of ${countries}`;
  return [{ appeal, asOf, funding, scope, isLowerBound: true, source, note }];
}
