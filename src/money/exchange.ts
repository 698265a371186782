import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { expected } from '../problems/describe.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { scaleByTen, toDecimal } from './decimal.js';
import { digitsOf, exactMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';
import { requireExactMoney } from './requireMoney.js';

/** What one unit of a currency was worth in another, on which day, and who says so. */
export interface ExchangeRate<
  From extends CurrencyCode = CurrencyCode,
  To extends CurrencyCode = CurrencyCode,
> {
  readonly from: From;
  readonly to: To;
  /** Units of `to` for one unit of `from`, in major units. Above zero. */
  readonly rate: number;
  /** The day for which the rate holds. */
  readonly asOf: IsoDate;
  /** Who published it, such as `UN operational rates of exchange`. */
  readonly source: string;
}

/**
 * Returns an amount in another currency, at a rate of a known day and source. The product is exact, by the
 * decimal digits of the rate, and rounded once to the minor unit of the new currency, half away from
 * zero.
 * @throws TypeError if `money` is not an amount of money, or the rate is for another currency or not a rate;
 * RangeError if the rate is not a finite number above zero, its day does not exist, the amount is not exact,
 * or a code is not a currency's.
 * @example
 * const rate = { from: 'CHF', to: 'USD', rate: 1.005, asOf: '2025-07-01', source: 'made up' } as const;
 * convertMoney(money(1, 'CHF'), rate) // => { amount: 1.01, currency: 'USD' }
 */
export function convertMoney<From extends CurrencyCode, To extends CurrencyCode>(
  money: Money<From>,
  rate: ExchangeRate<NoInfer<From>, To>,
): Money<To> {
  requireExactMoney(money, 'money');
  if (typeof rate !== 'object' || rate === null) {
    const expectation = 'an exchange rate such as { from, to, rate, asOf, source }';
    throw new TypeError(expected('rate', expectation, rate));
  }
  const { amount, currency } = money;
  if (rate.from !== currency) throw new TypeError(expected('rate.from', currency, rate.from));
  requireCurrency(rate.to, 'rate.to');
  if (!(Number.isFinite(rate.rate) && rate.rate > 0)) {
    const Mistake = typeof rate.rate === 'number' ? RangeError : TypeError;
    throw new Mistake(expected('rate.rate', 'a finite number above 0', rate.rate));
  }
  requireDay(rate.asOf, 'rate.asOf');
  const { digits, exponent } = toDecimal(rate.rate);
  const units = exactMinorUnits(amount, currency, 'money.amount');
  const product = scaleByTen(units * digits, exponent + digitsOf(rate.to) - digitsOf(currency));
  return { amount: fromMinorUnits(product, rate.to), currency: rate.to };
}
