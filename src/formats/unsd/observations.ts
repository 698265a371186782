import { list, listOrNone, record, textOrNull } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { SdgObservation } from '../../sdg/observation.js';
import { areaCode } from './areas.js';
import { codeText, codeTexts, openUnsdList } from './wire.js';

/** A page of `Series/Data` (or of `Indicator/Data`, `GeoArea` data: the rows are alike). */
export interface UnsdObservationPage extends ReadResult<SdgObservation> {
  /** Rows of the whole query; null where the response does not say. */
  readonly totalElements: number | null;
  readonly pageNumber: number | null;
  readonly totalPages: number | null;
}

/** Codes that mean "all", whatever the dimension; `_T` is their common SDMX code. */
const TOTALS: ReadonlySet<string> = new Set(['ALLAGE', 'BOTHSEX', 'ALLAREA', '_T']);

/** Tells who reports (global or national monitoring): no breakdown of people. */
const NO_BREAKDOWN = 'Reporting Type';

/**
 * Reads a page of observations. Values come as text: a number, `"NaN"` (none: null), `"<5"` or `">95"`
 * (a bound, and no value). A year comes as a float, an area without its leading zeros.
 *
 * `isTotal` tells whether every breakdown stands at its total, by the code list of the response where
 * it has one. Never add observations that do not.
 * @param release - the release of the data, which the rows do not carry.
 * @throws TypeError where the whole is no such response.
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
  json: unknown,
  { release = null }: { readonly release?: string | null } = {},
): UnsdObservationPage {
  return readWhole('response', () => {
    const { records, at } = openUnsdList(json, 'a UNSD page of observations { data: [...] }');
    const page = Array.isArray(json) ? {} : record(json, '');
    const totals = totalCodes(page.dimensions);
    return {
      ...readEach(records, at, (item) => readObservation(item, totals, release)),
      totalElements: wholeOrNull(page.totalElements),
      pageNumber: wholeOrNull(page.pageNumber),
      totalPages: wholeOrNull(page.totalPages),
    };
  });
}

function readObservation(
  item: unknown,
  totals: ReadonlySet<string>,
  release: string | null,
): SdgObservation {
  const row = record(item, '');
  const attributes =
    row.attributes === null || row.attributes === undefined
      ? {}
      : record(row.attributes, 'attributes');
  const dimensions = readDimensions(row.dimensions);
  return {
    series: codeText(row.series, 'series'),
    indicators: codeTexts(row.indicator, 'indicator'),
    area: areaCode(row.geoAreaCode, 'geoAreaCode'),
    year: year(row.timePeriodStart),
    ...readValue(row.value),
    dimensions,
    isTotal: Object.entries(dimensions).every(
      ([dimension, code]) =>
        dimension === NO_BREAKDOWN || TOTALS.has(code) || totals.has(`${dimension}=${code}`),
    ),
    unit: textOrNull(attributes.Units, 'attributes.Units'),
    release,
    source: textOrNull(row.source, 'source'),
  };
}

function readValue(value: unknown): Pick<SdgObservation, 'value' | 'bound'> {
  if (value === null || value === undefined) return { value: null, bound: null };
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^(nan|)$/i.test(text) && typeof value === 'string') return { value: null, bound: null };
  const found = /^((?:[<>]=?)?)\s*([+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?)$/.exec(text);
  if (!found) throw new Problem('value', 'a number as text, "NaN", or a bound such as "<5"', value);
  const number = Number(found[2]) + 0;
  if (found[1] === '') return { value: number, bound: null };
  return {
    value: null,
    bound: { side: found[1]?.startsWith('<') ? 'below' : 'above', value: number },
  };
}

function year(value: unknown): number {
  const number = typeof value === 'string' && /^\d{4}(\.0+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1900 && number <= 2100) {
    return number;
  }
  throw new Problem('timePeriodStart', 'a year', value);
}

function readDimensions(value: unknown): Readonly<Record<string, string>> {
  if (value === null || value === undefined) return {};
  const fields = record(value, 'dimensions');
  return Object.fromEntries(
    Object.entries(fields).map(([name, code]) => {
      if (typeof code !== 'string') throw new Problem(`dimensions.${name}`, 'a code as text', code);
      return [name, code];
    }),
  );
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
