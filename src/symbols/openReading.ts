import type { SymbolNote } from './note.js';
import { isKnownOrgan, kindOfWord, type SymbolPart } from './part.js';
import { isSymbolYear, isWord, NOTHING, type SymbolReading } from './reading.js';

/**
 * Reads the symbols of bodies that order their pieces as they like: commissions, conferences, treaty
 * bodies, programmes. Something must be numbered, a resolution must be named by number, and neither a body
 * nor a word without its number (`A/HRC/56/L`) is a document. Of the numbers, the first that is followed by
 * another is the session, one that looks like a year next to another is the year, the last other one counts
 * the document.
 */
export function readOpen(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const last = parts[parts.length - 1];
  if (last === undefined || !isDocument(parts, last, note)) return undefined;
  let { session, sessionType, year, number } = NOTHING;
  for (const [place, part] of parts.entries()) {
    if (part.type === 'session') {
      session = part.number;
      sessionType = part.sessionType;
    }
    if (part.type !== 'number') continue;
    const isFirst = session === null && year === null && number === null;
    const isFollowed = parts.slice(place + 1).some(isNumbered);
    if (isWord(parts[place - 1], 'D')) {
      // Views on communication 2016 of 2010: CCPR/C/108/D/2016/2010.
      number = part.number;
    } else if (year === null && isSymbolYear(part.number) && (isFollowed || !isFirst)) {
      year = part.number;
    } else if (isFirst && isFollowed && part.number < 1000) {
      session = part.number;
      sessionType = 'regular';
    } else {
      number = part.number;
    }
  }
  if (note?.type === 'session') ({ session, sessionType } = note);
  return { kind: kindOf(parts, last), session, sessionType, year, number: countOf(last) ?? number };
}

/** A word gives the kind (`RES`), or the last piece (`L.9`). Before more, `WP.29` is a working party. */
function kindOf(parts: readonly SymbolPart[], last: SymbolPart): SymbolReading['kind'] {
  for (const part of parts) {
    const kind = part.type === 'word' ? kindOfWord(part.text) : undefined;
    if (kind !== undefined) return kind;
  }
  return last.type === 'numbered-kind' ? last.kind : 'document';
}

/** The number that the last piece carries next to a word: `L.9`, `HLS.1`, `GC.2`, the first of `5-6`. */
function countOf(last: SymbolPart): number | undefined {
  if (last.type === 'numbered-kind' || last.type === 'range') return last.number;
  if (last.type !== 'organ') return undefined;
  const number = Number(last.text.slice(last.text.lastIndexOf('.') + 1));
  return Number.isNaN(number) ? undefined : number;
}

function isDocument(
  parts: readonly SymbolPart[],
  last: SymbolPart,
  note: SymbolNote | null,
): boolean {
  if (last.type === 'session') return false;
  // CEDAW/C/2010/47/GC.1 is a general comment; UNEP/GC.27 a session of a governing council.
  const isComment = last.type === 'organ' && last.word === 'GC' && parts.some(isNumber);
  if (last.type === 'organ' && !isCounted(last) && !isComment) return false;
  // Only the committees of the treaties take several reports in one, and at the end.
  if (parts.some((part) => part.type === 'range' && part !== last)) return false;
  return parts.some(isNumbered) && parts.every((_, place) => isNamed(parts, place, note));
}

function isNumber({ type }: SymbolPart): boolean {
  return type === 'number';
}

function isNumbered(part: SymbolPart): boolean {
  if (part.type === 'organ') return isCounted(part);
  return part.type !== 'word' && part.type !== 'session';
}

/** `HLS.1`: a dotted word that is not a body, and so counts its documents. */
function isCounted(part: SymbolPart): boolean {
  return part.type === 'organ' && !isKnownOrgan(part) && /\d$/.test(part.text);
}

/** A resolution or decision is identified by session or year and number, or by number and old session. */
function isNamed(parts: readonly SymbolPart[], place: number, note: SymbolNote | null): boolean {
  const part = parts[place];
  if (!isWord(part, 'RES') && !isWord(part, 'DEC')) return true;
  const [first, second, third] = parts.slice(place + 1);
  if (first?.type !== 'number' && first?.type !== 'session') return false;
  if (note?.type === 'session') return second === undefined;
  // The Administrative Tribunal counts its judgements through: AT/DEC/1192.
  if (isWord(part, 'DEC') && place === 0 && second === undefined) return true;
  return second?.type === 'number' && third === undefined;
}
