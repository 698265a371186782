import type { FigureWords, Language } from './language.js';
import { SHARED_LETTERS, SHARED_MEASURES } from './shared.js';

/** All that a language knows of one word. */
export interface Sense {
  number?: number;
  scale?: number;
  letter?: number;
  part?: number;
  round?: number;
  multiple?: number;
  /** The least that a plural means, and the first number that it does not. */
  plural?: readonly [number, number];
  tens?: number;
  unit?: string;
  /** What the word does: `and`, `of`, `month`, … */
  does?: Set<string>;
  /** Phrases that end with the word, and phrases that begin with it, the longest first. */
  before?: Phrase[];
  after?: Phrase[];
  measures?: Phrase[];
  halves?: Phrase[];
  cuesBefore?: Phrase[];
  cuesAfter?: Phrase[];
}

/** A phrase of one or more words, and what it stands for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** The words of a language, decoded. */
export interface Lexicon {
  readonly language: FigureWords;
  readonly senses: ReadonlyMap<string, Sense>;
}

const decoded = /* @__PURE__ */ new WeakMap<FigureWords, Lexicon>();

/** The groups of a packed table: `meaning: words; meaning: words`. */
export function groupsOf(packed: string): [meaning: string, words: string][] {
  return packed.split(';').flatMap((group) => {
    const [meaning = '', words = ''] = group.split(':');
    return words.trim() === '' ? [] : [[meaning.trim(), words.trim()] as [string, string]];
  });
}

type PhraseTable = 'before' | 'after' | 'measures' | 'halves' | 'cuesBefore' | 'cuesAfter';
type NumberTable = 'number' | 'scale' | 'letter' | 'part' | 'round' | 'multiple' | 'tens';

/** Decodes the tables of a language, once: when a text is first read in it. */
export function lexiconOf(language: FigureWords & Partial<Language>): Lexicon {
  const known = decoded.get(language);
  if (known !== undefined) return known;
  const senses = new Map<string, Sense>();
  const senseOf = (word: string): Sense => {
    const sense = senses.get(word) ?? {};
    senses.set(word, sense);
    return sense;
  };
  const eachWord = (packed: string, told: (sense: Sense, meaning: string) => void): void => {
    for (const [meaning, words] of groupsOf(packed)) {
      for (const word of words.split(/\s+/)) told(senseOf(word), meaning);
    }
  };
  const numbers = (field: NumberTable, packed: string): void =>
    eachWord(packed, (sense, meaning) => {
      sense[field] = Number(meaning);
    });
  const phrases = (field: PhraseTable, packed: string): void => {
    for (const [meaning, list] of groupsOf(packed)) {
      for (const text of list.split('|')) {
        const words = text.trim().split(/\s+/);
        const key = field === 'before' || field === 'cuesBefore' ? words.at(-1) : words[0];
        const sense = senseOf(key ?? '');
        const own = sense[field] ?? [];
        sense[field] = own;
        own.push({ words, meaning });
        own.sort((a, b) => b.words.length - a.words.length);
      }
    }
  };
  numbers('number', language.numbers);
  numbers('scale', language.scales);
  numbers('letter', SHARED_LETTERS + language.letters);
  numbers('part', language.parts);
  numbers('round', language.rounds);
  numbers('multiple', language.multiples);
  numbers('tens', language.tens);
  eachWord(language.plurals, (sense, meaning) => {
    const [low = 0, high = 0] = meaning.split(' ').map(Number);
    sense.plural = [low, high];
  });
  eachWord(language.units, (sense, meaning) => {
    sense.unit = meaning;
  });
  const { clauseWords = '', cuesBefore = '', cuesAfter = '' } = language;
  eachWord(`${language.words};${clauseWords}`, (sense, meaning) => {
    sense.does ??= new Set();
    sense.does.add(meaning);
  });
  phrases('measures', SHARED_MEASURES + language.measures);
  phrases('before', language.before);
  phrases('after', language.after);
  phrases('halves', language.halves);
  phrases('cuesBefore', cuesBefore);
  phrases('cuesAfter', cuesAfter);
  const lexicon = { language, senses };
  decoded.set(language, lexicon);
  return lexicon;
}
