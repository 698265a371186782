import { modifiers, reachingVerbs, trailingModifiers } from './lexicon.js';
import type { HeardRule } from './rules.js';
import type { Token } from './tokens.js';

/** The modifier of a figure, and the token at which its words begin (or after which they end). */
export interface Modifier {
  readonly rule: HeardRule;
  readonly place: number;
}

const SIGNS: Record<string, HeardRule> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'atleast',
  '≤': 'upto',
};

const MOST_STEPS = 8;

/** The index of the word before, an apostrophe skipped ("plus d'un"); -1 at a mark or the bound. */
function wordBefore(tokens: readonly Token[], at: number, bound: number): number {
  let before = at - 1;
  const mark = tokens[before];
  if (
    mark?.kind === 'mark' &&
    (mark.text === "'" || mark.text === '’' || (mark.text === '-' && mark.glued))
  )
    before--;
  return before >= bound && tokens[before]?.kind === 'word' ? before : -1;
}

/**
 * The modifier in front of a figure that begins at token `from`; words of attitude are passed over.
 * Looks no further back than `bound`, the end of the figure before.
 */
export function modifierBefore(tokens: readonly Token[], from: number, bound: number): Modifier {
  let place = from;
  const sign = tokens[from - 1];
  const rule = sign === undefined || from - 1 < bound ? undefined : SIGNS[sign.text];
  if (rule !== undefined) return { rule, place: from - 1 };
  if (/^[≥≤><]$/.test(tokens[from - 2]?.text ?? '') && sign?.text === '=') {
    return { rule: tokens[from - 2]?.text === '<' ? 'upto' : 'atleast', place: from - 2 };
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const last = wordBefore(tokens, place, bound);
    if (last < 0) break;
    const found = phraseEndingAt(tokens, last, bound);
    if (found === undefined) {
      const barely = barelyReaching(tokens, last, bound);
      if (barely !== undefined) return { rule: 'reaching', place: barely };
      if (tokens[last]?.text === 'c' && tokens[last + 1]?.text === '.')
        return { rule: 'about', place: last };
      break;
    }
    if (found.meaning !== 'skip') {
      return { rule: found.meaning, place: found.place };
    }
    place = found.place;
  }
  const dot = tokens[from - 1];
  if (
    dot?.text === '.' &&
    dot.glued &&
    from - 2 >= bound &&
    /^(approx|ca|c|circa)$/.test(tokens[from - 2]?.text ?? '')
  ) {
    return { rule: 'about', place: from - 2 };
  }
  return { rule: 'plain', place };
}

function phraseEndingAt(tokens: readonly Token[], last: number, bound: number) {
  const list = modifiers().get(tokens[last]?.text ?? '');
  for (const { words, meaning } of list ?? []) {
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

/** "Barely covering": the verb of reaching between the modifier and the figure. */
function barelyReaching(tokens: readonly Token[], verb: number, bound: number): number | undefined {
  if (!reachingVerbs().has(tokens[verb]?.text ?? '')) return undefined;
  const adverb = wordBefore(tokens, verb, bound);
  if (adverb < 0) return undefined;
  return /^(barely|scarcely|hardly)$/.test(tokens[adverb]?.text ?? '') ? adverb : undefined;
}

/** The modifier behind a figure: "or so", "or more", "+". The place is the token after it. */
export function modifierAfter(tokens: readonly Token[], next: number): Modifier | undefined {
  const token = tokens[next];
  if (token === undefined) return undefined;
  if (token.text === '+' && token.glued) return { rule: 'atleast', place: next + 1 };
  const at =
    token.text === '-' && token.glued && tokens[next + 1]?.text === 'plus' ? next + 1 : next;
  for (const { words, meaning } of trailingModifiers().get(tokens[at]?.text ?? '') ?? []) {
    // "$1.1 billion plus $275 million" adds, and does not say more.
    const adds =
      words[0] === 'plus' &&
      /^[$€£\d(]|^(us|usd|a|another|some|about)$/.test(tokens[at + 1]?.text ?? '');
    if (!adds && words.every((word, i) => tokens[at + i]?.text === word)) {
      return { rule: meaning, place: at + words.length };
    }
  }
  return undefined;
}
