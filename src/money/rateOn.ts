import { dayNumber } from '../dates/dayNumber.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireOptions } from '../problems/requireOptions.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import type { ExchangeRate } from './exchange.js';

/** Options of {@link rateOn}. */
export interface RateOnOptions {
  /** How many days before the day asked a rate may be of; any number without it. A whole number. */
  readonly maxAgeDays?: number | undefined;
}

/**
 * Returns the rate of a day from a dated list, in any order: the latest of that day or before it. Null
 * before the first one, and where the latest is older than `maxAgeDays`. The rates must all be of one
 * pair of currencies; filter a longer list first.
 * @throws TypeError if `rates` is not a list of rates, or has two pairs of currencies; RangeError if a day
 * does not exist, two different rates are of the day that is picked, or `maxAgeDays` is not a whole
 * number of 0 or more.
 * @example
 * const source = 'UN operational rates of exchange';
 * const rates = [
 *   { from: 'USD', to: 'AFN', rate: 70.3, asOf: '2025-06-01', source },
 *   { from: 'USD', to: 'AFN', rate: 69.1, asOf: '2025-07-01', source },
 * ] as const;
 * rateOn(rates, '2025-07-15')?.rate // => 69.1
 * rateOn(rates, '2025-06-30')?.rate // => 70.3
 * rateOn(rates, '2025-05-31') // => null
 * rateOn(rates, '2025-12-01', { maxAgeDays: 45 }) // => null
 */
export function rateOn<From extends CurrencyCode, To extends CurrencyCode>(
  rates: readonly ExchangeRate<From, To>[],
  on: IsoDate,
  options: RateOnOptions = {},
): ExchangeRate<From, To> | null {
  requireList(rates, 'rates', 'exchange rates');
  requireObjects(rates, 'rates', 'an exchange rate such as { from, to, rate, asOf, source }');
  requireDay(on, 'on');
  requireOptions(options, ['maxAgeDays']);
  const { maxAgeDays } = options;
  if (maxAgeDays !== undefined) {
    requireNumber(maxAgeDays, 'options.maxAgeDays', 'a whole number of 0 or more', isWhole);
  }
  let latest: ExchangeRate<From, To> | null = null;
  for (let i = 0; i < rates.length; i++) {
    const rate = rates[i] as ExchangeRate<From, To>;
    requireDay(rate.asOf, `rates[${i}].asOf`);
    requireNumber(rate.rate, `rates[${i}].rate`);
    requireCurrency(rate.from, `rates[${i}].from`);
    requireCurrency(rate.to, `rates[${i}].to`);
    requireSamePair(rate, rates[0] as ExchangeRate, i);
    if (rate.asOf <= on && (latest === null || rate.asOf > latest.asOf)) latest = rate;
  }
  if (latest === null) return null;
  requireOneRate(rates, latest);
  return maxAgeDays !== undefined && dayNumber(on) - dayNumber(latest.asOf) > maxAgeDays
    ? null
    : latest;
}

function requireSamePair(rate: ExchangeRate, first: ExchangeRate, index: number): void {
  for (const side of ['from', 'to'] as const) {
    if (rate[side] === first[side]) continue;
    const expectation = `${JSON.stringify(first[side])} as in rates[0]`;
    throw new TypeError(expected(`rates[${index}].${side}`, expectation, rate[side]));
  }
}

function requireOneRate(rates: readonly ExchangeRate[], { asOf, rate }: ExchangeRate): void {
  const other = rates.findIndex((one) => one.asOf === asOf && one.rate !== rate);
  if (other === -1) return;
  const expectation = `one rate of ${asOf}, ${rate} as in another entry`;
  throw new RangeError(expected(`rates[${other}].rate`, expectation, rates[other]?.rate));
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
