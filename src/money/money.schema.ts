import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { codes, expecting, strictObject } from '../problems/words.schema.js';
import { allCurrencyCodes, type CurrencyCode, requireCurrency } from './currency.js';
import type { ExchangeRate } from './exchange.js';
import { exactnessOf, isExact } from './minorUnit.js';
import type { Money } from './money.js';

/**
 * The code of a currency, in use or of the past, a unit of account or a funds code. The message names codes
 * that look like the one given.
 */
export const currencySchema: z.ZodType<CurrencyCode, CurrencyCode> = codes(
  'the ISO 4217 code of a currency',
  allCurrencyCodes(),
);

function moneyIn<C extends CurrencyCode>(currency: z.ZodType<C, C>): z.ZodType<Money<C>, Money<C>> {
  return strictObject('an amount of money', {
    // Negative zero becomes zero.
    amount: z.number(expecting('a finite number')).overwrite((amount) => amount + 0),
    currency,
  } satisfies Record<keyof Money, z.ZodType>).check(
    crossCheck<Money>(
      'exact-to-the-minor-unit',
      ({ amount, currency: code }) => isExact(amount, code),
      'amount',
      ({ currency: code }) => exactnessOf(code),
    ),
  ) as z.ZodType<Money<C>, Money<C>>;
}

/** An amount of any currency, exact to its minor unit. */
export const moneySchema: z.ZodType<Money, Money> = moneyIn(currencySchema);

/**
 * The schema of amounts of one currency, for records whose currency is fixed.
 * @example
 * moneyOf('USD').safeParse({ amount: 5, currency: 'CHF' }).success // => false
 */
export function moneyOf<const C extends CurrencyCode>(currency: C): z.ZodType<Money<C>, Money<C>> {
  requireCurrency(currency, 'currency');
  return moneyIn<C>(z.literal(currency, expecting(JSON.stringify(currency))));
}

/** A rate between two currencies, with its day and source. */
export const exchangeRateSchema: z.ZodType<ExchangeRate, ExchangeRate> = strictObject(
  'an exchange rate',
  {
    from: currencySchema,
    to: currencySchema,
    rate: z
      .number(expecting('a finite number above 0'))
      .positive(expecting('a finite number above 0')),
    asOf: isoDateSchema,
    source: z.string(expecting('text')).min(1, expecting('the name of who published the rate')),
  } satisfies Record<keyof ExchangeRate, z.ZodType>,
);
