import { isLetter, readLetters } from './letters.js';
import type { ProseContext } from './proseLead.js';
import { type ScannedSymbol, scanSymbol } from './scanSymbol.js';

// How sentences name resolutions: "General Assembly resolution 79/233", "resolutions 2626 (2022) and
// 2777 (2025)", "decisions 31/406 A to E", "resolution 217 A (III)". Each is turned into the symbol
// that it means and read by the same scanner, so that both forms obey the same rules.

const SESSION_AND_NUMBER = /(?:E?S-)?[1-9]\d{0,3}\/[1-9]\d{0,4}(?![\d/])/iy;
const NUMBER = /[1-9]\d{0,4}(?![\d/])/y;
const BRACKET = / {0,2}\( ?((?:E?S-)?[CLXVI]{1,12}|\d{4}) ?\)/iy;

/** Reads one number at a place in the light of the words before it. */
export function readProseNumber(
  text: string,
  start: number,
  context: ProseContext,
): ScannedSymbol | undefined {
  SESSION_AND_NUMBER.lastIndex = start;
  const pair = SESSION_AND_NUMBER.exec(text)?.[0];
  if (pair !== undefined) return readPair(text, start, pair, context);
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? undefined : readNumber(text, start, number, context);
}

/**
 * `79/233`, `S-8/1`, `31/406 A to E`; with the Council's name `2025/1`. Without a word before it, `31/12` may be
 * a day and `50/50` a share; letters or the mark of a special session tell a resolution apart.
 */
function readPair(
  text: string,
  start: number,
  pair: string,
  { organ, kind, named }: ProseContext,
): ScannedSymbol | undefined {
  if (organ === 'S') return undefined;
  const prefix = `${organ ?? 'A'}/${kind}/`;
  // The scanner reads on from the text itself, so that letters and asterisks are found where they are.
  const shift = prefix.length - start;
  const scanned = scanSymbol(prefix + text.slice(start, start + pair.length + 60), 0);
  if (scanned === undefined) return undefined;
  const { sessionType, letters } = scanned.symbol;
  if (!named && sessionType === 'regular' && letters.length === 0) return undefined;
  return { symbol: scanned.symbol, end: scanned.end - shift };
}

/** `3363 (XXX)`, `3367 A (XXX)`, `217(III) A`, `2777 (2025)`; with the Council's name `2777`. */
function readNumber(
  text: string,
  start: number,
  number: string,
  { organ, kind, named }: ProseContext,
): ScannedSymbol | undefined {
  if (kind === 'DEC') return undefined;
  let end = start + number.length;
  const before = readLetters(text, text[end] === ' ' ? end + 1 : end);
  BRACKET.lastIndex = before?.end ?? end;
  const bracket = BRACKET.exec(text);
  if (bracket === null) {
    if (organ !== 'S' || isLetter(text, end)) return undefined;
    const scanned = scanSymbol(`S/RES/${number}`, 0);
    return scanned && { symbol: scanned.symbol, end };
  }
  end = BRACKET.lastIndex;
  const note = bracket[1] ?? '';
  const isYear = /^\d/.test(note);
  if (isYear && (!named || (organ !== null && organ !== 'S'))) return undefined;
  if (!isYear && (organ === 'S' || organ === 'A/HRC')) return undefined;
  const body = isYear ? 'S' : (organ ?? 'A');
  const lettersHere = before === undefined ? '' : text.slice(start + number.length, before.end);
  const after = before === undefined ? text.slice(end, end + 40) : '';
  const head = `${body}/RES/${number}${isYear ? ' ' : ''}(${note})`;
  const scanned = scanSymbol(`${head}${before ? ` ${lettersHere.trim()}` : after}`, 0);
  if (scanned === undefined || scanned.end < head.length) return undefined;
  if (before !== undefined) return { symbol: scanned.symbol, end };
  return { symbol: scanned.symbol, end: end + scanned.end - head.length };
}
