import { unBodyName } from './bodies.js';
import { readLetters } from './letters.js';
import { LONGEST_NOTE, readNote, type SymbolNote } from './note.js';
import { readSymbol } from './organReading.js';
import { readModifier, readPart, type SymbolPart } from './part.js';
import { isWord } from './reading.js';
import { formatUnSymbol, type UnSymbol, type UnSymbolModifier } from './unSymbol.js';

/** A symbol that was read from a text, and the place behind it. */
export interface ScannedSymbol {
  readonly symbol: UnSymbol;
  readonly end: number;
}

/** What was read of a symbol so far. */
interface Pieces {
  readonly body: string;
  readonly parts: SymbolPart[];
  readonly modifiers: UnSymbolModifier[];
  note: SymbolNote | null;
  noteAfter: number;
  letters: readonly string[];
  end: number;
}

const MOST_PARTS = 12;
const LONGEST_PART = 24;
const MOST_REISSUES = 3;

/** Reads the one symbol that begins at a place of a text; undefined if none does. */
export function scanSymbol(text: string, start: number): ScannedSymbol | undefined {
  const bodyEnd = wordEnd(text, start);
  const body = text.slice(start, bodyEnd).toUpperCase();
  if (text[bodyEnd] !== '/' || unBodyName(body) === undefined) return undefined;

  const pieces: Pieces = {
    body,
    parts: [],
    modifiers: [],
    note: null,
    noteAfter: 0,
    letters: [],
    end: bodyEnd,
  };
  for (;;) {
    if (text[pieces.end] === '/') {
      if (!takePiece(text, pieces)) return undefined;
    } else if (!takeBracket(text, pieces) && !takeLetters(text, pieces)) {
      return finish(text, pieces);
    }
  }
}

/** Takes the piece behind a slash: a part or, behind those, a modifier. False if it is neither. */
function takePiece(text: string, pieces: Pieces): boolean {
  const { parts, modifiers } = pieces;
  const start = pieces.end + 1;
  // Journals print "Add. 13".
  const spaced = /^(Add|Amend|Corr|Rev)\. ([1-9]\d{0,3})(?!\d)/i.exec(
    text.slice(start, start + 12),
  );
  const piece = spaced ? `${spaced[1]}.${spaced[2]}` : readPiece(text, start);
  if (piece === undefined || parts.length + modifiers.length >= MOST_PARTS) return false;
  pieces.end = start + (spaced?.[0] ?? piece).length;

  const modifier = parts.length > 0 ? readModifier(piece) : undefined;
  if (modifier !== undefined) {
    modifiers.push(modifier);
    return true;
  }
  if (modifiers.length > 0 || pieces.note !== null || pieces.letters.length > 0) return false;
  // 217A and 259A-C, as in A/RES/217A(III): letters glued to the number.
  const number = /^([1-9]\d{0,4})[A-Z](?:-[A-Z])?$/.exec(piece)?.[1];
  const part = readPart(number ?? piece);
  if (part === undefined) return false;
  parts.push(part);
  if (number === undefined) return true;
  const glued = readLetters(text, start + number.length);
  if (glued === undefined) return false;
  pieces.letters = glued.letters;
  pieces.end = glued.end;
  return true;
}

/** Takes a bracket, with at most two blanks before it, where the body writes such a one there. */
function takeBracket(text: string, pieces: Pieces): boolean {
  if (pieces.note !== null) return false;
  const open = text.startsWith('  (', pieces.end)
    ? pieces.end + 2
    : text.startsWith(' (', pieces.end)
      ? pieces.end + 1
      : pieces.end;
  if (text[open] !== '(') return false;
  const window = text.slice(open + 1, open + LONGEST_NOTE + 2);
  const close = window.indexOf(')');
  const note = close < 0 ? undefined : readNote(window.slice(0, close));
  if (note === undefined || !readSymbol(pieces.body, pieces.parts, note)) return false;
  pieces.note = note;
  pieces.noteAfter = pieces.modifiers.length;
  pieces.end = open + close + 2;
  return true;
}

/** What may follow letters. "A/RES/79/233 A new era" has none. */
const MAY_FOLLOW_LETTERS =
  /^(?:$|\/(?:Add|Amend|Corr|Rev)|[,;:.()\]*\u201d\u2019"']|\s*$|\s+(?:\(|of |on |and |or |to |was |is |in |by |adopt))/;

/** Takes the letters behind the number of a resolution or decision. */
function takeLetters(text: string, pieces: Pieces): boolean {
  if (pieces.letters.length > 0) return false;
  const { parts, end } = pieces;
  if (!parts.some((part) => isWord(part, 'RES') || isWord(part, 'DEC'))) return false;
  const found = readLetters(text, text[end] === ' ' ? end + 1 : end);
  if (found === undefined || !MAY_FOLLOW_LETTERS.test(text.slice(found.end, found.end + 6))) {
    return false;
  }
  pieces.letters = found.letters;
  pieces.end = found.end;
  return true;
}

/** The symbol that the pieces make, with the asterisks behind it. */
function finish(text: string, pieces: Pieces): ScannedSymbol | undefined {
  const { body, parts, modifiers, note, noteAfter, letters } = pieces;
  const reading = readSymbol(body, parts, note);
  if (reading === undefined) return undefined;
  const isAdopted = reading.kind === 'resolution' || reading.kind === 'decision';
  if (letters.length > 0 && !isAdopted) return undefined;
  let end = pieces.end;
  while (end - pieces.end < MOST_REISSUES && text[end] === '*') end++;
  if (isWordCharacter(text, end)) return undefined;
  const shape = {
    body,
    parts: parts.map((part) => part.text),
    modifiers,
    note: note?.text ?? null,
    noteAfter,
    letters,
    reissues: end - pieces.end,
  };
  return { symbol: { symbol: formatUnSymbol(shape), ...shape, ...reading }, end };
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where the run of letters and digits that begins at a place ends. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_PART && isWordCharacter(text, end)) end++;
  return end;
}

/** A/46/874-S/23513: one document under two symbols. What begins the second is no part of the first. */
const JOINED = /^(.*\d)-[A-Z]{1,6}$/i;
/** A/78/7/Add.1-3: the first of three addenda. */
const RANGE_OF_MODIFIERS = /^((?:Add|Amend|Corr|Rev)\.\d{1,4})-\d{1,4}$/i;

/** The piece behind a slash. A full stop or hyphen at its end belongs to the sentence. */
function readPiece(text: string, start: number): string | undefined {
  let end = start;
  while (
    end - start <= LONGEST_PART &&
    (isWordCharacter(text, end) || text[end] === '.' || text[end] === '-')
  ) {
    end++;
  }
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '-')) end--;
  if (end - start > LONGEST_PART) return undefined;
  const piece = text.slice(start, end);
  if (text[end] === '(' && !/\d/.test(piece)) {
    // COP(14), EX(70), (1455): a bracket inside the symbol.
    const bracket = /^\([^()/]{1,8}\)(?=\/)/.exec(text.slice(end, end + 11))?.[0];
    if (bracket !== undefined) return piece + bracket;
  }
  if (piece === '') return undefined;
  return (text[end] === '/' ? JOINED : RANGE_OF_MODIFIERS).exec(piece)?.[1] ?? piece;
}
