import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { SdgObservation } from '../../sdg/observation.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { areaCode } from './areas.js';
import { isTotal, readValue, readYear } from './observationParts.js';
import { releaseOf, type UnsdObservationOptions } from './observations.js';
import { codeText } from './wire.js';

// The CSV of UNSD's SDG database and of its API (Series/DataCSV), as code of five users of it reads it
// (2019 to 2026): Goal, Target, Indicator, SeriesCode, …, with dimensions and some attributes in brackets.

type Column =
  | 'Indicator'
  | 'SeriesCode'
  | 'GeoAreaCode'
  | 'TimePeriod'
  | 'Value'
  | 'Source'
  | string;

/** Attributes of an observation that come in brackets, as dimensions do, and what no object may have as a key. */
const NO_DIMENSIONS: ReadonlySet<string> = new Set([
  '[Nature]',
  '[Units]',
  '[Observation Status]',
  '[Report Ordinal]',
  '[__proto__]',
]);

/** Which columns hold dimensions: those in brackets. */
interface Dimension {
  readonly column: string;
  readonly name: string;
}

/**
 * Reads the rows of UNSD's CSV downloads (the database's, or `Series/DataCSV` of the API) into the same
 * observations as {@link parseUnsdObservations}. Columns in brackets are dimensions; an empty one is none of
 * the series. Values may have commas between thousands. One row a series, indicator, area, year and breakdown:
 * a series that serves two indicators comes twice, once for each.
 * @param rows - the rows as a CSV reader gives them: objects by column, or arrays with the header first.
 * @param options - the release, which the rows do not carry.
 * @throws TypeError if the rows are not a list, the columns are not those of such a file, or an option is unknown.
 * @example
 * const row = { Indicator: '3.1.1', SeriesCode: 'SH_STA_MORT', GeoAreaCode: '4', TimePeriod: '2020',
 *   Value: '620.4', '[Sex]': 'FEMALE', '[Units]': 'PER_100000_LIVE_BIRTHS' };
 * const { values } = parseUnsdCsv([row], { release: '2026.Q1.G.01' });
 * values[0].area // => '004'
 * values[0].dimensions // => { Sex: 'FEMALE' }
 * values[0].isTotal // => false
 */
export function parseUnsdCsv(
  rows: CsvRows,
  options: UnsdObservationOptions = {},
): ReadResult<SdgObservation> {
  return readTable(rows, readerOf(options));
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError if the columns are not those of such a file, or an option is unknown.
 * @example
 * const row = { Indicator: '1.1.1', SeriesCode: 'SI_POV_DAY1', GeoAreaCode: '1', TimePeriod: '2019', Value: 'NaN' };
 * parseUnsdCsvRow(row, 7).values[0].value // => null
 */
export function parseUnsdCsvRow(
  row: { readonly [column: string]: unknown },
  index = 0,
  options: UnsdObservationOptions = {},
): ReadResult<SdgObservation> {
  return readStreamedRow(row, index, readerOf(options));
}

function readerOf(options: UnsdObservationOptions): TableReader<Column, SdgObservation> {
  const release = releaseOf(options);
  let dimensions: readonly Dimension[] | undefined;
  return {
    kind: "UNSD's CSV of observations",
    required: ['SeriesCode', 'GeoAreaCode', 'TimePeriod', 'Value'],
    read: (row) => {
      dimensions ??= dimensionsOf(row.names());
      return readObservation(row, dimensions, release);
    },
  };
}

function dimensionsOf(columns: Iterable<string>): readonly Dimension[] {
  const found: Dimension[] = [];
  for (const column of columns) {
    if (!/^\[.+\]$/.test(column) || NO_DIMENSIONS.has(column)) continue;
    found.push({ column, name: column.slice(1, -1) });
  }
  return found;
}

function readObservation(
  row: Row<Column>,
  columns: readonly Dimension[],
  release: string | null,
): SdgObservation {
  const dimensions: Record<string, string> = {};
  for (const { column, name } of columns) {
    const code = cellText(row.cell(column), column);
    if (code !== null) dimensions[name] = code;
  }
  const indicator = row.orNull('Indicator', cellCode);
  return {
    series: row.required('SeriesCode', cellCode, 'the code of a series'),
    indicators: indicator === null ? [] : [indicator],
    area: areaCode(withoutPoint(row.cell('GeoAreaCode')), 'GeoAreaCode'),
    year: readYear(row.cell('TimePeriod'), 'TimePeriod'),
    ...readValue(withoutCommas(row.cell('Value')), 'Value'),
    dimensions,
    isTotal: isTotal(dimensions),
    unit: row.textOrNull(row.has('[Units]') ? '[Units]' : 'Units'),
    release,
    source: row.textOrNull('Source'),
  };
}

/** A code, which an empty cell is not. */
function cellCode(cell: unknown, at: string): string | null {
  return typeof cell === 'string' && cell.trim() === '' ? null : codeText(cell, at);
}

/** The code of a dimension. Whether a row is a total hangs on each. */
function cellText(cell: unknown, at: string): string | null {
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell.trim();
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  throw new Problem(at, 'a code as text', cell);
}

/** pandas writes the codes of a column with empty cells as floats: `4.0`. */
function withoutPoint(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.trim().replace(/\.0+$/, '') : cell;
}

/** Commas between thousands, as far as they are in groups of three. */
function withoutCommas(cell: unknown): unknown {
  if (typeof cell !== 'string' || !cell.includes(',') || cell.length > 64) return cell;
  return /^\s*[<>]?=?\s*[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$/.test(cell)
    ? cell.replaceAll(',', '')
    : cell;
}
