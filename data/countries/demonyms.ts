import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { check } from './check.js';

const FILE = 'data/country-demonyms.csv';

/** src/countries/names/demonym.table.ts: the countries of each demonym. */
export function demonymTables(countries: Record<string, string>[]): Record<string, string> {
  const known = new Set(countries.map(({ alpha3 }) => alpha3));
  const byDemonym = new Map<string, string[]>();
  for (const { alpha3 = '', demonyms = '' } of readCsv(FILE)) {
    check(known.has(alpha3), FILE, 'a code of countries.csv', alpha3);
    for (const demonym of demonyms.split('|')) {
      byDemonym.set(demonym, [...(byDemonym.get(demonym) ?? []), alpha3]);
    }
  }
  const entries = [...byDemonym].map(([demonym, codes]) => codes.sort().join(' ') + demonym);
  return {
    'src/countries/names/demonym.table.ts': `${tableHeader([FILE])}
/** English demonyms, each behind the alpha-3 codes of the countries that it may mean. */
export const DEMONYMS = ${literal(entries.join('|'))};
`,
  };
}
