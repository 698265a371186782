import { expected } from '../problems/describe.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { digitsOf, exactMinorUnits, fastMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';

// Below this the sum of whole numbers, in any order, passes through no number that is not exact.
const MAX_EXACT = 2 ** 53;

/**
 * The exact sum of amounts of one currency, whatever their order and however many there are. The sum
 * of an empty list is zero. Beyond 2^53 minor units (90 trillion dollars) the answer is the number
 * nearest to the exact sum.
 *
 * An amount of another currency does not compile; {@link convertMoney} makes it one of this currency.
 * @throws TypeError where an amount is of another currency; RangeError where one is not exact to the
 * minor unit, or the currency is not one in use.
 * @example
 * sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD') // => { amount: 0.3, currency: 'USD' }
 * sumMoney([], 'CHF') // => { amount: 0, currency: 'CHF' }
 */
export function sumMoney<C extends CurrencyCode>(
  list: readonly Money<NoInfer<C>>[],
  currency: C,
): Money<C> {
  requireCurrency(currency, 'currency');
  const whole = sumOfWholeAmounts(list, currency);
  return { amount: Number.isNaN(whole) ? exactSum(list, currency) : whole, currency };
}

/**
 * Adds plain numbers and, beside them, their sizes: as long as every amount is whole and the sizes
 * stay below 2^53 together, the sum is exact. NaN where that does not hold or a currency differs; the
 * exact way then finds out more. Two amounts a turn with sums of their own, because these sums run
 * over millions and one chain of additions would wait for itself.
 */
function sumOfWholeAmounts(list: readonly Money[], currency: CurrencyCode): number {
  let evenSum = 0;
  let evenSize = 0;
  let oddSum = 0;
  let oddSize = 0;
  const last = list.length - 1;
  for (let i = 0; i < last; i += 2) {
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
  if (last % 2 === 0) {
    const { amount, currency: own } = list[last] as Money;
    if (own !== currency || amount !== Math.trunc(amount)) return Number.NaN;
    evenSum += amount;
    evenSize += Math.abs(amount);
  }
  return evenSize + oddSize < MAX_EXACT ? evenSum + oddSum : Number.NaN;
}

// So many amounts are added as plain numbers before the sum is carried over into a BigInt.
const BLOCK = 4096;

/** Adds minor units, block by block: as plain numbers where that is exact, else as BigInts. */
function exactSum(list: readonly Money[], currency: CurrencyCode): number {
  const scale = 10 ** digitsOf(currency);
  let total = 0n;
  for (let from = 0; from < list.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, list.length);
    const units = sumOfMinorUnits(list, currency, scale, from, to);
    total += Number.isNaN(units) ? bigSum(list, currency, from, to) : BigInt(units);
  }
  return fromMinorUnits(total, currency);
}

/** NaN where a plain number does not do, for whatever reason. */
function sumOfMinorUnits(
  list: readonly Money[],
  currency: CurrencyCode,
  scale: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  let size = 0;
  for (let i = from; i < to; i++) {
    const one = list[i] as Money;
    if (one.currency !== currency) return Number.NaN;
    const units = fastMinorUnits(one.amount, scale);
    sum += units;
    size += Math.abs(units);
  }
  return size < MAX_EXACT ? sum : Number.NaN;
}

function bigSum(list: readonly Money[], currency: CurrencyCode, from: number, to: number): bigint {
  let sum = 0n;
  for (let i = from; i < to; i++) {
    const { amount, currency: own } = list[i] as Money;
    if (own !== currency) throw new TypeError(expected(`list[${i}].currency`, currency, own));
    sum += exactMinorUnits(amount, currency, `list[${i}].amount`);
  }
  return sum;
}
