import {
  type Digits,
  isDigit,
  isLeadingPoint,
  isThinBlank,
  MAX_DIGITS,
  readDigits,
  withAsciiDigits,
} from './digits.js';
import { foldWord } from './words.js';

/** A piece of a sentence: a numeral with its separators, a word, or a single mark. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Place in the text, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  /** A word folded to lower case without accents; a mark itself; a numeral as written. */
  readonly text: string;
  /** Whether the token begins with a capital letter. */
  readonly capital: boolean;
  /** Whether no blank stands between this token and the one before. */
  readonly glued: boolean;
  /** Of a numeral: its digits. Null where the digits are no number (a version, a date with dots). */
  readonly digits: Digits | null;
}

const MAX_WORD = 40;

function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // General punctuation, currency signs, arrows and operators are marks.
  return code < 0x2000 || code >= 0x2c00;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || isThinBlank(code) || isInvisible(code);
}

/** Soft hyphens, zero-width blanks and joiners, marks of direction, and the mark that opens a file. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Cuts a text into tokens in one pass. Never throws; the time is linear in the length. */
export function tokenize(original: string): Token[] {
  const text = withAsciiDigits(original);
  const tokens: Token[] = [];
  let at = 0;
  let blankBefore = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      blankBefore = true;
      at++;
      continue;
    }
    const start = at;
    const glued = !blankBefore;
    blankBefore = false;
    if (isDigit(code) || isLeadingPoint(text, start)) {
      const { end, digits } = readDigits(text, start);
      const written = end - start > MAX_DIGITS ? '' : text.slice(start, end);
      tokens.push({ kind: 'number', start, end, text: written, capital: false, glued, digits });
      at = end;
    } else if (isLetter(code)) {
      at = wordEnd(text, start);
      const raw = text.slice(start, Math.min(at, start + MAX_WORD));
      const word = raw.length === 4 && raw.includes('.') ? 'us' : foldWord(raw);
      const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
      tokens.push({ kind: 'word', start, end: at, text: word, capital, glued, digits: null });
    } else {
      at++;
      const mark = text.charAt(start);
      tokens.push({
        kind: 'mark',
        start,
        end: at,
        text: mark,
        capital: false,
        glued,
        digits: null,
      });
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  const isInitials = text.charCodeAt(start + 1) === 46 && text.charCodeAt(start + 3) === 46;
  // "U.S." is one word.
  if (isInitials && /^u\.s\./i.test(text.slice(start, start + 4))) return start + 4;
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** The word at a place; empty where a number or a mark stands there, or nothing. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** The index after a hyphen that ties two tokens together, or the index itself. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !mark.glued || !isHyphen(mark.text)) return at;
  return tokens[at + 1]?.glued === true ? at + 1 : at;
}

export function isHyphen(mark: string): boolean {
  return mark === '-' || mark === '‑';
}

/** A hyphen, a dash or a minus sign. */
export function isDash(mark: string): boolean {
  return isHyphen(mark) || mark === '–' || mark === '−';
}
