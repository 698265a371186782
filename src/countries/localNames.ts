import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { foldLetters, foldWords, joinedKeyOf, keyOf } from './fold.js';

type Reader = (text: string) => Country | undefined;

/** Readers by locale. A platform knows a few hundred; more is somebody's mistake. */
const readers = new Map<string, Reader | undefined>();
const MOST_READERS = 300;

/** Reads names as the platform's Intl writes them in a language; undefined if it does not know it. */
export function localNames(locale: string): Reader | undefined {
  if (!readers.has(locale)) {
    if (readers.size >= MOST_READERS) readers.clear();
    readers.set(locale, buildReader(locale));
  }
  return readers.get(locale);
}

/** What the platform calls a country in a language; undefined if it knows neither. */
export function platformName(country: Country, locale: string): string | undefined {
  return displayNames(locale, 'long')?.of(country.alpha2);
}

function displayNames(locale: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
    return new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  } catch {
    return undefined; // no well-formed language tag, or a platform without Intl.DisplayNames
  }
}

function buildReader(locale: string): Reader | undefined {
  const byKey = new Map<string, Country>();
  const twice = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const names = displayNames(locale, style);
    if (!names) return undefined;
    for (const country of allCountries()) {
      for (const key of keysOf(names.of(country.alpha2) ?? '')) {
        const other = byKey.get(key);
        if (other && other !== country) twice.add(key);
        byKey.set(key, country);
      }
    }
  }
  for (const key of twice) byKey.delete(key);
  const lookUp: Reader = (text) => {
    for (const key of keysOf(text)) {
      const country = byKey.get(key);
      if (country) return country;
    }
    return undefined;
  };
  return (text) => lookUp(text) ?? withoutBracket(text, lookUp);
}

/**
 * Keys of a name: its letters; then its words, together and in any order. The letters go first, since folding
 * leaves out words that are English or Spanish: "Dél-Szudán" is no Sudan.
 */
function keysOf(text: string): string[] {
  const letters = foldLetters(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const words = foldWords(text);
  const joined = joinedKeyOf(words) ?? '';
  return [`=${letters}`, joined, keyOf(words)].filter((key) => key.length > 1);
}

/** Countries whose bare name another country bears too, so that what is in a bracket counts. */
const BARE_NAME_SHARED = 'COG COD KOR PRK CHN SDN GIN IRL WSM MAF SXM';
const BRACKET = /^([^()（）]+)[(（][^()（）]*[)）]\s*$/;

/** "Bolivia (Estado Plurinacional de)": what the UN puts in brackets, the platform leaves out. */
function withoutBracket(text: string, lookUp: Reader): Country | undefined {
  const bare = BRACKET.exec(text)?.[1];
  const country = bare === undefined ? undefined : lookUp(bare);
  return country && !BARE_NAME_SHARED.includes(country.alpha3) ? country : undefined;
}
