import { requireWord } from '../../problems/requireOptions.js';
import { countryOf } from '../code.js';
import { allCountries } from '../countries.js';
import { AR_SHORT, ES_SHORT, FR_SHORT, RU_SHORT, ZH_SHORT } from './unName.table.js';

/** The languages of the United Nations besides English. */
export type UnLanguage = 'ar' | 'es' | 'fr' | 'ru' | 'zh';

const SHORT_NAMES: Record<UnLanguage, string> = {
  ar: AR_SHORT,
  es: ES_SHORT,
  fr: FR_SHORT,
  ru: RU_SHORT,
  zh: ZH_SHORT,
};

/**
 * Returns the UN's short name of a country (M49) in one of its languages besides English, exactly as
 * published: some Russian and Arabic names are in a case, or have a placeholder, that belongs to a list.
 * Undefined for an unknown code and where the UN has no name (Kosovo, Taiwan).
 * @param code Any code that `countryByCode` reads.
 * @param language `ar`, `es`, `fr`, `ru` or `zh`.
 * @throws TypeError if the language is not a text; RangeError if it is none of the five.
 * @example
 * unName('CIV', 'ru') // => 'Кот-д\'Ивуар'
 * unName('TZA', 'fr') // => 'République-Unie de Tanzanie'
 * unName('XKX', 'fr') // => undefined
 */
export function unName(code: string | number, language: UnLanguage): string | undefined {
  requireWord(language, Object.keys(SHORT_NAMES), 'language');
  const country = countryOf(code);
  return (
    country && (SHORT_NAMES[language].split('|')[allCountries().indexOf(country)] || undefined)
  );
}
