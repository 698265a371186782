import type { Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { alpha3, periodOf, year } from './rowParts.js';
import { PLAN_TAGS } from './tags.js';

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
  /**
   * The id of the plan's version, which the file calls `internalId`. It is not FTS's id of the plan: 327 of
   * its numbers are the id of another plan. Join by `code`.
   */
  readonly versionId: string;
  /** Opaque; one plan has none, and some of 2000 to 2006 have the same. */
  readonly code: string | null;
  readonly name: string;
  /** Names of the plan's types and other categories, as they stand. */
  readonly categories: readonly string[];
  readonly period: Period | null;
  /** Alpha-3 codes; none where the plan is for a region. */
  readonly locations: readonly string[];
  readonly years: readonly string[];
  readonly originalRequirement: Money<'USD'> | null;
  readonly revisedRequirement: Money<'USD'> | null;
}

const READER: TableReader<Column, HdxListedPlan> = {
  kind: "HDX's list of plans",
  required: ['internalId', 'code', 'planVersion'],
  tags: PLAN_TAGS,
  read: readPlan,
};

/**
 * Reads the rows of HDX's list of plans (`humanitarian-response-plans.csv`). Lists inside a cell are
 * separated by `|`.
 * @throws TypeError if the rows are not a list, or the columns are not those of such a file.
 * @example
 * parseHdxPlans([{ internalId: '1263', code: 'HAFG25', planVersion: 'A plan', locations: 'AFG' }])
 *   .values[0].locations // => ['AFG']
 */
export function parseHdxPlans(rows: CsvRows): ReadResult<HdxListedPlan> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError if the columns are not those of the list of plans.
 * @example
 * parseHdxPlan({ internalId: '1263', code: '', planVersion: 'A plan' }).values[0].code // => null
 */
export function parseHdxPlan(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<HdxListedPlan> {
  return readStreamedRow(row, index, READER);
}

function readPlan(row: Row<Column>): HdxListedPlan {
  const several = (column: Column) =>
    (row.textOrNull(column) ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    versionId: row.id('internalId'),
    code: row.textOrNull('code'),
    name: row.text('planVersion'),
    categories: several('categories'),
    period: periodOf(row),
    locations: row.parts.listOf(several('locations'), 'locations', alpha3),
    years: row.parts.listOf(several('years'), 'years', year),
    originalRequirement: row.dollarsOrNull('origRequirements'),
    revisedRequirement: row.dollarsOrNull('revisedRequirements'),
  };
}
