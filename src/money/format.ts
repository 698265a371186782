import { expected, oneOf } from '../problems/describe.js';
import { requireCurrency } from './currency.js';
import { digitsOf } from './minorUnit.js';
import type { Money } from './money.js';
import { requireMoney } from './requireMoney.js';

/** How {@link formatMoney} writes an amount. */
export interface MoneyFormat {
  /**
   * BCP 47 language tag, such as `en`, `fr` or `kk-KZ`, or several, best first. Without one that the
   * platform knows, `en`; never the machine's own.
   */
  readonly locale?: string | readonly string[];
  /** `standard` writes every digit, `compact` a rounded short form (`$2.4B`). `standard` without it. */
  readonly notation?: 'standard' | 'compact';
  /** `symbol` (`$`), `code` (`USD`) or `name` (`US dollars`). `symbol` without it. */
  readonly currencyDisplay?: 'symbol' | 'code' | 'name';
}

/**
 * An amount as people read it in a language, through the platform's `Intl.NumberFormat`. The standard
 * notation shows all decimal places of ISO 4217, also where `Intl` by itself would round them off.
 * @throws RangeError where the locale is no language tag, the notation or the display unknown, the currency
 * not one in use or the amount not finite; TypeError where the amount is no number.
 * @example
 * formatMoney(money(2416811546, 'USD'), { locale: 'en', notation: 'compact' }) // => '$2.4B'
 * formatMoney(money(1234.5, 'USD'), { locale: 'en', currencyDisplay: 'name' }) // => '1,234.50 US dollars'
 */
export function formatMoney(money: Money, format: MoneyFormat = {}): string {
  requireMoney(money, 'money');
  if (typeof format !== 'object' || format === null) {
    throw new TypeError(expected('format', 'a format such as { locale: "en" }', format));
  }
  const { locale = [], notation = 'standard', currencyDisplay = 'symbol' } = format;
  const currency = requireCurrency(money.currency, 'money.currency');
  const { amount } = money;
  if (typeof amount !== 'number') throw new TypeError(expected('money.amount', 'a number', amount));
  if (!Number.isFinite(amount)) {
    throw new RangeError(expected('money.amount', 'a finite number', amount));
  }
  requireWord(notation, ['standard', 'compact'], 'notation');
  requireWord(currencyDisplay, ['symbol', 'code', 'name'], 'currencyDisplay');
  const digits = digitsOf(currency);
  return new Intl.NumberFormat(languages(locale), {
    style: 'currency',
    currency,
    currencyDisplay,
    notation,
    ...(notation === 'standard' && {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  }).format(amount);
}

/** Intl knows further words, such as `scientific`, with which no money is written. */
function requireWord(word: string, words: readonly string[], option: string): void {
  if (!words.includes(word)) throw new RangeError(expected(`format.${option}`, oneOf(words), word));
}

/** The tags in their canonical form, English last: Intl itself would end with the machine's language. */
function languages(locale: string | readonly string[]): string[] {
  try {
    if (typeof locale === 'string' || Array.isArray(locale)) {
      return [...Intl.getCanonicalLocales(locale as string | string[]), 'en'];
    }
  } catch {
    // No language tag, as below.
  }
  const expectation = 'a language tag such as "fr" or "kk-KZ"';
  throw new RangeError(expected('format.locale', expectation, locale));
}
