import { expected } from '../problems/describe.js';

/**
 * The alphabetic codes of the currencies in use, in alphabetical order. Funds codes (BOV, CHE, CHW,
 * CLF, COU, MXV, USN, UYI, UYW), units of account (XAD, XDR, XSU, XUA), metals, test codes and XXX
 * are no currency and are left out, so that nobody adds them up.
 *
 * Source: ISO 4217 list one (SIX, the maintenance agency), as in force in November 2026: XCG for
 * ANG (2025-03-31), EUR for BGN (2026-01-01), SLE for SLL and ZWG for ZWL (2024).
 * @example
 * currencyCodes.length // => 155
 */
export const currencyCodes = [
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
] as const;

/** The alphabetic code of a currency in use, by ISO 4217. */
// By way of Extract the union keeps this name, where editors and the reference would print all of it.
export type CurrencyCode = Extract<(typeof currencyCodes)[number], string>;

let known: ReadonlySet<unknown> | undefined;

/**
 * Tells whether a value is the code of a currency in use, in capitals. Funds codes, metals and XXX
 * are none. Never throws.
 * @example
 * isCurrencyCode('KZT') // => true
 * isCurrencyCode('usd') // => false
 * isCurrencyCode('XXX') // => false
 */
export function isCurrencyCode(value: unknown): value is CurrencyCode {
  known ??= new Set(currencyCodes);
  return known.has(value);
}

/** Passes a code on, or says in `field` that it is none. */
export function requireCurrency<C extends CurrencyCode>(currency: C, field: string): C {
  if (!isCurrencyCode(currency)) {
    throw new RangeError(expected(field, 'the ISO 4217 code of a currency in use', currency));
  }
  return currency;
}
