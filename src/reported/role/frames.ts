import type { FrameRule } from '../rules/rule.js';
import { endsSentence, type Mention, type Mentions } from '../sentence/mention.js';
import { does, isDash, markAt, type Text, tokenAt } from '../text/text.js';
import type { Cue } from './cues.js';
import { type Item, type Pattern, patternOf } from './pattern.js';

/** A mention by its own words: its nearest cues, and the layer that is named beside it. */
export interface Heard {
  readonly mention: Mention;
  readonly cues: readonly Cue[];
  readonly layer: 'prioritised' | null;
}

/** A frame that fits, and its figures. */
export interface FrameMatch {
  readonly rule: FrameRule;
  readonly figures: readonly Mention[];
}

/** Figures that are read one behind the other, and the insertions that are passed over between them. */
interface View {
  readonly text: Text;
  readonly heard: readonly Heard[];
  readonly insertions: Mentions['insertions'];
}

/** No frame is wider. */
const WIDEST = 16;
const FURTHEST_FIGURE = 6;

/** The frames that fit on the figures of a text; for each figure the best first. */
export function framesOf(
  all: Mentions,
  heard: readonly Heard[],
  frames: readonly FrameRule[],
): FrameMatch[][] {
  const fits: FrameMatch[][] = heard.map(() => []);
  const sorted = frames
    .map((rule) => ({ rule, pattern: patternOf(rule.pattern) }))
    .sort(
      (a, b) =>
        b.pattern.figures.length - a.pattern.figures.length || b.pattern.length - a.pattern.length,
    );
  const match = (view: View): void => {
    view.heard.forEach((_, index) => {
      for (const { rule, pattern } of sorted) {
        for (const figures of matchesAt(view, index, pattern)) {
          for (const { index: place } of figures) fits[place]?.push({ rule, figures });
        }
      }
    });
  };
  match({ text: all.text, heard, insertions: [] });
  // Once more with the insertions cut out: "$600 million, or 25%, of the required $2.4 billion".
  const outside = heard.filter(({ mention }) => mention.inside === null);
  if (all.insertions.length > 0)
    match({ text: all.text, heard: outside, insertions: all.insertions });
  const rank = new Map(sorted.map(({ rule }, place) => [rule, place]));
  for (const list of fits) list.sort((a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0));
  return fits;
}

function matchesAt(view: View, index: number, pattern: Pattern): Mention[][] {
  const { heard } = view;
  const first = heard[index];
  if (first === undefined || !fits(first, pattern, 0, first)) return [];
  const { from, found } = first.mention;
  if (pattern.head.length > 0 && !endsWith(view, pattern.head, from, found.from)) return [];
  const gap = pattern.behind[0];
  if (gap?.[0]?.kind === 'rest') return restMatches(view, index, pattern);
  const figures = [first.mention];
  for (let place = 1; place < pattern.figures.length; place++) {
    const [before, next] = [heard[index + place - 1], heard[index + place]];
    if (
      before === undefined ||
      next === undefined ||
      next.mention.sentence !== first.mention.sentence
    )
      return [];
    if (!fits(next, pattern, place, first)) return [];
    const items = pattern.behind[place - 1] ?? [];
    if (!covers(view, items, 0, before.mention.found.to, next.mention.found.from, true)) return [];
    figures.push(next.mention);
  }
  return isFollowed(view, pattern, figures) ? [figures] : [];
}

/** A frame of which the second figure may come anywhere behind in the sentence. */
function restMatches(view: View, index: number, pattern: Pattern): Mention[][] {
  const { heard } = view;
  const first = heard[index];
  const matches: Mention[][] = [];
  for (let place = index + 1; place <= index + FURTHEST_FIGURE; place++) {
    const next = heard[place];
    if (
      first === undefined ||
      next === undefined ||
      next.mention.sentence !== first.mention.sentence
    )
      break;
    const figures = [first.mention, next.mention];
    if (fits(next, pattern, 1, first) && isFollowed(view, pattern, figures)) matches.push(figures);
  }
  return matches;
}

function isFollowed(view: View, pattern: Pattern, figures: readonly Mention[]): boolean {
  const last = figures.at(-1);
  const tail = pattern.behind.at(-1) ?? [];
  return last !== undefined && covers(view, tail, 0, last.found.to, last.until, false);
}

/** Whether a figure is of the kind that a frame asks for, and has the role that it asks for. */
function fits(
  { mention, cues, layer }: Heard,
  pattern: Pattern,
  place: number,
  first: Heard,
): boolean {
  const { of, test } = pattern.figures[place] ?? { of: '', test: '' };
  const { dimension } = mention;
  const isKind =
    of === '$'
      ? dimension === 'money'
      : of === 'P'
        ? dimension === 'people'
        : of === '%'
          ? dimension === 'share'
          : of === 'A'
            ? dimension === 'money' || dimension === 'people'
            : dimension !== 'other' && dimension === first.mention.dimension;
  if (!isKind) return false;
  if (test === '') return true;
  const role = cues.length === 1 ? cues[0]?.role : undefined;
  if (test.startsWith('#')) return cues.some(({ rule }) => rule.id === test.slice(1));
  if (test.startsWith('@')) return layer === test.slice(1);
  if (test.startsWith('!'))
    return !test
      .slice(1)
      .split(',')
      .includes(role ?? '-');
  return test.split(',').includes(role ?? '-');
}

/** Whether items cover the tokens from a place up to another, all of them or as many as it takes. */
function covers(
  view: View,
  items: readonly Item[],
  item: number,
  from: number,
  until: number,
  all: boolean,
): boolean {
  if (all && item === 0 && until - from > WIDEST + (view.insertions.length > 0 ? WIDEST : 0))
    return false;
  const one = items[item];
  if (one === undefined) return !all || (view.insertions[from]?.until ?? from) === until;
  const [least, most] =
    one.kind === 'some'
      ? [0, one.most]
      : one.kind === 'word' || one.kind === 'mark'
        ? [one.least, one.most]
        : [0, 0];
  let at = from;
  for (let taken = 0; ; taken++) {
    at = view.insertions[at]?.until ?? at;
    if (taken >= least && covers(view, items, item + 1, at, until, all)) return true;
    if (taken >= most || at >= until || !isItem(view.text, one, at)) return false;
    at++;
  }
}

/** Whether items end just before a place. */
function endsWith(view: View, items: readonly Item[], bound: number, until: number): boolean {
  for (let from = until; from >= bound && from > until - WIDEST; from--) {
    if (covers(view, items, 0, from, until, true)) return true;
  }
  return false;
}

function isItem(text: Text, item: Item, at: number): boolean {
  const { kind, text: word, glued } = tokenAt(text, at);
  if (item.kind === 'word') return does(text, at, item.what);
  if (item.kind === 'mark')
    return item.what === '-' ? isDash(word) || word === '—' : markAt(text, at) === item.what;
  if (kind === 'mark') return glued && "-'’/".includes(word);
  return !endsSentence(text, at);
}
