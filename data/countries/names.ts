import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { foldWords, keyOf } from '../../src/countries/fold.js';
import { type LooseName, looseMatches, looseName } from '../../src/countries/looseNames.js';
import { check } from './check.js';

const COUNTRIES = 'data/countries.csv';
const ALIASES = 'data/country-aliases.csv';
const LOOSE = 'data/country-loose-names.csv';
const NOT_NAMES = 'data/country-not-names.csv';
const LANGUAGES = ['fr', 'es', 'ru', 'zh', 'ar'];

type Row = Record<string, string>;

/** src/countries/name.table.ts and the UN names in other languages. */
export function nameTables(countries: Row[]): Record<string, string> {
  const sorted = [...countries].sort((a, b) => ((a.alpha3 ?? '') < (b.alpha3 ?? '') ? -1 : 1));
  return {
    'src/countries/name.table.ts': englishNames(sorted),
    'src/countries/names/unName.table.ts': otherNames(sorted),
  };
}

/**
 * The keys of names are made here, so that the library need not fold them. What the loose names read
 * alike is left out of the package; its row stays as a test.
 */
function englishNames(countries: Row[]): string {
  const known = new Map<string, string>(); // key of a name -> alpha-3
  for (const { alpha3 = '', name = '', name_common, name_formal } of countries) {
    for (const text of [name, name_common, name_formal]) {
      if (text) claim(known, text, alpha3, COUNTRIES);
    }
  }
  const formal = countries.map(({ name = '', name_common, name_formal = '' }) =>
    name_formal.replace(name_common || name, '~').replace('Republic of', '^'),
  );
  const loose = readCsv(LOOSE);
  const looseNames: LooseName[] = [
    ...countries.map(({ alpha3 = '', name = '', name_common, name_formal = '' }) =>
      looseName(alpha3, name_common || name, `${name} ${name_formal}`),
    ),
    ...loose.map(({ alpha3 = '', words = '', further = '' }) => ({
      alpha3,
      words: foldWords(words),
      further: further.split(' ').flatMap(foldWords),
    })),
  ];
  const variants = new Map(countries.map(({ alpha3 = '' }) => [alpha3, new Map<string, string>()]));
  const fts = countries.map(({ alpha3, name_fts }) => ({
    alpha3,
    kind: 'variant',
    name: name_fts,
  }));
  for (const { alpha3 = '', kind, name = '' } of [...fts, ...readCsv(ALIASES)]) {
    if (name === '') continue;
    check(variants.has(alpha3), ALIASES, 'a code of countries.csv', alpha3);
    check(kind === 'variant' || kind === 'former', ALIASES, 'variant or former', kind);
    if (claim(known, name, alpha3, ALIASES)) {
      variants.get(alpha3)?.set(keyOf(foldWords(name)), kind === 'former' ? '~' : '');
    }
  }
  const others = readCsv(NOT_NAMES).map(({ kind, name = '', countries: codes = '' }) => {
    const key = keyOf(foldWords(name));
    check(!known.has(key), NOT_NAMES, 'a text that is no name', name);
    for (const code of codes.split(' ')) check(variants.has(code), NOT_NAMES, 'known codes', code);
    return `${kind === 'ambiguous' ? '?' : ''}${key}:${codes.replaceAll(' ', '')}`;
  });
  const keys = countries.map(({ alpha3 = '' }) =>
    [...(variants.get(alpha3) ?? [])]
      .filter(([key]) => !readsLoosely(key.split(' '), alpha3, looseNames))
      .map(([key, mark]) => mark + key)
      .sort()
      .join('|'),
  );
  return `${tableHeader([COUNTRIES, ALIASES, LOOSE, NOT_NAMES])}
/** Formal names, in the order of alpha-3; \`~\` stands for the common name, \`^\` for "Republic of". */
export const FORMAL_NAMES = ${literal(formal.join('|'))};

/** Keys (foldWords, keyOf) of other names, a line a country in the order of alpha-3; ~ for a former name. */
export const VARIANT_KEYS = ${literal(keys.join('\n'))};

/** Alpha-3, words that must stand, + words that may. */
export const LOOSE_NAMES = ${literal(
    loose
      .map(({ alpha3, words = '', further = '' }) => {
        const may = [...new Set(further.split(' ').flatMap(foldWords))];
        return `${alpha3}${foldWords(words).join(' ')}+${may.join(' ')}`;
      })
      .join('|'),
  )};

/** Keys that are no name of one country, with those they may mean; ? where one of them is meant. */
export const NOT_NAMES = ${literal(others.join('|'))};

/** A State that lists put beside the names of territories, then these. */
export const ADMINISTERED_BY = ${literal(administered(countries))};
`;
}

function administered(countries: Row[]): string {
  const territories = new Map<string, string>();
  for (const { alpha3 = '', administered_by } of countries) {
    if (!administered_by) continue;
    territories.set(administered_by, (territories.get(administered_by) ?? '') + alpha3);
  }
  return [...territories].map(([state, codes]) => state + codes).join('|');
}

/** Whether the loose names read the words as this country and as no other. */
function readsLoosely(words: string[], alpha3: string, names: LooseName[]): boolean {
  const found = new Set(looseMatches(words, names).map((name) => name.alpha3));
  return found.size === 1 && found.has(alpha3);
}

/** Notes whose name a key is; false where it was that country's already. Stops where two claim it. */
function claim(known: Map<string, string>, name: string, alpha3: string, place: string): boolean {
  const key = keyOf(foldWords(name));
  const owner = known.get(key);
  check(owner === undefined || owner === alpha3, place, `"${name}" for one country`, [
    owner,
    alpha3,
  ]);
  known.set(key, alpha3);
  return owner === undefined;
}

function otherNames(countries: Row[]): string {
  const columns = LANGUAGES.map((language) => {
    const names = countries.map((row) => row[`name_${language}`] ?? '');
    check(names.filter((name) => name !== '').length >= 248, COUNTRIES, 'M49 names', language);
    return `  ${language}: ${literal(names.join('|'))},`;
  });
  return `${tableHeader([COUNTRIES])}
/** UN names (M49) by language, in the order of the alpha-3 codes; nothing where the UN has no name. */
export const UN_NAMES = {
${columns.join('\n')}
};
`;
}
