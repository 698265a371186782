import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireFlagIfAny, requireOptions } from '../problems/requireOptions.js';
import type { Country } from './country.js';
import { foldWords } from './fold.js';
import { type NameTable, readGiven } from './givenNames.js';
import { localNames } from './localNames.js';
import { withoutExclusion, withoutMarks } from './marks.js';
import { abbreviationOf, acronymOf, findName, type NameEntry, type NameKind } from './nameIndex.js';
import { readCode, readList, readParts, readWithCode } from './parts.js';
import { slipOf, suggestionsFor } from './suggestions.js';

/**
 * How a text was read: as a code, as a kind of name, in a language of the platform (`locale`), by a table that
 * was handed over (`given`), allowing for a slip, or as a part of a country.
 */
export type ResolvedVia = NameKind | 'code' | 'locale' | 'given' | 'slip' | 'part';

/** What a text says as a name of a country. */
export type CountryResolution =
  | {
      readonly status: 'match';
      readonly country: Country;
      readonly via: ResolvedVia;
      readonly candidates?: undefined;
      readonly suggestions?: undefined;
    }
  | {
      readonly status: 'ambiguous';
      /** It may mean each of these, or names several. */
      readonly candidates: readonly Country[];
      readonly country?: undefined;
      readonly via?: undefined;
      readonly suggestions?: undefined;
    }
  | {
      readonly status: 'none';
      /** Near countries, at most five (more only for States that came apart). */
      readonly suggestions: readonly Country[];
      readonly country?: undefined;
      readonly via?: undefined;
      readonly candidates?: undefined;
    };

/** What {@link resolveCountry} reads besides exact English names. */
export interface ResolveOptions {
  /**
   * Languages besides English whose names are read, as the platform's Intl knows them, such as `'fr'` or
   * `['fr', 'ru']`. A language that it does not know is left out. The UN's own names in its languages,
   * such as "Fédération de Russie", are those of `aidkit/countries/names`.
   */
  readonly locales?: string | readonly string[] | undefined;
  /**
   * Tables of names that go before ours, codes included: those of `aidkit/countries/names`, or your own, such
   * as `{ ROC: 'TWN' }`. A table is read on its first use.
   */
  readonly names?: readonly NameTable[] | undefined;
  /** Takes a name with one slip in it, if only one country is that near. Not by default. */
  readonly allowSlip?: boolean | undefined;
  /** Takes a part of one country for it: England, Zanzibar, Bonaire. Not by default. */
  readonly allowPart?: boolean | undefined;
}

/** Longer texts are no names. */
const LONGEST = 200;
const REMEMBERED = 1000;
const NONE: CountryResolution = /* @__PURE__ */ Object.freeze({
  status: 'none',
  suggestions: /* @__PURE__ */ Object.freeze([]),
});

/** Matches by text, since columns of data repeat the same names. Forgotten when full. */
const remembered = new Map<string, CountryResolution>();

/**
 * Reads a text as the name of one country, as people and data write it: UN, FTS and common names in
 * English, formal and former names of today's States, inverted and abbreviated forms, in any case, with
 * or without accents, with text that was decoded wrongly. A code counts only in capitals (`AF`, `AFG`) or
 * three digits, and `NA` does not: in data it mostly says "not available". "us" in small letters is the
 * pronoun, and nothing. "Russia (Soviet Union)" is Russia. A code next to an ambiguous name tells which is
 * meant ("Korea (KR)"); one that contradicts the name makes it ambiguous ("Peru (CL)", "Congo (CD)").
 *
 * It returns nothing rather than a wrong country. A region, a part of a country, a State that is no
 * more, a name with a slip in it: `none`, with suggestions. A name of several countries, or several names:
 * `ambiguous`. "China excluding Hong Kong" is China. "Congo" is the Republic of the Congo, as in M49, and
 * "Micronesia" the State. Never throws; a text of over 200 characters, and what is no text, is none.
 * @example
 * resolveCountry('Korea, Dem. People’s Rep.')
 * // => { status: 'match', country: countryByCode('PRK'), via: 'name' }
 * resolveCountry('Swaziland').via // => 'former'
 * resolveCountry('Korea').candidates?.map(({ alpha3 }) => alpha3) // => ['PRK', 'KOR']
 * resolveCountry('Yugoslavia').status // => 'none'
 * resolveCountry('Afganistan').suggestions?.[0]?.alpha3 // => 'AFG'
 * resolveCountry('Afganistan', { allowSlip: true }).via // => 'slip'
 * resolveCountry('Österreich', { locales: ['de'] }).country?.alpha3 // => 'AUT'
 */
export function resolveCountry(text: string, options?: ResolveOptions): CountryResolution {
  if (options !== undefined) requireResolveOptions(options);
  else {
    const before = remembered.get(text);
    if (before) return before;
  }
  if (typeof text !== 'string' || text.length > LONGEST) return NONE;
  const answer = read(text, options ?? {});
  if (options === undefined && answer.status === 'match') {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, answer);
  }
  return answer;
}

const OPTIONS = ['locales', 'names', 'allowSlip', 'allowPart'];

function requireResolveOptions(options: ResolveOptions): void {
  requireOptions(options, OPTIONS);
  const { locales = [], names = [] } = options;
  requireList(names, 'options.names', 'tables of names');
  requireObjects(names, 'options.names', 'a table of names');
  requireFlagIfAny(options.allowSlip, 'options.allowSlip');
  requireFlagIfAny(options.allowPart, 'options.allowPart');
  for (const locale of Array.isArray(locales) ? locales : [locales]) {
    if (typeof locale !== 'string') {
      throw new TypeError(expected('options.locales', 'language tags such as "fr"', locale));
    }
  }
}

function read(written: string, options: ResolveOptions): CountryResolution {
  const given = options.names && readGiven(written, options.names, 'options.names');
  if (given) return fromEntry({ countries: given, kind: given.length > 1 ? 'ambiguous' : 'given' });
  if (/[$%]/.test(written)) return NONE; // "US$"
  const text = written.replace(/_/g, ' ');
  const byCode = readCode(text);
  if (byCode) return match(byCode, 'code');
  const labelled = readLabelled(text, options);
  if (labelled) return labelled;
  const listed = readList(text) ?? readWithCode(text);
  if (listed) return fromEntry(listed);
  const words = foldWords(text);
  const entry = findName(words) ?? acronymOf(text);
  if (entry && entry.kind !== 'other' && !CITY_FIRST.test(text)) return fromEntry(entry);
  for (const locale of [options.locales ?? []].flat()) {
    const country = localNames(locale)?.(text);
    if (country) return match(country, 'locale');
  }
  if (entry) {
    const [country] = entry.countries;
    if (options.allowPart && entry.isPart && country) return match(country, 'part');
    return { status: 'none', suggestions: [...entry.countries] };
  }
  const ofState = options.allowPart ? partOfState(text) : undefined;
  if (ofState) return match(ofState, 'part');
  const composed = readExclusion(text) ?? readParts(text) ?? abbreviated(text, words);
  if (composed) return fromEntry(composed);
  const plain = withoutMarks(text);
  const bare = plain === text ? NONE : read(plain, { ...options, allowSlip: false });
  if (bare.status !== 'none') return bare;
  if (options.allowSlip) {
    const country = slipOf(words);
    if (country) return match(country, 'slip');
  }
  return { status: 'none', suggestions: suggestionsFor(words) };
}

function match(country: Country, via: ResolvedVia): CountryResolution {
  return Object.freeze({ status: 'match', country, via });
}

function fromEntry({
  countries,
  kind,
}: {
  readonly countries: readonly Country[];
  readonly kind: NameEntry['kind'] | 'given';
}): CountryResolution {
  const [country] = countries;
  if (country && kind !== 'ambiguous' && kind !== 'other') return match(country, kind);
  return { status: 'ambiguous', candidates: [...countries] };
}

/** A capital that stands with a country as part of its name, before it: a city, and no country. */
const CITY_FIRST = /^\W*(?:kinshasa|brazzaville|leopoldville|conakry)\s*[,(]/i;

/** "Scotland (UK)": a part and its State. */
function partOfState(text: string): Country | undefined {
  const [name = '', state = ''] = text.split(/\s*[(,]\s*/);
  const part = findName(foldWords(name));
  const beside = findName(foldWords(state))?.countries[0];
  return part?.isPart && part.countries[0] === beside ? beside : undefined;
}

/** "CODE: label", as SDMX exports write it. */
const LABELLED = /^\s*([A-Z]{2,3})\s*(?:[:|=]|\s[-–]\s)\s*(\S.*)$/s;

/** A code before a name that is of the same country, or that may mean it. */
function readLabelled(text: string, options: ResolveOptions): CountryResolution | undefined {
  const [, code = '', label = ''] = LABELLED.exec(text) ?? [];
  const country = readCode(code);
  if (!country) return undefined;
  const answer = read(label, options);
  if (answer.country === country) return answer;
  return answer.candidates?.includes(country) ? match(country, 'variant') : undefined;
}

/** "China (excluding Hong Kong)" is China; whatever is excluded does not count. */
function readExclusion(text: string): NameEntry | undefined {
  const kept = withoutExclusion(text);
  const entry = kept === undefined ? undefined : findName(foldWords(kept));
  return entry?.kind === 'other' ? undefined : entry;
}

/** A name that full stops cut short: "Sao Tome & Pr.". */
function abbreviated(text: string, words: readonly string[]): NameEntry | undefined {
  const country = text.includes('.') ? abbreviationOf(words) : undefined;
  return country && { countries: [country], kind: 'variant' };
}
