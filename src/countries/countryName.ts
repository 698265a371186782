import { expected, oneOf } from '../problems/describe.js';
import { countryOf } from './code.js';
import { allCountries } from './countries.js';
import { platformName } from './localNames.js';
import { formalNames } from './nameIndex.js';

/** In which language and style {@link countryName} answers. */
export interface CountryNameOptions {
  /** Language of the name as a BCP 47 tag; English where it is left out. */
  readonly locale?: string;
  /**
   * `short`: the UN's short name. `formal`: the UN's formal name, which States alone have. `common`: the
   * name of everyday use. Where it is left out: `short` in English, `common` in other languages.
   */
  readonly style?: 'short' | 'formal' | 'common';
}

const STYLES = ['short', 'formal', 'common'];

/**
 * The name of a country by any code that `countryByCode` reads. In English all three styles are the
 * table's own; in other languages `common` is what the platform's Intl writes, and the UN's short names
 * are those of `aidkit/countries/names`. Undefined for an unknown code, and for a name that is not known:
 * a formal name of a territory, a language that the platform does not have.
 * @throws RangeError where the style is none of the three.
 * @example
 * countryName('LAO') // => 'Lao People\'s Democratic Republic'
 * countryName('LAO', { style: 'common' }) // => 'Laos'
 * countryName('BOL', { style: 'formal' }) // => 'Plurinational State of Bolivia'
 * countryName('DEU', { locale: 'es' }) // => 'Alemania'
 * countryName('GUM', { style: 'formal' }) // => undefined
 */
export function countryName(
  code: string | number,
  { locale = 'en', style }: CountryNameOptions = {},
): string | undefined {
  const country = countryOf(code);
  if (style !== undefined && !STYLES.includes(style)) {
    throw new RangeError(expected('style', oneOf(STYLES), style));
  }
  if (!country) return undefined;
  const isEnglish = /^en\b/i.test(locale);
  if (!isEnglish) {
    return style === undefined || style === 'common' ? platformName(country, locale) : undefined;
  }
  if (style === 'common') return country.commonName;
  if (style === 'formal') return formalNames()[allCountries().indexOf(country)] || undefined;
  return country.name;
}
