import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import {
  FUNDS_CODES,
  type FundsCode,
  UNIT_OF_ACCOUNT_CODES,
  type UnitOfAccountCode,
  WITHDRAWN_CODES,
  type WithdrawnCurrencyCode,
} from './otherCurrency.table.js';

/**
 * The alphabetic codes of the currencies in use, in alphabetical order. Withdrawn currencies, units of
 * account and funds codes are listed separately. Metals, test codes and XXX are in no list, so that
 * nobody adds them up.
 *
 * Source: ISO 4217 list one (SIX, the maintenance agency), as in force in November 2026: XCG for
 * ANG (2025-03-31), EUR for BGN (2026-01-01), SLE for SLL and ZWG for ZWL (2024).
 * @example
 * currencyCodes.length // => 155
 */
export const currencyCodes = /* @__PURE__ */ Object.freeze([
  'AED',
  'AFN',
  'ALL',
  'AMD',
  'AOA',
  'ARS',
  'AUD',
  'AWG',
  'AZN',
  'BAM',
  'BBD',
  'BDT',
  'BHD',
  'BIF',
  'BMD',
  'BND',
  'BOB',
  'BRL',
  'BSD',
  'BTN',
  'BWP',
  'BYN',
  'BZD',
  'CAD',
  'CDF',
  'CHF',
  'CLP',
  'CNY',
  'COP',
  'CRC',
  'CUP',
  'CVE',
  'CZK',
  'DJF',
  'DKK',
  'DOP',
  'DZD',
  'EGP',
  'ERN',
  'ETB',
  'EUR',
  'FJD',
  'FKP',
  'GBP',
  'GEL',
  'GHS',
  'GIP',
  'GMD',
  'GNF',
  'GTQ',
  'GYD',
  'HKD',
  'HNL',
  'HTG',
  'HUF',
  'IDR',
  'ILS',
  'INR',
  'IQD',
  'IRR',
  'ISK',
  'JMD',
  'JOD',
  'JPY',
  'KES',
  'KGS',
  'KHR',
  'KMF',
  'KPW',
  'KRW',
  'KWD',
  'KYD',
  'KZT',
  'LAK',
  'LBP',
  'LKR',
  'LRD',
  'LSL',
  'LYD',
  'MAD',
  'MDL',
  'MGA',
  'MKD',
  'MMK',
  'MNT',
  'MOP',
  'MRU',
  'MUR',
  'MVR',
  'MWK',
  'MXN',
  'MYR',
  'MZN',
  'NAD',
  'NGN',
  'NIO',
  'NOK',
  'NPR',
  'NZD',
  'OMR',
  'PAB',
  'PEN',
  'PGK',
  'PHP',
  'PKR',
  'PLN',
  'PYG',
  'QAR',
  'RON',
  'RSD',
  'RUB',
  'RWF',
  'SAR',
  'SBD',
  'SCR',
  'SDG',
  'SEK',
  'SGD',
  'SHP',
  'SLE',
  'SOS',
  'SRD',
  'SSP',
  'STN',
  'SVC',
  'SYP',
  'SZL',
  'THB',
  'TJS',
  'TMT',
  'TND',
  'TOP',
  'TRY',
  'TTD',
  'TWD',
  'TZS',
  'UAH',
  'UGX',
  'USD',
  'UYU',
  'UZS',
  'VED',
  'VES',
  'VND',
  'VUV',
  'WST',
  'XAF',
  'XCD',
  'XCG',
  'XOF',
  'XPF',
  'YER',
  'ZAR',
  'ZMW',
  'ZWG',
] as const);

/** The alphabetic code of a currency in use, by ISO 4217. */
// By way of Extract the union keeps this name, where editors and the reference would print all of it.
export type CurrentCurrencyCode = Extract<(typeof currencyCodes)[number], string>;

/**
 * The code of a currency: one in use, one of the past, a unit of account, or a funds code. Whatever
 * has one can be held, added and written; `currencyInfo` tells which it is.
 */
export type CurrencyCode = Extract<
  CurrentCurrencyCode | WithdrawnCurrencyCode | UnitOfAccountCode | FundsCode,
  string
>;

/** All of them, those in use first. */
export function allCurrencyCodes(): readonly CurrencyCode[] {
  const others = `${WITHDRAWN_CODES} ${UNIT_OF_ACCOUNT_CODES} ${FUNDS_CODES}`.split(' ');
  return [...currencyCodes, ...(others as CurrencyCode[])];
}

let known: ReadonlySet<unknown> | undefined;

function allCodes(): ReadonlySet<unknown> {
  known ??= new Set(allCurrencyCodes());
  return known;
}

/**
 * Tells whether a value is the code of a currency, in capitals: one in use, one of the past, a unit of
 * account or a funds code. Metals, test codes and XXX are none. Never throws.
 * @example
 * isCurrencyCode('KZT') // => true
 * isCurrencyCode('HRK') // => true
 * isCurrencyCode('usd') // => false
 * isCurrencyCode('XXX') // => false
 */
export function isCurrencyCode(value: unknown): value is CurrencyCode {
  return allCodes().has(value);
}

/**
 * Passes a code on.
 * @throws TypeError if it is not a text; RangeError with the nearest codes if it is not a currency's.
 */
export function requireCurrency<C extends CurrencyCode>(currency: C, field: string): C {
  if (allCodes().has(currency)) return currency;
  const message = expected(field, 'the ISO 4217 code of a currency', currency);
  if (typeof currency !== 'string') throw new TypeError(message);
  const near = nearest(currency, allCurrencyCodes(), { maxDistance: 1 });
  throw new RangeError(message + nearestHint(near));
}
