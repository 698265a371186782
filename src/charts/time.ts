import type { ChartLook, VegaLitePart } from './spec.js';

/** An axis of days, the same in every time zone. */
export function dateAxis(field: string, { words, isNarrow }: ChartLook): VegaLitePart {
  return {
    ...{ field, type: 'temporal', title: words.asOf, scale: { type: 'utc' } },
    axis: { format: '%b %Y', tickCount: isNarrow ? 4 : 6, labelFlush: false, labelOverlap: true },
  };
}

/** Text next to marks, on an edge of the background that keeps it readable on a line. */
export function labelsBeside(
  values: readonly object[],
  field: string,
  heights: readonly number[],
  axes: VegaLitePart,
  { theme }: ChartLook,
): VegaLitePart[] {
  return heights.flatMap((dy, tier) =>
    [{ stroke: theme.background, strokeWidth: 4 }, {}].map((edge) => ({
      data: {
        values: values
          .filter((_, index) => index % heights.length === tier)
          .map((one) => ({ ...one })),
      },
      mark: { type: 'text', align: 'left', dx: 9, dy, fontSize: 12, ...edge },
      encoding: { ...axes, text: { field } },
    })),
  );
}
