import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { digitsOf, exactMinorUnits, fromMinorUnits, MAX_CERTAIN } from './minorUnit.js';
import type { Money } from './money.js';
import { requireMoney } from './requireMoney.js';

/**
 * Returns the exact sum of amounts of one currency, whatever their order and however many there are.
 * The sum of an empty list is zero. Beyond 2^53 minor units (90 trillion dollars) it is the number nearest
 * to the exact sum.
 *
 * `currency` may be left out for a list of one currency that holds an amount; two currencies do not compile.
 * An amount of another currency does not compile either; {@link convertMoney} makes it one of this currency.
 * @throws TypeError if `list` is not a list, or an amount is of another currency or not money; RangeError if
 * an amount is not exact to the minor unit, the code is not a currency's, or the list is empty and no
 * currency is given.
 * @example
 * sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD') // => { amount: 0.3, currency: 'USD' }
 * sumMoney([money(5, 'CHF'), money(0.5, 'CHF')]) // => { amount: 5.5, currency: 'CHF' }
 * sumMoney([], 'CHF') // => { amount: 0, currency: 'CHF' }
 */
export function sumMoney<C extends CurrencyCode>(
  list: readonly Money<NoInfer<C>>[],
  currency: C,
): Money<C>;
export function sumMoney<C extends CurrencyCode>(list: readonly Money<OneCurrency<C>>[]): Money<C>;
export function sumMoney(list: readonly Money[], currency?: CurrencyCode): Money {
  requireList(list, 'list', 'amounts');
  const code = requireCurrency(
    currency ?? currencyOf(list),
    currency === undefined ? 'list[0].currency' : 'currency',
  );
  const scale = 10 ** digitsOf(code);
  const pairs = list.length - (list.length % 2);
  // In minor units: as a plain number as long as that is exact, and what goes beyond.
  let units = 0;
  let beyond = 0n;
  for (let from = 0; from < list.length; ) {
    const to = from < pairs ? Math.min(from + BLOCK, pairs) : list.length;
    const block = blockSum(list, code, scale, from, to);
    if (typeof block === 'number' && Number.isSafeInteger(units + block)) units += block;
    else beyond += BigInt(block);
    from = to;
  }
  const amount = beyond === 0n ? units / scale : fromMinorUnits(beyond + BigInt(units), code);
  return { amount, currency: code };
}

/** One code, or any code; but not two of which it is known that they differ. */
type OneCurrency<C extends CurrencyCode, All = C> = [CurrencyCode] extends [C]
  ? C
  : C extends unknown
    ? [All] extends [C]
      ? C
      : never
    : never;

function currencyOf(list: readonly Money[]): CurrencyCode {
  if (list.length === 0) {
    throw new RangeError(expected('list', 'one amount or more, or a currency', list));
  }
  requireMoney(list[0], 'list[0]');
  return list[0].currency;
}

// So many amounts are added under one certificate, two by two.
const BLOCK = 4096;

/** The sum of a block in minor units, by the cheapest way that is exact. */
function blockSum(
  list: readonly Money[],
  currency: CurrencyCode,
  scale: number,
  from: number,
  to: number,
): number | bigint {
  try {
    const whole = to - from < 2 ? FAILED : sumOfWholeAmounts(list, currency, from, to);
    if (!Number.isNaN(whole)) {
      const units = whole * scale;
      return Number.isSafeInteger(units) ? units : BigInt(whole) * BigInt(scale);
    }
    const units = sumOfMinorUnits(list, currency, scale, from, to);
    if (!Number.isNaN(units)) return units;
  } catch {
    // null or a hole, which the exact way names; a check in the loops would slow them down.
  }
  return exactSum(list, currency, from, to);
}

// The two ways below add plain numbers and, next to them, their sizes. While every summand is whole and
// the sizes stay below the limit together, no addition rounds, in any order: that is the certificate
// under which the sum is exact. They run over millions: so the first takes two amounts a turn, with sums
// of their own, where one chain would wait for itself. The second waits for its division anyway.

/**
 * Says that the certificate failed, for whatever reason. A constant of this file: `Number.NaN` in a loop
 * that has never failed keeps V8 from moving out of the loop what does not change in it.
 */
const FAILED = 0 / 0;

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
    if (even.currency !== currency || odd.currency !== currency) return FAILED;
    const a = even.amount;
    const b = odd.amount;
    if (a !== Math.trunc(a) || b !== Math.trunc(b)) return FAILED;
    evenSum += a;
    evenSize += Math.abs(a);
    oddSum += b;
    oddSize += Math.abs(b);
  }
  return evenSize + oddSize < 2 ** 53 ? evenSum + oddSum : FAILED;
}

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
    const { amount, currency: own } = list[i] as Money;
    if (own !== currency) return FAILED;
    // `nearestMinorUnits`, written out: looking it up in another file each time costs a fifth.
    const units = Math.floor(amount * scale + 0.5);
    if (units / scale !== amount) return FAILED;
    sum += units;
    size += Math.abs(units);
  }
  return size < MAX_CERTAIN ? sum : FAILED;
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
