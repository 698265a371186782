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
  readonly digits?: Digits | null;
}

/** The digits of a numeral as they were written. */
export interface Digits {
  readonly whole: string;
  /** Digits after the decimal mark; empty where there is none. */
  readonly decimals: string;
  /** Whether marks of thousands stand between the digits. */
  readonly grouped: boolean;
  /** Whether the only mark could also be the other one: "1.500" or "2,540". */
  readonly doubtful: boolean;
}

const MAX_DIGITS = 24;
const MAX_WORD = 40;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // General punctuation, currency signs, arrows and operators are marks.
  return code < 0x2000 || code >= 0x2c00;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || isThinBlank(code);
}

/** The blanks that stand between groups of digits: no-break, thin and narrow no-break. */
function isThinBlank(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007;
}

/** Cuts a text into tokens in one pass. Never throws; the time is linear in the length. */
export function tokenize(text: string): Token[] {
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
    if (isDigit(code)) {
      const { end, digits } = readDigits(text, start);
      const written = end - start > MAX_DIGITS ? '' : text.slice(start, end);
      tokens.push({ kind: 'number', start, end, text: written, capital: false, glued, digits });
      at = end;
    } else if (isLetter(code)) {
      at = wordEnd(text, start);
      const raw = text.slice(start, Math.min(at, start + MAX_WORD));
      const word = raw.length === 4 && raw.includes('.') ? 'us' : foldWord(raw);
      const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
      tokens.push({ kind: 'word', start, end: at, text: word, capital, glued });
    } else {
      at++;
      const mark = text.charAt(start);
      tokens.push({ kind: 'mark', start, end: at, text: mark, capital: false, glued });
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  // "U.S." is one word.
  if (/^u\.s\./i.test(text.slice(start, start + 4))) return start + 4;
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Groups of exactly `size` digits, each after the same mark; answers the place after the last. */
function groupsEnd(text: string, start: number, mark: number): number {
  let at = start;
  while (text.charCodeAt(at) === mark && digitsEnd(text, at + 1) === at + 4) at += 4;
  return at;
}

/** Indian groups: pairs of digits and at the end three of them, as in 12,34,567. */
function indianGroupsEnd(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 44 && digitsEnd(text, at + 1) === at + 3) at += 3;
  if (at === start || text.charCodeAt(at) !== 44) return start;
  return digitsEnd(text, at + 1) === at + 4 ? at + 4 : start;
}

function isGroupMark(code: number): boolean {
  return (
    code === 44 || code === 46 || code === 39 || code === 0x2019 || code === 32 || isThinBlank(code)
  );
}

function readDigits(text: string, start: number): { end: number; digits: Digits | null } {
  const first = digitsEnd(text, start);
  const mark = text.charCodeAt(first);
  let wholeEnd = first;
  if (first - start <= 3 && isGroupMark(mark)) wholeEnd = groupsEnd(text, first, mark);
  if (wholeEnd === first && first - start <= 2 && mark === 44)
    wholeEnd = indianGroupsEnd(text, first);
  const grouped = wholeEnd > first;
  let end = wholeEnd;
  let decimals = '';
  const next = text.charCodeAt(wholeEnd);
  const decimalEnd = digitsEnd(text, wholeEnd + 1);
  const count = decimalEnd - wholeEnd - 1;
  const commaDecimal = next === 44 && mark !== 44 && count > 0 && (grouped || count <= 2);
  const pointDecimal = next === 46 && mark !== 46 && count > 0;
  const onlyMark = !grouped && (next === 44 ? count > 0 && count <= 2 : next === 46 && count > 0);
  if (commaDecimal || pointDecimal || onlyMark) {
    decimals = text.slice(wholeEnd + 1, decimalEnd);
    end = decimalEnd;
  }
  let whole = text.slice(start, Math.min(wholeEnd, start + MAX_DIGITS + 1)).replace(/\D/g, '');
  // One point before three digits is a decimal point in English, two of them group thousands.
  const doubtful =
    grouped && wholeEnd - first === 4 && decimals === '' && (mark === 44 || mark === 46);
  if (doubtful && mark === 46) {
    decimals = whole.slice(-3);
    whole = whole.slice(0, -3);
  }
  // Further digits after one more mark: a date, a version, a list of codes.
  let tail = end;
  while (
    (text.charCodeAt(tail) === 46 || (text.charCodeAt(tail) === 44 && decimals !== '')) &&
    isDigit(text.charCodeAt(tail + 1))
  ) {
    tail = digitsEnd(text, tail + 1);
  }
  if (tail > end || whole.length + decimals.length > MAX_DIGITS) return { end: tail, digits: null };
  return {
    end,
    digits: { whole, decimals, grouped: grouped && !(doubtful && mark === 46), doubtful },
  };
}
