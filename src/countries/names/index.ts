/**
 * Names of countries in Arabic, Chinese, French, German, Russian and Spanish, and English demonyms. They are
 * tables to pass to `resolveCountry` and `findCountries`; who does not import them does not load them.
 *
 * Most used: {@link unName}, {@link frenchNames}, {@link spanishNames}, {@link russianNames},
 * {@link englishDemonyms}.
 * @example
 * unName('TZA', 'fr') // => 'République-Unie de Tanzanie'
 * resolveCountry('Allemagne', { names: [frenchNames] }).country?.alpha3 // => 'DEU'
 * @packageDocumentation
 */
export { englishDemonyms } from './demonyms.js';
export {
  arabicNames,
  chineseNames,
  frenchNames,
  germanNames,
  russianNames,
  spanishNames,
} from './tables.js';
export { type UnLanguage, unName } from './unName.js';
