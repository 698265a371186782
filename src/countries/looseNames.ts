import { foldWords } from './fold.js';

/** A name that stands with any of some further words: "Korea" with "Dem.", "People's", "Rep.". */
export interface LooseName {
  readonly alpha3: string;
  /** Words that must all stand. */
  readonly words: readonly string[];
  /** Words that may stand beside them. */
  readonly further: readonly string[];
}

/** The names all of whose words stand in the text, and beside which nothing stands that may not. */
export function looseMatches<N extends LooseName>(
  text: readonly string[],
  names: readonly N[],
): N[] {
  return names.filter(
    ({ words, further }) =>
      text.length <= words.length + further.length &&
      words.every((word) => text.includes(word)) &&
      text.every((word) => words.includes(word) || further.includes(word)),
  );
}

/**
 * A country's common name, which stands with the words of its longer names and with "Republic",
 * "People's Republic", "Territory", "Commonwealth" or "Islands". A longer name with an "and" of its own gives no words: "United Kingdom and
 * Ireland" is no name of the United Kingdom.
 */
export function looseName(alpha3: string, common: string, longer: string): LooseName {
  const words = foldWords(common);
  const more = foldWords(longer);
  const safe = more.includes('&') === words.includes('&');
  return {
    alpha3,
    words,
    further: [...(safe ? more : []), 'republic', 'peoples', 'islands', 'territory', 'commonwealth'],
  };
}
