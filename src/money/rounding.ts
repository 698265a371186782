import { expected } from '../problems/describe.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { scaleByTen, toDecimal } from './decimal.js';
import { digitsOf, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';

/** Minor units of at most 15 digits are what the number prints as. */
const EXACT = 1e15;

/**
 * Returns the amount of a currency that is nearest to a number which came out of a calculation. Half a minor
 * unit is rounded away from zero, by the decimal digits of the number as it prints: 1.005 dollars are
 * 1.01.
 * @throws TypeError if `amount` is not a number or `currency` not a text; RangeError if the number is not
 * finite or the code not a currency's.
 * @example
 * roundToMoney(0.1 + 0.2, 'USD') // => { amount: 0.3, currency: 'USD' }
 * roundToMoney(-1.005, 'USD') // => { amount: -1.01, currency: 'USD' }
 */
export function roundToMoney<C extends CurrencyCode>(amount: number, currency: C): Money<C> {
  requireCurrency(currency, 'currency');
  if (typeof amount !== 'number') throw new TypeError(expected('amount', 'a number', amount));
  if (!Number.isFinite(amount)) throw new RangeError(expected('amount', 'a finite number', amount));
  // Most amounts are whole minor units already; of those there is nothing to round.
  const scale = 10 ** digitsOf(currency);
  const whole = Math.round(amount * scale);
  if (Math.abs(whole) < EXACT && whole / scale === amount) {
    return { amount: amount + 0, currency }; // + 0: no negative zero
  }
  const { digits, exponent } = toDecimal(amount);
  const units = scaleByTen(digits, exponent + digitsOf(currency));
  return { amount: fromMinorUnits(units, currency), currency };
}
