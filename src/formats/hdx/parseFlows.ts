import type { FlowStatus } from '../../funding/flow.js';
import { word } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { cellReaders } from './cellReaders.js';
import type { HDX_FLOW_COLUMNS } from './columns.js';
import { flowTypeOf } from './flowTypeName.js';
import type {
  HdxFlow,
  HdxFlowDestination,
  HdxFlowLoss,
  HdxFlowSide,
  HdxFlows,
} from './flowTypes.js';
import { type Cells, type CsvRows, readStreamedRow, readTable, type TableReader } from './table.js';

// fts_incoming_funding_*, fts_internal_funding_* and fts_outgoing_funding_*, as of files of 2021 and 2026.

type Column = (typeof HDX_FLOW_COLUMNS)[number];
type Read = ReturnType<typeof cellReaders<Column>>;

const STATUSES: readonly FlowStatus[] = ['paid', 'commitment', 'pledge'];
const BOUNDARIES = ['incoming', 'internal', 'outgoing'] as const;
const SHARINGS = ['single', 'shared'] as const;

const LOST: readonly HdxFlowLoss[] = [
  'behaviours',
  'cluster ids',
  'plan clusters',
  'organization ids',
  'new money',
  'earmarking',
  'parents and children',
  'places without an alpha-3 code',
  'source plans and projects',
  'years between first and last',
  'several plans, projects or emergencies',
  'time of day',
  'version',
];

const READER: TableReader<Column, HdxFlow> = {
  kind: "HDX's flows",
  required: ['id', 'amountUSD', 'status', 'boundary', 'onBoundary'],
  read: readFlow,
};

/**
 * Reads the rows of HDX's files of flows (`fts_incoming_funding_*`, `fts_internal_funding_*`,
 * `fts_outgoing_funding_*`) from any CSV reader: objects by column name, or arrays with the header as
 * the first. A BOM, a line of HXL tags and the order of the columns do not matter.
 *
 * A flow stands in the file of every country and boundary that it touches, so before any sum over
 * several files take {@link uniqueFlows}. What the files have lost stands in `lost`.
 * @throws TypeError where the rows are no list, or the columns are not those of such a file.
 * @example
 * const row = { id: '7', amountUSD: '500', status: 'paid', boundary: 'incoming', onBoundary: 'single' };
 * parseHdxFlows([row]).values[0].amount // => { amount: 500, currency: 'USD' }
 */
export function parseHdxFlows(rows: CsvRows): HdxFlows {
  return { ...readTable(rows, READER), lost: LOST };
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError where the columns are not those of a file of flows.
 * @example
 * parseHdxFlow(
 *   { id: '7', amountUSD: 'n/a', status: 'paid', boundary: 'incoming', onBoundary: 'single' },
 *   12,
 * ).rejected[0].message
 * // => 'rows[12].amountUSD: expected a number or an empty cell, received "n/a"'
 */
export function parseHdxFlow(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<HdxFlow> {
  return readStreamedRow(row, index, READER);
}

function readFlow(cells: Cells<Column>): HdxFlow {
  const read = cellReaders(cells);
  const flowType = read.textOrNull('flowType');
  return {
    id: read.text('id'),
    amount: read.dollars('amountUSD'),
    status: word(cells('status'), STATUSES, 'status'),
    flowType: flowType === null ? null : flowTypeOf(flowType),
    boundary: word(cells('boundary'), BOUNDARIES, 'boundary'),
    onBoundary: word(cells('onBoundary'), SHARINGS, 'onBoundary'),
    source: readSource(read),
    destination: readDestination(read),
    date: read.dayOrNull('date'),
    decisionDate: read.dayOrNull('decisionDate'),
    firstReportedDate: read.dayOrNull('firstReportedDate'),
    createdAt: read.dayOrNull('createdAt'),
    updatedAt: read.dayOrNull('updatedAt'),
    budgetYear: read.textOrNull('budgetYear'),
    description: read.textOrNull('description'),
    contributionType: read.textOrNull('contributionType'),
    method: read.textOrNull('method'),
    keywords: read.textOrNull('keywords'),
    originalAmount: read.number('originalAmount'),
    originalCurrency: read.textOrNull('originalCurrency'),
    exchangeRate: read.number('exchangeRate'),
    refCode: read.textOrNull('refCode'),
  };
}

function readSource(read: Read): HdxFlowSide {
  return {
    organizations: read.textOrNull('srcOrganization'),
    organizationTypes: read.textOrNull('srcOrganizationTypes'),
    locations: codes(read.textOrNull('srcLocations')),
    usageYears: years(read, 'srcUsageYearStart', 'srcUsageYearEnd'),
  };
}

function readDestination(read: Read): HdxFlowDestination {
  const [plan, project] = [read.textOrNull('destPlan'), read.textOrNull('destProject')];
  const emergency = read.textOrNull('destEmergency');
  return {
    organizations: read.textOrNull('destOrganization'),
    organizationTypes: read.textOrNull('destOrganizationTypes'),
    locations: codes(read.textOrNull('destLocations')),
    usageYears: years(read, 'destUsageYearStart', 'destUsageYearEnd'),
    plan: named(plan, (name) => ({
      id: read.textOrNull('destPlanId'),
      name,
      code: read.textOrNull('destPlanCode'),
    })),
    project: named(project, (name) => ({ name, code: read.textOrNull('destProjectCode') })),
    emergency: named(emergency, (name) => ({ name })),
    globalClusters: read.textOrNull('destGlobalClusters'),
  };
}

function named<T>(name: string | null, toObject: (name: string) => T): T | 'several' | null {
  if (name === null) return null;
  return name === 'Multiple' ? 'several' : toObject(name);
}

/** Alpha-3 codes hold no comma, so these lists can be taken apart. */
function codes(list: string | null): readonly string[] {
  return list === null ? [] : list.split(',').map((code) => code.trim());
}

function years(read: Read, start: Column, end: Column): HdxFlowSide['usageYears'] {
  const first = read.yearOrNull(start);
  const last = read.yearOrNull(end) ?? first;
  if (first === null || last === null) return null;
  if (last < first) throw new Problem(end, `a year from ${first} on`, last);
  return { first, last };
}
