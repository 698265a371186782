import {
  foreignNumberWords,
  fractionWords,
  multipleWords,
  numberWords,
  scaleWords,
  vagueMultipliers,
  vagueWords,
} from './lexicon.js';
import { currencyAbbreviations, currencyCodes, currencySigns, dollarPrefixes } from './units.js';

type Words = ReadonlySet<string> | ReadonlyMap<string, string>;

function gather(parts: () => Words[], more: readonly string[]): () => ReadonlySet<string> {
  let set: Set<string> | undefined;
  return () => {
    if (set !== undefined) return set;
    set = new Set(more);
    for (const part of parts()) for (const word of part.keys()) set.add(word);
    return set;
  };
}

/** Every word with which a figure can begin; "a" and "an" aside, which stand before any noun. */
export const beginningWords = gather(
  () => [
    numberWords(),
    foreignNumberWords(),
    fractionWords(),
    multipleWords(),
    vagueWords(),
    vagueMultipliers(),
    currencyCodes(),
    currencyAbbreviations(),
    dollarPrefixes(),
  ],
  ['several', 'few', 'mil', 'demi', 'medio'],
);

/** What follows "a" where a figure begins: "a million", "a third", "a dozen". */
export const afterArticle = gather(() => [scaleWords(), fractionWords()], ['dozen', '-']);

/** Marks with which a figure can begin. */
export const beginningMarks = gather(() => [currencySigns()], ['½', '⅓', '⅔', '¼', '¾', '⅕']);
