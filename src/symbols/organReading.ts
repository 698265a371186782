import { readAssembly } from './assemblyReading.js';
import { readCouncil } from './councilReading.js';
import { readEcosoc } from './ecosocReading.js';
import type { SymbolNote } from './note.js';
import { readOpen } from './openReading.js';
import { kindOfWord, type SymbolPart } from './part.js';
import { isSymbolYear, isWord, type SymbolReading } from './reading.js';

// Which pieces may follow which is listed organ by organ. Sources: research.un.org/en/docs/symbols; the UN
// library's note on numbering (un.org/depts/dhl/resguide/gares.htm); ST/DPI's pamphlet of 1980.

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

function isResolutionByNumber(parts: readonly SymbolPart[]): boolean {
  const last = parts[parts.length - 1];
  return last?.type === 'number' && isWord(parts[parts.length - 2], 'RES');
}

/** Bodies whose documents need no more than a number: `CD/2300`. `CAT/5` is not one. */
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
  return reading && byYear && year === null && number !== null && isSymbolYear(number)
    ? { ...reading, year: number, number: null }
    : reading;
}
