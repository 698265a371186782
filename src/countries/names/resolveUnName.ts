import { countryByCode } from '../code.js';
import { allCountries } from '../countries.js';
import type { Country } from '../country.js';
import { foldLetters } from '../fold.js';
import {
  type CountryResolution,
  type ResolveOptions,
  resolveCountry as resolve,
} from '../resolve.js';
import { UN_NAMES } from './unName.table.js';

/** The languages of the United Nations beside English. */
export type UnLanguage = 'ar' | 'es' | 'fr' | 'ru' | 'zh';

const names = new Map<UnLanguage, readonly string[]>();
const readers = new Map<UnLanguage, ReadonlyMap<string, Country>>();

function namesIn(language: UnLanguage): readonly string[] {
  let list = names.get(language);
  if (!list) {
    list = Object.hasOwn(UN_NAMES, language) ? UN_NAMES[language].split('|') : [];
    names.set(language, list);
  }
  return list;
}

/**
 * The UN's short name of a country (M49) in one of its languages other than English, exactly as it
 * publishes it: some Russian and Arabic names stand in a case or with a place-holder that belongs to a
 * list. Undefined for an unknown code and where the UN has no name (Kosovo, Taiwan).
 * @example
 * unName('CIV', 'ru') // => 'Кот-д\'Ивуар'
 * unName('TZA', 'fr') // => 'République-Unie de Tanzanie'
 * unName('XKX', 'fr') // => undefined
 */
export function unName(code: string | number, language: UnLanguage): string | undefined {
  const country = countryByCode(code);
  return country && (namesIn(language)[allCountries().indexOf(country)] || undefined);
}

/**
 * As `resolveCountry` of `aidkit/countries`, and it knows the UN's names in Arabic, Chinese, French,
 * Russian and Spanish too: those of `locales`, or of all five where `locales` is left out. They come with
 * 12 kB, which is why they have a subpath of their own.
 * @example
 * resolveCountry('République populaire démocratique de Corée').country.alpha3 // => 'PRK'
 * resolveCountry('КИТАЙ', { locales: ['ru'] }).country.alpha3 // => 'CHN'
 * resolveCountry('Swaziland').via // => 'former'
 */
export function resolveCountry(text: string, options: ResolveOptions = {}): CountryResolution {
  const answer = resolve(text, options);
  if (typeof text !== 'string' || text.length > 200) return answer;
  if (answer.status === 'match' && answer.via !== 'locale') return answer;
  const key = unKey(text);
  for (const language of languagesOf(options.locales)) {
    const country = reader(language).get(key);
    if (country) return { status: 'match', country, via: 'locale' };
  }
  return answer;
}

function languagesOf(locales: ResolveOptions['locales']): UnLanguage[] {
  const all: UnLanguage[] = ['ar', 'es', 'fr', 'ru', 'zh'];
  if (locales === undefined) return all;
  const wanted = [locales].flat().map((locale) => String(locale).slice(0, 2).toLowerCase());
  return all.filter((language) => wanted.includes(language));
}

function reader(language: UnLanguage): ReadonlyMap<string, Country> {
  let map = readers.get(language);
  if (!map) {
    const countries = allCountries();
    map = new Map(
      namesIn(language).flatMap((name, row) => {
        const country = countries[row];
        return name === '' || !country ? [] : [[unKey(name), country] as const];
      }),
    );
    readers.set(language, map);
  }
  return map;
}

/** Letters alone, so that brackets, hyphens and the place-holders of lists do not count. */
function unKey(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}
