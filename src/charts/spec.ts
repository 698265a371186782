/**
 * A Vega-Lite specification as plain JSON: hand it to vega-lite's `compile`, to vega-embed, or write
 * it into a file. aidkit draws nothing itself.
 */
export interface VegaLiteSpec {
  readonly $schema: string;
  readonly title: string | { readonly text: string; readonly subtitle: readonly string[] };
  /** What the chart says, in words: the alternative text. */
  readonly description: string;
  readonly [property: string]: unknown;
}

/** What every chart can be told. */
export interface ChartOptions {
  readonly title?: string;
  /** A line below the title, above the day and the source of the figures. */
  readonly subtitle?: string;
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
}

/**
 * Blue, orange and the series after them are those of Okabe and Ito, which all kinds of colour vision
 * tell apart; grey is what is missing.
 */
export const COLOURS = {
  funding: '#0072B2',
  surplus: '#E69F00',
  gap: '#D9D9D9',
  mark: '#222222',
  series: ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'],
};

// Names of any length: cut where they would leave no room for the bars.
const NAME_AXIS = { labelLimit: 360 };

/** The names of horizontal bars, in the order in which they are given. */
export function nameAxis(names: readonly string[]) {
  return { field: 'label', type: 'nominal', title: null, sort: names, axis: NAME_AXIS };
}

/** The words beside the end of a horizontal bar. */
export function barEnds(text: string) {
  return {
    mark: { type: 'text', align: 'left', dx: 5, fontSize: 12, color: COLOURS.mark },
    encoding: { x: { field: 'end', type: 'quantitative' }, text: { field: text } },
  };
}

/** What is special about one chart. */
interface ChartBody {
  readonly title: string;
  readonly description: string;
  /** As of when, and where from. */
  readonly caption: readonly string[];
  readonly [property: string]: unknown;
}

export function chart(
  { title: ownTitle, caption, ...body }: ChartBody,
  { title = ownTitle, subtitle, width = 640, height }: ChartOptions,
): VegaLiteSpec {
  const lines = [...(subtitle === undefined ? [] : [subtitle]), ...caption];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    ...(height === undefined ? {} : { height }),
    config: {
      background: 'white',
      font: 'sans-serif',
      axis: {
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        gridColor: '#eeeeee',
      },
      title: {
        anchor: 'start',
        frame: 'group',
        fontSize: 16,
        subtitleFontSize: 12,
        subtitleColor: '#555555',
        subtitlePadding: 4,
        offset: 12,
      },
      legend: { labelLimit: 0, labelFontSize: 12, orient: 'top', title: null },
      view: { stroke: null },
    },
    ...(body as { readonly description: string }),
    title: lines.length === 0 ? title : { text: title, subtitle: lines },
  };
}

/**
 * A chart without a figure says so, where Vega would draw an axis of NaN. Made anew each time, since
 * Vega marks the data that it draws.
 */
export function nothingToDraw() {
  return {
    height: 40,
    data: { values: [{ note: 'no figures' }] },
    mark: { type: 'text', fontSize: 12, color: '#555555' },
    encoding: { text: { field: 'note' } },
  };
}
