import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import {
  type CurrentCurrencyCode,
  FUNDS,
  type FundsCode,
  IN_USE,
  UNITS_OF_ACCOUNT,
  type UnitOfAccountCode,
  WITHDRAWN,
  type WithdrawnCurrencyCode,
} from './currency.table.js';

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
export const currencyCodes: readonly CurrentCurrencyCode[] = /* @__PURE__ */ unpack(IN_USE);

/**
 * The code of a currency: one in use, one of the past, a unit of account, or a funds code. Whatever
 * has one can be held, added and written; `currencyInfo` says which it is.
 */
export type CurrencyCode = Extract<
  CurrentCurrencyCode | WithdrawnCurrencyCode | UnitOfAccountCode | FundsCode,
  string
>;

/** The codes of a packed list: `AEDFN BAM` is AED, AFN and BAM. */
export function unpack<C extends CurrencyCode>(packed: string): readonly C[] {
  const codes = packed.split(' ').flatMap(
    ([first, ...rest]) =>
      rest
        .join('')
        .match(/../g)
        ?.map((two) => first + two) ?? [],
  );
  return Object.freeze(codes as C[]);
}

/** All of them, those in use first. */
export function allCurrencyCodes(): readonly CurrencyCode[] {
  return [IN_USE, WITHDRAWN, UNITS_OF_ACCOUNT, FUNDS].flatMap(unpack);
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
 * @throws TypeError if `currency` is not a string; RangeError with the nearest codes if it is not a currency's.
 */
export function requireCurrency<C extends CurrencyCode>(currency: C, field: string): C {
  if (allCodes().has(currency)) return currency;
  const message = expected(field, 'the ISO 4217 code of a currency', currency);
  if (typeof currency !== 'string') throw new TypeError(message);
  const near = nearest(currency, allCurrencyCodes(), { maxDistance: 1 });
  throw new RangeError(message + nearestHint(near));
}
