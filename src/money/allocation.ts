import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import type { CurrencyCode } from './currency.js';
import { toDecimal } from './decimal.js';
import { exactMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';
import { requireExactMoney } from './requireMoney.js';

/**
 * Splits an amount by weights, in their order, so that the parts are exact to the minor unit and add
 * up to the amount again: no cent is lost or made.
 *
 * By largest remainder (Hamilton's method): each part first gets its share rounded towards zero, and
 * the minor units that are left go, one each, to the parts whose share was cut most. Where two were cut
 * alike, the earlier in the list comes first. A weight of zero gets nothing. A negative amount is split
 * like the positive one and turned around. Weights are read by their decimal digits, so that 0.1, 0.2
 * and 0.7 split 100 dollars into 10, 20 and 70.
 * @throws TypeError if `money` is not an amount of money, `weights` not a list or a weight not a number;
 * RangeError if the list is empty, a weight is negative or not finite, all of them are zero, or the amount
 * is not exact or beyond 2^53 minor units (90 trillion dollars), whose parts no number could hold.
 * @example
 * allocateMoney(money(100, 'USD'), [1, 1, 1]).map(({ amount }) => amount) // => [33.34, 33.33, 33.33]
 * allocateMoney(money(-0.05, 'USD'), [3, 7]).map(({ amount }) => amount) // => [-0.02, -0.03]
 */
export function allocateMoney<C extends CurrencyCode>(
  money: Money<C>,
  weights: readonly number[],
): Money<C>[] {
  requireExactMoney(money, 'money');
  const { amount, currency } = money;
  const units = exactMinorUnits(amount, currency, 'money.amount');
  if (!Number.isSafeInteger(Number(units))) {
    throw new RangeError(expected('money.amount', 'less than 2^53 minor units', amount));
  }
  const parts = largestRemainder(units < 0n ? -units : units, wholeWeights(weights));
  return parts.map((part) => ({
    amount: fromMinorUnits(units < 0n ? -part : part, currency),
    currency,
  }));
}

/** The same ratios in whole numbers. */
function wholeWeights(weights: readonly number[]): bigint[] {
  requireList(weights, 'weights', 'numbers');
  if (weights.length === 0) throw new RangeError(expected('weights', 'one or more', weights));
  const decimals = Array.from(weights, (weight, i) => {
    if (typeof weight !== 'number') {
      throw new TypeError(expected(`weights[${i}]`, 'a number', weight));
    }
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new RangeError(expected(`weights[${i}]`, 'a finite number of 0 or more', weight));
    }
    return toDecimal(weight);
  });
  if (weights.every((weight) => weight === 0)) {
    throw new RangeError(expected('weights', 'one or more above 0', weights));
  }
  const lowest = decimals.reduce((min, { exponent }) => Math.min(min, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest));
}

function largestRemainder(units: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (units * weight) / total);
  const cuts = weights.map((weight, index) => ({ index, cut: (units * weight) % total }));
  const left = Number(units - parts.reduce((sum, part) => sum + part, 0n));
  cuts.sort((a, b) => (a.cut === b.cut ? a.index - b.index : a.cut > b.cut ? -1 : 1));
  for (const { index } of cuts.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}
