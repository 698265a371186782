import type { SymbolNote } from './note.js';
import { readOpen } from './openReading.js';
import type { SymbolPart } from './part.js';
import { isSymbolYear, isWord, type SymbolReading } from './reading.js';

/** Symbols of what the principal organs have set up: councils, commissions, committees, conferences. */
export function readSubsidiary(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const [first, second] = parts;
  const lone = parts.length === 2 && second?.type === 'number' ? second.number : null;
  // The Human Rights Council counts by session, the commissions by year since 1978: one number more.
  if (lone !== null && isWord(first, 'HRC')) return undefined;
  if (lone !== null && isCommission(first) && isSymbolYear(lone)) return undefined;
  return parts[parts.length - 1]?.type === 'word' ? undefined : readOpen(parts, note);
}

function isCommission(part: SymbolPart | undefined): boolean {
  return part?.type === 'organ' && part.word === 'CN';
}
