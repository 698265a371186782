import type { FrameRule } from '../rules/rule.js';
import { type Dimension, endsSentence, type Mention, type Mentions } from '../sentence/mention.js';
import { does, isDash, markAt, type Text, tokenAt } from '../text/text.js';
import type { Cue } from './cues.js';
import { type FigureItem, type Item, type Pattern, patternOf } from './pattern.js';

/** A mention by its own words: its nearest cues, and the layer that is named next to it. */
export interface Heard {
  readonly mention: Mention;
  readonly cues: readonly Cue[];
  readonly layer: 'prioritised' | null;
}

/** A frame that fits, and its figures. */
export interface FrameMatch {
  readonly rule: FrameRule;
  readonly figures: readonly Mention[];
  /** The frame over more figures comes first, then the one with the longer pattern. */
  readonly rank: number;
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

interface Compiled {
  readonly rule: FrameRule;
  readonly pattern: Pattern;
  readonly rank: number;
}

/** Frames by the kinds of their first two figures; of one alone, or with anything between, behind `-`. */
type ByKinds = ReadonlyMap<string, readonly Compiled[]>;

const compiled = /* @__PURE__ */ new WeakMap<readonly FrameRule[], ByKinds>();

const KINDS: readonly Dimension[] = ['money', 'people', 'share', 'other'];

function byKinds(frames: readonly FrameRule[]): ByKinds {
  const known = compiled.get(frames);
  if (known !== undefined) return known;
  const sorted = frames
    .map((rule) => ({ rule, pattern: patternOf(rule.pattern) }))
    .sort(
      (a, b) =>
        b.pattern.figures.length - a.pattern.figures.length || b.pattern.length - a.pattern.length,
    )
    .map((one, rank) => ({ ...one, rank }));
  const map = new Map<string, readonly Compiled[]>();
  for (const kind of KINDS) {
    const own = sorted.filter(({ pattern }) => isOfKind(pattern.figures[0]?.of, kind, kind));
    map.set(
      `${kind}-`,
      own.filter(({ pattern }) => pattern.figures.length === 1 || pattern.isLoose),
    );
    for (const next of KINDS) {
      const pairs = own.filter(({ pattern: { figures, isLoose } }) => {
        return figures.length === 1 || isLoose || isOfKind(figures[1]?.of, next, kind);
      });
      map.set(`${kind}-${next}`, pairs);
    }
  }
  compiled.set(frames, map);
  return map;
}

/** The frames that fit on the figures of a text; for each figure the best first. */
export function framesOf(
  all: Mentions,
  heard: readonly Heard[],
  frames: readonly FrameRule[],
): FrameMatch[][] {
  const fitting: FrameMatch[][] = heard.map(() => []);
  const kinds = byKinds(frames);
  matchAll({ text: all.text, heard, insertions: [] }, kinds, fitting);
  // Once more with the insertions cut out: "$600 million, or 25%, of the required $2.4 billion".
  if (all.insertions.length > 0) {
    const cut = new Set(
      heard.flatMap(({ mention }) => (mention.inside === null ? [] : [mention.sentence])),
    );
    const outside = heard.filter(
      ({ mention }) => mention.inside === null && cut.has(mention.sentence),
    );
    matchAll({ text: all.text, heard: outside, insertions: all.insertions }, kinds, fitting);
  }
  for (const list of fitting) if (list.length > 1) list.sort((a, b) => a.rank - b.rank);
  return fitting;
}

function matchAll(view: View, kinds: ByKinds, fitting: FrameMatch[][]): void {
  const widest = view.insertions.length > 0 ? 2 * WIDEST : WIDEST;
  view.heard.forEach((first, index) => {
    const { mention } = first;
    const next = view.heard[index + 1]?.mention;
    const isNear =
      next?.sentence === mention.sentence && next.found.from - mention.found.to <= widest;
    const key = `${mention.dimension}-${isNear ? next.dimension : ''}`;
    for (const { rule, pattern, rank } of kinds.get(key) ?? []) {
      if (!fits(first, pattern.figures[0], first) || !isLed(view, pattern, mention)) continue;
      const found = pattern.isLoose
        ? restMatches(view, index, pattern)
        : chainMatch(view, index, pattern);
      for (const figures of found) {
        for (const { index: place } of figures) fitting[place]?.push({ rule, figures, rank });
      }
    }
  });
}

function isLed(view: View, { head, headMost }: Pattern, { from, found }: Mention): boolean {
  if (head.length === 0) return true;
  const until = found.from;
  for (let at = until; at >= from && at >= until - headMost; at--) {
    if (covers(view, head, 0, at, until, true)) return true;
  }
  return false;
}

const NONE: readonly (readonly Mention[])[] = [];

/** The figures of a frame that follow one upon the other. */
function chainMatch(view: View, index: number, pattern: Pattern): readonly (readonly Mention[])[] {
  const { heard } = view;
  const first = heard[index] as Heard;
  for (let place = 1; place < pattern.figures.length; place++) {
    const next = heard[index + place];
    if (next?.mention.sentence !== first.mention.sentence) return NONE;
    if (!fits(next, pattern.figures[place], first)) return NONE;
  }
  const figures = [first.mention];
  for (let place = 1; place < pattern.figures.length; place++) {
    const [before, next] = [figures[place - 1], heard[index + place]?.mention];
    const items = pattern.behind[place - 1] ?? [];
    if (before === undefined || next === undefined) return NONE;
    if (!covers(view, items, 0, before.found.to, next.found.from, true)) return NONE;
    figures.push(next);
  }
  return isFollowed(view, pattern, figures) ? [figures] : NONE;
}

/** A frame of which the second figure may come anywhere behind in the sentence. */
function restMatches(view: View, index: number, pattern: Pattern): readonly (readonly Mention[])[] {
  const first = view.heard[index] as Heard;
  return view.heard
    .slice(index + 1, index + 1 + FURTHEST_FIGURE)
    .filter((next) => next.mention.sentence === first.mention.sentence)
    .filter((next) => fits(next, pattern.figures[1], first))
    .map(({ mention }) => [first.mention, mention])
    .filter((figures) => isFollowed(view, pattern, figures));
}

function isFollowed(view: View, pattern: Pattern, figures: readonly Mention[]): boolean {
  const last = figures.at(-1);
  const tail = pattern.behind.at(-1) ?? [];
  return last !== undefined && covers(view, tail, 0, last.found.to, last.until, false);
}

/** Whether a figure is of the kind that a frame asks for, and its own words say what it asks for. */
function fits(
  { mention, cues, layer }: Heard,
  item: FigureItem | undefined,
  first: Heard,
): boolean {
  if (item === undefined) return false;
  if (!isOfKind(item.of, mention.dimension, first.mention.dimension)) return false;
  const { asks, words } = item;
  if (asks === 'nothing') return true;
  if (asks === 'cue') return cues.some(({ rule }) => words.includes(rule.id));
  if (asks === 'layer') return layer !== null && words.includes(layer);
  const role = cues.length > 1 ? 'tie' : (cues[0]?.role ?? '-');
  return words.includes(role) === (asks === 'role');
}

function isOfKind(of: string | undefined, dimension: Dimension, first: Dimension): boolean {
  switch (of) {
    case '$':
      return dimension === 'money';
    case 'P':
      return dimension === 'people';
    case '%':
      return dimension === 'share';
    case 'A':
      return dimension === 'money' || dimension === 'people';
    default:
      return dimension !== 'other' && dimension === first;
  }
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

function isItem(text: Text, item: Item, at: number): boolean {
  const { kind, text: word, glued } = tokenAt(text, at);
  if (item.kind === 'word') return does(text, at, item.what);
  if (item.kind === 'mark')
    return item.what === '-' ? isDash(word) || word === '—' : markAt(text, at) === item.what;
  if (kind === 'mark') return glued && "-'’/".includes(word);
  return !endsSentence(text, at);
}
