import type { SymbolNote } from './note.js';
import { readOpen } from './openReading.js';
import { isKnownOrgan, kindOfWord, type SymbolPart } from './part.js';
import { isWord, isYear, NOTHING, type SymbolReading } from './reading.js';
import type { UnDocumentKind } from './unSymbol.js';

// Which pieces may follow which, organ by organ. Sources: research.un.org/en/docs/symbols; the UN
// library's note on numbering (un.org/depts/dhl/resguide/gares.htm); ST/DPI's pamphlet of 1980.

/** Before these, the Assembly's symbols carry no session or an old one in Roman figures. */
const FIRST_SESSION_IN_SYMBOLS = { regular: 31, special: 8, 'emergency-special': 6 } as const;
const FIRST_YEAR_OF_COUNCIL = 1994;
const FIRST_YEAR_OF_ECOSOC = 1978;
/** The sixty-third session, of 1977. */
const LAST_ECOSOC_SESSION_IN_ROMAN = 63;

/** Reads the pieces behind the series; undefined where the body writes no such symbol. */
export function readSymbol(
  body: string,
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  if (note?.type === 'year' && body !== 'S') return undefined;
  if (note?.type === 'session' && (body === 'S' || !isResolutionByNumber(parts))) return undefined;
  if (body === 'A') return readAssembly(parts, note);
  if (body === 'S') return readCouncil(parts, note);
  if (body === 'E') return readEcosoc(parts, note);
  return readOther(body, parts, note);
}

/** Bodies whose documents need no more than a number: `CD/2300`. `CAT/5` is none. */
const COUNTED_THROUGH = new Set(['CD', 'CLCS', 'DP', 'ID', 'SPLOS', 'T', 'TD']);
/** What these issue carries its year where others have a number: `HRI/CORE/KAZ/2012`. */
const NAMED_BY_YEAR = new Set(['FCCC', 'HRI', 'UNCTAD']);

/** Symbols of the bodies that have a series of their own. */
function readOther(
  body: string,
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const byYear = NAMED_BY_YEAR.has(body);
  if (parts.length === 1 && parts[0]?.type === 'number' && !COUNTED_THROUGH.has(body)) {
    return undefined;
  }
  // FCCC/ARR/2022/KAZ ends in a state, CCPR/C/66/GUI in guidelines; no document ends in L or RES.
  const last = parts[parts.length - 1];
  const isName = last?.type !== 'word' || (last.text.length > 2 && !kindOfWord(last.text));
  if (!isName) return undefined;
  const reading = readOpen(parts, note);
  const { year = null, number = null } = reading ?? {};
  return reading && byYear && year === null && number !== null && isYear(number)
    ? { ...reading, year: number, number: null }
    : reading;
}

/** Symbols of what the principal organs have set up: councils, commissions, committees, conferences. */
function readSubsidiary(
  parts: readonly SymbolPart[],
  note: SymbolNote | null,
): SymbolReading | undefined {
  const [first, second] = parts;
  const lone = parts.length === 2 && second?.type === 'number' ? second.number : null;
  // The Human Rights Council counts by session, the commissions by year since 1978: one number more.
  if (lone !== null && isWord(first, 'HRC')) return undefined;
  if (lone !== null && isCommission(first) && isYear(lone)) return undefined;
  return parts[parts.length - 1]?.type === 'word' ? undefined : readOpen(parts, note);
}

function isCommission(part: SymbolPart | undefined): boolean {
  return part?.type === 'organ' && part.word === 'CN';
}

function isResolutionByNumber(parts: readonly SymbolPart[]): boolean {
  const last = parts[parts.length - 1];
  return last?.type === 'number' && isWord(parts[parts.length - 2], 'RES');
}

function readAssembly(
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
  // The main committees; until 1993 there was a special political one beside the numbered.
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
  if (parts.length !== 2 || second?.type !== 'number' || note !== null) return undefined;
  const session = readSession(first);
  return session && { ...NOTHING, ...session, kind, number: second.number };
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
    if (first.text !== 'BUR' && kindOfWord(first.text) === undefined) return undefined;
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

/** What stands behind session or year: a number, a numbered kind, or a word with its number. */
function readDocument(parts: readonly SymbolPart[]): SymbolReading | undefined {
  const [first, second] = parts;
  if (parts.length === 1) {
    if (first?.type === 'number') return { ...NOTHING, number: first.number };
    if (first?.type !== 'numbered-kind') return undefined;
    return { ...NOTHING, kind: first.kind, number: first.number };
  }
  if (parts.length !== 2 || first?.type !== 'word' || second?.type !== 'number') return undefined;
  const kind = kindOfWord(first.text);
  if (kind === undefined || kind === 'resolution' || kind === 'decision') return undefined;
  return { ...NOTHING, kind, number: second.number };
}

function readCouncil(
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

function readEcosoc(
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

function yearFrom(part: SymbolPart | undefined, first: number): number | undefined {
  return part?.type === 'number' && part.number >= first && isYear(part.number)
    ? part.number
    : undefined;
}

/** `2025/2`, `2025/L.3`, and from before the dated style `5000` or `PV.7645`. */
function readYearly(
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
