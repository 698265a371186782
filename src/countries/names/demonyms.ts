import type { NameTable } from '../givenNames.js';
import { DEMONYMS } from './demonym.table.js';

/**
 * English nouns and adjectives for the people and things of a country, with its alpha-3 code; with several
 * codes where one word stands for each of them. For the option `demonyms` of `findCountries`.
 * @example
 * englishDemonyms['Tajik'] // => 'TJK'
 * englishDemonyms['Congolese'] // => 'COD COG'
 */
export const englishDemonyms: NameTable = /* @__PURE__ */ (() => {
  const table: Record<string, string> = {};
  for (const entry of DEMONYMS.split('|')) {
    const codes = /^[A-Z]{3}(?: [A-Z]{3})*/.exec(entry)?.[0] ?? '';
    table[entry.slice(codes.length)] = codes;
  }
  return Object.freeze(table);
})();
