import { expected } from '../../problems/describe.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { requireList } from '../../problems/requireList.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { SdgObservation } from '../../sdg/observation.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { areaCode } from './areas.js';
import { readValue, readYear } from './observationParts.js';

// data/indicator_*.csv of a platform of Open SDG: Year, columns of breakdowns, Value. Source: the documentation
// of Open SDG and of sdg-build, read in December 2026.

type Column = 'Year' | 'Value' | 'Units' | 'Series' | string;

/** What a file of Open SDG does not carry: it is about one indicator of one country. */
export interface OpenSdgOptions {
  /** Code of the indicator, such as `3.8.1`; the name of the file has it. */
  readonly indicator: string;
  /** M49 code of the country. Leading zeros may be missing. */
  readonly area: string;
  /** The series of rows without a `Series` of their own. Without it the code of the indicator. */
  readonly series?: string | undefined;
  readonly release?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Columns of this platform that break nothing down, such as notes. */
  readonly attributes?: readonly string[] | undefined;
}

/** Columns that break nothing down: the defaults of `non_disaggregation_columns`, and SDMX attributes. */
const NO_BREAKDOWN: readonly string[] = [
  ...['Year', 'Value', 'Units', 'Series', 'Observation status', 'Unit multiplier', 'Unit measure'],
  ...[
    'UNIT_MEASURE',
    'SERIES',
    'COMMENT_TS',
    'DATA_LAST_UPDATE',
    'UNIT_MULT',
    'OBS_STATUS',
    'COMMENT_OBS',
  ],
];

/**
 * Reads the rows of an indicator's CSV file of Open SDG (`Year`, breakdowns, `Value`). A blank breakdown means
 * "all", so a row without any is a total and its `dimensions` are empty; a row with a `GeoCode` is a region's.
 * A blank value is null.
 * @param rows - the rows as a CSV reader gives them: objects by column, or arrays with the header first.
 * @throws TypeError if the rows are not a list, the columns are not those of such a file, or an option is missing,
 *   unknown or of the wrong kind; RangeError if `area` is no M49 code.
 * @example
 * const rows = [{ Year: '2020', Sex: '', Value: '61.2' }, { Year: '2020', Sex: 'Female', Value: '64' }];
 * const { values } = parseOpenSdgCsv(rows, { indicator: '3.8.1', area: '398' });
 * values.map(({ value, isTotal }) => [value, isTotal]) // => [[61.2, true], [64, false]]
 * values[1].dimensions // => { Sex: 'Female' }
 */
export function parseOpenSdgCsv(
  rows: CsvRows,
  options: OpenSdgOptions,
): ReadResult<SdgObservation> {
  return readTable(rows, readerOf(options));
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError or RangeError as {@link parseOpenSdgCsv}.
 * @example
 * const options = { indicator: '3.8.1', area: '398' };
 * parseOpenSdgCsvRow({ Year: 'last', Value: '5' }, 3, options).rejected[0].path // => 'rows[3].Year'
 */
export function parseOpenSdgCsvRow(
  row: { readonly [column: string]: unknown },
  index: number,
  options: OpenSdgOptions,
): ReadResult<SdgObservation> {
  return readStreamedRow(row, index, readerOf(options));
}

interface Known {
  readonly indicator: string;
  readonly area: string;
  readonly series: string;
  readonly release: string | null;
  readonly source: string | null;
}

function readerOf(options: OpenSdgOptions): TableReader<Column, SdgObservation> {
  const { attributes = [], ...known } = requireKnown(options);
  const noBreakdown = new Set([...NO_BREAKDOWN, '__proto__', '', ...attributes]);
  let breakdowns: readonly string[] | undefined;
  return {
    kind: 'an indicator of Open SDG',
    required: ['Year', 'Value'],
    read: (row) => {
      breakdowns ??= [...row.names()].filter((column) => !noBreakdown.has(column));
      return readObservation(row, breakdowns, known);
    },
  };
}

function readObservation(
  row: Row<Column>,
  breakdowns: readonly string[],
  { indicator, area, series, release, source }: Known,
): SdgObservation {
  const dimensions: Record<string, string> = {};
  let isTotal = true;
  for (const column of breakdowns) {
    const cell = row.cell(column);
    if (typeof cell === 'string' ? cell.trim() === '' : cell === null) continue;
    if (typeof cell !== 'string' && typeof cell !== 'number') {
      throw new Problem(column, 'a category as text, or a blank for all', cell);
    }
    dimensions[column] = String(cell).trim();
    isTotal = false;
  }
  return {
    series: row.textOrNull('Series') ?? series,
    indicators: [indicator],
    area,
    year: readYear(row.cell('Year'), 'Year'),
    ...readValue(row.cell('Value'), 'Value'),
    dimensions,
    isTotal,
    unit: row.textOrNull('Units'),
    release,
    source,
  };
}

function requireKnown(options: OpenSdgOptions): Known & Pick<OpenSdgOptions, 'attributes'> {
  if (options === undefined) {
    throw new TypeError(expected('options', 'the indicator and the area of the file', options));
  }
  requireOptions(options, ['indicator', 'area', 'series', 'release', 'source', 'attributes']);
  const { indicator, area, series = indicator, release = null, source = null } = options;
  for (const [name, value] of Object.entries({ indicator, area, series })) {
    requireText(value, `options.${name}`);
    if (value === '') {
      throw new RangeError(expected(`options.${name}`, 'a text that is not empty', value));
    }
  }
  if (release !== null) requireText(release, 'options.release');
  if (source !== null) requireText(source, 'options.source');
  const { attributes } = options;
  if (attributes !== undefined) requireList(attributes, 'options.attributes', 'columns');
  if (!/^\d{1,3}$/.test(area)) {
    throw new RangeError(expected('options.area', 'an M49 code of up to three digits', area));
  }
  return { indicator, area: areaCode(area, 'area'), series, release, source, attributes };
}
