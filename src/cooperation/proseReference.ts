import { type ScannedSymbol, scanSymbol } from './scanSymbol.js';
import { readLetters } from './symbolLetters.js';

// How sentences name resolutions: "General Assembly resolution 79/233", "resolutions 2626 (2022) and
// 2777 (2025)", "decisions 31/406 A to E", "resolution 217 A (III)". Each is turned into the symbol
// that it means and read by the same scanner, so that both forms obey the same rules.

/** Whose resolution it is, where the words say so. */
export type NamedOrgan = 'A' | 'S' | 'E' | 'A/HRC' | null;

/** What the words before the numbers say. */
export interface ProseContext {
  readonly organ: NamedOrgan;
  readonly kind: 'RES' | 'DEC';
  /** False where only the number stands there, as in "31/16 A". */
  readonly named: boolean;
  /** "resolutions": more numbers may follow that are nothing but a number. */
  readonly plural: boolean;
}

const ORGANS: readonly (readonly [string, NamedOrgan])[] = [
  ['general assembly', 'A'],
  ['unga', 'A'],
  ['ga', 'A'],
  ['g.a.', 'A'],
  ['security council', 'S'],
  ['unsc', 'S'],
  ['sc', 'S'],
  ['s.c.', 'S'],
  ['economic and social council', 'E'],
  ['ecosoc', 'E'],
  ['human rights council', 'A/HRC'],
  ['unhrc', 'A/HRC'],
  ['hrc', 'A/HRC'],
];

const KIND_WORD = /(?:resolutions?|res\.?|decisions?|dec\.|unscr) {1,3}/iy;
const LONGEST_ORGAN = 34;

/** The words that lead to a number, when they end at `end`: where they begin and what they say. */
export interface ProseLead extends ProseContext {
  readonly start: number;
  readonly end: number;
}

/** Reads "Security Council resolution " and the like around the kind word that begins at a place. */
export function readLead(text: string, kindStart: number): ProseLead | undefined {
  if (isLetter(text, kindStart - 1)) return undefined;
  KIND_WORD.lastIndex = kindStart;
  const word = KIND_WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const kind = word[0] === 'd' || word[0] === 'D' ? 'DEC' : 'RES';
  const end = kindStart + word.length;
  const plural = /s {1,3}$/i.test(word) && !/^res /i.test(word);
  if (/^unscr/i.test(word)) {
    return { organ: 'S', kind, named: true, plural, start: kindStart, end };
  }
  const before = text.slice(Math.max(0, kindStart - LONGEST_ORGAN), kindStart).toLowerCase();
  for (const [name, organ] of ORGANS) {
    if (!before.endsWith(`${name} `)) continue;
    const at = before.length - name.length - 1;
    if (at > 0 && /[a-z]/.test(before[at - 1] ?? '')) continue;
    return { organ, kind, named: true, plural, start: kindStart - name.length - 1, end };
  }
  return { organ: null, kind, named: true, plural, start: kindStart, end };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
}

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

/** `79/233`, `S-8/1`, `31/406 A to E`; with the Council's name `2025/1`. */
function readPair(
  text: string,
  start: number,
  pair: string,
  { organ, kind }: ProseContext,
): ScannedSymbol | undefined {
  if (organ === 'S') return undefined;
  const prefix = `${organ ?? 'A'}/${kind}/`;
  // The scanner reads on from the text itself, so that letters and asterisks are found where they are.
  const shift = prefix.length - start;
  const scanned = scanSymbol(prefix + text.slice(start, start + pair.length + 60), 0);
  return scanned && { symbol: scanned.symbol, end: scanned.end - shift };
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
