import { expected } from '../problems/describe.js';
import { requireCurrency } from './currency.js';
import { requireExact } from './minorUnit.js';
import type { Money } from './money.js';

/**
 * What plain JavaScript passes instead of money (a number, null, a hole in a list) is named before
 * it fails somewhere inside.
 * @throws TypeError if `money` is not an object.
 */
export function requireMoney(money: unknown, field: string): asserts money is Money {
  if (typeof money !== 'object' || money === null) {
    const expectation = 'an amount of money such as { amount: 5, currency: "USD" }';
    throw new TypeError(expected(field, expectation, money));
  }
}

/**
 * Checks that a value is an amount of a currency, exact to its minor unit. The one check of money whose
 * parts are read: sums, differences and ratios rely on it.
 * @throws TypeError if `money` is not an object, or its amount not a number; RangeError if the currency is
 * unknown, or the amount not finite or finer than the minor unit.
 */
export function requireExactMoney(money: unknown, field: string): asserts money is Money {
  requireMoney(money, field);
  requireCurrency(money.currency, `${field}.currency`);
  requireExact(money.amount, money.currency, `${field}.amount`);
}
