import type { Country } from './country.js';
import { keyOf } from './fold.js';
import { nameIndex } from './nameIndex.js';

const MOST = 5;

/** Countries whose name is nearly spelled like the words or stands inside them, at most five. */
export function suggestionsFor(words: readonly string[]): Country[] {
  return [...new Set([...nearSpellings(words, 2), ...namesInside(words)])].slice(0, MOST);
}

/** The country of the only name that is one slip away: a letter more, less, other, or two swapped. */
export function slipOf(words: readonly string[]): Country | undefined {
  const near = new Set(nearSpellings(words, 1));
  const [country] = near;
  return near.size === 1 && words.join('').length >= 6 ? country : undefined;
}

function* namesInside(words: readonly string[]): Iterable<Country> {
  const bounded = words.slice(0, 12);
  for (let length = Math.min(bounded.length - 1, 6); length > 0; length--) {
    for (let start = 0; start + length <= bounded.length; start++) {
      const entry = nameIndex().get(keyOf(bounded.slice(start, start + length)));
      if (entry) yield* entry.countries;
    }
  }
}

/** Countries with a name that differs in one place only, by at most so many letters; nearest first. */
function nearSpellings(words: readonly string[], most: number): Country[] {
  const found: { country: Country; apart: number }[] = [];
  for (const text of new Set([words.join(''), keyOf([...words])])) {
    if (text.length < 4) continue;
    const limit = text.length < 7 ? 1 : most;
    for (let length = text.length - limit; length <= text.length + limit; length++) {
      for (const { key, country } of namesOfLength(length)) {
        // What differs in one place begins or ends alike; most names do neither.
        if (key[0] !== text[0] && key.at(-1) !== text.at(-1)) continue;
        const apart = lettersApart(text, key);
        if (apart <= limit) found.push({ country, apart });
      }
    }
  }
  return found.sort((a, b) => a.apart - b.apart).map(({ country }) => country);
}

interface NameKey {
  readonly key: string;
  readonly country: Country;
}

let byLength: NameKey[][] | undefined;

/** Keys of names of one country by their length, since a slip changes that by two at most. */
function namesOfLength(length: number): readonly NameKey[] {
  if (!byLength) {
    byLength = [];
    for (const [key, { countries, kind }] of nameIndex()) {
      const [country] = countries;
      if (!country || kind === 'ambiguous' || kind === 'other') continue;
      byLength[key.length] ??= [];
      byLength[key.length]?.push({ key, country });
    }
  }
  return byLength[length] ?? [];
}

/** The length of what differs between equal beginnings and endings; 1 for two letters swapped. */
function lettersApart(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (b.length < 4) return longer;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 2 && left[0] === right[1] && left[1] === right[0]) return 1;
  return Math.max(left.length, right.length);
}
