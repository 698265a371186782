import type { FlowStatus } from '../../funding/flow.js';
import { word } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import type { hdxFlowColumns } from './columns.js';
import { flowTypeOf } from './flowTypeName.js';
import type {
  HdxFlow,
  HdxFlowDestination,
  HdxFlowLoss,
  HdxFlowSide,
  HdxFlows,
} from './flowTypes.js';
import { alpha3 } from './rowParts.js';
import { FLOW_TAGS } from './tags.js';

// fts_incoming_funding_*, fts_internal_funding_* and fts_outgoing_funding_*, as of files of 2021 and 2026.

type Column = (typeof hdxFlowColumns)[number];

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
  tags: FLOW_TAGS,
  read: readFlow,
};

/**
 * Reads the rows of HDX's files of flows (`fts_incoming_funding_*`, `fts_internal_funding_*`,
 * `fts_outgoing_funding_*`) from any CSV reader: objects by column name, or arrays with the header as
 * the first. A BOM, a line of HXL tags and the order of the columns do not matter.
 *
 * A flow is in the file of every country and boundary that it touches, so before any sum over
 * several files take {@link uniqueFlows}. What the files have lost is in `lost`.
 * @throws TypeError where the rows are no list, or the columns are not those of such a file.
 * @example
 * const row = { id: '7', amountUSD: '500', status: 'paid', boundary: 'incoming', onBoundary: 'single' };
 * parseHdxFlows([row]).values[0].amount // => { amount: 500, currency: 'USD' }
 */
export function parseHdxFlows(rows: CsvRows): HdxFlows {
  return { ...readTable(rows, READER), lost: [...LOST] };
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

function readFlow(row: Row<Column>): HdxFlow {
  const flowType = row.textOrNull('flowType');
  return {
    id: row.id('id'),
    amount: row.dollars('amountUSD'),
    status: word(row.cell('status'), STATUSES, 'status'),
    flowType: flowType === null ? null : flowTypeOf(flowType),
    boundary: word(row.cell('boundary'), BOUNDARIES, 'boundary'),
    onBoundary: word(row.cell('onBoundary'), SHARINGS, 'onBoundary'),
    source: readSource(row),
    destination: readDestination(row),
    date: row.dayOrNull('date'),
    decisionDate: row.dayOrNull('decisionDate'),
    firstReportedDate: row.dayOrNull('firstReportedDate'),
    createdAt: row.dayOrNull('createdAt'),
    updatedAt: row.dayOrNull('updatedAt'),
    budgetYear: row.textOrNull('budgetYear'),
    description: row.textOrNull('description'),
    contributionType: row.textOrNull('contributionType'),
    method: row.textOrNull('method'),
    keywords: row.textOrNull('keywords'),
    originalAmount: row.numberOrNull('originalAmount'),
    originalCurrency: row.textOrNull('originalCurrency'),
    exchangeRate: row.numberOrNull('exchangeRate'),
    refCode: row.textOrNull('refCode'),
  };
}

function readSource(row: Row<Column>): HdxFlowSide {
  return {
    organizations: row.textOrNull('srcOrganization'),
    organizationTypes: row.textOrNull('srcOrganizationTypes'),
    locations: codes(row, 'srcLocations'),
    usageYears: years(row, 'srcUsageYearStart', 'srcUsageYearEnd'),
  };
}

function readDestination(row: Row<Column>): HdxFlowDestination {
  const [plan, project] = [row.textOrNull('destPlan'), row.textOrNull('destProject')];
  const emergency = row.textOrNull('destEmergency');
  return {
    organizations: row.textOrNull('destOrganization'),
    organizationTypes: row.textOrNull('destOrganizationTypes'),
    locations: codes(row, 'destLocations'),
    usageYears: years(row, 'destUsageYearStart', 'destUsageYearEnd'),
    plan: named(plan, (name) => ({
      id: planId(row),
      name,
      code: row.textOrNull('destPlanCode'),
    })),
    project: named(project, (name) => ({ name, code: row.textOrNull('destProjectCode') })),
    emergency: named(emergency, (name) => ({ name })),
    globalClusters: row.textOrNull('destGlobalClusters'),
  };
}

function named<T>(name: string | null, toObject: (name: string) => T): T | 'several' | null {
  if (name === null) return null;
  return name === 'Multiple' ? 'several' : toObject(name);
}

/** Null where the file says "Multiple". */
function planId(row: Row<Column>): string | null {
  return row.cell('destPlanId') === 'Multiple' ? null : row.idOrNull('destPlanId');
}

/** Alpha-3 codes hold no comma, so these lists can be taken apart. What is no code is left out. */
function codes(row: Row<Column>, column: Column): readonly string[] {
  const list = row.textOrNull(column);
  return list === null ? [] : row.parts.listOf(list.split(','), column, alpha3);
}

function years(row: Row<Column>, start: Column, end: Column): HdxFlowSide['usageYears'] {
  const first = row.yearOrNull(start);
  const last = row.yearOrNull(end) ?? first;
  if (first === null || last === null) return null;
  if (last >= first) return { first, last };
  row.parts.note(new Problem(end, `a year from ${first} on`, last));
  return null;
}
