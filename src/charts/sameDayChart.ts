import type { SameDayCoverage } from '../coverage/compareOnSameDay.js';
import { requireDay } from '../dates/requireDay.js';
import { requireList } from '../problems/requireList.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import { requireCoverage, requireFinite, requireObject } from './requireFigures.js';
import { rowsOf } from './rows.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  nothingToDraw,
  type VegaLiteSpec,
} from './spec.js';
import { fill } from './words/english.js';

/**
 * Returns the coverage of plans of several years on the same day of each year, a bar for each. The day of
 * the figure is written next to the year, as an old plan may be known by an older figure; a plan of which
 * nothing was known on its day says so.
 * @param years as `compareOnSameDay` returns them
 * @throws TypeError if `years` is not such a list, and for an unknown option; RangeError for an option of a
 *   wrong value.
 * @example
 * sameDayChart([{ appeal: '1', code: 'HAFG20', year: 2020, on: '2020-04-30', coverage: null }]).description
 * // => 'Funding coverage on the same day of each year: 2020 HAFG20 not known.'
 */
export function sameDayChart(
  years: readonly SameDayCoverage[],
  options: ChartOptions = {},
): VegaLiteSpec {
  requireYears(years);
  const look = lookOf(options);
  const { words, theme } = look;
  const rows = rowsOf(
    years.map((year) => labelOf(year, look)),
    look,
  );
  const values = years.map(({ coverage }, index) => {
    const ratio = coverage?.ratio ?? null;
    const text = ratio === null ? words.notKnown : look.numbers.percent(ratio);
    const percent = (ratio ?? 0) * 100;
    return { label: rows.labels[index] ?? '', percent, end: Math.max(percent, 0), text };
  });
  const figures = values.map(({ text }, index) => `${nameOf(years[index])} ${text}`).join('; ');
  return chart(
    {
      title: words.sameDay,
      description: fill(words.sameDaySays, { figures: figures || words.nothing }),
      caption: captionOf(
        years.flatMap(({ coverage }) => (coverage === null ? [] : [coverage])),
        words,
      ),
      ...(values.length === 0
        ? nothingToDraw(look)
        : {
            height: rows.height,
            encoding: rows.encoding,
            layer: [
              {
                data: { values },
                mark: rows.bar({ color: theme.funding }),
                encoding: {
                  x: {
                    ...{ field: 'percent', type: 'quantitative', title: words.ofTheRequirement },
                    axis: { tickCount: 5 },
                  },
                  tooltip: ['label', 'text'].map((field) => ({ field, title: ' ' })),
                },
              },
              { data: { values: values.map((value) => ({ ...value })) }, ...rows.ends('text') },
              ...rows.names,
            ],
          }),
    },
    look,
  );
}

function requireYears(years: readonly SameDayCoverage[]): void {
  requireList(years, 'years', 'plans on the same day of their years');
  for (let i = 0; i < years.length; i++) {
    const one: unknown = years[i];
    requireObject(one, `years[${i}]`, 'a plan on the day of its year');
    const { year, on, code, coverage } = one as Partial<SameDayCoverage>;
    requireFinite(year, `years[${i}].year`);
    if (code !== null && code !== undefined) requireText(code, `years[${i}].code`);
    requireDay(on, `years[${i}].on`);
    if (coverage !== null) requireCoverage(coverage, `years[${i}].coverage`);
  }
}

function nameOf(year: SameDayCoverage | undefined): string {
  return year?.code ? `${year.year} ${year.code}` : String(year?.year ?? '');
}

function labelOf(year: SameDayCoverage, { words }: ChartLook): string {
  const day = year.coverage?.asOf;
  return day ? `${nameOf(year)} (${words.asOf} ${day})` : nameOf(year);
}
