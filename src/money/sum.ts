import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import {
  digitsOf,
  exactMinorUnits,
  fromMinorUnits,
  MAX_CERTAIN,
  nearestMinorUnits,
} from './minorUnit.js';
import type { Money } from './money.js';
import { requireMoney } from './requireMoney.js';

/**
 * The exact sum of amounts of one currency, whatever their order and however many there are. The sum
 * of an empty list is zero. Beyond 2^53 minor units (90 trillion dollars) the answer is the number
 * nearest to the exact sum.
 *
 * An amount of another currency does not compile; {@link convertMoney} makes it one of this currency.
 * @throws TypeError where an amount is of another currency, or no money; RangeError where one is not exact
 * to the minor unit, or the currency is not one in use.
 * @example
 * sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD') // => { amount: 0.3, currency: 'USD' }
 * sumMoney([], 'CHF') // => { amount: 0, currency: 'CHF' }
 */
export function sumMoney<C extends CurrencyCode>(
  list: readonly Money<NoInfer<C>>[],
  currency: C,
): Money<C> {
  requireCurrency(currency, 'currency');
  requireList(list, 'list', 'amounts');
  const even = list.length - (list.length % 2);
  let units = 0n;
  for (let from = 0; from < even; from += BLOCK) {
    units += blockSum(list, currency, from, Math.min(from + BLOCK, even));
  }
  units += exactSum(list, currency, even, list.length);
  return { amount: fromMinorUnits(units, currency), currency };
}

// So many amounts are added as plain numbers before their sum is carried over into a BigInt.
const BLOCK = 4096;

/** The sum of a block in minor units, by the cheapest way that is exact. */
function blockSum(
  list: readonly Money[],
  currency: CurrencyCode,
  from: number,
  to: number,
): bigint {
  const scale = 10 ** digitsOf(currency);
  try {
    const whole = sumOfWholeAmounts(list, currency, from, to);
    if (!Number.isNaN(whole)) return BigInt(whole) * BigInt(scale);
    const units = sumOfMinorUnits(list, currency, scale, from, to);
    if (!Number.isNaN(units)) return BigInt(units);
  } catch {
    // null or a hole, which the exact way names; a check in the loops would slow them down.
  }
  return exactSum(list, currency, from, to);
}

// The two ways below add plain numbers and, beside them, their sizes. While every summand is whole and
// the sizes stay below the limit together, no addition rounds, in any order: that is the certificate
// under which the sum is exact. NaN says that it failed, for whatever reason. They take two amounts a
// turn, with sums of their own, because they run over millions and one chain would wait for itself.

function sumOfWholeAmounts(
  list: readonly Money[],
  currency: CurrencyCode,
  from: number,
  to: number,
): number {
  let evenSum = 0;
  let evenSize = 0;
  let oddSum = 0;
  let oddSize = 0;
  for (let i = from; i < to; i += 2) {
    const even = list[i] as Money;
    const odd = list[i + 1] as Money;
    if (even.currency !== currency || odd.currency !== currency) return Number.NaN;
    const a = even.amount;
    const b = odd.amount;
    if (a !== Math.trunc(a) || b !== Math.trunc(b)) return Number.NaN;
    evenSum += a;
    evenSize += Math.abs(a);
    oddSum += b;
    oddSize += Math.abs(b);
  }
  return evenSize + oddSize < 2 ** 53 ? evenSum + oddSum : Number.NaN;
}

function sumOfMinorUnits(
  list: readonly Money[],
  currency: CurrencyCode,
  scale: number,
  from: number,
  to: number,
): number {
  let evenSum = 0;
  let evenSize = 0;
  let oddSum = 0;
  let oddSize = 0;
  for (let i = from; i < to; i += 2) {
    const even = list[i] as Money;
    const odd = list[i + 1] as Money;
    if (even.currency !== currency || odd.currency !== currency) return Number.NaN;
    const a = nearestMinorUnits(even.amount, scale);
    const b = nearestMinorUnits(odd.amount, scale);
    if (a / scale !== even.amount || b / scale !== odd.amount) return Number.NaN;
    evenSum += a;
    evenSize += Math.abs(a);
    oddSum += b;
    oddSize += Math.abs(b);
  }
  return evenSize + oddSize < MAX_CERTAIN ? evenSum + oddSum : Number.NaN;
}

/** The sum by way of BigInt; an error that names the entry which does not belong in it. */
function exactSum(
  list: readonly Money[],
  currency: CurrencyCode,
  from: number,
  to: number,
): bigint {
  let sum = 0n;
  for (let i = from; i < to; i++) {
    const money = list[i];
    requireMoney(money, `list[${i}]`);
    const { amount, currency: own } = money;
    if (own !== currency) throw new TypeError(expected(`list[${i}].currency`, currency, own));
    sum += exactMinorUnits(amount, currency, `list[${i}].amount`);
  }
  return sum;
}
