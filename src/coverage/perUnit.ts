import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { roundToMoney } from '../money/rounding.js';

/** Money a person, a day, …, to the nearest minor unit; null if there are none to divide by. */
export function moneyPer<C extends CurrencyCode>(
  money: Money<C>,
  count: number | null,
): Money<C> | null {
  return count !== null && count > 0 ? roundToMoney(money.amount / count, money.currency) : null;
}
