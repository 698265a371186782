import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { FigureWords, Language } from '../vocabulary/language.js';
import { lexiconOf } from '../vocabulary/lexicon.js';
import type { Text } from './text.js';
import { hitsOf, tokenize } from './tokenize.js';

/** In which languages a text may be. */
export interface ReadingOptions {
  /** The languages, of which the text is read in the one that knows most of its words; the first on a tie. */
  readonly languages?: readonly Language[] | undefined;
}

/** A text cut into tokens, in the one of the languages that knows most of its words. */
export function readText(text: string, languages: readonly FigureWords[]): Text {
  const [first, ...others] = languages;
  let best = tokenize(text, lexiconOf(first as FigureWords));
  if (others.length === 0) return best;
  let most = hitsOf(best);
  for (const language of others) {
    const one = tokenize(text, lexiconOf(language));
    const hits = hitsOf(one);
    if (hits > most) [best, most] = [one, hits];
  }
  return best;
}

/** The languages of the options; undefined where the caller leaves it to us. */
export function requireReading(
  options: ReadingOptions | undefined,
): readonly Language[] | undefined {
  if (options === undefined) return undefined;
  requireOptions(options, ['languages']);
  return requireLanguages(options.languages);
}

const TABLES = [
  ...([
    'decimal',
    'numbers',
    'scales',
    'letters',
    'parts',
    'rounds',
    'multiples',
    'plurals',
  ] as const),
  ...(['tens', 'units', 'measures', 'before', 'after', 'halves', 'words'] as const),
] satisfies (keyof FigureWords)[];
const CLAUSE_TABLES = ['clauseWords', 'cuesBefore', 'cuesAfter'] satisfies (keyof Language)[];

/** A list of languages, or undefined. */
export function requireLanguages(languages: unknown): readonly Language[] | undefined {
  if (languages === undefined) return undefined;
  requireList(languages, 'languages', 'languages of aidkit/reported/languages');
  const list = languages as readonly Language[];
  if (list.length === 0) throw new RangeError(expected('languages', 'at least one language', list));
  // A copy has no holes, which forEach would pass over.
  [...list].forEach((one: Language | null | undefined, index) => {
    if (typeof one?.code !== 'string' || typeof one.numbers !== 'string') {
      const field = `languages[${index}]`;
      throw new TypeError(expected(field, 'a language of aidkit/reported/languages', one));
    }
    for (const table of TABLES) requireText(one[table], `languages[${index}].${table}`);
    for (const table of CLAUSE_TABLES) {
      if (one[table] !== undefined) requireText(one[table], `languages[${index}].${table}`);
    }
  });
  return list;
}
