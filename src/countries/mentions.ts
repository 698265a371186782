import { requireInput, requireOptions } from '../problems/requireOptions.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { demonymAt } from './demonyms.js';
import { foldWords } from './fold.js';
import type { NameTable } from './givenNames.js';
import { acronymOf, administratorOf, findName, type NameEntry } from './nameIndex.js';
import { slipOf } from './suggestions.js';

/** The name of a country inside a text, with its place. */
export interface CountryMention {
  /** As it is in the text. */
  readonly text: string;
  /** Place of its first character. */
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
  /** Null where the name is ambiguous. */
  readonly country: Country | null;
  /** The countries that the name may mean: one, or several where `country` is null. */
  readonly candidates: readonly Country[];
  /** Set where the text is no name but a demonym, such as "Afghan". */
  readonly via?: 'demonym';
}

/** What {@link findCountries} finds besides names. */
export interface FindCountriesOptions {
  /**
   * Nouns and adjectives for the people of a country, such as `englishDemonyms` of `aidkit/countries/names`. A
   * plural in -s needs no entry.
   */
  readonly demonyms?: NameTable | undefined;
}

/** No name is longer, its words written together. */
const LONGEST_WORD = 100;
/** No name has more words. */
const MOST_WORDS = 9;
/** Words that may stand inside a name in small letters, as in "République démocratique du Congo". */
const SMALL = /^(?:of|the|and|da|d|del|du|démocratique|s)$/;
/** Words with which a name goes on to mean something else: "Mexico City", "Guinea worm", "US$". */
const OTHER_THING_AFTER =
  /^(?:\s+(?:[Cc]ity|State|Ocean|Columbia|[Vv]alley|[Rr]iver|[Bb]asin|[Dd]elta|[Cc]anal|Gulf|Sea|Lake|Street|Airport|University)\b|[\s-][Ww]orms?\b|[\s-][Pp]igs?\b|\s?\$|\s[Dd]ollars?\b)/;
const OTHER_PLACE_BEFORE =
  /\b(?:New|Latin|Central|African|Native|Bassas da|Gulf of|Lake|(?:North|South|East|West)(?:ern)?|Northeast|Northwest|Southeast|Southwest|Inner)\s+$/;
/** A point of the compass that belongs to the next word: "Sudan - South Kordofan" is not South Sudan. */
const COMPASS = /^(?:north|south|east|west)$/;
const CAPITAL = /^(?:d['’]|o)?[\p{Lu}\p{N}]/u;
/** In small letters rather a direction than a part of a name: "Sudan south of Khartoum". */
const DIRECTION = /^(?:north|south|east|west)\w* (?:of|to)\b/;
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*/gu;
/** The point before the ending of a file, which belongs to no name: "Kenya.csv". */
const FILE_ENDING =
  /\.(?=(?:csv|tsv|xlsx?|ods|pdf|docx?|pptx?|txt|md|json|geojson|ndjson|xml|ya?ml|html?|zip|gz|png|jpe?g|svg|parquet|shp|kml)(?![\p{L}\p{N}]))/giu;
const POSSESSIVE = /['’]s$/i;
/** What may stand between the words of one name; anything else ends it. */
const WITHIN = /^(?:['’]s?)?(?:\s{1,3}|\s?[-–&]\s?|\.\s?|\s?[([])$/i;
/** What closes a bracket that a name opens: "Micronesia (Federated States of)". */
const CLOSING = /^(?:\s(?:of|the|of the))?[)\]]/i;

/**
 * The names of countries inside a text, in their order, each with its place. The longest name counts
 * ("Guinea-Bissau" is not Guinea), a name begins with a capital, and codes do not count, but usual
 * abbreviations do (`DRC`, `CAR`, `oPt`, `UAE`, `US`), in capitals where they are words too. Parts of
 * other names are left out as far as that can be told: "New Mexico", "Mexico City", "Northern Ireland".
 * What a word means in a sentence nobody can tell for sure (a Jordan may be a person): check what matters.
 * Of a name in the plural ("both Koreas") and of one that two directions share ("North and South Korea") every
 * country counts. In the name of a file capitals do not count (`south-sudan-hnrp-2025.pdf`).
 * It never returns a country at a place where a longer name of another one begins: of "Equatorial_Guinea.pdf"
 * it is the whole name that counts, of a misspelt "Democractic Republic of the Congo" nothing.
 * @param text A sentence, a title, the name of a file. Anything but text has no names.
 * @throws TypeError if `options` has a key that does not exist, RangeError if a demonym has an unknown code.
 * @example
 * findCountries('From Chad to the Republic of the Congo and South Sudan').map(({ text }) => text)
 * // => ['Chad', 'Republic of the Congo', 'South Sudan']
 * findCountries('The two parts of Korea').map(({ country }) => country) // => [null]
 * findCountries('Afghan families', { demonyms: { Afghan: 'AFG' } })[0]?.country?.name // => 'Afghanistan'
 */
export function findCountries(text: string, options: FindCountriesOptions = {}): CountryMention[] {
  requireOptions(options, ['demonyms']);
  const { demonyms } = options;
  if (demonyms !== undefined) requireInput(demonyms, 'options.demonyms');
  const found: CountryMention[] = [];
  if (typeof text !== 'string') return found;
  const plain = searched(text);
  const search: Search = { text: plain, words: wordsOf(plain), names: newStep([]) };
  const { words } = search;
  for (let first = 0; first < words.length; ) {
    const isName = words[first]?.form.isFirst;
    const name = isName
      ? (longest(search, first) ?? plural(words, first) ?? sharedName(search, first))
      : null;
    const demonym = isName && demonyms ? demonymMention(search, first, demonyms, name) : undefined;
    const { mention, next } = demonym ?? name ?? { mention: null, next: first + 1 };
    if (mention) {
      const before = found.at(-1);
      const territory = before && withItsState(plain, before, mention);
      if (territory) found[found.length - 1] = territory;
      else found.push(mention);
    }
    first = next;
  }
  if (plain === text) return found;
  return found.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

/**
 * The text as it is searched, of the same length. The blanks of a file's name are underscores, and before its ending
 * no name goes on. A text without a blank and without a capital is such a name or a part of an address, where
 * every word may begin a name: `south-sudan-hnrp-2025`.
 */
function searched(text: string): string {
  const plain = text.replace(/_/g, ' ').replace(FILE_ENDING, '|');
  if (/\s|\p{Lu}/u.test(text) || !/[-_./]/.test(text)) return plain;
  return plain
    .replace(/-/g, ' ')
    .replace(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu, (word) =>
      SMALL.test(word) ? word : capitalised(word),
    );
}

function capitalised(word: string): string {
  const first = word.charAt(0).toUpperCase();
  return first.length === 1 ? first + word.slice(1) : word;
}

/** A demonym that is longer than the name at the same place; null inside it where it is of something else. */
function demonymMention(
  { text, words }: Search,
  first: number,
  table: NameTable,
  name: Found | null,
): Found | undefined {
  const start = words[first]?.start ?? 0;
  const demonym = demonymAt(text.slice(start, start + 60), table);
  if (!demonym) return undefined;
  const end = start + demonym.length;
  const nameEnd = name ? (words[name.next - 1]?.end ?? start) : start;
  if (end <= nameEnd) return undefined;
  let next = first + 1;
  while ((words[next]?.start ?? end) < end) next++;
  if (isOtherThing(text, start, end)) return { mention: null, next };
  return { mention: { ...mentionOf(text, start, end, demonym.countries), via: 'demonym' }, next };
}

/**
 * A State next to its territory, or next to a name that may mean it, is a note on that and no mention of its
 * own: "Guam (USA)", "Virgin Islands, U.S.". In a list it is one: "Greenland, Denmark and Norway".
 */
function withItsState(
  text: string,
  before: CountryMention,
  state: CountryMention,
): CountryMention | undefined {
  const between = text.slice(before.end, state.start);
  const after = text.slice(state.end, state.end + 8);
  const closing = /^\.?\s?[([]$/.test(between) ? /^\.?[)\]]/.exec(after) : null;
  const isNote = closing || (/^\.?,\s$/.test(between) && !/^\.?\s*(?:[,&]|and\b|or\b)/.test(after));
  const { start } = before;
  const mentioned = state.country;
  // "China: Hong Kong"
  if (
    /^\.?(?: of)?(?::|\s[-–])\s$/.test(between) &&
    mentioned &&
    administratorOf(mentioned) === before.country
  ) {
    return { ...state, text: text.slice(start, state.end), start };
  }
  if (!isNote) return undefined;
  const country = before.candidates.find(
    (one) =>
      administratorOf(one) === state.country || (before.country === null && one === state.country),
  );
  if (!country || !mentioned) return undefined;
  const end = state.end + (closing?.[0].length ?? 0);
  return { text: text.slice(start, end), start, end, country, candidates: [country] };
}

/** What a word is by itself, wherever it stands. */
interface WordForm {
  /** Its folded words: none for "the". */
  readonly folded: readonly string[];
  /** In small letters. */
  readonly isSmall: boolean;
  /** One that may stand inside a name in small letters. */
  readonly isLink: boolean;
  readonly isCompass: boolean;
  /** A name may begin with it: a capital, or "oPt". */
  readonly isFirst: boolean;
  readonly acronym: NameEntry | undefined;
}

interface Word {
  readonly text: string;
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  /** An `&` stands before it. */
  readonly and: boolean;
  /** It follows the word before within one name. */
  readonly joins: boolean;
  /** It follows the word before behind a comma, as what is inverted does: "Congo, Dem. Rep.". */
  readonly inverts: boolean;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  const forms = new Map<string, WordForm>();
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const between = text.slice(end, start);
    const bare = match[0].replace(POSSESSIVE, '');
    const form = forms.get(bare) ?? formOf(bare);
    forms.set(bare, form);
    end = start + bare.length;
    return {
      text: bare,
      form,
      start,
      end,
      and: between.includes('&'),
      joins: start > 0 && WITHIN.test(between),
      inverts: between.includes(',') && /^\.?\s{0,2},\s{1,2}\(?$/.test(between),
    };
  });
}

function formOf(text: string): WordForm {
  const folded = text.length > LONGEST_WORD ? [text] : foldWords(text);
  return {
    folded,
    isSmall: !CAPITAL.test(text),
    isLink: SMALL.test(text),
    isCompass: COMPASS.test(folded.join()),
    isFirst: /^o?\p{Lu}/u.test(text),
    acronym: text.length > LONGEST_WORD ? undefined : acronymOf(text),
  };
}

/** What is searched: a text, its words, and what was looked up in it. */
interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: Step;
}

/**
 * Words one after the other, and the name that they make: a text says the same ones again and again, and reading
 * one that is unknown takes long.
 */
interface Step {
  readonly words: readonly string[];
  readonly next: Map<string, Step>;
  /** Null if the words are no name; undefined if that was not asked yet. */
  entry: NameEntry | null | undefined;
}

function newStep(words: readonly string[]): Step {
  return { words, next: new Map(), entry: undefined };
}

function stepTo({ words, next }: Step, word: string): Step {
  const known = next.get(word);
  if (known) return known;
  const step = newStep([...words, word]);
  next.set(word, step);
  return step;
}

function nameAt(step: Step): NameEntry | undefined {
  if (step.entry === undefined) step.entry = findName(step.words) ?? null;
  return step.entry ?? undefined;
}

function nameOf({ names }: Search, words: readonly string[]): NameEntry | undefined {
  return nameAt(words.reduce(stepTo, names));
}

interface Found {
  /** Null where the name is one of something else. */
  readonly mention: CountryMention | null;
  /** The word after it. */
  readonly next: number;
}

/**
 * The longest name that begins at a word; null where none does. A longer one in small letters
 * ("Guinea bissau") counts as well, or makes the place doubtful, so that no country is found there.
 */
function longest(search: Search, first: number): Found | null {
  const { text, words } = search;
  let step = search.names;
  const start = words[first]?.start ?? 0;
  let best: Found | null = null;
  let isSmall = false;
  for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
    const word = words[last];
    if (!word || (last > first && !word.joins && !isInverted(search, first, last))) break;
    // "The Italian people" is no People's Republic.
    if (word.text === 'people' && !POSSESSIVE.test(text.slice(word.end, word.end + 2))) break;
    isSmall ||= word.form.isSmall && !word.form.isLink;
    if (isSmall && DIRECTION.test(text.slice(word.start, word.end + 4))) break;
    if (last > first && word.and) step = stepTo(step, '&');
    // "Democratic People S Republic": an apostrophe that became a blank.
    const isPossessive =
      word.text.length === 1 && /^s$/i.test(word.text) && step.words.at(-1) === 'peoples';
    if (!isPossessive) step = word.form.folded.reduce(stepTo, step);
    if (word.form.isLink || (last === first && word.form.folded.length === 0)) continue;
    const isOfNext = word.form.isCompass && /^\s+\p{Lu}/u.test(text.slice(word.end, word.end + 9));
    const acronym = last === first ? word.form.acronym : undefined;
    const entry = isOfNext ? undefined : (acronym ?? nameAt(step));
    if (!entry) continue;
    // "Kosovo in": a small word that changes nothing is none of the name.
    if (word.form.isSmall && entry.kind === 'variant' && isSame(best, entry)) continue;
    const isDoubtful: boolean =
      entry.kind === 'other' ||
      (isSmall && entry.kind === 'variant' && best !== null && !isSame(best, entry)) ||
      isOtherThing(text, start, word.end) ||
      isMisspelt(words, first, step.words, entry);
    const mention: CountryMention | null = isDoubtful
      ? null
      : mentionOf(text, start, word.end, entry.countries);
    best = { mention, next: last + 1 };
  }
  return best;
}

/**
 * Several countries by the name that they share, in the plural: "the two Sudans", "both Koreas". The name alone
 * must be one, so that "republics" are none.
 */
function plural(words: readonly Word[], first: number): Found | null {
  const word = words[first];
  const name =
    word?.form.folded.length === 1 ? /^(.{3,})s$/.exec(word.form.folded[0] ?? '')?.[1] : undefined;
  const candidates = name === undefined ? undefined : countriesByWord().get(name);
  if (!word || name === undefined || !candidates || candidates.length < 2 || !findName([name])) {
    return null;
  }
  const { text, start, end } = word;
  return {
    mention: { text, start, end, country: null, candidates: [...candidates] },
    next: first + 1,
  };
}

let byWord: Map<string, Country[]> | undefined;

/** The countries that have a word in their names, by the word. */
function countriesByWord(): ReadonlyMap<string, readonly Country[]> {
  if (!byWord) {
    byWord = new Map();
    for (const country of allCountries()) {
      for (const word of new Set(foldWords(country.name))) {
        byWord.set(word, [...(byWord.get(word) ?? []), country]);
      }
    }
  }
  return byWord;
}

/** The first of two countries that a direction tells apart: "North and South Korea" has both. */
function sharedName(search: Search, first: number): Found | null {
  const { text, words } = search;
  const direction = words[first];
  const and = words[first + 1];
  if (!direction?.form.isCompass || !and || !/^(?:and|or)$/.test(and.text)) return null;
  if (!words[first + 2]?.form.isCompass) return null;
  const whole = longest(search, first + 2);
  const end = whole?.next ?? first;
  const rest = words.slice(first + 3, end).flatMap(({ form }) => form.folded);
  const entry = rest.length > 0 ? nameOf(search, [...direction.form.folded, ...rest]) : undefined;
  const [country, second] = entry?.countries ?? [];
  if (!whole?.mention || !country || second || country === whole.mention.country) return null;
  const mention = mentionOf(text, direction.start, direction.end, [country]);
  return { mention, next: first + 2 };
}

function isSame(best: Found | null, { countries }: NameEntry): boolean {
  return best?.mention?.country === countries[0];
}

/** What is left of a misspelt name may be another country: "Democractic Republic of the Congo". */
function isMisspelt(
  words: readonly Word[],
  first: number,
  key: readonly string[],
  entry: NameEntry,
): boolean {
  const before = words[first - 1];
  if (key[0] !== 'republic' || !before || !words[first]?.joins || before.form.isSmall) {
    return false;
  }
  const meant = slipOf([...before.form.folded, ...key]);
  return meant !== undefined && meant !== entry.countries[0];
}

/**
 * Whether what stands behind a comma belongs to the name before it: "Korea, Rep.", "Congo, DRC", not "Chad,
 * Mali". A name of its own may be the next of a list: "Hong Kong, China and Japan".
 */
function isInverted(search: Search, first: number, comma: number): boolean {
  const { words } = search;
  if (!words[comma]?.inverts) return false;
  let end = comma + 1;
  const isNext = (word: Word | undefined) =>
    word?.joins && (!word.form.isSmall || word.form.isLink);
  while (end < first + MOST_WORDS && isNext(words[end])) end++;
  const folded = (from: number, to: number) =>
    words.slice(from, to).flatMap((word) => word.form.folded);
  for (; end > comma; end--) {
    const last = words[end - 1];
    // "Niger, Republic of" goes on to Korea.
    if (!last || (last.form.isLink && isNext(words[end]))) continue;
    if (words[end]?.joins && /^of|the$/.test(words[end]?.text ?? '')) continue;
    if (!nameOf(search, folded(first, end))) continue;
    const part = nameOf(search, folded(comma, end)) ?? last.form.acronym;
    const goesOn = words[end]?.inverts || /^and|or$/.test(words[end]?.text ?? '');
    return part === undefined || !goesOn;
  }
  return false;
}

function isOtherThing(text: string, start: number, end: number): boolean {
  return (
    OTHER_THING_AFTER.test(text.slice(end, end + 20)) ||
    OTHER_PLACE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  );
}

function mentionOf(
  text: string,
  start: number,
  bareEnd: number,
  candidates: readonly Country[],
): CountryMention {
  const bare = text.slice(start, bareEnd);
  const isOpen = /[([][^)\]]*$/.test(bare);
  const closing = isOpen ? CLOSING.exec(text.slice(bareEnd, bareEnd + 10)) : null;
  const end = bareEnd + (closing?.[0].length ?? 0);
  const [country = null] = candidates.length === 1 ? candidates : [];
  return { text: text.slice(start, end), start, end, country, candidates: [...candidates] };
}
