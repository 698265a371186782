import { readYearly, yearFrom } from './documentReading.js';
import type { SymbolNote } from './note.js';
import { isKnownOrgan, kindOfWord, type SymbolPart } from './part.js';
import { isWord, NOTHING, type SymbolReading } from './reading.js';
import { readSubsidiary } from './subsidiaryReading.js';
import type { UnDocumentKind } from './unSymbol.js';

const FIRST_YEAR_OF_COUNCIL = 1994;

/** Symbols of the Security Council and its committees. Its resolutions are counted through. */
export function readCouncil(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const [first, second, third] = parts;
  const bracketYear = note?.type === 'year' ? note.year : null;
  if (first === undefined) return undefined;
  if (isWord(first, 'RES')) {
    if (parts.length !== 2 || second?.type !== 'number') return undefined;
    return { ...NOTHING, kind: 'resolution', year: bracketYear, number: second.number };
  }
  if (isWord(first, 'PRST')) {
    if (parts.length !== 3 || third?.type !== 'number' || bracketYear !== null) return undefined;
    const year = yearFrom(second, FIRST_YEAR_OF_COUNCIL);
    const kind: UnDocumentKind = 'presidential-statement';
    return year === undefined ? undefined : { ...NOTHING, kind, year, number: third.number };
  }
  if (first.type === 'organ') return isKnownOrgan(first) ? readSubsidiary(parts, note) : undefined;
  if (first.type === 'word') {
    if (parts.length !== 2 || second?.type !== 'number') return undefined;
    if (!['INF', 'PET', 'NGO', 'AGENDA', 'NC'].includes(first.text.toUpperCase())) return undefined;
    const kind = kindOfWord(first.text) ?? 'document';
    return { ...NOTHING, kind, year: bracketYear, number: second.number };
  }
  return readYearly(parts, FIRST_YEAR_OF_COUNCIL, bracketYear);
}
