import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { countryOf } from './code.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { foldWords, joinedKeyOf, keyOf } from './fold.js';

/**
 * Names as plain data: each with the alpha-3 code of its country, or several codes with a blank between for
 * a name that may mean each of them.
 */
export type NameTable = Readonly<Record<string, string>>;

/** Countries by the keys of a table's names. */
type Reader = ReadonlyMap<string, readonly Country[]>;

/** Made on the first use of a table. */
const readers = new WeakMap<NameTable, Reader>();

/** The countries of a name in the first of the tables that has it. */
export function readGiven(
  text: string,
  tables: readonly NameTable[],
  field: string,
): readonly Country[] | undefined {
  let keys: string[] | undefined;
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i] as NameTable;
    const reader = readerOf(table, `${field}[${i}]`);
    keys ??= keysOf(text);
    for (const key of keys) {
      const countries = reader.get(key);
      if (countries) return countries;
    }
  }
  return undefined;
}

/** Articles that lists put before a name or, inverted, behind it: "Tchad (le)", "el Reino de Noruega". */
const ARTICLE = /^(?:l|la|le|les|el|los|las|d|des)$/;

/** The key of the words without articles, and of the letters alone. */
function keysOf(text: string): string[] {
  const words = foldWords(text.replace(/['’]/g, ' '));
  const bare = words.filter((word) => !ARTICLE.test(word));
  const joined = joinedKeyOf(words);
  const key = keyOf(bare.length > 0 ? bare : [...words]);
  return joined === undefined || joined === key ? [key] : [key, joined];
}

function readerOf(table: NameTable, field: string): Reader {
  const known = readers.get(table);
  if (known) return known;
  const reader = new Map<string, readonly Country[]>();
  for (const name of Object.keys(table)) {
    const countries = countriesOfNames(
      table[name],
      `${field}[${JSON.stringify(name.slice(0, 60))}]`,
    );
    for (const key of keysOf(name)) if (!reader.has(key)) reader.set(key, countries);
  }
  readers.set(table, reader);
  return reader;
}

/** The countries of an entry of a table: one code, or several with a blank between. */
export function countriesOfNames(codes: unknown, field: string): Country[] {
  if (typeof codes !== 'string') throw new TypeError(expected(field, 'an alpha-3 code', codes));
  return codes.split(' ').map((code) => {
    const country = countryOf(code);
    if (country?.alpha3 === code) return country;
    const all = allCountries().map(({ alpha3 }) => alpha3);
    const hint = nearestHint(country ? [country.alpha3] : nearest(code, all, { maxDistance: 1 }));
    throw new RangeError(expected(field, 'an alpha-3 code', code) + hint);
  });
}
