import type { IsoDate } from '../../dates/isoDate.js';
import { isCurrencyCode } from '../../money/currency.js';
import type { Money } from '../../money/money.js';
import { roundToMoney } from '../../money/rounding.js';
import { numeral } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { day, type Element } from './element.js';

/** Beyond this a number no longer tells a thousandth; no activity comes near. */
const MOST = 1e12;

/** The amount of a `value`, in its own currency or in that of the activity. */
export function readValue(
  value: Element | undefined,
  at: string,
  defaultCurrency: string | null,
): Money {
  const amount = numeral(value?.text ?? null);
  if (amount === undefined) throw new Problem(at, 'a number', value?.text ?? undefined);
  const currency = value?.attribute('currency') ?? defaultCurrency;
  if (!isCurrencyCode(currency)) {
    throw new Problem(
      `${at}.@currency`,
      'the ISO 4217 code of a currency, here or as default-currency',
      currency,
    );
  }
  if (Math.abs(amount) >= MOST) throw new Problem(at, `an amount below ${MOST}`, value?.text);
  return roundToMoney(amount, currency); // publishers write parts of a cent, from exchange
}

/** The day whose exchange rate applies. The standard asks for it; the money is known without. */
export function valueDate(value: Element | undefined, at: string, parts: Parts): IsoDate | null {
  const text = value?.attribute('value-date') ?? null;
  return parts.attempt(() => day(text, `${at}.@value-date`), null);
}
