import { expected } from '../problems/describe.js';
import { lazyList } from '../problems/frozen.js';
import { type CurrencyCode, requireCurrency } from './currency.js';
import { toDecimal } from './decimal.js';
import type { ExchangeRate } from './exchange.js';
import { FIXED_RATES } from './fixedRate.table.js';
import { digitsOf, exactMinorUnits, fromMinorUnits } from './minorUnit.js';
import type { Money } from './money.js';
import { requireExactMoney } from './requireMoney.js';

/**
 * The rates at which one currency replaced another by law, in the only direction that the law states:
 * units of the old currency for one of the new (1 euro is 7.5345 kuna). No function uses them unless it
 * is asked to by name: `convertAtFixedRate` converts with them both ways.
 *
 * Source: the Council regulations on the euro, and for redenominations the law or the central bank that
 * each rate names.
 * @example
 * fixedRates.find(({ to }) => to === 'HRK')?.rate // => 7.5345
 */
export const fixedRates: readonly ExchangeRate[] = /* @__PURE__ */ lazyList(52, decode);

function decode(): readonly ExchangeRate[] {
  return FIXED_RATES.split('\n').map((line) => {
    const [from, to, rate, asOf, source] = line.split('|') as string[];
    return { from, to, rate: Number(rate), asOf, source } as ExchangeRate;
  });
}

/**
 * Returns an amount in the currency that replaced its own, or in the one that its own replaced, at the
 * rate fixed by law; and from one national currency that the euro replaced to another through the euro.
 *
 * By the rules of Council Regulation (EC) No 1103/97, articles 4 and 5: the rate is divided by, never
 * turned into a rounded inverse; an amount between two national currencies is first rounded to three
 * decimals of a euro; the result is rounded to the nearest minor unit, half away from zero.
 * @throws TypeError if `money` is not an amount of money; RangeError if its amount is not exact, `to` is not
 * a currency, or no law fixed a rate between the two.
 * @example
 * convertAtFixedRate(money(100, 'HRK'), 'EUR') // => { amount: 13.27, currency: 'EUR' }
 * convertAtFixedRate(money(100, 'EUR'), 'HRK') // => { amount: 753.45, currency: 'HRK' }
 * convertAtFixedRate(money(100, 'DEM'), 'FRF') // => { amount: 335.38, currency: 'FRF' }
 */
export function convertAtFixedRate<To extends CurrencyCode>(money: Money, to: To): Money<To> {
  requireExactMoney(money, 'money');
  requireCurrency(to, 'to');
  const { amount, currency } = money;
  const units = exactMinorUnits(amount, currency, 'money.amount');
  const digits = digitsOf(currency);
  if (currency === to) return { amount: amount + 0, currency: to };
  const down = rateBetween(to, currency); // the old currency into the new: divide
  if (down !== undefined) return inUnits(dividedBy(units, digits, down, digitsOf(to)), to);
  const up = rateBetween(currency, to);
  if (up !== undefined) return inUnits(multipliedBy(units, digits, up, digitsOf(to)), to);
  const [own, other] = [rateBetween('EUR', currency), rateBetween('EUR', to)];
  if (own === undefined || other === undefined) {
    const expectation = `a currency that replaced ${currency} at a fixed rate, or was replaced by it`;
    throw new RangeError(expected('to', expectation, to));
  }
  return inUnits(multipliedBy(dividedBy(units, digits, own, 3), 3, other, digitsOf(to)), to);
}

function rateBetween(from: CurrencyCode, to: CurrencyCode): number | undefined {
  return fixedRates.find((rate) => rate.from === from && rate.to === to)?.rate;
}

function inUnits<C extends CurrencyCode>(units: bigint, currency: C): Money<C> {
  return { amount: fromMinorUnits(units, currency), currency };
}

/** `units * 10^-from * rate` in units of `10^-to`, rounded. */
function multipliedBy(units: bigint, from: number, rate: number, to: number): bigint {
  const { digits, exponent } = toDecimal(rate);
  return rounded(units * digits, exponent + to - from, 1n);
}

/** `units * 10^-from / rate` in units of `10^-to`, rounded. */
function dividedBy(units: bigint, from: number, rate: number, to: number): bigint {
  const { digits, exponent } = toDecimal(rate);
  return rounded(units, to - from - exponent, digits);
}

/** `value * 10^exponent / divisor`, rounded half away from zero. */
function rounded(value: bigint, exponent: number, divisor: bigint): bigint {
  const top = exponent > 0 ? value * 10n ** BigInt(exponent) : value;
  const bottom = exponent < 0 ? divisor * 10n ** BigInt(-exponent) : divisor;
  const half = top < 0n ? -bottom : bottom;
  return (2n * top + half) / (2n * bottom);
}
