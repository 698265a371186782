// Horizontal bars, a row each: the names are on the axis where there is room, on a narrow page above the bars.
import { shortAxis } from './numbers.js';
import { type ChartLook, distinct, linesOf, type VegaLitePart } from './spec.js';

/** The rows of a chart of horizontal bars. */
export interface Rows {
  /** The labels, made distinct, in the order given. */
  readonly labels: readonly string[];
  readonly height: number;
  /** The encoding that all layers share. */
  readonly encoding: VegaLitePart;
  /** A bar: its mark, with what is special about it. */
  bar(special?: object): VegaLitePart;
  /** The words at the end of a bar. */
  ends(text: string): VegaLitePart;
  /** The names above the bars: a layer, or none where they are on the axis. */
  readonly names: readonly VegaLitePart[];
}

const BAR = 16;

export function rowsOf(names: readonly string[], look: ChartLook): Rows {
  const labels = distinct(names);
  const { isNarrow, lineLength, options } = look;
  const axis = {
    labelLimit: Math.floor((Number(options.width) || 640) * 0.45),
    domain: false,
    ticks: false,
  };
  const broken = labels.map((label) => linesOf(label, lineLength).slice(0, 3));
  const tallest = Math.max(1, ...broken.map((lines) => lines.length));
  const step = isNarrow ? BAR + 14 * tallest + 14 : 24;
  // From the middle of a row down to the middle of its bar.
  const below = isNarrow ? (14 * tallest) / 2 : 0;
  const y = { field: 'label', type: 'nominal', title: null, sort: labels };
  // A short name is right above its bar, below lines that are empty.
  const lowest = (lines: readonly string[]) =>
    [...Array<string>(tallest - lines.length).fill(' '), ...lines].join('\n');
  return {
    labels,
    height: step * labels.length,
    encoding: { y: { ...y, scale: { padding: 0 }, axis: isNarrow ? null : axis } },
    bar: (special = {}) => ({ type: 'bar', size: BAR, yOffset: below, ...special }),
    ends: (text) => ({
      mark: { type: 'text', align: 'left', dx: 5, yOffset: below },
      encoding: { x: { field: 'end', type: 'quantitative' }, text: { field: text } },
    }),
    names: isNarrow
      ? [
          {
            data: {
              values: labels.map((label, index) => ({ label, name: lowest(broken[index] ?? []) })),
            },
            mark: {
              ...{ type: 'text', align: 'left', baseline: 'top', lineBreak: '\n', lineHeight: 14 },
              yOffset: below - BAR / 2 - 2 - 14 * tallest,
            },
            encoding: { x: { value: 0 }, text: { field: 'name' } },
          },
        ]
      : [],
  };
}

/** The axis of an amount of money, with room at its end for the words there. */
export function moneyAxis(field: string, title: string, { options: { locale = 'en' } }: ChartLook) {
  return { field, type: 'quantitative', title, axis: shortAxis(locale), scale: { zero: true } };
}
