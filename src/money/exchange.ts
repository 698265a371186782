import { type IsoDate, isIsoDate } from '../dates/isoDate.js';
import { expected } from '../problems/describe.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { scaleByTen, toDecimal } from './decimal.js';
import { digitsOf, exactMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';
import { requireMoney } from './requireMoney.js';

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
 * An amount in another currency, at a rate of a known day and source. The product is exact, by the
 * decimal digits of the rate, and rounded once to the minor unit of the new currency, half away from
 * zero.
 * @throws TypeError where the rate is for another currency than the amount, or a bare number; RangeError
 * where the rate is not a finite number above zero, its day does not exist, or a currency is not one in use.
 * @example
 * const rate = { from: 'CHF', to: 'USD', rate: 1.005, asOf: '2025-07-01', source: 'made up' } as const;
 * convertMoney(money(1, 'CHF'), rate) // => { amount: 1.01, currency: 'USD' }
 */
export function convertMoney<From extends CurrencyCode, To extends CurrencyCode>(
  money: Money<From>,
  rate: ExchangeRate<NoInfer<From>, To>,
): Money<To> {
  requireMoney(money, 'money');
  if (typeof rate !== 'object' || rate === null) {
    const expectation = 'an exchange rate such as { from, to, rate, asOf, source }';
    throw new TypeError(expected('rate', expectation, rate));
  }
  const { amount, currency } = money;
  if (rate.from !== currency) throw new TypeError(expected('rate.from', currency, rate.from));
  requireCurrency(currency, 'money.currency');
  requireCurrency(rate.to, 'rate.to');
  if (!(Number.isFinite(rate.rate) && rate.rate > 0)) {
    throw new RangeError(expected('rate.rate', 'a finite number above 0', rate.rate));
  }
  if (!isIsoDate(rate.asOf)) {
    throw new RangeError(expected('rate.asOf', 'a day as YYYY-MM-DD', rate.asOf));
  }
  const { digits, exponent } = toDecimal(rate.rate);
  const units = exactMinorUnits(amount, currency, 'money.amount');
  const product = scaleByTen(units * digits, exponent + digitsOf(rate.to) - digitsOf(currency));
  return { amount: fromMinorUnits(product, rate.to), currency: rate.to };
}
