import { expected } from '../problems/describe.js';
import type { CurrencyCode } from './currency.js';
import { digitsOf, exactMinorUnits, fastMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';
import { requireExactMoney, requireMoney } from './requireMoney.js';

function requireSameCurrency(a: Money, b: Money): void {
  requireExactMoney(a, 'a');
  requireMoney(b, 'b');
  if (a.currency !== b.currency) {
    throw new TypeError(expected('b.currency', `${a.currency} as in a`, b.currency));
  }
  requireExactMoney(b, 'b');
}

/** The sum, or the difference, of two amounts that were checked. */
export function addSigned<C extends CurrencyCode>(
  a: Money<C>,
  b: Money<C>,
  sign: 1 | -1,
): Money<C> {
  const { currency } = a;
  const scale = 10 ** digitsOf(currency);
  const sum = fastMinorUnits(a.amount, scale) + sign * fastMinorUnits(b.amount, scale);
  const amount = Number.isNaN(sum)
    ? fromMinorUnits(
        exactMinorUnits(a.amount, currency, 'a.amount') +
          BigInt(sign) * exactMinorUnits(b.amount, currency, 'b.amount'),
        currency,
      )
    : sum / scale + 0;
  return { amount, currency };
}

/**
 * Returns the exact sum of two amounts of one currency; two currencies do not compile.
 * @throws TypeError if they are of two currencies or one is not an amount of money; RangeError if an amount
 * is not exact to the minor unit, or the code is not a currency's.
 * @example
 * addMoney(money(0.1, 'USD'), money(0.2, 'USD')) // => { amount: 0.3, currency: 'USD' }
 */
export function addMoney<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  requireSameCurrency(a, b);
  return addSigned(a, b, 1);
}

/**
 * Returns what is left of `a` when `b` is taken away, exactly; negative where `b` is more. Two currencies
 * do not compile.
 * @throws TypeError if they are of two currencies or one is not an amount of money; RangeError if an amount
 * is not exact to the minor unit, or the code is not a currency's.
 * @example
 * subtractMoney(money(1, 'USD'), money(1.1, 'USD')) // => { amount: -0.1, currency: 'USD' }
 */
export function subtractMoney<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  requireSameCurrency(a, b);
  return addSigned(a, b, -1);
}

/**
 * Tells which of two amounts of one currency is more, for sorting: -1 if `a` is less, 0 if they are
 * equal, 1 if it is more. Two currencies do not compile.
 * @throws TypeError if they are of two currencies or one is not an amount of money; RangeError if an amount
 * is not exact to the minor unit, or the code is not a currency's.
 * @example
 * compareMoney(money(3, 'EUR'), money(20, 'EUR')) // => -1
 */
export function compareMoney<C extends CurrencyCode>(
  a: Money<C>,
  b: Money<NoInfer<C>>,
): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  if (a.amount === b.amount) return 0;
  return a.amount < b.amount ? -1 : 1;
}
