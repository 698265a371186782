import type { Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { dollarsOrNull, idOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import type { hdxClusterColumns, hdxCovidColumns, hdxRequirementsColumns } from './columns.js';
import { periodOf } from './rowParts.js';
import { REQUIREMENTS_TAGS } from './tags.js';

// fts_requirements_funding_*, ..._cluster_*, ..._globalcluster_* and ..._covid_*, files of 2021 to 2026.

type Column =
  | (typeof hdxRequirementsColumns)[number]
  | (typeof hdxClusterColumns)[number]
  | (typeof hdxCovidColumns)[number];

/** A plan of a country and year, as far as a row tells it. */
export interface HdxPlan {
  readonly id: string;
  /** Empty if the cell is, which is in `warnings`. */
  readonly name: string;
  readonly code: string | null;
  /** Null in files by cluster. */
  readonly typeId: string | null;
  readonly typeName: string | null;
  readonly period: Period | null;
}

/** One row of HDX's files of requirements and funding. */
export interface HdxRequirement {
  /** Alpha-3 code; in a regional plan the country whose part this is. */
  readonly country: string;
  /** The year for which FTS counts it. */
  readonly year: string;
  /** Null in the row "Not specified": the country's funding outside plans. */
  readonly plan: HdxPlan | null;
  /**
   * The cluster in files by cluster, null elsewhere. Its id is null for money of no cluster, and for
   * money that several share, which is in the total of none.
   */
  readonly cluster: {
    readonly id: string | null;
    readonly name: string;
    readonly kind: 'cluster' | 'not-specified' | 'shared';
  } | null;
  /** The revised requirement. HDX does not publish the original one. */
  readonly requirement: Money<'USD'> | null;
  /** May be negative where the plans got more than the year. */
  readonly funding: Money<'USD'> | null;
  /** A whole number, rounded twice for plans (12.4966 is printed as 13). */
  readonly publishedPercent: number | null;
  /** In files about COVID-19 (2020 and 2021). */
  readonly covidFunding?: Money<'USD'>;
  /** Its share in the funding, a whole number. */
  readonly publishedCovidPercent?: number;
}

const READER: TableReader<Column, HdxRequirement> = {
  kind: "HDX's requirements and funding",
  required: ['countryCode', 'id', 'name', 'year', 'funding'],
  tags: REQUIREMENTS_TAGS,
  read: readRequirement,
};

/**
 * Reads the rows of HDX's files `fts_requirements_funding_{country}`, by plan, by cluster, by global
 * cluster or for COVID-19, from any CSV reader. Which of them it is the columns tell.
 *
 * An empty cell is null, never 0. Rows of a regional plan are its parts in one country: their sum is
 * not the plan. Files by cluster hold plans for one country only.
 * @throws TypeError where the rows are no list, or the columns are not those of such a file.
 * @example
 * const row = { countryCode: 'AFG', id: '', name: 'Not specified', year: '2025', funding: '1008671701' };
 * parseHdxRequirements([row]).values[0].plan // => null
 */
export function parseHdxRequirements(rows: CsvRows): ReadResult<HdxRequirement> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError where the columns are not those of such a file.
 * @example
 * const row = { countryCode: 'AFG', id: '929', name: 'A plan', year: '2020', funding: '564467765' };
 * parseHdxRequirement(row).values[0].funding // => { amount: 564467765, currency: 'USD' }
 */
export function parseHdxRequirement(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<HdxRequirement> {
  return readStreamedRow(row, index, READER);
}

function readRequirement(row: Row<Column>): HdxRequirement {
  row.requireFigure(['funding', 'requirements'], dollarsOrNull);
  const name = nameOf(row);
  const id =
    row.textOrNull('id') === null && name === 'Not specified'
      ? null
      : row.required('id', idOrNull, 'the id of the plan');
  const clusterId = row.idOrNull('clusterCode');
  const cluster = row.textOrNull('cluster');
  const covidFunding = row.dollarsOrNull('covidFunding');
  const covidPercent = row.numberOrNull('covidPercentageOfFunding');
  return {
    country: row.alpha3('countryCode'),
    year: row.year('year'),
    plan: id === null ? null : readPlan(row, id, name),
    cluster:
      cluster === null ? null : { id: clusterId, name: cluster, kind: kindOf(clusterId, cluster) },
    requirement: row.dollarsOrNull('requirements'),
    funding: row.dollarsOrNull('funding'),
    publishedPercent: row.numberOrNull('percentFunded'),
    ...(covidFunding === null ? {} : { covidFunding }),
    ...(covidPercent === null ? {} : { publishedCovidPercent: covidPercent }),
  };
}

/** A plan without a name is known by its id; what has neither may be the row "Not specified", or not. */
function nameOf(row: Row<Column>): string {
  const name = row.textOrNull('name');
  if (name === null) {
    row.parts.note(new Problem('name', 'the name of the plan', row.cell('name')));
  }
  return name ?? '';
}

function readPlan(row: Row<Column>, id: string, name: string): HdxPlan {
  return {
    id,
    name,
    code: row.textOrNull('code'),
    typeId: row.idOrNull('typeId'),
    typeName: row.textOrNull('typeName'),
    period: periodOf(row),
  };
}

function kindOf(id: string | null, name: string): 'cluster' | 'not-specified' | 'shared' {
  if (id !== null) return 'cluster';
  return name === 'Not specified' ? 'not-specified' : 'shared';
}
