import { list, listOrNone, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { SdgObservation } from '../../sdg/observation.js';
import { areaCode } from './areas.js';
import { isTotal, readValue, readYear } from './observationParts.js';
import { codeText, codeTexts, openUnsdList } from './wire.js';

/** A page of `Series/Data` (or of `Indicator/Data`, `GeoArea` data: the rows are alike). */
export interface UnsdObservationPage extends ReadResult<SdgObservation> {
  /** Rows of the whole query; null if the response does not say. */
  readonly totalElements: number | null;
  readonly pageNumber: number | null;
  readonly totalPages: number | null;
}

/** What the rows of observations do not carry. */
export interface UnsdObservationOptions {
  /** The release of the data, such as `2026.Q1.G.01`. */
  readonly release?: string | null | undefined;
}

/**
 * Reads a page of observations. Values come as text: a number, `"NaN"` (none: null), `"<5"` or `">95"`
 * (a bound, and no value). A year comes as a float, an area without its leading zeros.
 *
 * `isTotal` says whether every breakdown stands at its total, by the code list of the response where
 * it has one. Never add observations that do not.
 * A row needs its series, area, year and a value that can be read; what is wrong with its indicators, unit,
 * source or a dimension is reported in `warnings`.
 * @throws TypeError if the whole is no such response, or an option is unknown.
 * @example
 * const { values } = parseUnsdObservations({ data: [
 *   { series: 'SH_STA_MORT', indicator: ['3.1.1'], geoAreaCode: '4', timePeriodStart: 2020.0, value: '<5',
 *     attributes: { Units: 'PER_100000_LIVE_BIRTHS' }, dimensions: { Sex: 'FEMALE' } },
 * ] });
 * values[0].area // => '004'
 * values[0].bound // => { side: 'below', value: 5 }
 * values[0].value // => null
 */
export function parseUnsdObservations(
  response: unknown,
  options: UnsdObservationOptions = {},
): UnsdObservationPage {
  const release = releaseOf(options);
  return readWhole('response', () => {
    const { records, at } = openUnsdList(response, 'a UNSD page of observations { data: [...] }');
    const page = Array.isArray(response) ? {} : record(response, '');
    const totals = totalCodes(page.dimensions);
    return {
      ...readEach(records, at, (item, _index, parts) =>
        readObservation(item, totals, release, parts),
      ),
      totalElements: wholeOrNull(page.totalElements),
      pageNumber: wholeOrNull(page.pageNumber),
      totalPages: wholeOrNull(page.totalPages),
    };
  });
}

/** The release that the rows do not carry. */
export function releaseOf(options: UnsdObservationOptions): string | null {
  requireOptions(options, ['release']);
  const { release = null } = options;
  if (release !== null) requireText(release, 'options.release');
  return release;
}

function readObservation(
  item: unknown,
  totals: ReadonlySet<string>,
  release: string | null,
  parts: Parts,
): SdgObservation {
  const row = record(item, '');
  const attributes = parts.orNull(row.attributes, 'attributes', record) ?? {};
  const dimensions = readDimensions(row.dimensions);
  const { value, bound } = readValue(row.value, 'value');
  return {
    series: codeText(row.series, 'series'),
    indicators: parts.orNull(row.indicator, 'indicator', codeTexts) ?? [],
    area: areaCode(row.geoAreaCode, 'geoAreaCode'),
    year: readYear(row.timePeriodStart, 'timePeriodStart'),
    value,
    bound,
    dimensions,
    isTotal: isTotal(dimensions, totals),
    unit: parts.textOrNull(attributes.Units, 'attributes.Units', text),
    release,
    source: parts.textOrNull(row.source, 'source', text),
  };
}

function readDimensions(value: unknown): Readonly<Record<string, string>> {
  if (value === null || value === undefined) return {};
  const fields = record(value, 'dimensions'); // which has no key `__proto__`
  const dimensions: Record<string, string> = {};
  for (const name of Object.keys(fields)) {
    const given = fields[name];
    const code = typeof given === 'number' ? String(given) : given;
    if (code === null || code === undefined || code === '') continue; // a series without it
    // Whether a row is a total hangs on each of its dimensions.
    if (typeof code !== 'string') throw new Problem(`dimensions.${name}`, 'a code as text', given);
    dimensions[name] = code;
  }
  return dimensions;
}

/** `Age=ALLAGE` for every code that the response's own list calls a total. */
function totalCodes(value: unknown): ReadonlySet<string> {
  const totals = new Set<string>();
  listOrNone(value, 'dimensions').forEach((item, index) => {
    const dimension = record(item, `dimensions[${index}]`);
    for (const entry of list(dimension.codes, `dimensions[${index}].codes`)) {
      const { code, sdmx } = record(entry, `dimensions[${index}].codes`);
      if (sdmx === '_T') totals.add(`${String(dimension.id)}=${String(code)}`);
    }
  });
  return totals;
}

function wholeOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}
