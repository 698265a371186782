import { requireOptions, requireText, requireWord } from '../problems/requireOptions.js';
import { countryOf } from './code.js';
import { allCountries } from './countries.js';
import { platformName } from './localNames.js';
import { formalNames } from './nameIndex.js';

/** In which language and style {@link countryName} writes. */
export interface CountryNameOptions {
  /** Language of the name as a BCP 47 tag; English where it is left out. */
  readonly locale?: string | undefined;
  /**
   * `short`: the UN's short name. `formal`: the UN's formal name, which States alone have. `common`: the
   * name of everyday use. Where it is left out: `short` in English, `common` in other languages.
   */
  readonly style?: 'short' | 'formal' | 'common' | undefined;
}

const STYLES = ['short', 'formal', 'common'];

/**
 * Returns the name of a country by any code that `countryByCode` reads. In English all three styles are the
 * table's own; in other languages `common` is what the platform's Intl writes, and the UN's short names
 * are those of `aidkit/countries/names`. Undefined for an unknown code, and for a name that is not known:
 * a formal name of a territory, a language that the platform does not have.
 * @throws TypeError if an option does not exist or is not a text; RangeError if the style is none of the three.
 * @example
 * countryName('LAO') // => 'Lao People\'s Democratic Republic'
 * countryName('LAO', { style: 'common' }) // => 'Laos'
 * countryName('BOL', { style: 'formal' }) // => 'Plurinational State of Bolivia'
 * countryName('DEU', { locale: 'es' }) // => 'Alemania'
 * countryName('GUM', { style: 'formal' }) // => undefined
 */
export function countryName(
  code: string | number,
  options: CountryNameOptions = {},
): string | undefined {
  requireOptions(options, ['locale', 'style']);
  const { locale = 'en', style } = options;
  requireText(locale, 'options.locale');
  if (style !== undefined) requireWord(style, STYLES, 'options.style');
  const country = countryOf(code);
  if (!country) return undefined;
  const isEnglish = /^en\b/i.test(locale);
  if (!isEnglish) {
    return style === undefined || style === 'common' ? platformName(country, locale) : undefined;
  }
  if (style === 'common') return country.commonName;
  if (style === 'formal') return formalNames()[allCountries().indexOf(country)] || undefined;
  return country.name;
}
