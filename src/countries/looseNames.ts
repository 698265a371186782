import { foldWords } from './fold.js';

/** A name that stands with any of some further words: "Korea" with "Dem.", "People's", "Rep.". */
export interface LooseName {
  /** Words that must all stand. */
  readonly words: readonly string[];
  /** Words that may stand next to them. */
  readonly further: readonly string[];
}

/** The names all of whose words are in the text once, with nothing next to them that may not be there. */
export function looseMatches<N extends LooseName>(
  text: readonly string[],
  names: readonly N[],
): N[] {
  return names.filter(
    ({ words, further }) =>
      text.filter((word) => words.includes(word)).length === words.length &&
      words.every((word) => text.includes(word)) &&
      text.every((word) => words.includes(word) || further.includes(word)),
  );
}

/** Words that lists put next to the name of a territory. */
const OF_TERRITORIES = 'territory islands commonwealth collectivity territorial department';

/**
 * A country's common name, which stands with the words of its longer names; that of a territory, which
 * has no formal name, with "Territory", "Islands" and the like too. A longer name with an "and" of its
 * own gives no words ("United Kingdom and Ireland" is no name of the United Kingdom), nor one with
 * "States" ("Mexico, United States" is no name of Mexico).
 */
export function looseName(common: string, name: string, formal: string): LooseName {
  const words = foldWords(common);
  const longer = foldWords(`${name} ${formal}`);
  const isSafe = longer.includes('&') === words.includes('&') && !longer.includes('states');
  const further = isSafe ? longer : [];
  return { words, further: formal ? further : [...further, ...OF_TERRITORIES.split(' ')] };
}

/** Words that may stand next to the name of any State and do not change which one is meant. */
const OF_STATES = /^(?:republic|peoples|democratic|socialist|islamic|ir|pr)$/;

/**
 * What is left of a name without the words of any State: "Dahomey" of "Republic of Dahomey". In the name of
 * a former State they tell it from that of today: "Former Democratic Republic of Germany".
 */
export function withoutStateWords(words: readonly string[]): string[] {
  // Asked once, not for each word: a text may have thousands.
  const isFormer = words.includes('former');
  return words.filter((word) => isFormer || !OF_STATES.test(word));
}
