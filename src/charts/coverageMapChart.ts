import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import { shareText } from './coverageBarsChart.js';
import { type DrawnCoverage, requireCoverage, requireObject } from './requireFigures.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  type VegaLitePart,
  type VegaLiteSpec,
} from './spec.js';
import { fill } from './words/english.js';

/** The coverage of one country. */
export interface CountryCoverage {
  /** The code by which the map knows the country, such as alpha-3. */
  readonly country: string;
  readonly coverage: DrawnCoverage;
  /** The country's name, for tooltips and for the description. Without it, the code. */
  readonly name?: string | undefined;
}

/** The caller's own map: aidkit has no borders of its own. */
export interface CoverageMap {
  /** The TopoJSON itself, or the address from which the page loads it. */
  readonly topology: object | string;
  /** The name of the object in it that holds the countries. */
  readonly feature: string;
  /** Where a country's code is, such as `id` or `properties.iso_a3`. Without it, `id`. */
  readonly key?: string | undefined;
}

const LIMITS = [20, 40, 60, 80];

/**
 * Returns a map of funding coverage by country over your own TopoJSON: five steps of one colour, the darker
 * the more is covered (the lighter, on a dark page). Countries without a figure are grey.
 * @param countries the coverage of each country
 * @param map your TopoJSON, or its address, and how it names the countries
 * @throws TypeError if a coverage or the map is not valid, and for an unknown option; RangeError for an option
 *   of a wrong value and for two coverages of one country.
 * @example
 * const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
 * const map = { topology: 'countries.json', feature: 'countries' };
 * coverageMapChart([{ country: 'AFG', name: 'Afghanistan', coverage }], map).description
 * // => 'Map of funding coverage of 1 countries: Afghanistan 30%.'
 */
export function coverageMapChart(
  countries: readonly CountryCoverage[],
  map: CoverageMap,
  options: ChartOptions = {},
): VegaLiteSpec {
  requireCountries(countries);
  requireMap(map);
  const look = lookOf(options);
  const { words, theme } = look;
  const values = countries.map(({ country, name = country, coverage }) => ({
    ...{ country, name, share: shareText(coverage, look) },
    percent: (coverage.ratio ?? null) === null ? null : Number(coverage.ratio) * 100,
  }));
  const figures = values.map(({ name, share }) => `${name} ${share}`).join(', ');
  return chart(
    {
      title: words.map,
      description: fill(words.mapSays, {
        count: values.length,
        figures: figures || words.nothing,
      }),
      caption: captionOf(
        countries.map(({ coverage }) => coverage),
        words,
      ),
      height: look.isNarrow ? 220 : 340,
      projection: { type: 'equalEarth' },
      layer: [
        {
          data: shapesOf(map),
          mark: { type: 'geoshape', fill: theme.gap, stroke: theme.background, strokeWidth: 0.5 },
        },
        {
          data: shapesOf(map),
          transform: [
            {
              lookup: map.key ?? 'id',
              from: { data: { values }, key: 'country', fields: ['percent', 'name', 'share'] },
            },
            { filter: 'isValid(datum.percent)' },
          ],
          mark: { type: 'geoshape', stroke: theme.background, strokeWidth: 0.5 },
          encoding: {
            color: colourOf(look),
            tooltip: ['name', 'share'].map((field) => ({ field, title: ' ' })),
          },
        },
      ],
    },
    look,
  );
}

function shapesOf({ topology, feature }: CoverageMap): VegaLitePart {
  const format = { type: 'topojson', feature };
  return typeof topology === 'string' ? { url: topology, format } : { values: topology, format };
}

function colourOf({ words, theme }: ChartLook): VegaLitePart {
  return {
    field: 'percent',
    type: 'quantitative',
    title: words.ofTheRequirement,
    scale: { type: 'threshold', domain: [...LIMITS], range: [...theme.ramp] },
    legend: { title: words.ofTheRequirement, titleColor: theme.text, titleFontWeight: 'normal' },
  };
}

function requireCountries(countries: readonly CountryCoverage[]): void {
  requireList(countries, 'countries', 'coverages, each with its country');
  const seen = new Set<string>();
  for (let i = 0; i < countries.length; i++) {
    const one: unknown = countries[i];
    requireObject(one, `countries[${i}]`, 'a coverage with its country');
    const { country, coverage, name } = one as CountryCoverage;
    requireText(country, `countries[${i}].country`);
    if (name !== undefined) requireText(name, `countries[${i}].name`);
    requireCoverage(coverage, `countries[${i}].coverage`);
    if (seen.has(country)) {
      throw new RangeError(expected(`countries[${i}].country`, 'each country once', country));
    }
    seen.add(country);
  }
}

function requireMap(map: unknown): asserts map is CoverageMap {
  requireObject(map, 'map', 'a map such as { topology: "countries.json", feature: "countries" }');
  const { topology, feature, key } = map as Partial<CoverageMap>;
  if (typeof topology !== 'string') {
    requireObject(topology, 'map.topology', 'a TopoJSON or its address');
  }
  requireText(feature, 'map.feature');
  if (key !== undefined) requireText(key, 'map.key');
}
