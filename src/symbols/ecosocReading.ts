import { readDocument, readYearly, yearFrom } from './documentReading.js';
import type { SymbolNote } from './note.js';
import { isKnownOrgan, kindOfWord, type SymbolPart } from './part.js';
import { NOTHING, type SymbolReading } from './reading.js';
import { readSubsidiary } from './subsidiaryReading.js';

const FIRST_YEAR_OF_ECOSOC = 1978;
/** The sixty-third session, of 1977. */
const LAST_ECOSOC_SESSION_IN_ROMAN = 63;

/** Symbols of the Economic and Social Council and its commissions. */
export function readEcosoc(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const [first, second, third] = parts;
  if (first === undefined) return undefined;
  if (first.type === 'word' && (first.text === 'RES' || first.text === 'DEC')) {
    const kind = first.text === 'RES' ? 'resolution' : 'decision';
    if (note?.type === 'session') {
      if (parts.length !== 2 || second?.type !== 'number') return undefined;
      const { session, sessionType } = note;
      if (session > LAST_ECOSOC_SESSION_IN_ROMAN) return undefined;
      return { ...NOTHING, kind, session, sessionType, number: second.number };
    }
    if (parts.length !== 3 || third?.type !== 'number') return undefined;
    const year = yearFrom(second, FIRST_YEAR_OF_ECOSOC);
    return year === undefined ? undefined : { ...NOTHING, kind, year, number: third.number };
  }
  if (first.type === 'organ' && !isKnownOrgan(first)) return undefined;
  if (first.type === 'organ' || (first.type === 'word' && kindOfWord(first.text) === undefined)) {
    return readSubsidiary(parts, note);
  }
  if (first.type === 'word') return readDocument(parts);
  return readYearly(parts, FIRST_YEAR_OF_ECOSOC, null);
}
