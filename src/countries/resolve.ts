import { countryByCode } from './code.js';
import type { Country } from './country.js';
import { foldWords } from './fold.js';
import { localNames } from './localNames.js';
import {
  acronymOf,
  findName,
  isAdministeredBy,
  type NameEntry,
  type NameKind,
} from './nameIndex.js';
import { slipOf, suggestionsFor } from './suggestions.js';

/** How a text was read: as a code, as a kind of name, in a language, or allowing for a slip. */
export type ResolvedVia = NameKind | 'code' | 'locale' | 'slip';

/** What a text says as a name of a country. */
export type CountryResolution =
  | { readonly status: 'match'; readonly country: Country; readonly via: ResolvedVia }
  /** It may mean each of these, or names several. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Country[] }
  /** It is no name; these are near, at most five (more only for States that came apart). */
  | { readonly status: 'none'; readonly suggestions: readonly Country[] };

/** What {@link resolveCountry} reads beside exact English names. */
export interface ResolveOptions {
  /**
   * Languages beside English whose names are read, as the platform's Intl knows them, such as `'fr'` or
   * `['fr', 'ru']`. A language that it does not know is left out. The UN's own names in its languages,
   * such as "Fédération de Russie", are those of `aidkit/countries/names`.
   */
  readonly locales?: string | readonly string[];
  /** Takes a name with one slip in it, if only one country is that near. Not by default. */
  readonly allowSlip?: boolean;
}

/** Longer texts are no names. */
const LONGEST = 200;
const REMEMBERED = 1000;
const NONE: CountryResolution = Object.freeze({ status: 'none', suggestions: Object.freeze([]) });

/** Matches by text, since columns of data repeat the same names. Forgotten when full. */
const remembered = new Map<string, CountryResolution>();

/**
 * Reads a text as the name of one country, as people and data write it: UN, FTS and common names in
 * English, formal and former names of today's States, inverted and abbreviated forms, in any case, with
 * or without accents, with text that was decoded wrongly. A code counts only in capitals (`AF`, `AFG`) or
 * three digits, and `NA` does not: in data it mostly says "not available". "us" in small letters is the
 * pronoun, and nothing. "Russia (Soviet Union)" is Russia. A code beside an ambiguous name tells which is
 * meant ("Korea (KR)"); one that contradicts the name makes it ambiguous ("Peru (CL)", "Congo (CD)").
 *
 * It rather answers nothing than a wrong country. A region, a part of a country, a State that is no
 * more, a name with a slip in it: `none`, with suggestions. A name of several countries, or several names:
 * `ambiguous`. "China excluding Hong Kong" is China. "Congo" is the Republic of the Congo, as in M49, and
 * "Micronesia" the State. Never throws; a text of over 200 characters, and what is no text, is none.
 * @example
 * resolveCountry('Korea, Dem. People’s Rep.')
 * // => { status: 'match', country: countryByCode('PRK'), via: 'name' }
 * resolveCountry('Swaziland').via // => 'former'
 * resolveCountry('Korea').candidates.map(({ alpha3 }) => alpha3) // => ['PRK', 'KOR']
 * resolveCountry('Yugoslavia').status // => 'none'
 * resolveCountry('Afganistan').suggestions[0].alpha3 // => 'AFG'
 * resolveCountry('Afganistan', { allowSlip: true }).via // => 'slip'
 * resolveCountry('Österreich', { locales: ['de'] }).country.alpha3 // => 'AUT'
 */
export function resolveCountry(text: string, options?: ResolveOptions): CountryResolution {
  if (options === undefined) {
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

function read(
  text: string,
  { locales = [], allowSlip = false }: ResolveOptions,
): CountryResolution {
  if (/[$%]/.test(text)) return NONE; // "US$"
  const byCode = readCode(text);
  if (byCode) return match(byCode, 'code');
  const words = foldWords(text);
  // "China/Taiwan" is a list, though "China, Taiwan" is a name.
  const listed = LIST.test(text)
    ? (compose(text.split(LIST), 'list') ?? readParts(text))
    : undefined;
  if (listed) return listed;
  const coded = CODE_BESIDE.test(text) ? compose(text.split(BRACKET), 'note') : undefined;
  if (coded) return coded;
  const entry = findName(words) ?? acronymOf(text);
  if (entry && entry.kind !== 'other') return fromEntry(entry);
  for (const locale of [locales].flat()) {
    const country = localNames(locale)?.(text);
    if (country) return match(country, 'locale');
  }
  if (entry) return { status: 'none', suggestions: entry.countries };
  const composed = readExclusion(text) ?? readParts(text);
  if (composed) return composed;
  const plain = withoutMarks(text);
  const bare = plain === text ? NONE : read(plain, { locales });
  if (bare.status !== 'none') return bare;
  if (allowSlip) {
    const country = slipOf(words);
    if (country) return match(country, 'slip');
  }
  return { status: 'none', suggestions: suggestionsFor(words) };
}

function match(country: Country, via: ResolvedVia): CountryResolution {
  return { status: 'match', country, via };
}

function fromEntry({ countries, kind }: NameEntry): CountryResolution {
  const [country] = countries;
  if (country && kind !== 'ambiguous' && kind !== 'other') return match(country, kind);
  return { status: 'ambiguous', candidates: countries };
}

const CODE = /^\s*([A-Z]{2,3}|\d{3})\s*$/;

function readCode(text: string): Country | undefined {
  const code = text.length < 20 ? CODE.exec(text)?.[1] : undefined;
  return code === undefined || code === 'NA' ? undefined : countryByCode(code);
}

/** A footnote at the end: "Kosovo 1/", "Tanzania /2", "Cyprus (a, b)", "Kenya [note 3]". */
const FOOTNOTE =
  /(?:[([/^]\s?(?:note )?(?:\d\d?|[a-d])(?:[, ]{1,2}(?:\d\d?|[a-d]))*[)\]]?|\s(?:\d\d?|[a-d])[/)])$/;

/** A text without footnotes, and with `?` for entities and for letters that no repair has brought back. */
function withoutMarks(text: string): string {
  let bare = text.trimEnd();
  // One at a time: an expression that takes several at once can do so in exponentially many ways.
  while (FOOTNOTE.test(bare)) bare = bare.replace(FOOTNOTE, '').trimEnd();
  return bare.replace(/&amp;/g, '&').replace(/&#?\w+;|(?<=\w)[^\0-\x7f]/g, '?');
}

const EXCLUSION =
  /^(.*?)[\s,(;[-]+(?:exc(?:l|lud\w+|ept)?|without|w\/o|other than|not including|minus)(?:\b|\s).*$/is;

/** "China (excluding Hong Kong)" is China; whatever is excluded does not count. */
function readExclusion(text: string): CountryResolution | undefined {
  const kept = EXCLUSION.exec(text)?.[1];
  const entry = kept === undefined ? undefined : findName(foldWords(kept));
  return entry && entry.kind !== 'other' ? fromEntry(entry) : undefined;
}

const LIST = /[/;|]/;
/** The last bracket: "Cocos (Keeling) Islands (Australia)". */
const BRACKET = /[([]([^([]*?)[)\]\s]*$/;
/** A code beside a name, unless it shortens words of names: "Peru (DE)" is not Peru, "China (PR)" is China. */
const CODE_BESIDE = /[([](?!AR|GB|P[RS]|SR|U)[A-Z]{2}[)\]]\s*$/;
/** What stands between a name and a note on it, then what joins names too. */
const NOTE =
  /[()[\],;:/|=—]|\s[-–]\s|\b(?:formerly|former|fmr|previously|ex|now|also|aka|known as|called)\b/i;
const JOINT = /\b(?:and|including|incl|or|versus|vs)\b\.?|[&+/|;-]/i;

/**
 * Names beside each other: of one country ("Myanmar (Burma)"), of a territory and the State beside it
 * ("Bermuda (UK)"), or of several, which is ambiguous. A part that is no name makes the whole none.
 */
function readParts(text: string): CountryResolution | undefined {
  const parts = text.split(NOTE);
  return (
    compose(text.split(BRACKET), 'note') ??
    compose(parts, LIST.test(text) ? 'list' : 'note') ??
    compose(
      parts.flatMap((part) => part.split(JOINT)),
      'sum',
    )
  );
}

function compose(
  parts: readonly string[],
  how: 'note' | 'list' | 'sum',
): CountryResolution | undefined {
  const named = parts.filter((part) => foldWords(part).length > 0 || readCode(part));
  // One part alone counts as an old name: "former Zaire".
  if (named.length < 2 && findName(foldWords(named.join()))?.kind !== 'former') return undefined;
  if (named.length > 8) return undefined;
  const found = new Set<Country>();
  let first: NameEntry | undefined;
  let isList = how !== 'note';
  for (const part of named) {
    const words = foldWords(part);
    const entry = findName(words);
    const countries = entry?.countries ?? countriesOfCode(part);
    // "Russia (Soviet Union)" is Russia. "Russia and Soviet Union" is two.
    const isPast = entry?.isPast && how !== 'sum';
    if (isPast && first?.countries.every((one) => countries.includes(one))) continue;
    const [country] = countries;
    if (!country || entry?.kind === 'other') return undefined;
    // "Korea (KR)": of those that the name may mean, the code tells which.
    const isMeant = first?.kind === 'ambiguous' && first.countries.includes(country);
    if (!entry && !isList && isMeant) return match(country, 'variant');
    first ??= entry;
    isList ||= words[0] === '&';
    for (const one of countries) found.add(one);
  }
  if (!first) return undefined; // codes alone: "are", "3,659"
  const candidates = [...found];
  const [one, other] = candidates;
  if (one && !other) return fromEntry(first);
  if (one && other && candidates.length === 2 && !isList) {
    if (isAdministeredBy(one, other)) return match(one, 'variant');
    if (isAdministeredBy(other, one)) return match(other, 'variant');
  }
  return { status: 'ambiguous', candidates };
}

/** A code or acronym beside a name: "Mexico (MEX)", "Réunion (FR)". Numbers are counts. */
function countriesOfCode(part: string): readonly Country[] {
  const country = /\d/.test(part) ? undefined : readCode(part);
  return country ? [country] : (acronymOf(part)?.countries ?? []);
}
