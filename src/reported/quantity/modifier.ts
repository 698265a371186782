import {
  does,
  isHyphen,
  markAt,
  pastHyphen,
  phraseAt,
  senseAt,
  type Text,
  tokenAt,
  wordAt,
} from '../text/text.js';
import type { HeardRule } from './meaning.js';

/** The modifier of a figure, and the token at which its words begin (or after which they end). */
export interface Modifier {
  readonly rule: HeardRule;
  readonly place: number;
}

const SIGNS: Readonly<Record<string, HeardRule>> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '±': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'atleast',
  '≤': 'upto',
};

/** "A total of well over some" is as long as it gets. */
const MOST_STEPS = 8;

/** The index of the word before, an apostrophe skipped ("plus d'un"); -1 at a mark or the bound. */
function wordBefore(text: Text, at: number, bound: number): number {
  let before = at - 1;
  const mark = markAt(text, before);
  if (mark === "'" || mark === '’' || (mark === '-' && tokenAt(text, before).glued)) before--;
  return before >= bound && wordAt(text, before) !== '' ? before : -1;
}

/**
 * The modifier in front of a figure that begins at token `from`; words of attitude are passed over.
 * Looks no further back than `bound`, the end of the figure before.
 */
export function modifierBefore(text: Text, from: number, bound: number): Modifier {
  if (from <= bound) return { rule: 'plain', place: from };
  const sign = signBefore(text, from, bound);
  if (sign !== undefined) return sign;
  let place = from;
  let isKnown = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const last = wordBefore(text, place, bound);
    if (last < 0) break;
    // "3 million more than the 8 million in need": what is compared is known, and no "more than" of its own.
    if (does(text, last, 'than') && (isKnown || endsFigure(text, last - 2))) break;
    isKnown ||= does(text, last, 'the');
    const found = phraseEndingAt(text, last, bound);
    if (found === undefined) {
      // "Barely covering a quarter": the verb of reaching between the modifier and the figure.
      const adverb = does(text, last, 'reaching') ? wordBefore(text, last, bound) : -1;
      const isBarely = adverb >= 0 && phraseEndingAt(text, adverb, bound)?.rule === 'barely';
      if (isBarely) return { rule: 'reaching', place: adverb };
      break;
    }
    if (found.rule !== 'skip') return { rule: found.rule as HeardRule, place: found.place };
    place = found.place;
  }
  return { rule: 'plain', place };
}

/** Digits that are no year, or a scale word: "3 million more than 8 million" compares. */
function endsFigure(text: Text, at: number): boolean {
  if (at < 0 || senseAt(text, at).scale !== undefined) return at >= 0;
  const { kind, text: digits } = tokenAt(text, at);
  return kind === 'number' && !/^(?:19|20)\d\d$/.test(digits);
}

/** "~5", ">= 5", "approx. 5". */
function signBefore(text: Text, from: number, bound: number): Modifier | undefined {
  const sign = tokenAt(text, from - 1);
  if (sign.kind !== 'mark') return undefined;
  const rule = SIGNS[sign.text];
  if (rule !== undefined) return { rule, place: from - 1 };
  if (from - 2 < bound) return undefined;
  const first = sign.text === '=' ? markAt(text, from - 2) : '';
  if (first === '<') return { rule: 'upto', place: from - 2 };
  if (first === '>') return { rule: 'atleast', place: from - 2 };
  const isShort = sign.text === '.' && sign.glued && does(text, from - 2, 'shortAbout');
  return isShort ? { rule: 'about', place: from - 2 } : undefined;
}

function phraseEndingAt(text: Text, last: number, bound: number) {
  for (const { words, meaning } of senseAt(text, last).before ?? []) {
    let place = last;
    let left = words.length - 1;
    while (left > 0) {
      const before = wordBefore(text, place, bound);
      if (before < 0 || wordAt(text, before) !== words[left - 1]) break;
      place = before;
      left--;
    }
    if (left === 0) return { rule: meaning, place };
  }
  return undefined;
}

/** The "+" of "17+ million", between the digits at `at` and what they are counted in. */
export function plusWithin(text: Text, at: number, next: number): Modifier | undefined {
  return next > at + 2 && markAt(text, at + 1) === '+'
    ? { rule: 'atleast', place: next }
    : undefined;
}

/** The modifier behind a figure: "or so", "or more", "+". The place is the token after it. */
export function modifierAfter(text: Text, next: number): Modifier | undefined {
  const { text: mark, glued } = tokenAt(text, next);
  if (mark === '+' && glued) {
    // "100+ partners", but not the sum "1+1".
    const beyond = tokenAt(text, next + 1);
    return beyond.kind === 'number' && beyond.glued
      ? undefined
      : { rule: 'atleast', place: next + 1 };
  }
  const at = isHyphen(mark) ? pastHyphen(text, next) : next;
  const found = phraseAt(text, at, senseAt(text, at).after);
  if (found === undefined || (at > next && found.next > at + 1)) return undefined;
  // "$1.1 billion plus $275 million" adds, and does not say more.
  const beyond = tokenAt(text, at + 1);
  const adds =
    beyond.kind === 'number' || /^(\$|€|£|\(|us|usd|a|another|some|about)$/.test(beyond.text);
  if (does(text, at, 'plus') && adds) return undefined;
  return { rule: found.meaning as HeardRule, place: found.next };
}
