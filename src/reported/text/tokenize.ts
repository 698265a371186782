import type { Lexicon, Sense } from '../vocabulary/lexicon.js';
import {
  isDigit,
  isLeadingPoint,
  isThinBlank,
  MAX_DIGITS,
  readDigits,
  withAsciiDigits,
} from './digits.js';
import type { Text, Token } from './text.js';

const MAX_WORD = 40;
const NOTHING: Sense = {};

function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // General punctuation, currency signs, arrows and operators are marks.
  return code < 0x2000 || code >= 0x2c00;
}

/** Blanks; soft hyphens, joiners and marks of direction, which nobody sees; Markdown's own signs. */
function isBlank(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || isThinBlank(code)) return true;
  if (code === 96 || code === 0xad || code === 0x2060 || code === 0xfeff) return true;
  return code >= 0x200b && code <= 0x200f;
}

/** A word in lower case and without accents: "Près" becomes "pres". */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      return word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
    }
  }
  return word.toLowerCase();
}

/** Tags, entities, footnotes, the address of a link, stars and underscores of Markdown. */
const MARKUP =
  /<\/?[a-z][^<>]{0,58}>|&[a-z]{2,6};|\[\^?\d{1,3}\]|\]\([^()\s]{1,57}\)|[*_]{1,3}|[¹²³]+/iy;

/** The place behind markup that begins here; the place itself where none does. */
function markupEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const mayBegin =
    code === 60 ||
    code === 38 ||
    code === 91 ||
    code === 93 ||
    code === 42 ||
    code === 95 ||
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3;
  if (!mayBegin) return at;
  MARKUP.lastIndex = at;
  const found = MARKUP.exec(text);
  if (found === null) return at;
  const end = at + found[0].length;
  // "m²" is an area, "1*2" a product.
  const before = text.charCodeAt(at - 1);
  if (code > 127 && /(?:^|[^a-z])k?m$/i.test(text.slice(Math.max(0, at - 3), at))) return at;
  return isDigit(before) && isDigit(text.charCodeAt(end)) && (code === 42 || code === 95)
    ? at
    : end;
}

/** Cuts a text into tokens in one pass; markup and footnotes are blanks. The time is linear in the length. */
export function tokenize(original: string, lexicon: Lexicon): Text {
  const text = withAsciiDigits(original);
  const tokens: Token[] = [];
  let at = 0;
  let blankBefore = true;
  let isNewLine = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const behind = isBlank(code) ? at + 1 : markupEnd(text, at);
    if (behind > at) {
      blankBefore = true;
      isNewLine ||= code === 10;
      at = behind;
      continue;
    }
    const token = tokenFrom(text, at, !blankBefore, lexicon);
    const opens = isNewLine && (token.capital || token.kind === 'mark');
    tokens.push(opens ? { ...token, opens } : token);
    isNewLine = false;
    blankBefore = false;
    at = token.end;
  }
  return { text: original, tokens, lexicon };
}

function tokenFrom(text: string, start: number, glued: boolean, { senses }: Lexicon): Token {
  const code = text.charCodeAt(start);
  let kind: Token['kind'] = 'mark';
  let end = start + 1;
  let word = text.charAt(start);
  let capital = false;
  let digits: Token['digits'] = null;
  if (isDigit(code) || isLeadingPoint(text, start)) {
    kind = 'number';
    ({ end, digits } = readDigits(text, start));
    word = end - start > MAX_DIGITS ? '' : text.slice(start, end);
  } else if (isLetter(code)) {
    kind = 'word';
    end = wordEnd(text, start);
    const raw = text.slice(start, Math.min(end, start + MAX_WORD));
    word = raw.length === 4 && raw.includes('.') ? 'us' : foldWord(raw);
    capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  }
  const sense = senses.get(word) ?? NOTHING;
  return { kind, start, end, text: word, capital, glued, opens: false, digits, sense };
}

function wordEnd(text: string, start: number): number {
  const isInitials = text.charCodeAt(start + 1) === 46 && text.charCodeAt(start + 3) === 46;
  // "U.S." is one word.
  if (isInitials && /^u\.s\./i.test(text.slice(start, start + 4))) return start + 4;
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** How many tokens of a text a language knows, of the first few hundred. */
export function hitsOf({ tokens }: Text): number {
  let hits = 0;
  for (let at = 0; at < tokens.length && at < 400; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.sense !== NOTHING) hits++;
  }
  return hits;
}
