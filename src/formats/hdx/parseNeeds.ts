import type { Caseload } from '../../appeals/caseload.js';
import type { ReadResult } from '../../problems/rejection.js';
import { countOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { NEED_TAGS } from './tags.js';

// hpc_hno_{year}.csv (global) and {country}_hpc_needs_api_{year}.csv, columns as of 2025.

type Column =
  | 'Country ISO3'
  | `Admin ${1 | 2 | 3} ${'PCode' | 'Name'}`
  | 'Description'
  | 'Cluster'
  | 'Category'
  | 'Population'
  | 'In Need'
  | 'Targeted'
  | 'Affected'
  | 'Reached'
  | 'Info';

/** A place below the country. */
export interface HdxAdmin {
  readonly level: 1 | 2 | 3;
  readonly pcode: string | null;
  readonly name: string | null;
}

/** People in one place, of one cluster and category. */
export interface HdxNeed {
  /** Alpha-3 code; null in files of one country that have no such column. */
  readonly country: string | null;
  /** From the largest place to the smallest; none for the whole country. */
  readonly admins: readonly HdxAdmin[];
  /** A cluster code such as `WSH`; `ALL` or `Intersectoral` stands for the plan. */
  readonly cluster: string | null;
  readonly description: string | null;
  /** A cut such as `Female` or `IDPs`; null for all. Cuts count the same people in several ways. */
  readonly category: string | null;
  /**
   * The column "Reached" is filled from **planned** reach, so it stands here as `expectedReach`, and
   * `reached` is always null.
   */
  readonly caseload: Caseload;
  /** Warnings of the publisher, such as a figure that was rounded. */
  readonly info: string | null;
}

const FIGURES = ['In Need', 'Targeted', 'Population', 'Affected', 'Reached'] as const;

const READER: TableReader<Column, HdxNeed> = {
  kind: "HDX's humanitarian needs",
  required: ['Cluster', 'In Need'],
  tags: NEED_TAGS,
  read: readNeed,
};

/**
 * Reads the rows of HDX's files of humanitarian needs (`hpc_hno_{year}`). Never add over clusters or
 * categories: they count the same people.
 * @throws TypeError if the rows are not a list, or the columns are not those of such a file.
 * @example
 * parseHdxNeeds([{ 'Country ISO3': 'SDN', Cluster: 'WSH', 'In Need': '18982714', Reached: '7000000' }])
 *   .values[0].caseload.expectedReach // => 7000000
 */
export function parseHdxNeeds(rows: CsvRows): ReadResult<HdxNeed> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError if the columns are not those of a file of needs.
 * @example
 * parseHdxNeed({ Cluster: 'WSH', 'In Need': 'many' }, 12).rejected[0].message
 * // => 'rows[12].In Need: expected a number or an empty cell, received "many"'
 */
export function parseHdxNeed(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<HdxNeed> {
  return readStreamedRow(row, index, READER);
}

function readNeed(row: Row<Column>): HdxNeed {
  row.requireFigure(FIGURES, countOrNull);
  const admins = ([1, 2, 3] as const).flatMap((level): HdxAdmin[] => {
    const pcode = row.textOrNull(`Admin ${level} PCode`);
    const name = row.textOrNull(`Admin ${level} Name`);
    return pcode === null && name === null ? [] : [{ level, pcode, name }];
  });
  return {
    country: row.alpha3OrNull('Country ISO3'),
    admins,
    cluster: row.textOrNull('Cluster'),
    description: row.textOrNull('Description'),
    category: row.textOrNull('Category'),
    caseload: {
      unit: 'people',
      population: row.countOrNull('Population'),
      affected: row.countOrNull('Affected'),
      inNeed: row.countOrNull('In Need'),
      targeted: row.countOrNull('Targeted'),
      expectedReach: row.countOrNull('Reached'),
      reached: null,
    },
    info: row.textOrNull('Info'),
  };
}
