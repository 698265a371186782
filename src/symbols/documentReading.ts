import { kindOfWord, type SymbolPart } from './part.js';
import { isSymbolYear, NOTHING, type SymbolReading } from './reading.js';

/** What follows session or year: a number, a numbered kind, or a word with its number. */
export function readDocument(parts: readonly SymbolPart[]): SymbolReading | undefined {
  const [first, second] = parts;
  if (parts.length === 1) {
    if (first?.type === 'number') return { ...NOTHING, number: first.number };
    if (first?.type !== 'numbered-kind') return undefined;
    return { ...NOTHING, kind: first.kind, number: first.number };
  }
  if (parts.length !== 2 || first?.type !== 'word' || second?.type !== 'number') return undefined;
  const kind = kindOfWord(first.text);
  if (kind !== 'information' && kind !== 'ngo-statement' && kind !== 'petition') return undefined;
  return { ...NOTHING, kind, number: second.number };
}

/** The year that a piece is, from the first one that the organ writes. */
export function yearFrom(part: SymbolPart | undefined, first: number): number | undefined {
  return part?.type === 'number' && part.number >= first && isSymbolYear(part.number)
    ? part.number
    : undefined;
}

/** `2025/2`, `2025/L.3`, and from before the dated style `5000` or `PV.7645`. */
export function readYearly(
  parts: readonly SymbolPart[],
  firstYear: number,
  bracketYear: number | null,
): SymbolReading | undefined {
  const [first] = parts;
  if (parts.length === 1) {
    const reading = readDocument(parts);
    return reading && { ...reading, year: bracketYear };
  }
  const year = yearFrom(first, firstYear);
  const reading = readDocument(parts.slice(1));
  if (year === undefined || reading === undefined || bracketYear !== null) return undefined;
  return { ...reading, year };
}
