import type { Country } from './country.js';
import { countriesOfNames, type NameTable } from './givenNames.js';

/** The countries of the longest demonym that begins a text, and where it ends. */
export interface Demonym {
  readonly countries: readonly Country[];
  readonly length: number;
}

const WORDS = /^\p{L}[\p{L}\p{M}]*(?:\.?[-\s]\p{L}[\p{L}\p{M}]*){0,2}/u;
const LAST_WORD = /\.?[-\s]?[\p{L}\p{M}]+$/u;

/** Reads a demonym of up to three words, or its plural in -s: "Afghans", "South Sudanese". */
export function demonymAt(text: string, table: NameTable): Demonym | undefined {
  let words = WORDS.exec(text)?.[0] ?? '';
  while (words !== '') {
    for (const word of [words, words.replace(/s$/, '')]) {
      if (!Object.hasOwn(table, word)) continue;
      const field = `options.demonyms[${JSON.stringify(word)}]`;
      return { countries: countriesOfNames(table[word], field), length: words.length };
    }
    words = words.replace(LAST_WORD, '');
  }
  return undefined;
}
