import { expected } from '../problems/describe.js';
import { type CurrencyCode, requireCurrency, unpack } from './currency.js';
import { OTHER_DIGITS } from './currency.table.js';

// Arithmetic runs on whole numbers of minor units (cents). Most currencies have hundredths, so the
// others are listed here and code that only adds need not carry the table of all currencies.

/** How many decimal places an amount of a currency may have. */
export type MinorUnitDigits = 0 | 2 | 3 | 4 | 8;

let otherDigits: ReadonlyMap<CurrencyCode, MinorUnitDigits> | undefined;

/** The number of decimal places of a code that is known to be a currency. */
export function digitsOf(currency: CurrencyCode): MinorUnitDigits {
  otherDigits ??= new Map(
    ([0, 3, 4, 8] as const).flatMap((digits) =>
      unpack(OTHER_DIGITS[digits]).map((code) => [code, digits] as const),
    ),
  );
  return otherDigits.get(currency) ?? 2;
}

/** What sums of a currency are counted in: `scale` minor units are one of the currency. */
export interface MinorUnit<C extends CurrencyCode = CurrencyCode> {
  readonly currency: C;
  readonly scale: number;
}

/** @throws RangeError if the code is not that of a currency, naming `field`. */
export function minorUnitOf<C extends CurrencyCode>(
  currency: C,
  field = 'options.currency',
): MinorUnit<C> {
  return { currency: requireCurrency(currency, field), scale: 10 ** digitsOf(currency) };
}

/**
 * Returns the number of decimal places to which amounts of a currency are exact: the minor unit of ISO
 * 4217, which is 2 for most, 0 for the yen, 3 for the Jordanian dinar. Where ISO gives none (units of
 * account, codes withdrawn long ago) it is 2; Bitcoin, which IATI lists, has 8. It differs from what
 * `Intl` shows for some currencies, whose small coins are no longer used in shops.
 * @throws TypeError if `currency` is not a string; RangeError if `currency` is not the code of a currency.
 * @example
 * minorUnitDigits('USD') // => 2
 * minorUnitDigits('JOD') // => 3
 */
export function minorUnitDigits(currency: CurrencyCode): MinorUnitDigits {
  return digitsOf(requireCurrency(currency, 'currency'));
}

/**
 * Below this size a whole number of minor units has an amount of its own: doubles lie closer together
 * than 0.001 up to 2^43, and 2^52 thousandths are less. So whoever finds `units / scale === amount`
 * has found the units. Two of them add up to less than 2^53, which a double holds exactly.
 */
export const MAX_CERTAIN = 0x10000000000000; // 2^52

/** An amount in minor units, rounded: an amount exact to them is the result over `scale` again. */
export function nearestMinorUnits(amount: number, scale: number): number {
  return Math.floor(amount * scale + 0.5);
}

/**
 * An amount in minor units, where it is exact to them and small enough for plain numbers; NaN
 * otherwise, which says nothing about why.
 */
export function fastMinorUnits(amount: number, scale: number): number {
  const units = nearestMinorUnits(amount, scale);
  return units / scale === amount && Math.abs(units) < MAX_CERTAIN ? units : Number.NaN;
}

/**
 * Tells whether a number is exact to the minor unit: the number nearest to a whole multiple of it.
 * 0.3 dollars are 30 cents, 0.1 + 0.2 is a little more than that.
 */
export function isExact(amount: unknown, currency: CurrencyCode): boolean {
  if (typeof amount !== 'number') return false;
  const digits = digitsOf(currency);
  if (!Number.isNaN(fastMinorUnits(amount, 10 ** digits))) return true;
  // toFixed writes powers of ten from 1e21 on, where every number is whole anyway.
  return Number.isFinite(amount) && Number(amount.toFixed(digits)) === amount;
}

/** What an amount of a currency should be, for error messages. */
export function exactnessOf(currency: CurrencyCode): string {
  const digits = digitsOf(currency);
  return digits === 0
    ? `a whole amount of ${currency}`
    : `an amount exact to 0.${'1'.padStart(digits, '0')} ${currency}`;
}

/**
 * Checks that an amount is exact to the minor unit.
 * @throws TypeError if `amount` is not a number; RangeError if `amount` is not finite, or finer.
 */
export function requireExact(amount: number, currency: CurrencyCode, field: string): void {
  if (typeof amount !== 'number') throw new TypeError(expected(field, 'a number', amount));
  if (!Number.isFinite(amount)) throw new RangeError(expected(field, 'a finite number', amount));
  if (!isExact(amount, currency)) {
    throw new RangeError(expected(field, exactnessOf(currency), amount));
  }
}

/** An amount in minor units; an error that names the field if it is not exact to them. */
export function exactMinorUnits(amount: number, currency: CurrencyCode, field: string): bigint {
  requireExact(amount, currency, field);
  const digits = digitsOf(currency);
  return Math.abs(amount) < 1e21
    ? BigInt(amount.toFixed(digits).replace('.', ''))
    : BigInt(amount) * 10n ** BigInt(digits);
}

/** The number nearest to a whole number of minor units. */
export function fromMinorUnits(units: bigint, currency: CurrencyCode): number {
  const digits = digitsOf(currency);
  const small = Number(units);
  if (Number.isSafeInteger(small)) return small / 10 ** digits;
  const amount = Number(`${units}e-${digits}`);
  if (!Number.isFinite(amount)) {
    throw new RangeError(expected('amount', 'a result below 1.8e308', amount));
  }
  return amount;
}
