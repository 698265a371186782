import { isCurrency } from '../figure/money.js';
import { type Found, scan } from '../quantity/scan.js';
import { does, markAt, type Text, tokenAt } from '../text/text.js';

/** What kind of thing a quantity counts, which decides by which words its role is found. */
export type Dimension = 'money' | 'people' | 'share' | 'other';

/** A quantity where it is said: in its sentence, and inside an insertion or outside all of them. */
export interface Mention {
  /** Place among the mentions of the text. */
  readonly index: number;
  readonly found: Found;
  readonly dimension: Dimension;
  /** The sentence, counted from 0, and its first token and the token behind its last. */
  readonly sentence: number;
  readonly from: number;
  readonly until: number;
  /** The insertion (brackets, dashes, an apposition between commas) that it is said in; null outside. */
  readonly inside: Span | null;
}

/** A stretch of tokens: its first, and the one behind its last. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A text with its mentions, and the insertions that are cut out of the clauses around them. */
export interface Mentions {
  readonly text: Text;
  readonly mentions: readonly Mention[];
  /** The insertion at a token; undefined if there is none. */
  readonly insertions: readonly (Span | undefined)[];
}

export function dimensionOf({ unit }: Found): Dimension {
  if (isCurrency(unit)) return 'money';
  if (unit === 'people' || unit === 'families' || unit === 'households') return 'people';
  return unit === 'percent' || unit === 'ratio' ? 'share' : 'other';
}

/** The quantities of a text, each in its sentence and its insertion. */
export function mentionsOf(text: Text): Mentions {
  const found = scan(text).filter(({ weak }) => !weak);
  const sentences = sentencesOf(text);
  const insertions = insertionsOf(text, found, sentences);
  let at = 0;
  const mentions = found.map((one, index): Mention => {
    while ((sentences[at]?.until ?? Number.POSITIVE_INFINITY) <= one.figureFrom) at++;
    const { from, until } = sentences[at] ?? { from: 0, until: text.tokens.length };
    const inside = insertions[one.figureFrom] ?? null;
    return { index, found: one, dimension: dimensionOf(one), sentence: at, from, until, inside };
  });
  return { text, mentions, insertions };
}

/** Whether a token ends a sentence: a point that no letter follows at once. */
export function endsSentence(text: Text, at: number): boolean {
  const mark = markAt(text, at);
  if (mark === '?' || mark === '!') return true;
  return mark === '.' && !tokenAt(text, at + 1).glued;
}

function sentencesOf(text: Text): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (let at = 0; at < text.tokens.length; at++) {
    if (tokenAt(text, at).opens && at > from) {
      sentences.push({ from, until: at });
      from = at;
    }
    if (endsSentence(text, at)) {
      sentences.push({ from, until: at + 1 });
      from = at + 1;
    }
  }
  sentences.push({ from, until: text.tokens.length });
  return sentences;
}

function insertionsOf(text: Text, found: readonly Found[], sentences: readonly Span[]) {
  const insertions: (Span | undefined)[] = [];
  const cut = (from: number, until: number): void => {
    const span = { from, until };
    for (let at = from; at < until; at++) insertions[at] = span;
  };
  for (const { from, until } of sentences) {
    let bracket = -1;
    let depth = 0;
    let dash = -1;
    for (let at = from; at < until; at++) {
      const mark = markAt(text, at);
      if (mark === '(') {
        if (depth++ === 0) bracket = at;
      } else if (mark === ')' && bracket >= 0) {
        if (--depth > 0) continue;
        cut(bracket, at + 1);
        bracket = -1;
        if (dash > bracket) dash = dash > at ? dash : -1;
      } else if (isFreeDash(text, at)) {
        if (dash >= 0) cut(dash, at + 1);
        dash = dash >= 0 ? -1 : at;
      }
    }
  }
  found.forEach((one, index) => {
    const before = found[index - 1];
    if (before === undefined || insertions[one.figureFrom] !== undefined) return;
    const apposition = appositionOf(text, before, one, found[index + 1]);
    if (apposition !== undefined) cut(apposition.from, apposition.until);
  });
  return insertions;
}

/** A dash with a blank at it, or a long one. */
function isFreeDash(text: Text, at: number): boolean {
  const mark = markAt(text, at);
  if (mark === '—') return true;
  if (mark !== '-' && mark !== '–') return false;
  return !tokenAt(text, at).glued && !tokenAt(text, at + 1).glued;
}

const FURTHEST = 16;

/** "…, just 13 percent of the required $2.42 billion, …": a share between commas behind an amount, or the reverse. */
function appositionOf(
  text: Text,
  before: Found,
  one: Found,
  next: Found | undefined,
): Span | undefined {
  const isShare = dimensionOf(one) === 'share';
  if (isShare === (dimensionOf(before) === 'share')) return undefined;
  let from = one.from - 1;
  while (
    from >= before.to &&
    (does(text, from, 'aside') || does(text, from, 'or') || does(text, from, 'the'))
  )
    from--;
  if (markAt(text, from) !== ',' || from - before.figureTo > 4) return undefined;
  for (let at = one.figureTo; at < one.figureTo + FURTHEST; at++) {
    if (endsSentence(text, at) || tokenAt(text, at).text === '') return undefined;
    if (markAt(text, at) === ',') return { from, until: at + 1 };
    // The apposition may hold the whole of its share, and no further figure.
    if (next !== undefined && at === next.from && !(isShare && dimensionOf(next) !== 'share'))
      return undefined;
  }
  return undefined;
}
