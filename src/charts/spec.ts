/**
 * A Vega-Lite specification as plain JSON: hand it to vega-lite's `compile`, to vega-embed, or write
 * it into a file. aidkit draws nothing itself.
 */
export interface VegaLiteSpec {
  readonly $schema: string;
  readonly title: string | { readonly text: string; readonly subtitle: string };
  /** What the chart says, in words: the alternative text. */
  readonly description: string;
  readonly [property: string]: unknown;
}

/** What every chart can be told. */
export interface ChartOptions {
  readonly title?: string;
  readonly subtitle?: string;
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
}

/** Blue and orange tell apart for every kind of colour vision; grey is what is missing. */
export const COLOURS = { funding: '#1f77b4', surplus: '#ff7f0e', gap: '#d9d9d9', mark: '#b2182b' };

/** Thousand, million and billion in the words of the field; D3 alone would print "1.2G". */
export const MONEY_AXIS = {
  format: '~s',
  labelExpr: "replace(replace(datum.label, 'G', ' bn'), 'M', ' m')",
};

export function chart(
  body: { readonly description: string; readonly title: string } & Record<string, unknown>,
  { title = body.title, subtitle, width = 640, height }: ChartOptions,
): VegaLiteSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    ...(height === undefined ? {} : { height }),
    config: {
      background: 'white',
      font: 'sans-serif',
      axis: { labelFontSize: 12, titleFontSize: 12, gridColor: '#eeeeee' },
      title: { anchor: 'start', fontSize: 16, subtitleFontSize: 12, subtitleColor: '#555555' },
      legend: { labelLimit: 0, labelFontSize: 12 },
      view: { stroke: null },
    },
    ...body,
    title: subtitle === undefined ? title : { text: title, subtitle },
  };
}
