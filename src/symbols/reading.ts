import type { SymbolPart } from './part.js';
import type { UnSymbol } from './unSymbol.js';

/** What the pieces of a symbol mean together. */
export type SymbolReading = Pick<UnSymbol, 'kind' | 'session' | 'sessionType' | 'year' | 'number'>;

/** A document of which the symbol says nothing more. */
export const NOTHING: SymbolReading = {
  kind: 'document',
  session: null,
  sessionType: null,
  year: null,
  number: null,
};

export function isWord(part: SymbolPart | undefined, word: string): boolean {
  return part?.type === 'word' && part.text === word;
}

/** Whether a number can be a year of the organization. */
export function isSymbolYear(number: number): boolean {
  return number >= 1945 && number <= 2099;
}
