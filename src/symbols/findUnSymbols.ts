import { lastBehind, type UnSymbolMatch } from './match.js';
import { plainText } from './plainText.js';
import { readLead } from './proseLead.js';
import { readNumbers, readReference } from './references.js';

/** Where a symbol or the words that lead to one may begin. Series are in capitals in a running text. */
const CANDIDATE =
  /[A-Z]{1,6}\/(?=[A-Za-z0-9])|(?:resolution|decision|res|dec\.|unscr)(?=s?\s|\.)/gi;

/**
 * Finds the document symbols in a running text, with their places, in order: symbols in capitals
 * (`A/79/L.52`), resolutions and decisions by words ("resolution 2777 (2025)"), and each document of
 * "A/60/496 and Corr.1 and 2"; with each the day and the place inside it that the text names. Press
 * releases, fractions, paths and the resolutions of other bodies are passed over. The time grows with the
 * length of the text.
 * @example
 * findUnSymbols('Recalling resolution 78/147, the Council (S/PV.9862) met.')
 *   .map(({ symbol, start, end }) => [symbol.symbol, start, end])
 * // => [['A/RES/78/147', 10, 27], ['S/PV.9862', 42, 51]]
 * findUnSymbols('resolutions 46/182 of 19 December 1991 and 60/1')
 *   .map(({ symbol, date }) => [symbol.symbol, date])
 * // => [['A/RES/46/182', '1991-12-19'], ['A/RES/60/1', null]]
 */
export function findUnSymbols(text: string): readonly UnSymbolMatch[] {
  const matches: UnSymbolMatch[] = [];
  if (typeof text !== 'string') return matches;
  const plain = plainText(text);
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(plain); hit !== null; hit = CANDIDATE.exec(plain)) {
    const list = readAt(plain, hit.index, hit[0]);
    if (list === undefined) {
      CANDIDATE.lastIndex = hit.index + 1;
      continue;
    }
    for (const { match } of list) {
      const end = match.end + restOfPart(text, match.start, match.end);
      matches.push({ ...match, end, text: text.slice(match.start, end) });
    }
    CANDIDATE.lastIndex = Math.max(lastBehind(list), hit.index + 1);
  }
  return matches;
}

/** How much of the bracket of `A/RES/44/240[A]` or `A/RES/60/1 [A]` is behind where its letter was read. */
function restOfPart(text: string, start: number, end: number): number {
  const isOpen = /\[[A-Z-]{0,3}$/.test(text.slice(start, end));
  return isOpen ? (/^[A-Z]?\]/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
}

/** What comes before a symbol in a link to the UN's document system. */
const LINK = /(?:undocs|docs\.un)\.org\/(?:[a-z]{2}\/)?$/i;

function readAt(text: string, at: number, words: string): ReturnType<typeof readReference> {
  if (words.endsWith('/')) {
    const isWhole =
      !/[\w/.\\]/.test(text[at - 1] ?? '') || LINK.test(text.slice(Math.max(0, at - 20), at));
    return isWhole && words === words.toUpperCase() ? readReference(text, at) : undefined;
  }
  const lead = readLead(text, at);
  return lead && readNumbers(text, lead.start, lead.end, lead);
}
