import type { Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { cellReaders } from './cellReaders.js';
import { type Cells, type CsvRows, readStreamedRow, readTable, type TableReader } from './table.js';

// humanitarian-response-plans.csv, HDX's list of all plans.

type Column =
  | 'code'
  | 'internalId'
  | 'startDate'
  | 'endDate'
  | 'planVersion'
  | 'categories'
  | 'locations'
  | 'years'
  | 'origRequirements'
  | 'revisedRequirements';

/** A plan of HDX's list. */
export interface HdxListedPlan {
  /** FTS's plan id. */
  readonly id: string;
  /** Opaque; one plan has none. */
  readonly code: string | null;
  readonly name: string;
  /** Names of the plan's types and other categories, as they stand. */
  readonly categories: readonly string[];
  readonly period: Period | null;
  readonly locations: readonly string[];
  readonly years: readonly string[];
  readonly originalRequirement: Money<'USD'> | null;
  readonly revisedRequirement: Money<'USD'> | null;
}

const READER: TableReader<Column, HdxListedPlan> = {
  kind: "HDX's list of plans",
  required: ['internalId', 'code', 'planVersion'],
  read: readPlan,
};

/**
 * Reads the rows of HDX's list of plans (`humanitarian-response-plans.csv`). Lists inside a cell are
 * separated by `|`.
 * @throws TypeError where the rows are no list, or the columns are not those of such a file.
 * @example
 * parseHdxPlans([{ internalId: '1263', code: 'HAFG25', planVersion: 'A plan', locations: 'AFG' }])
 *   .values[0].locations // => ['AFG']
 */
export function parseHdxPlans(rows: CsvRows): ReadResult<HdxListedPlan> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError where the columns are not those of the list of plans.
 * @example
 * parseHdxPlan({ internalId: '1263', code: '', planVersion: 'A plan' }).values[0].code // => null
 */
export function parseHdxPlan(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<HdxListedPlan> {
  return readStreamedRow(row, index, READER);
}

function readPlan(cells: Cells<Column>): HdxListedPlan {
  const read = cellReaders(cells);
  const start = read.dayOrNull('startDate');
  const end = read.dayOrNull('endDate');
  if (start !== null && end !== null && end < start) {
    throw new Problem('endDate', `a day on or after ${start}`, end);
  }
  const several = (column: Column) =>
    (read.textOrNull(column) ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    id: read.text('internalId'),
    code: read.textOrNull('code'),
    name: read.text('planVersion'),
    categories: several('categories'),
    period: start === null || end === null ? null : { start, end },
    locations: several('locations'),
    years: several('years'),
    originalRequirement: read.dollarsOrNull('origRequirements'),
    revisedRequirement: read.dollarsOrNull('revisedRequirements'),
  };
}
