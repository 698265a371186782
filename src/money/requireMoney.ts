import { expected } from '../problems/describe.js';
import type { Money } from './money.js';

/**
 * What plain JavaScript hands over in place of money (a number, null, a hole in a list) is named before
 * it fails somewhere inside.
 * @throws TypeError where it is no object.
 */
export function requireMoney(money: unknown, field: string): asserts money is Money {
  if (typeof money !== 'object' || money === null) {
    const expectation = 'an amount of money such as { amount: 5, currency: "USD" }';
    throw new TypeError(expected(field, expectation, money));
  }
}
