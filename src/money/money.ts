import { type CurrencyCode, requireCurrency } from './currency.js';
import { exactMinorUnits } from './minorUnit.js';

/**
 * An amount of one currency, as plain data: `{ amount: 2416811546, currency: 'USD' }`.
 *
 * The amount is in major units (dollars, not cents) and exact to the currency's minor unit. Two
 * currencies are two types, so `Money<'USD'>` and `Money<'CHF'>` do not add.
 */
export interface Money<C extends CurrencyCode = CurrencyCode> {
  /** In major units. Zero and negative amounts are legal. */
  readonly amount: number;
  /** ISO 4217 code, of a currency in use or of the past. */
  readonly currency: C;
}

/**
 * Returns an amount of a currency, in major units, that is exact to the currency's minor unit: it is the
 * number nearest to a whole multiple of it. `0.1 + 0.2` dollars are refused, not silently repaired;
 * {@link roundToMoney} is the call for amounts that come out of a calculation. Negative zero becomes
 * zero.
 * @throws TypeError if the amount is not a number or the currency not a text; RangeError if the amount is
 * not finite or finer than the minor unit, or the code not a currency's (metals and XXX are none).
 * @example
 * money(2416811546, 'USD') // => { amount: 2416811546, currency: 'USD' }
 * money(0.125, 'JOD') // => { amount: 0.125, currency: 'JOD' }
 * money(0.125, 'USD') // => throws RangeError: amount: expected an amount exact to 0.01 USD
 */
export function money<C extends CurrencyCode>(amount: number, currency: C): Money<C> {
  requireCurrency(currency, 'currency');
  exactMinorUnits(amount, currency, 'amount');
  return { amount: amount + 0, currency };
}
