import { countryOf } from './code.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { foldWords, joinedKeyOf, keyOf } from './fold.js';
import { type LooseName, looseMatches, looseName, withoutStateWords } from './looseNames.js';
import { ADMINISTRATORS, FORMAL_NAMES, NOT_NAMES, OTHER_NAMES } from './name.table.js';

/**
 * What kind of name was read: `name` (UN short or common), `formal`, `former` (an old name of a State
 * of today) or `variant` (another way to write it).
 */
export type NameKind = 'name' | 'formal' | 'former' | 'variant';

/** A name as the index holds it. */
export interface NameEntry {
  /** The countries that it may mean; one, unless it is no name of one country. */
  readonly countries: readonly Country[];
  /** `ambiguous`: one of the countries is meant. `other`: none of them, they are near it. */
  readonly kind: NameKind | 'ambiguous' | 'other';
  /** A former State: next to the name of a State that followed it, that one is meant. */
  readonly isPast?: boolean;
  /** A part of one country: read as that country where parts are asked for. */
  readonly isPart?: boolean;
}

let index: Map<string, NameEntry> | undefined;

/** English names by key, built on first use. */
export function nameIndex(): ReadonlyMap<string, NameEntry> {
  index ??= buildIndex();
  return index;
}

/** Formal names, in the order of the countries; empty for those that have none. */
export function formalNames(): string[] {
  const countries = allCountries();
  return FORMAL_NAMES.split('|').map((name, row) =>
    name
      .replace(/\d/, '')
      .replace('~', countries[row]?.commonName ?? '')
      .replace('^', 'Republic of'),
  );
}

let administrators: Map<Country, Country> | undefined;

/** The State that lists put next to the name of a territory: "Bermuda (UK)". Undefined for States. */
export function administratorOf(territory: Country): Country | undefined {
  if (!administrators) {
    administrators = new Map();
    const cells = FORMAL_NAMES.split('|');
    for (let row = 0; row < cells.length; row++) {
      // Only territories have a place there: of formal names and of nothing no number is made.
      const place = 3 * Number(cells[row] || '~');
      const country = allCountries()[row];
      const state = countryOf(ADMINISTRATORS.slice(place, place + 3));
      if (country && state) administrators.set(country, state);
    }
  }
  return administrators.get(territory);
}

/**
 * The entry of a name: as it is written, its words written together or apart, with words that may stand
 * next to it, or without the words that any State may bear ("Republic of Dahomey", "Somali Republic").
 */
export function findName(words: readonly string[]): NameEntry | undefined {
  const entry = findBare(words);
  if (entry) return entry;
  const rest = withoutStateWords(words);
  if (rest.length === words.length) return undefined;
  const bare = findBare(rest) ?? nameIndex().get(`^${keyOf(rest)}`);
  return bare?.kind === 'name' ? { ...bare, kind: 'variant' } : bare;
}

/** An acronym that is a word in small letters counts only as it is written: "CAR", "oPt". */
export function acronymOf(text: string): NameEntry | undefined {
  const bare = text.replace(/^\s*the\s|[\s.]/gi, '');
  return /[A-Z]/.test(bare) ? nameIndex().get(bare) : undefined;
}

function findBare(words: readonly string[]): NameEntry | undefined {
  if (words.length === 0) return undefined;
  const joined = joinedKeyOf(words);
  return (
    nameIndex().get(keyOf([...words])) ??
    (joined === undefined ? undefined : nameIndex().get(joined)) ??
    readLoosely(words)
  );
}

type LooseNameOfCountry = LooseName & { readonly country: Country };

/** Loose names by the first of the words that must stand. */
let loose: Map<string, LooseNameOfCountry[]> | undefined;

function looseByFirst(): ReadonlyMap<string, LooseNameOfCountry[]> {
  if (!loose) {
    loose = new Map();
    for (const name of looseNames()) {
      const [first = ''] = name.words;
      loose.set(first, [...(loose.get(first) ?? []), name]);
    }
  }
  return loose;
}

function readLoosely(words: readonly string[]): NameEntry | undefined {
  const near = [...new Set(words)].flatMap((word) => looseByFirst().get(word) ?? []);
  const countries = [...new Set(looseMatches(words, near).map(({ country }) => country))];
  if (countries.length === 0) return undefined;
  return { countries, kind: countries.length === 1 ? 'variant' : 'ambiguous' };
}

/**
 * The only country whose name of several words is cut to these: "Trin. & Tobago", "Unit. Arab Em.". One
 * letter may stand for any word, so it counts for none.
 */
export function abbreviationOf(words: readonly string[]): Country | undefined {
  if (words.length < 2) return undefined;
  const fitting = [...looseByFirst().values()]
    .flat()
    .filter(
      (name) =>
        name.words.length === words.length &&
        words.every(
          (word, i) => name.words[i] === word || (word[1] && name.words[i]?.startsWith(word)),
        ),
    );
  const [country, other] = new Set(fitting.map((name) => name.country));
  return other ? undefined : country;
}

function looseNames(): LooseNameOfCountry[] {
  const formal = formalNames();
  const general = allCountries().map((country, row) => ({
    ...looseName(country.commonName, country.name, formal[row] ?? ''),
    country,
  }));
  const special = otherNames().flatMap(({ country, name }) => {
    const [words, further] = name.split('(');
    if (further === undefined) return [];
    return { country, words: foldWords(words || country.commonName), further: further.split(' ') };
  });
  return [...general, ...special];
}

function otherNames(): { country: Country; name: string }[] {
  const rows = OTHER_NAMES.split('|');
  return allCountries().flatMap((country, row) =>
    (rows[row]?.match(/[^,]+/g) ?? []).map((name) => ({
      country,
      name: name[0] === '!' ? name.slice(1) : name.toLowerCase(),
    })),
  );
}

function buildIndex(): Map<string, NameEntry> {
  const map = new Map<string, NameEntry>();
  const add = (key: string, entry: NameEntry) => {
    if (!map.has(key)) map.set(key, entry);
  };
  const addKey = (key: string, entry: NameEntry) => {
    add(key, entry);
    // "Trinidad Tobago" as "Trinidad and Tobago".
    if (key.startsWith('& ')) add(key.slice(2), entry);
  };
  const addName = (name: string, entry: NameEntry) => {
    const words = foldWords(name);
    const joined = joinedKeyOf(words);
    addKey(keyOf([...words]), entry);
    if (joined !== undefined) add(joined, entry);
    const lossy = name.replace(/[\u00c0-\u024f]/g, '?');
    if (lossy !== name) addKey(keyOf(foldWords(lossy)), entry);
  };
  const formal = formalNames();
  allCountries().forEach((country, row) => {
    const entry: NameEntry = { countries: [country], kind: 'name' };
    addName(country.name, entry);
    addName(country.commonName, entry);
    if (formal[row]) addName(formal[row], { ...entry, kind: 'formal' });
  });
  for (const { country, name } of otherNames()) {
    const kind = name.startsWith('=') ? 'former' : 'variant';
    if (name.includes('(')) continue;
    addKey(keyOf(name.replace('=', '').split(' ')), { countries: [country], kind });
  }
  const codes = /[A-Z]{3}/g;
  for (const row of NOT_NAMES.split('|')) {
    const countries = (row.match(codes) ?? []).flatMap((code) => countryOf(code) ?? []);
    const kind = row.startsWith('?') ? 'ambiguous' : 'other';
    const words = row.replace(codes, '').replace(/[?<>]/, '').toLowerCase().split(' ');
    addKey(keyOf(words), {
      countries,
      kind,
      isPast: row.startsWith('<'),
      isPart: row.startsWith('>'),
    });
  }
  return map;
}
