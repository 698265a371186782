import { modifiers, reachingVerbs, trailingModifiers } from './lexicon.js';
import type { HeardRule } from './rules.js';
import { isHyphen, pastHyphen, type Token, wordAt } from './tokens.js';
import { oneOf } from './words.js';

/** The modifier of a figure, and the token at which its words begin (or after which they end). */
export interface Modifier {
  readonly rule: HeardRule;
  readonly place: number;
}

const SIGNS: ReadonlyMap<string, HeardRule> = /* @__PURE__ */ new Map<string, HeardRule>([
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['±', 'about'],
  ['>', 'over'],
  ['<', 'under'],
  ['≥', 'atleast'],
  ['≤', 'upto'],
]);

/** "A total of well over some" is as long as it gets. */
const MOST_STEPS = 8;

/** The index of the word before, an apostrophe skipped ("plus d'un"); -1 at a mark or the bound. */
function wordBefore(tokens: readonly Token[], at: number, bound: number): number {
  let before = at - 1;
  const mark = tokens[before];
  if (mark?.kind === 'mark' && isWithinWords(mark)) before--;
  return before >= bound && tokens[before]?.kind === 'word' ? before : -1;
}

function isWithinWords({ text, glued }: Token): boolean {
  return text === "'" || text === '’' || (text === '-' && glued);
}

/**
 * The modifier in front of a figure that begins at token `from`; words of attitude are passed over.
 * Looks no further back than `bound`, the end of the figure before.
 */
export function modifierBefore(tokens: readonly Token[], from: number, bound: number): Modifier {
  if (from <= bound) return { rule: 'plain', place: from };
  const sign = signBefore(tokens, from, bound) ?? shortAbout(tokens, from, bound);
  if (sign !== undefined) return sign;
  let place = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const last = wordBefore(tokens, place, bound);
    if (last < 0) break;
    const found = phraseEndingAt(tokens, last, bound);
    if (found === undefined) {
      const barely = barelyReaching(tokens, last, bound);
      if (barely !== undefined) return { rule: 'reaching', place: barely };
      break;
    }
    if (found.meaning !== 'skip') return { rule: found.meaning, place: found.place };
    place = found.place;
  }
  return { rule: 'plain', place };
}

/** "~5", ">= 5". */
function signBefore(tokens: readonly Token[], from: number, bound: number): Modifier | undefined {
  const sign = tokens[from - 1];
  if (sign?.kind !== 'mark') return undefined;
  // The end of a tag, as in "<b>22%</b>".
  if (sign.text === '>' && sign.glued && tokens[from - 2]?.kind === 'word') return undefined;
  const rule = SIGNS.get(sign.text);
  if (rule !== undefined) return { rule, place: from - 1 };
  const first = sign.text === '=' && from - 2 >= bound ? tokens[from - 2]?.text : undefined;
  if (first === '<') return { rule: 'upto', place: from - 2 };
  return first === '>' ? { rule: 'atleast', place: from - 2 } : undefined;
}

const isShortAbout = oneOf('approx ca c circa');

/** "Approx. 5", "c. 5". */
function shortAbout(tokens: readonly Token[], from: number, bound: number): Modifier | undefined {
  const point = tokens[from - 1];
  if (point?.text !== '.' || !point.glued || from - 2 < bound) return undefined;
  return isShortAbout(wordAt(tokens, from - 2)) ? { rule: 'about', place: from - 2 } : undefined;
}

function phraseEndingAt(tokens: readonly Token[], last: number, bound: number) {
  const list = modifiers().get(tokens[last]?.text ?? '');
  if (list === undefined) return undefined;
  for (const { words, meaning } of list) {
    let place = last;
    let fits = true;
    for (let i = words.length - 2; i >= 0 && fits; i--) {
      place = wordBefore(tokens, place, bound);
      fits = place >= 0 && tokens[place]?.text === words[i];
    }
    if (fits) return { meaning, place };
  }
  return undefined;
}

const isBarely = oneOf('barely scarcely hardly');

/** "Barely covering": the verb of reaching between the modifier and the figure. */
function barelyReaching(tokens: readonly Token[], verb: number, bound: number): number | undefined {
  if (!reachingVerbs().has(wordAt(tokens, verb))) return undefined;
  const adverb = wordBefore(tokens, verb, bound);
  return isBarely(wordAt(tokens, adverb)) ? adverb : undefined;
}

/** The "+" of "17+ million", between the digits at `at` and what they are counted in. */
export function plusWithin(
  tokens: readonly Token[],
  at: number,
  next: number,
): Modifier | undefined {
  return next > at + 2 && tokens[at + 1]?.text === '+'
    ? { rule: 'atleast', place: next }
    : undefined;
}

const isTiedBehind = oneOf('plus odd');
const opensSum = oneOf('$ € £ ( us usd a another some about');

/** The modifier behind a figure: "or so", "or more", "+". The place is the token after it. */
export function modifierAfter(tokens: readonly Token[], next: number): Modifier | undefined {
  const token = tokens[next];
  if (token === undefined || token.kind === 'number') return undefined;
  if (token.text === '+' && token.glued) {
    // "100+ partners", but not the sum "1+1".
    const isSum = tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued === true;
    return isSum ? undefined : { rule: 'atleast', place: next + 1 };
  }
  const isTied = isHyphen(token.text) && isTiedBehind(wordAt(tokens, next + 1));
  const at = isTied ? pastHyphen(tokens, next) : next;
  const phrases = trailingModifiers().get(wordAt(tokens, at));
  if (phrases === undefined) return undefined;
  for (const { words, meaning } of phrases) {
    // "$1.1 billion plus $275 million" adds, and does not say more.
    const follower = tokens[at + 1];
    const adds = follower?.kind === 'number' || opensSum(follower?.text ?? '');
    if (words[0] === 'plus' && adds) continue;
    if (words.every((word, i) => tokens[at + i]?.text === word)) {
      return { rule: meaning, place: at + words.length };
    }
  }
  return undefined;
}
