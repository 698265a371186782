import type { Appeal } from '../appeals/appeal.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import { sumMoney } from '../money/sum.js';

/**
 * The funding of a regional plan from the rows of its countries: HDX lists such a plan once a country,
 * under one code and often under several names. Rows of one day and one source make one observation of
 * the plan; a country that is named twice in them counts with its first row.
 *
 * Money that names several countries of the plan is in none of their rows, so this is the least that
 * the plan received, and its `note` says of how many rows it is the sum. Rows of other plans are passed
 * over, and so are observations of the whole plan.
 * @throws TypeError for two currencies.
 * @example
 * const row = (country, amount) => ({
 *   appeal: 'RIRNPAK25', asOf: '2026-04-18', scope: 'inside', source: 'HDX', country,
 *   funding: { amount, currency: 'USD' },
 * });
 * const [plan] = centralAsiaAppeals.relatedAppeals;
 * sumCountryParts([row('IRN', 100), row('PAK', 20)], plan).map(({ funding }) => funding.amount)
 * // => [120]
 */
export function sumCountryParts<C extends CurrencyCode>(
  observations: readonly FundingObservation<NoInfer<C>>[],
  { id, code }: Appeal<C>,
): readonly FundingObservation<C>[] {
  const sets = new Map<string, FundingObservation<C>[]>();
  for (const one of observations) {
    if (one.appeal !== id && one.appeal !== code) continue;
    if (!one.country || one.scope !== 'inside') continue;
    const key = `${one.asOf} ${one.source}`;
    const rows = sets.get(key);
    if (rows === undefined) sets.set(key, [one]);
    else if (!rows.some(({ country }) => country === one.country)) rows.push(one);
  }
  return [...sets.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const amounts = rows.map(({ funding }) => funding);
    return [
      {
        appeal: id,
        asOf: first.asOf,
        funding: sumMoney(amounts, first.funding.currency),
        scope: first.scope,
        source: first.source,
        note: `sum of the rows of ${rows.length} countries`,
      },
    ];
  });
}
