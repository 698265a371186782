import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { foldWords, keyOf } from '../../src/countries/fold.js';
import {
  type LooseName,
  looseMatches,
  looseName,
  withoutStateWords,
} from '../../src/countries/looseNames.js';
import { check } from './check.js';

const COUNTRIES = 'data/countries.csv';
const ALIASES = 'data/country-aliases.csv';
const LOOSE = 'data/country-loose-names.csv';
const NOT_NAMES = 'data/country-not-names.csv';
const FORMAL = 'data/country-formal-names.csv';
const EVERYDAY = 'data/country-everyday-names.csv';
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

/** How the kinds of country-aliases.csv are marked in the table. */
const MARKS = new Map([
  ['variant', ''],
  ['former', '='],
  ['adjective', '^'],
  ['acronym', '!'],
]);

/** How the kinds of country-not-names.csv are marked. */
const NOT_MARKS = new Map([
  ['ambiguous', '?'],
  ['past', '<'],
  ['part', '>'],
  ['other', ''],
]);

/**
 * The keys of names are made here, so that the library need not fold them. What the library reads
 * without a key is left out of the package; its row stays as a test.
 */
function englishNames(countries: Row[]): string {
  const owners = new Map<string, string>(); // key of a name -> alpha-3
  for (const { alpha3 = '', name = '', name_common, name_formal } of countries) {
    for (const text of [name, name_common, name_formal]) {
      if (text) claim(owners, keyOf(foldWords(text)), alpha3, COUNTRIES);
    }
  }
  const administrators = [
    ...new Set(countries.flatMap(({ administered_by }) => administered_by || [])),
  ] as (string | undefined)[];
  check(administrators.length <= 10, COUNTRIES, 'at most 10 administrators', administrators.length);
  const formal = countries.map(({ name = '', name_common, name_formal, administered_by }) => {
    if (!name_formal) return administered_by ? administrators.indexOf(administered_by) : '';
    return name_formal.replace(name_common || name, '~').replace('Republic of', '^');
  });
  const special: OwnedName[] = readCsv(LOOSE).map(({ alpha3 = '', words = '', further = '' }) => ({
    alpha3,
    words: foldWords(words),
    further: [...new Set(further.split(' ').flatMap(foldWords))],
  }));
  const aliases = aliasKeys(countries, owners);
  const others = readCsv(NOT_NAMES).map(({ kind, name = '', countries: codes = '' }) => {
    const words = foldWords(name);
    const text = capitals(words.join(' '));
    const key = keyOf(words);
    check(NOT_MARKS.has(kind ?? ''), NOT_NAMES, 'ambiguous, past, part or other', kind);
    check(!owners.has(key), NOT_NAMES, 'a text that is no name', name);
    for (const code of codes.split(' ')) check(aliases.has(code), NOT_NAMES, 'known codes', code);
    return `${NOT_MARKS.get(kind ?? '')}${text}${codes.replaceAll(' ', '')}`;
  });
  const isRead = reader(countries, { special, aliases, owners });
  const lines = countries.map(({ alpha3 = '', name = '', name_common }) =>
    [
      ...special
        .filter((name) => name.alpha3 === alpha3)
        .map(({ words, further }) => {
          const common = foldWords(name_common || name).join(' ');
          const own = words.join(' ');
          return capitals(`${own === common ? '' : own}(${further.join(' ')}`);
        }),
      ...[...(aliases.get(alpha3) ?? [])]
        .filter(([key, { mark }]) => !isRead(key, mark, alpha3))
        .map(([, { mark, text }]) => mark + (mark === '!' ? text : capitals(text)))
        .sort(),
    ].join(),
  );
  return `${tableHeader([COUNTRIES, ALIASES, LOOSE, NOT_NAMES])}
/**
 * Formal names, in the order of alpha-3; \`~\` stands for the common name, \`^\` for "Republic of". For
 * a territory the place of its State in ADMINISTRATORS.
 */
export const FORMAL_NAMES = ${literal(formal.join('|'))};

/** States that lists put next to the names of their territories. */
export const ADMINISTRATORS = ${literal(administrators.join(''))};

/**
 * Other names, in the order of alpha-3: the words of each (foldWords), with capitals as in names, since
 * like text packs well; = before a former name, ^ before one that stands only with "Republic" and the
 * like, ! before one that counts only as it is written; words that must stand (those of the common name
 * where none are given), ( words that may.
 */
export const OTHER_NAMES = ${literal(lines.join('|'))};

/**
 * Texts that are no name of one country, with the codes of those they may mean; ? where one of them is
 * meant, < before a former State, > before a part of one country. */
export const NOT_NAMES = ${literal(others.join('|'))};
`;
}

function capitals(text: string): string {
  return text.replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

type OwnedName = LooseName & { readonly alpha3: string };

interface Alias {
  readonly mark: string;
  /** Its words in their order, which packs better than that of the key. */
  readonly text: string;
}

/** By alpha-3, then by key. */
type Aliases = Map<string | undefined, Map<string, Alias>>;

/** The FTS names and the rows of country-aliases.csv. */
function aliasKeys(countries: Row[], owners: Map<string, string>): Aliases {
  const aliases: Aliases = new Map(countries.map(({ alpha3 }) => [alpha3, new Map()]));
  const states = new Map(countries.map(({ alpha3, administered_by }) => [alpha3, administered_by]));
  const fts = countries.map(({ alpha3, name_fts }) => ({
    alpha3,
    kind: 'variant',
    name: name_fts,
  }));
  for (const { alpha3 = '', kind = '', name = '' } of [...fts, ...readCsv(ALIASES)]) {
    if (name === '') continue;
    const mark = MARKS.get(kind);
    check(aliases.has(alpha3), ALIASES, 'a code of countries.csv', alpha3);
    check(mark !== undefined, ALIASES, 'variant, former, adjective or acronym', kind);
    const beside = /\(([^()]*)\)$/.exec(name)?.[1] ?? '';
    // "Bermuda (UK)" is read as a territory and its State.
    if (states.get(alpha3) && owners.get(keyOf(foldWords(beside))) === states.get(alpha3)) continue;
    const text = kind === 'acronym' ? name : foldWords(name).join(' ');
    const key = keyOf(text.split(' '));
    const isNew = claim(owners, mark === '^' ? mark + key : key, alpha3, ALIASES);
    if (isNew) aliases.get(alpha3)?.set(key, { mark: mark ?? '', text });
  }
  return aliases;
}

/** Whether the library reads a key of a country without having it, as findName of nameIndex.ts does. */
function reader(
  countries: Row[],
  {
    special,
    aliases,
    owners,
  }: { special: OwnedName[]; aliases: Aliases; owners: Map<string, string> },
): (key: string, mark: string, alpha3: string) => boolean {
  const names = [
    ...countries.map(({ alpha3 = '', name = '', name_common, name_formal = '' }) => ({
      alpha3,
      ...looseName(name_common || name, name, name_formal),
    })),
    ...special,
  ];
  const loosely = (words: string[]) =>
    [...new Set(looseMatches(words, names).map(({ alpha3 }) => alpha3))].join();
  return (key, mark, alpha3) => {
    if (mark === '^') return false;
    const words = key.split(' ');
    // "Saint Pierre Miquelon" is read where "Saint Pierre and Miquelon" is.
    if (mark === '' && owners.get(`& ${key}`) === alpha3) return true;
    const read = loosely(words);
    if (read !== '') return read === alpha3;
    const rest = withoutStateWords(words);
    if (rest.length === 0 || rest.length === words.length) return false;
    const restMark = aliases.get(alpha3)?.get(keyOf(rest))?.mark;
    return restMark === undefined
      ? loosely(rest) === alpha3
      : restMark === mark || restMark === '^';
  };
}

/** Notes whose name a key is; false where it was that country's already. Stops where two claim it. */
function claim(owners: Map<string, string>, key: string, alpha3: string, place: string): boolean {
  const owner = owners.get(key);
  check(owner === undefined || owner === alpha3, place, `"${key}" for one country`, [
    owner,
    alpha3,
  ]);
  owners.set(key, alpha3);
  return owner === undefined;
}

function otherNames(countries: Row[]): string {
  const formal = new Map(readCsv(FORMAL).map((row) => [row.alpha3, row]));
  const everyday = readCsv(EVERYDAY);
  const known = new Set(countries.map(({ alpha3 }) => alpha3));
  for (const { alpha3, language = '' } of everyday) {
    check(known.has(alpha3), EVERYDAY, 'a code of countries.csv', alpha3);
    check([...LANGUAGES, 'de'].includes(language), EVERYDAY, 'a language', language);
  }
  for (const alpha3 of formal.keys()) check(known.has(alpha3), FORMAL, 'a known code', alpha3);
  const inOrder = (cell: (row: Row) => string | undefined) =>
    literal(countries.map((row) => cell(row) ?? '').join('|'));
  const more = (language: string) => {
    const rows = everyday.filter((row) => row.language === language);
    const list = rows.flatMap(({ alpha3, names = '' }) => names.split('|').map((n) => alpha3 + n));
    return literal(list.join('|'));
  };
  const tables = LANGUAGES.map((language) => {
    const short = countries.map((row) => row[`name_${language}`] ?? '');
    check(short.filter((name) => name !== '').length >= 248, COUNTRIES, 'M49 names', language);
    const name = language.toUpperCase();
    return `
export const ${name}_SHORT = ${literal(short.join('|'))};
export const ${name}_FORMAL = ${inOrder(({ alpha3 }) => formal.get(alpha3)?.[language])};
export const ${name}_EVERYDAY = ${more(language)};
`;
  });
  return `${tableHeader([COUNTRIES, FORMAL, EVERYDAY])}
// By language: the UN's short names (M49) and its formal names (UNTERM), in the order of the alpha-3 codes, with
// nothing where the UN has none; then everyday names, each behind its code.
${tables.join('')}
export const DE_EVERYDAY = ${more('de')};
`;
}
