import { allCountries } from '../countries.js';
import type { NameTable } from '../givenNames.js';
import * as un from './unName.table.js';

/** Names by what they mean: short and formal ones in the order of the countries, then everyday ones. */
function nameTable(short: string, formal: string, everyday: string): NameTable {
  const table: Record<string, string> = {};
  for (const entry of everyday.split('|')) table[entry.slice(3)] = entry.slice(0, 3);
  for (const names of [formal, short]) {
    const list = names.split('|');
    allCountries().forEach(({ alpha3 }, row) => {
      const name = list[row];
      if (name) table[name] = alpha3;
    });
  }
  return Object.freeze(table);
}

/**
 * The UN's short and formal names in French, with everyday ones that lists use ("Birmanie", "Territoire
 * palestinien occupé"), as a table of name to alpha-3 code for the option `names` of `resolveCountry`. Case,
 * accents, articles and the order of words do not count there: "Congo (le)", as ISO 3166-1 writes it, is read.
 * Sources: UN M49 (2026-05-15), UNTERM as held by datasets/country-codes; everyday names are our own.
 * @example
 * frenchNames['République du Tchad'] // => 'TCD'
 */
export const frenchNames: NameTable = /* @__PURE__ */ nameTable(
  un.FR_SHORT,
  un.FR_FORMAL,
  un.FR_EVERYDAY,
);

/**
 * The same as {@link frenchNames} in Spanish.
 * @example
 * spanishNames['Reino de Noruega'] // => 'NOR'
 */
export const spanishNames: NameTable = /* @__PURE__ */ nameTable(
  un.ES_SHORT,
  un.ES_FORMAL,
  un.ES_EVERYDAY,
);

/**
 * The same as {@link frenchNames} in Russian.
 * @example
 * russianNames['Республика Чад'] // => 'TCD'
 */
export const russianNames: NameTable = /* @__PURE__ */ nameTable(
  un.RU_SHORT,
  un.RU_FORMAL,
  un.RU_EVERYDAY,
);

/**
 * The same as {@link frenchNames} in Chinese.
 * @example
 * chineseNames['乍得共和国'] // => 'TCD'
 */
export const chineseNames: NameTable = /* @__PURE__ */ nameTable(
  un.ZH_SHORT,
  un.ZH_FORMAL,
  un.ZH_EVERYDAY,
);

/**
 * The same as {@link frenchNames} in Arabic.
 * @example
 * arabicNames['جمهورية تشاد'] // => 'TCD'
 */
export const arabicNames: NameTable = /* @__PURE__ */ nameTable(
  un.AR_SHORT,
  un.AR_FORMAL,
  un.AR_EVERYDAY,
);

/**
 * Everyday German names that the platform's Intl lacks ("Elfenbeinküste"), to pass together with
 * `locales: ['de']`. The UN has no German names.
 * @example
 * germanNames['Elfenbeinküste'] // => 'CIV'
 */
export const germanNames: NameTable = /* @__PURE__ */ nameTable('', '', un.DE_EVERYDAY);
