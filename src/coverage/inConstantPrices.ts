import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { roundToMoney } from '../money/rounding.js';
import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';

/** An amount of a year, in the prices of that year. */
export interface YearlyAmount<C extends CurrencyCode = CurrencyCode> {
  /** The year as text. */
  readonly year: string;
  readonly amount: Money<C>;
}

/** An amount of a year in the prices of another one. */
export interface ConstantPriceAmount<C extends CurrencyCode = CurrencyCode> {
  readonly year: string;
  /** In the prices of the base year, to the smallest unit; null if no deflator is given for the year. */
  readonly amount: Money<C> | null;
  /** In the prices of its own year. */
  readonly nominal: Money<C>;
  readonly baseYear: string;
}

/**
 * A series of amounts in the prices of one year: each is multiplied by the deflator of the base year and divided
 * by that of its own. A dollar of 2000 bought more than one of 2025, and a series over 25 years that is not
 * adjusted shows prices next to need.
 *
 * The deflators are the caller's, since there is more than one honest choice: a price index by year, such as
 * the implicit price deflator of the GDP of the country whose currency it is. Their base does not matter. A year
 * without one has the amount null.
 * @throws TypeError if the series is not a list of amounts or a deflator is not a number, RangeError if the base year
 * has no deflator or a deflator is not above 0.
 * @example
 * const usd = (amount: number) => money(amount, 'USD');
 * const asked = [{ year: '2005', amount: usd(100) }, { year: '2020', amount: usd(100) }];
 * inConstantPrices(asked, { 2005: 80, 2020: 100 }, '2020').map(({ amount }) => amount?.amount) // => [125, 100]
 */
export function inConstantPrices<C extends CurrencyCode>(
  series: readonly YearlyAmount<C>[],
  deflators: Readonly<Record<string, number>>,
  baseYear: string,
): readonly ConstantPriceAmount<C>[] {
  requireList(series, 'series', 'amounts by year');
  requireObjects(series, 'series', 'an amount { year, amount }');
  if (typeof deflators !== 'object' || deflators === null || Array.isArray(deflators)) {
    throw new TypeError(expected('deflators', 'a price index by year', deflators));
  }
  const index = new Map(Object.entries(deflators));
  for (const [year, level] of index) {
    if (Number.isFinite(level) && level > 0) continue;
    const Mistake = typeof level === 'number' ? RangeError : TypeError;
    throw new Mistake(expected(`deflators["${year.slice(0, 20)}"]`, 'a number above 0', level));
  }
  if (typeof baseYear !== 'string') {
    throw new TypeError(expected('baseYear', 'a year as text such as "2025"', baseYear));
  }
  const base = index.get(baseYear);
  if (base === undefined) {
    throw new RangeError(expected('baseYear', 'a year that has a deflator', baseYear));
  }
  return series.map(({ year, amount: nominal }, place) => {
    if (typeof year !== 'string') {
      throw new TypeError(expected(`series[${place}].year`, 'a year as text', year));
    }
    if (typeof nominal?.amount !== 'number') {
      throw new TypeError(expected(`series[${place}].amount`, 'money', nominal));
    }
    const level = index.get(year);
    if (level === undefined) return { year, amount: null, nominal, baseYear };
    requireNumber(nominal.amount, `series[${place}].amount.amount`);
    const adjusted = adjust(nominal.amount, base, level);
    if (!Number.isFinite(adjusted)) {
      const field = `deflators["${year.slice(0, 20)}"]`;
      throw new RangeError(expected(field, `a level nearer to ${base} of the base year`, level));
    }
    return { year, amount: roundToMoney(adjusted, nominal.currency), nominal, baseYear };
  });
}

/** Levels of any size may be given: where the product is too large, their ratio need not be. */
function adjust(amount: number, base: number, level: number): number {
  const product = amount * base;
  return Number.isFinite(product) ? product / level : amount * (base / level);
}
