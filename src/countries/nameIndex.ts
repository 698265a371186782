import { countryByCode } from './code.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { foldWords, joinedKeyOf, keyOf } from './fold.js';
import { type LooseName, looseMatches, looseName } from './looseNames.js';
import { FORMAL_NAMES, LOOSE_NAMES, NOT_NAMES, VARIANT_KEYS } from './name.table.js';

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
    name.replace('~', countries[row]?.commonName ?? '').replace('^', 'Republic of'),
  );
}

type LooseNameOfCountry = LooseName & { readonly country: Country };

/** Loose names by the first of the words that must stand. */
let loose: Map<string, LooseNameOfCountry[]> | undefined;

/** The countries of a name that stands with further words: one, unless the words fit several. */
export function readLoosely(words: readonly string[]): readonly Country[] {
  if (!loose) {
    loose = new Map();
    for (const name of looseNames()) {
      const [first = ''] = name.words;
      loose.set(first, [...(loose.get(first) ?? []), name]);
    }
  }
  const near = words.flatMap((word) => loose?.get(word) ?? []);
  return [...new Set(looseMatches(words, near).map(({ country }) => country))];
}

function looseNames(): LooseNameOfCountry[] {
  const formal = formalNames();
  const general = allCountries().map((country, row) => ({
    ...looseName(country.alpha3, country.commonName, `${country.name} ${formal[row]}`),
    country,
  }));
  const special = LOOSE_NAMES.split('|').flatMap((row) => {
    const country = countryByCode(row.slice(0, 3));
    const [words = [], further = []] = row
      .slice(3)
      .split('+')
      .map((part) => part.split(' '));
    return country ? [{ alpha3: country.alpha3, country, words, further }] : [];
  });
  return [...general, ...special];
}

function buildIndex(): Map<string, NameEntry> {
  const map = new Map<string, NameEntry>();
  const countries = allCountries();
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
  for (const country of countries) {
    const entry: NameEntry = { countries: [country], kind: 'name' };
    addName(country.name, entry);
    addName(country.commonName, entry);
  }
  formalNames().forEach((name, row) => {
    const country = countries[row];
    if (country && name !== '') addName(name, { countries: [country], kind: 'formal' });
  });
  VARIANT_KEYS.split('\n').forEach((line, row) => {
    const country = countries[row];
    if (!country || line === '') return;
    const variant: NameEntry = { countries: [country], kind: 'variant' };
    const former: NameEntry = { countries: [country], kind: 'former' };
    for (const key of line.split('|')) {
      if (key.startsWith('~')) addKey(key.slice(1), former);
      else addKey(key, variant);
    }
  });
  for (const row of NOT_NAMES.split('|')) {
    const [text = '', codes = ''] = row.split(':');
    const found = (codes.match(/.../g) ?? []).flatMap((code) => countryByCode(code) ?? []);
    if (text.startsWith('?')) addKey(text.slice(1), { countries: found, kind: 'ambiguous' });
    else addKey(text, { countries: found, kind: 'other' });
  }
  return map;
}
