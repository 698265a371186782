import { readDocument } from './documentReading.js';
import type { SymbolNote } from './note.js';
import { isKnownOrgan, kindOfWord, type SymbolPart } from './part.js';
import { isWord, NOTHING, type SymbolReading } from './reading.js';
import { readSubsidiary } from './subsidiaryReading.js';

/** Before these, the Assembly's symbols carry no session or an old one in Roman figures. */
const FIRST_SESSION_IN_SYMBOLS = { regular: 31, special: 8, 'emergency-special': 6 } as const;

/** Symbols of the General Assembly, its committees and what it has set up. */
export function readAssembly(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (isWord(first, 'HRC')) return readSubsidiary(parts, note);
  if (first.type === 'word' && (first.text === 'RES' || first.text === 'DEC')) {
    return readAdopted(first.text, parts.slice(1), note);
  }
  if (first.type === 'organ' && first.word !== 'C') {
    return parts.every((part) => part.type !== 'organ' || isKnownOrgan(part))
      ? readSubsidiary(parts, note)
      : undefined;
  }
  // The main committees; until 1993 there was a special political one next to the numbered.
  const isCommittee = first.type === 'organ' || isWord(first, 'SPC');
  return readSessional(isCommittee ? parts.slice(1) : parts);
}

/** `79/233`, `S-10/2` and, with an old session in brackets, `3363`. */
function readAdopted(
  word: 'RES' | 'DEC',
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const kind = word === 'RES' ? 'resolution' : 'decision';
  const [first, second] = parts;
  if (note?.type === 'session') {
    if (parts.length !== 1 || first?.type !== 'number' || !isOldSession(note)) return undefined;
    const { session, sessionType } = note;
    return { ...NOTHING, kind, session, sessionType, number: first.number };
  }
  if (word === 'RES' && parts.length === 1 && note === null) return readOldResolution(first);
  if (parts.length !== 2 || second?.type !== 'number' || note !== null) return undefined;
  const session = readSession(first);
  return session && { ...NOTHING, ...session, kind, number: second.number };
}

/** The last resolution of the thirtieth session; from the next on, numbers begin anew each year. */
const LAST_OF_THE_OLD_STYLE = 3541;

/**
 * Until 1976 the numbers ran on over the sessions, so that one alone identifies the resolution: A/RES/194. One that
 * could be a session (A/RES/79) is rather a symbol that lost its end.
 */
function readOldResolution(part: SymbolPart | undefined): SymbolReading | undefined {
  if (part?.type !== 'number' || part.number > LAST_OF_THE_OLD_STYLE) return undefined;
  if (part.number >= FIRST_SESSION_IN_SYMBOLS.regular && part.number < 100) return undefined;
  return { ...NOTHING, kind: 'resolution', number: part.number };
}

function isOldSession({ session, sessionType }: SymbolNote & { type: 'session' }): boolean {
  return session < FIRST_SESSION_IN_SYMBOLS[sessionType];
}

function readSession(
  part: SymbolPart | undefined,
): Pick<SymbolReading, 'session' | 'sessionType'> | undefined {
  if (part?.type === 'session') {
    return part.number >= FIRST_SESSION_IN_SYMBOLS[part.sessionType]
      ? { session: part.number, sessionType: part.sessionType }
      : undefined;
  }
  if (part?.type !== 'number') return undefined;
  return part.number >= FIRST_SESSION_IN_SYMBOLS.regular && part.number <= 999
    ? { session: part.number, sessionType: 'regular' }
    : undefined;
}

/** Documents of the plenary and its main committees: `79/6`, `79/L.52`, `79/INF/1`; before 1976 `L.500`. */
function readSessional(parts: readonly SymbolPart[]): SymbolReading | undefined {
  const [first] = parts;
  if (first?.type === 'word') {
    // A/BUR/57/1 and A/INF/57/1 put the word before the session.
    if (first.text !== 'BUR' && first.text !== 'INF') return undefined;
    const reading = readSessional(parts.slice(1));
    return reading && { ...reading, kind: kindOfWord(first.text) ?? reading.kind };
  }
  if (parts.length === 1) return readDocument(parts);
  const session = readSession(first);
  // A/S-20/AC.1/L.1: special sessions have committees of their own.
  const isCommittee = session?.sessionType !== 'regular' && parts[1] && isKnownOrgan(parts[1]);
  const reading = readDocument(parts.slice(isCommittee ? 2 : 1));
  return session && reading && { ...reading, ...session };
}
