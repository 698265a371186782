import { readLetters } from './symbolLetters.js';
import { LONGEST_NOTE, readNote, type SymbolNote } from './symbolNote.js';
import { readModifier, readPart, type SymbolPart } from './symbolPart.js';
import { readSymbol } from './symbolReading.js';
import { unBodyName } from './unBodies.js';
import { formatUnSymbol, type UnSymbol, type UnSymbolModifier } from './unSymbol.js';

/** A symbol that was read from a text, and the place behind it. */
export interface ScannedSymbol {
  readonly symbol: UnSymbol;
  readonly end: number;
}

const MOST_PARTS = 12;
const LONGEST_PART = 24;

/** Reads the one symbol that begins at a place of a text; undefined where none does. */
export function scanSymbol(text: string, start: number): ScannedSymbol | undefined {
  const bodyEnd = runEnd(text, start);
  if (text[bodyEnd] !== '/') return undefined;
  const body = text.slice(start, bodyEnd).toUpperCase();
  if (unBodyName(body) === undefined) return undefined;

  const parts: SymbolPart[] = [];
  const modifiers: UnSymbolModifier[] = [];
  let letters: readonly string[] = [];
  let note: SymbolNote | null = null;
  let noteAfter = 0;
  let end = bodyEnd;
  for (;;) {
    if (text[end] === '/') {
      const piece = readPiece(text, end + 1);
      if (piece === undefined || parts.length + modifiers.length >= MOST_PARTS) return undefined;
      const modifier = parts.length > 0 ? readModifier(piece.raw) : undefined;
      if (modifier !== undefined) modifiers.push(modifier);
      else {
        if (modifiers.length > 0 || note !== null || letters.length > 0) return undefined;
        // 217A and 259A-C, as in A/RES/217A(III): letters glued to the number.
        const glued = /^([1-9]\d{0,4})[A-Z](?:-[A-Z])?$/.exec(piece.raw)?.[1];
        const part = readPart(glued ?? piece.raw);
        if (part === undefined) return undefined;
        parts.push(part);
        if (glued !== undefined) {
          const lettered = readLetters(text, end + 1 + glued.length);
          if (lettered === undefined) return undefined;
          letters = lettered.letters;
          end = lettered.end;
          continue;
        }
      }
      end = piece.end;
      continue;
    }
    const bracket: ReadBracket | undefined = note === null ? readBracket(text, end) : undefined;
    if (bracket !== undefined && readSymbol(body, parts, bracket.note)) {
      note = bracket.note;
      noteAfter = modifiers.length;
      end = bracket.end;
      continue;
    }
    if (letters.length === 0) {
      const lettered = readLettersHere(text, end, parts);
      if (lettered !== undefined) {
        ({ letters, end } = lettered);
        continue;
      }
    }
    break;
  }
  const reading = readSymbol(body, parts, note);
  if (reading === undefined) return undefined;
  if (letters.length > 0 && reading.kind !== 'resolution' && reading.kind !== 'decision') {
    return undefined;
  }
  let reissues = 0;
  while (reissues < 3 && text[end] === '*') {
    reissues++;
    end++;
  }
  if (isRunCharacter(text, end)) return undefined;
  const shape = {
    body,
    parts: parts.map((part) => part.text),
    modifiers,
    note: note?.text ?? null,
    noteAfter,
    letters,
    reissues,
  };
  return { symbol: { symbol: formatUnSymbol(shape), ...shape, ...reading }, end };
}

/** Where the run of letters, digits, full stops and hyphens that begins at a place ends. */
function runEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_PART && isRunCharacter(text, end)) end++;
  return end;
}

function isRunCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isPieceCharacter(text: string, at: number): boolean {
  return isRunCharacter(text, at) || text[at] === '.' || text[at] === '-';
}

/** The piece behind a slash. A full stop or hyphen at its end belongs to the sentence. */
function readPiece(
  text: string,
  start: number,
): { readonly raw: string; readonly end: number } | undefined {
  let end = start;
  while (end - start <= LONGEST_PART && isPieceCharacter(text, end)) end++;
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '-')) end--;
  if (end === start || end - start > LONGEST_PART) return undefined;
  // A/46/874-S/23513: one document under two symbols.
  const joined = text[end] === '/' ? /-[ASE]$/.exec(text.slice(start, end)) : null;
  if (joined !== null) end = start + joined.index;
  if (text[end] === '(' && !/\d/.test(text.slice(start, end))) {
    const close = text.indexOf(')', end);
    if (close > 0 && close - end <= 9 && text[close + 1] === '/') {
      return { raw: text.slice(start, close + 1), end: close + 1 };
    }
  }
  return { raw: text.slice(start, end), end };
}

interface ReadBracket {
  readonly note: SymbolNote;
  readonly end: number;
}

/** A bracket at a place, with at most two blanks before it. */
function readBracket(text: string, start: number): ReadBracket | undefined {
  let open = start;
  while (open - start < 2 && text[open] === ' ') open++;
  if (text[open] !== '(') return undefined;
  const window = text.slice(open + 1, open + LONGEST_NOTE + 2);
  const close = window.indexOf(')');
  if (close < 0) return undefined;
  const note = readNote(window.slice(0, close));
  return note && { note, end: open + close + 2 };
}

/**
 * Letters behind the number. In a running text "A/RES/79/233 A new era" has none, so a letter must be
 * followed by something that can follow a symbol.
 */
function readLettersHere(
  text: string,
  end: number,
  parts: readonly SymbolPart[],
): { readonly letters: readonly string[]; readonly end: number } | undefined {
  const named = parts.some(
    (part) => part.type === 'word' && (part.text === 'RES' || part.text === 'DEC'),
  );
  if (!named) return undefined;
  const found = readLetters(text, text[end] === ' ' ? end + 1 : end);
  if (found === undefined) return undefined;
  const rest = text.slice(found.end, found.end + 6);
  return /^(?:$|[,;:.)\]*/]|\s*$|\s+(?:\(|of |on |and |or |to |was |is |in |by |adopt))/.test(rest)
    ? found
    : undefined;
}
