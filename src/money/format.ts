import { expected } from '../problems/describe.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import { digitsOf } from './minorUnit.js';
import type { Money } from './money.js';
import { requireExactMoney } from './requireMoney.js';

/** How {@link formatMoney} writes an amount. */
export interface FormatMoneyOptions {
  /**
   * BCP 47 language tag, such as `en`, `fr` or `kk-KZ`, or several, best first. Without one that the
   * platform knows, `en`; never the machine's own.
   */
  readonly locale?: string | readonly string[] | undefined;
  /** `standard` writes every digit, `compact` a rounded short form (`$2.4B`). `standard` without it. */
  readonly notation?: 'standard' | 'compact' | undefined;
  /** `symbol` (`$`), `code` (`USD`) or `name` (`US dollars`). `symbol` without it. */
  readonly currencyDisplay?: 'symbol' | 'code' | 'name' | undefined;
}

/**
 * Returns an amount as people read it in a language, through the platform's `Intl.NumberFormat`. The
 * standard notation shows all decimal places of ISO 4217, also where `Intl` by itself would round them off.
 * A currency whose symbol or name the platform does not know is written by its code.
 * @throws TypeError if `money` is not an amount of money, or an option of a wrong kind or unknown; RangeError
 * if the amount is not exact, the locale not a language tag, or the notation or the display unknown.
 * @example
 * formatMoney(money(2416811546, 'USD'), { locale: 'en', notation: 'compact' }) // => '$2.4B'
 * formatMoney(money(1234.5, 'USD'), { locale: 'en', currencyDisplay: 'name' }) // => '1,234.50 US dollars'
 */
export function formatMoney(money: Money, options: FormatMoneyOptions = {}): string {
  requireExactMoney(money, 'money');
  requireOptions(options, ['locale', 'notation', 'currencyDisplay']);
  const { locale = [], notation = 'standard', currencyDisplay = 'symbol' } = options;
  requireWord(notation, ['standard', 'compact'], 'options.notation');
  requireWord(currencyDisplay, ['symbol', 'code', 'name'], 'options.currencyDisplay');
  const { amount, currency } = money;
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
  const isText = typeof locale === 'string' || Array.isArray(locale);
  const Mistake = isText ? RangeError : TypeError;
  throw new Mistake(expected('options.locale', expectation, locale));
}
