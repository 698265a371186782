import type { Country } from './country.js';
import { foldWords } from './fold.js';
import { acronymOf, findName } from './nameIndex.js';

/** The name of a country inside a text, with its place. */
export interface CountryMention {
  /** As it stands in the text. */
  readonly text: string;
  /** Place of its first character. */
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
  /** Null where the name is ambiguous. */
  readonly country: Country | null;
  /** The countries that the name may mean: one, or several where `country` is null. */
  readonly candidates: readonly Country[];
}

/** No name has more words. */
const MOST_WORDS = 9;
/** Words that may stand inside a name in small letters, as in "République démocratique du Congo". */
const SMALL = /^(?:of|the|and|da|d|del|du|démocratique|s)$/;
/** Words with which a name goes on to mean something else: "Mexico City", "Guinea worm", "US$". */
const OTHER_THING_AFTER =
  /^(?:\s+(?:City|State|Valley|River|Basin|Delta|Canal|Gulf|Sea|Lake|Street|Airport|University)\b|[\s-]worm\b|\s?\$|\s[Dd]ollars?\b)/;
const OTHER_PLACE_BEFORE =
  /\b(?:New|Bassas da|Gulf of|Lake|(?:North|South|East|West)(?:ern)?|Northeast|Northwest|Southeast|Southwest|Inner)\s+$/;
/** A point of the compass that belongs to the next word: "Sudan - South Kordofan" is not South Sudan. */
const COMPASS = /^(?:north|south|east|west)$/;
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
/** What may stand between the words of one name; anything else ends it. */
const WITHIN = /^(?:['’]s)?(?:\s{1,3}|\s?[-–&]\s?|\.\s?|\s?\()$/i;
/** What closes a bracket that a name opens: "Micronesia (Federated States of)". */
const CLOSING = /^(?:\s(?:of|the|of the))?\)/i;

/**
 * The names of countries inside a text, in their order, each with its place. The longest name counts
 * ("Guinea-Bissau" is not Guinea), a name begins with a capital, and codes do not count, but usual
 * abbreviations do (`DRC`, `CAR`, `oPt`, `UAE`, `US`), in capitals where they are words too. Parts of
 * other names are left out as far as that can be told: "New Mexico", "Mexico City", "Northern Ireland".
 * What a word means in a sentence nobody can tell for sure (a Jordan may be a person): check what matters.
 * @example
 * findCountries('From Chad to the Republic of the Congo and South Sudan').map(({ text }) => text)
 * // => ['Chad', 'Republic of the Congo', 'South Sudan']
 * findCountries('The two parts of Korea').map(({ country }) => country) // => [null]
 */
export function findCountries(text: string): CountryMention[] {
  const found: CountryMention[] = [];
  if (typeof text !== 'string') return found;
  const words = wordsOf(text);
  for (let first = 0; first < words.length; ) {
    // "oPt" begins small.
    const mention = /^o?\p{Lu}/u.test(words[first]?.text ?? '')
      ? longest(text, words, first)
      : null;
    if (mention?.mention) found.push(mention.mention);
    first = mention ? mention.next : first + 1;
  }
  return found;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its folded words: none for "the". */
  readonly folded: readonly string[];
  /** An `&` stands before it. */
  readonly and: boolean;
  /** It follows the word before within one name. */
  readonly joins: boolean;
  /** It follows the word before behind a comma, as what is inverted does: "Congo, Dem. Rep.". */
  readonly inverts: boolean;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const between = text.slice(end, start);
    const bare = match[0].replace(POSSESSIVE, '');
    end = start + bare.length;
    return {
      text: bare,
      start,
      end,
      folded: foldWords(bare),
      and: between.includes('&'),
      joins: start > 0 && WITHIN.test(between),
      inverts: /^\.?,\s$/.test(between),
    };
  });
}

interface Found {
  /** Null where the name is one of something else. */
  readonly mention: CountryMention | null;
  /** The word after it. */
  readonly next: number;
}

/** The longest name that begins at a word; null where none does. */
function longest(text: string, words: readonly Word[], first: number): Found | null {
  const key: string[] = [];
  let best: Found | null = null;
  for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
    const word = words[last];
    if (!word || (last > first && !word.joins && !isInverted(words, first, last))) break;
    const isSmall = !/^(?:d['’]|o)?[\p{Lu}\p{N}]/u.test(word.text);
    if (isSmall && !SMALL.test(word.text)) break;
    if (last > first && word.and) key.push('&');
    key.push(...word.folded);
    if (isSmall || (last === first && word.folded.length === 0)) continue;
    const isOfNext = COMPASS.test(word.folded.join()) && /^\s+\p{Lu}/u.test(text.slice(word.end));
    const acronym = last === first ? acronymOf(word.text) : undefined;
    const entry = isOfNext ? undefined : (acronym ?? findName(key));
    if (!entry) continue;
    const isOther =
      entry.kind === 'other' || isOtherThing(text, words[first]?.start ?? 0, word.end);
    const mention = isOther
      ? null
      : mentionOf(text, words[first]?.start ?? 0, word.end, entry.countries);
    best = { mention, next: last + 1 };
  }
  return best;
}

/** Whether all that stands behind a comma belongs to the name before it: "Korea, Rep.", not "Chad, Mali". */
function isInverted(words: readonly Word[], first: number, comma: number): boolean {
  if (!words[comma]?.inverts) return false;
  let end = comma + 1;
  while (end < first + MOST_WORDS && words[end]?.joins) end++;
  const folded = (from: number) => words.slice(from, end).flatMap((word) => word.folded);
  return findName(folded(comma)) === undefined && findName(folded(first)) !== undefined;
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
  const isOpen = bare.lastIndexOf('(') > bare.lastIndexOf(')');
  const closing = isOpen ? CLOSING.exec(text.slice(bareEnd, bareEnd + 10)) : null;
  const end = bareEnd + (closing?.[0].length ?? 0);
  const [country = null] = candidates.length === 1 ? candidates : [];
  return { text: text.slice(start, end), start, end, country, candidates };
}
