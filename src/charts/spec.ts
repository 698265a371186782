import { expected } from '../problems/describe.js';
import { requireOptions, requireText, requireWord } from '../problems/requireOptions.js';
import { type Numbers, numbersOf, requireLocale, vegaLocale } from './numbers.js';
import { type Theme, themes } from './theme.js';
import { type ChartWords, englishChartWords } from './words/english.js';

/**
 * A part of a specification in Vega-Lite's own words. It is typed as `any`, so that a chart is assignable
 * to the types of vega-lite and vega-embed while aidkit's own types need neither package.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type VegaLitePart = any;

/**
 * A Vega-Lite specification as plain JSON: hand it to vega-lite's `compile`, to vega-embed, or write
 * it into a file. aidkit draws nothing itself.
 */
export interface VegaLiteSpec {
  readonly $schema: string;
  readonly title: string | { readonly text: string | string[]; readonly subtitle: string[] };
  /** What the chart says, in words: the alternative text. */
  readonly description: string;
  readonly width: number | 'container';
  /** Of the plot, without title, legend and axis. */
  readonly height: number;
  readonly autosize: { readonly type: 'fit-x'; readonly contains: 'padding' };
  readonly padding: VegaLitePart;
  readonly config: VegaLitePart;
  readonly layer: VegaLitePart[];
  readonly encoding?: VegaLitePart;
  readonly projection?: VegaLitePart;
  readonly resolve?: VegaLitePart;
}

/** The options of every chart. */
export interface ChartOptions {
  readonly title?: string | undefined;
  /** A line below the title, above the day and the source of the figures. */
  readonly subtitle?: string | undefined;
  /**
   * The width of the whole picture in pixels, or `container` for that of the page's element. Without it,
   * 640. Below 520 pixels, and in a container, names are written above their bars, not next to them.
   */
  readonly width?: number | 'container' | undefined;
  /** The height of the plot in pixels, without title and axis. Without it, as much as the figures need. */
  readonly height?: number | undefined;
  /** `light` without it. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** The language tag of the number format, such as `fr` or `es-MX`. Without it, `en`. */
  readonly locale?: string | undefined;
  /** The chart's words in another language, such as `frenchChartWords`; those missing are English. */
  readonly words?: Partial<ChartWords> | undefined;
}

const OPTIONS = ['title', 'subtitle', 'width', 'height', 'theme', 'locale', 'words'];

/** How one chart is to look, from its options. */
export interface ChartLook {
  readonly options: ChartOptions;
  readonly theme: Theme;
  readonly words: ChartWords;
  readonly numbers: Numbers;
  readonly isNarrow: boolean;
  /** How many letters of 12 pixels a line holds. */
  readonly lineLength: number;
}

/**
 * Reads the options of a chart.
 * @param more the options that only this chart has
 * @throws TypeError for an unknown option or one of a wrong kind; RangeError for a wrong value.
 */
export function lookOf(options: ChartOptions | undefined, more: readonly string[] = []): ChartLook {
  requireOptions(options, [...OPTIONS, ...more]);
  const own = options ?? {};
  const { title, subtitle, width = 640, height, theme = 'light', locale = 'en', words } = own;
  if (title !== undefined) requireText(title, 'options.title');
  if (subtitle !== undefined) requireText(subtitle, 'options.subtitle');
  if (width !== 'container') requirePixels(width, 'options.width', ' or "container"');
  if (height !== undefined) requirePixels(height, 'options.height');
  requireWord(theme, ['light', 'dark'], 'options.theme');
  requireLocale(locale, 'options.locale');
  const ownWords = wordsOf(words);
  return {
    options: own,
    theme: themes[theme],
    words: ownWords,
    numbers: numbersOf(locale, ownWords),
    isNarrow: width === 'container' || width < 520,
    lineLength: width === 'container' ? 54 : Math.max(20, Math.floor(width / 6.4)),
  };
}

function requirePixels(value: unknown, field: string, or = ''): void {
  const expectation = `a number of pixels above 0${or}`;
  if (typeof value !== 'number') throw new TypeError(expected(field, expectation, value));
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(expected(field, expectation, value));
  }
}

function wordsOf(words: Partial<ChartWords> | undefined): ChartWords {
  if (words === undefined) return englishChartWords;
  requireOptions(words, Object.keys(englishChartWords), 'options.words');
  const given = Object.entries(words).filter(([, word]) => word !== undefined);
  for (const [name, word] of given) requireText(word, `options.words.${name}`);
  return { ...englishChartWords, ...Object.fromEntries(given) };
}

/** What is special about one chart. */
interface ChartBody {
  readonly title: string;
  readonly description: string;
  /** As of when, and where from. */
  readonly caption: readonly string[];
  readonly height: number;
  readonly layer: VegaLitePart[];
  readonly encoding?: VegaLitePart;
  readonly projection?: VegaLitePart;
  readonly resolve?: VegaLitePart;
}

/** The specification of a chart, in its reader's words and colours. */
export function chart(body: ChartBody, look: ChartLook): VegaLiteSpec {
  const { options, lineLength } = look;
  const { title = body.title, subtitle, width = 640, height = body.height } = options;
  const lines = [...(subtitle === undefined ? [] : [subtitle]), ...body.caption].flatMap((line) =>
    linesOf(line, lineLength),
  );
  const heading = linesOf(title, Math.floor(lineLength * 0.72));
  const text = heading.length === 1 ? title : heading;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: lines.length === 0 && typeof text === 'string' ? text : { text, subtitle: lines },
    description: body.description,
    width,
    height,
    autosize: { type: 'fit-x', contains: 'padding' },
    padding: { left: 6, right: 16, top: 6, bottom: 6 },
    config: configOf(look),
    ...(body.encoding === undefined ? {} : { encoding: body.encoding }),
    ...(body.projection === undefined ? {} : { projection: body.projection }),
    ...(body.resolve === undefined ? {} : { resolve: body.resolve }),
    layer: body.layer,
  };
}

/**
 * A chart without a figure says so, where Vega would draw an axis of NaN. Made anew each time, since
 * Vega marks the data that it draws.
 */
export function nothingToDraw({ words, theme }: ChartLook): Pick<ChartBody, 'height' | 'layer'> {
  return {
    height: 40,
    layer: [
      {
        data: { values: [{ note: words.noFigures }] },
        mark: { type: 'text', fontSize: 12, color: theme.quiet },
        encoding: { text: { field: 'note' } },
      },
    ],
  };
}

function configOf({ theme, isNarrow, options: { locale = 'en' } }: ChartLook): VegaLitePart {
  const ownLocale = vegaLocale(locale);
  const words = { labelFontSize: 12, labelColor: theme.text };
  return {
    background: theme.background,
    font: 'sans-serif',
    ...(ownLocale === undefined ? {} : { locale: ownLocale }),
    text: { color: theme.text, fontSize: 12 },
    axis: {
      ...words,
      ...{ titleFontSize: 12, titleFontWeight: 'normal', titleColor: theme.text },
      ...{ gridColor: theme.grid, domainColor: theme.quiet, tickColor: theme.quiet },
    },
    title: {
      ...{ anchor: 'start', frame: 'bounds', fontSize: 16, color: theme.text },
      ...{ subtitleFontSize: 12, subtitleColor: theme.quiet, subtitlePadding: 4, offset: 12 },
    },
    legend: { ...words, labelLimit: 0, orient: 'top', title: null, columns: isNarrow ? 2 : 3 },
    view: { stroke: null },
  };
}

/** Lines of at most so many letters, as Vega does not break them. A longer word has its own line. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.slice(0, 1000).split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Labels that tell rows apart: rows of one label would be drawn as one bar. */
export function distinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return labels.map((label) => {
    let own = label;
    let copy = copies.get(label) ?? 1;
    while (taken.has(own)) own = `${label} (${++copy})`;
    copies.set(label, copy);
    taken.add(own);
    return own;
  });
}
