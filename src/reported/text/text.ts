import type { Lexicon, Phrase, Sense } from '../vocabulary/lexicon.js';
import type { Digits } from './digits.js';

/** A piece of a text: a numeral with its separators, a word, or a single mark. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Place in the text, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  /** A word folded to lower case without accents; a mark itself; a numeral as written. */
  readonly text: string;
  readonly capital: boolean;
  /** Whether nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** Whether a new line that begins a sentence, or an item of a list, comes before it. */
  readonly opens: boolean;
  /** Of a numeral: its digits. Null if they are not a number (a version, a date with dots). */
  readonly digits: Digits | null;
  /** What the language knows of it. */
  readonly sense: Sense;
}

/** A text cut into tokens, read in one language. */
export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const NOTHING: Sense = {};
const BEYOND: Token = {
  kind: 'mark',
  start: 0,
  end: 0,
  text: '',
  capital: false,
  glued: false,
  opens: false,
  digits: null,
  sense: NOTHING,
};

/** The token at a place; beyond the ends one that is nothing. */
export function tokenAt({ tokens }: Text, at: number): Token {
  return tokens[at] ?? BEYOND;
}

/** The word at a place; empty where a number or a mark stands there, or nothing. */
export function wordAt({ tokens }: Text, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

export function markAt({ tokens }: Text, at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.text : '';
}

export function senseAt({ tokens }: Text, at: number): Sense {
  return tokens[at]?.sense ?? NOTHING;
}

/** Whether the word at a place does one thing: `does(text, at, 'and')`. */
export function does({ tokens }: Text, at: number, what: string): boolean {
  return tokens[at]?.sense.does?.has(what) === true;
}

/** The index after a hyphen that ties two tokens together, or the index itself. */
export function pastHyphen({ tokens }: Text, at: number): number {
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

/** The phrase of a list that stands at a place, and the index behind it. */
export function phraseAt(
  { tokens }: Text,
  at: number,
  list: readonly Phrase[] | undefined,
): { meaning: string; next: number } | undefined {
  if (list === undefined) return undefined;
  for (const { words, meaning } of list) {
    let place = 0;
    while (place < words.length && tokens[at + place]?.text === words[place]) place++;
    if (place === words.length) return { meaning, next: at + place };
  }
  return undefined;
}

/** Whether a sentence ends at a token, or none has begun. */
export function endsAt(text: Text, at: number): boolean {
  return at < 0 || /^[.;?!:]$/.test(markAt(text, at)) || tokenAt(text, at + 1).opens;
}
