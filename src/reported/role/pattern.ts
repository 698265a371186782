/** One item of a frame: a figure, what a word does, a mark, some words, or anything at all. */
export type Item =
  | FigureItem
  | {
      readonly kind: 'word' | 'mark';
      readonly what: string;
      readonly least: 0 | 1;
      readonly most: number;
    }
  | { readonly kind: 'some'; readonly most: number }
  | { readonly kind: 'rest' };

/** A figure of a frame: its kind, and what its own words must say of it. */
export interface FigureItem {
  readonly kind: 'figure';
  readonly of: string;
  readonly asks: 'nothing' | 'role' | 'otherRole' | 'cue' | 'layer';
  readonly words: readonly string[];
}

/** A frame cut at its figures: the items before the first, between each two, and behind the last. */
export interface Pattern {
  readonly figures: readonly FigureItem[];
  readonly head: readonly Item[];
  /** The items behind each figure. */
  readonly behind: readonly (readonly Item[])[];
  readonly length: number;
  /** How many words may be in the items before the first figure. */
  readonly headMost: number;
  /** Whether the second figure may come anywhere behind the first in its sentence. */
  readonly isLoose: boolean;
}

const compiled = /* @__PURE__ */ new Map<string, Pattern>();

/** Reads a pattern, once. */
export function patternOf(source: string): Pattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const figures: FigureItem[] = [];
  const head: Item[] = [];
  const behind: Item[][] = [];
  const items = source.split(' ').map(itemOf);
  for (const item of items) {
    if (item.kind === 'figure') {
      figures.push(item);
      behind.push([]);
    } else (behind.at(-1) ?? head).push(item);
  }
  const headMost = head.reduce((sum, item) => sum + ('most' in item ? item.most : 1), 0);
  const isLoose = behind[0]?.[0]?.kind === 'rest';
  const pattern = { figures, head, behind, length: items.length, headMost, isLoose };
  compiled.set(source, pattern);
  return pattern;
}

function itemOf(source: string): Item {
  if (source === '..') return { kind: 'rest' };
  if (source.startsWith('~')) return { kind: 'some', most: Number(source.slice(1)) };
  const figure = /^([$P%AS])(?::(.*))?$/.exec(source);
  if (figure !== null) return figureItem(figure[1] ?? '', figure[2] ?? '');
  const isOptional = source.length > 1 && /[?*]$/.test(source);
  const what = isOptional ? source.slice(0, -1) : source;
  const kind = /^[a-z]/i.test(what) ? 'word' : 'mark';
  return {
    kind,
    what,
    least: isOptional ? 0 : 1,
    most: source.endsWith('*') && isOptional ? 4 : 1,
  };
}

function figureItem(of: string, test: string): FigureItem {
  const sign = '!#@'.includes(test.charAt(0)) ? test.charAt(0) : '';
  const asks =
    test === ''
      ? 'nothing'
      : sign === '!'
        ? 'otherRole'
        : sign === '#'
          ? 'cue'
          : sign === '@'
            ? 'layer'
            : 'role';
  return { kind: 'figure', of, asks, words: test.slice(sign.length).split(',') };
}
