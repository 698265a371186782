/**
 * Word lists are packed as one text and decoded when a sentence is first read, so that importing the
 * package costs nothing. Words stand in lower case without accents, as {@link foldWord} makes them.
 */
export function lazySet(packed: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(packed.split(/\s+/).filter((word) => word !== ''));
    return set;
  };
}

/** Tells whether a word is one of a few. A look-up, since a regular expression takes ten times as long. */
export function oneOf(packed: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    if (word === '') return false;
    set ??= new Set(packed.trim().split(/\s+/));
    return set.has(word);
  };
}

/** Groups of words with one meaning each, written `meaning: word word; meaning: word`. */
export function lazyMap(packed: string): () => ReadonlyMap<string, string> {
  let map: Map<string, string> | undefined;
  return () => {
    if (map !== undefined) return map;
    map = new Map();
    for (const group of packed.split(';')) {
      const [meaning = '', words = ''] = group.split(':');
      for (const word of words.split(/\s+/)) if (word !== '') map.set(word, meaning.trim());
    }
    return map;
  };
}

/** A rule or role that a phrase of one or more words stands for. */
export interface Phrase<T extends string> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/**
 * Phrases by one of their words (the last, or the first), the longest first, so that "just over"
 * is found before "over".
 */
export function lazyPhrases<T extends string>(
  packed: Record<T, string>,
  by: 'first' | 'last',
): () => ReadonlyMap<string, readonly Phrase<T>[]> {
  let map: Map<string, Phrase<T>[]> | undefined;
  return () => {
    if (map !== undefined) return map;
    map = new Map();
    for (const meaning of Object.keys(packed) as T[]) {
      for (const text of packed[meaning].split('|')) {
        const words = text.trim().split(/\s+/);
        const key = (by === 'first' ? words[0] : words[words.length - 1]) ?? '';
        const list = map.get(key) ?? [];
        list.push({ words, meaning });
        map.set(key, list);
      }
    }
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
    return map;
  };
}

/** A word in lower case and without accents: "Près" becomes "pres". */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      return word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
    }
  }
  return word.toLowerCase();
}
