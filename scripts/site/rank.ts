import { stem, tokens } from './stem.js';

/** What can be found: a page, or a section of one. */
export interface Entry {
  readonly title: string;
  readonly url: string;
  /** `function`, `guide`, `recipe`, `format`, `module`, `value`, `type`, `page`. */
  readonly kind: string;
  /** The module or the page that it is part of. */
  readonly place: string;
  readonly summary: string;
}

/** The index as the page loads it. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** For each word, entry and weight in turn. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** The texts of an entry, from the one that says most. */
export interface EntryTexts {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

const WEIGHTS = { title: 6, summary: 2.5, body: 1 } as const;
/** Functions first; a type is rarely what somebody looks for. */
const KINDS: Readonly<Record<string, number>> = {
  function: 1.25,
  module: 1.1,
  recipe: 1.1,
  guide: 1.1,
  format: 1.1,
  value: 0.9,
  page: 0.75,
  type: 0.7,
  decision: 0.6,
};

/** Builds the index: BM25 over the texts, each with its weight. */
export function buildIndex(list: readonly (Entry & EntryTexts)[]): SearchIndex {
  const words: Record<string, number[]> = Object.create(null);
  const lengths = list.map(({ body }) => tokens(body).length + 1);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, list.length);
  list.forEach((entry, index) => {
    const counts = new Map<string, number>();
    for (const field of ['title', 'summary', 'body'] as const) {
      const inField = new Map<string, number>();
      for (const word of tokens(entry[field])) inField.set(word, (inField.get(word) ?? 0) + 1);
      for (const [word, count] of inField) {
        const long = field === 'body' ? 0.25 + (0.75 * (lengths[index] ?? 1)) / mean : 1;
        const saturated = (count * 2.2) / (count + 1.2 * long);
        counts.set(word, (counts.get(word) ?? 0) + WEIGHTS[field] * saturated);
      }
    }
    for (const [word, weight] of counts) {
      words[word] ??= [];
      words[word].push(index, Math.round(weight * 100) / 100);
    }
  });
  return {
    entries: list.map(({ title, url, kind, place, summary }) => ({
      title,
      url,
      kind,
      place,
      summary,
    })),
    words,
  };
}

/** The entries that fit a query, best first; of the sections of a page only the best. */
export function search(index: SearchIndex, query: string, most = 12): Entry[] {
  const asked = tokens(query);
  const scores = new Map<number, { score: number; matched: number }>();
  const whole = query.trim().toLowerCase();
  const add = (word: string, factor: number, place: number) => {
    const list = index.words[word];
    if (list === undefined) return false;
    const idf = Math.log(1 + index.entries.length / (list.length / 2));
    for (let i = 0; i < list.length; i += 2) {
      const entry = list[i] as number;
      const known = scores.get(entry) ?? { score: 0, matched: 0 };
      known.score += idf * (list[i + 1] as number) * factor;
      known.matched |= 1 << place;
      scores.set(entry, known);
    }
    return true;
  };
  asked.forEach((word, place) => {
    const isFound = add(word, 1, place);
    // The last word may not be written out yet.
    if (place === asked.length - 1 && word.length > 2) {
      const longer = Object.keys(index.words).filter(
        (known) => known !== word && known.startsWith(word),
      );
      for (const known of longer.slice(0, 40)) add(known, isFound ? 0.3 : 0.7, place);
    }
    // "per cent" is also written as one word.
    const next = asked[place + 1];
    if (next !== undefined) {
      const joined = stem(word + next);
      add(joined, 1.5, place);
      add(joined, 0.5, place + 1);
    }
  });
  const best = new Map<string, { entry: Entry; score: number }>();
  for (const [place, { score, matched }] of scores) {
    const entry = index.entries[place] as Entry;
    const share = bits(matched) / Math.max(1, asked.length);
    const exact = entry.title.toLowerCase() === whole ? 2 : 1;
    const total = score * share ** 2 * (KINDS[entry.kind] ?? 1) * exact;
    const page = entry.url.split('#')[0] as string;
    if ((best.get(page)?.score ?? 0) < total) best.set(page, { entry, score: total });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
