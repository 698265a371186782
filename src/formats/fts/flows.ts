import type { DirectionTotals } from '../../funding/directionTotals.js';
import type { Flow } from '../../funding/flow.js';
import { type FlowTable, FlowTableBuilder } from '../../funding/table/flowTable.js';
import type { FundingTotals } from '../../funding/totals.js';
import { describeValue } from '../../problems/describe.js';
import { finite, type JsonRecord, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult, Warning } from '../../problems/rejection.js';
import { usDollars } from './dollars.js';
import { readFlowInParts } from './flowParts.js';
import { openResponse } from './response.js';
import { statedTotals } from './statedTotals.js';

/** How FTS itself classified a flow for the query. Null if it did not say. */
export interface FtsStatedPlace {
  /** `incoming`, `outgoing` or `internal`. */
  readonly boundary: string | null;
  /** `single` or `shared`. */
  readonly onBoundary: string | null;
}

/** One page of flows, with what FTS states about the whole query. */
export interface FtsFlowPage extends ReadResult<Flow<'USD'>> {
  /**
   * As FTS states them for the whole query, on each of its pages; `fundingTotals` computes the same
   * from all flows. Null where they are missing.
   */
  readonly totals: FundingTotals<'USD'> | null;
  /** For each of `values`, how FTS classified it. */
  readonly stated: readonly FtsStatedPlace[];
  /** The number of flows of the whole query over all its pages. */
  readonly count: number | null;
  /** Address of the next page; null on the last one. */
  readonly nextLink: string | null;
  /** Parts of flows that are empty or wrong, an id that occurs twice, totals that are missing. */
  readonly warnings: readonly Warning[];
}

const WHOLE = 'an FTS flow response { data: { flows: [...] } }, asked for without groupby';

/**
 * Reads a page of flows of FTS's API v1 (`/public/fts/flow`, `/fts/flow/custom-search`, without
 * `groupby`). Flows that are not valid stand in `rejected`, each with its place and the reason; the
 * others pass, in order. A flow that comes twice is kept and told in `warnings`.
 * @throws TypeError if the whole is no such response: an error of the API, a grouping, a text.
 * @example
 * const page = parseFtsFlows({ data: { flows: [{ id: '7', status: 'paid', amountUSD: '5' }] } });
 * page.values.length // => 0
 * page.rejected[0].message
 * // => 'data.flows[0].amountUSD: expected a finite amount of US dollars, exact to the cent, received "5"'
 */
export function parseFtsFlows(response: unknown): FtsFlowPage {
  return readFlowPage(response, (flow) => flow);
}

/** A page whose flows went into a table. */
export interface FtsFlowTablePage extends Omit<FtsFlowPage, 'values' | 'stated'> {
  readonly table: FlowTable<'USD'>;
}

/**
 * Reads a page of flows as `parseFtsFlows` does, into a table of columns: no flow is kept as an object, so
 * that pages of millions of flows fit into memory. `fundingTotals`, `fundingBreakdown` and `fundingSummary`
 * take `table` instead of a list.
 * @throws TypeError if the whole is no such response: an error of the API, a grouping, a text.
 * @example
 * parseFtsFlowTable({ data: { flows: [] } }).table.length // => 0
 */
export function parseFtsFlowTable(response: unknown): FtsFlowTablePage {
  const builder = new FlowTableBuilder('USD');
  const { values, stated, ...page } = readFlowPage(response, (flow) => builder.add(flow));
  return { table: builder.table(), ...page };
}

function readFlowPage<T>(
  json: unknown,
  take: (flow: Flow<'USD'>) => T,
): Omit<FtsFlowPage, 'values'> & { readonly values: readonly T[] } {
  const { data, meta, flows } = readWhole('response', () => openPage(json));
  const stated: FtsStatedPlace[] = [];
  const places: FtsStatedPlace[] = [];
  const seen = new Set<string>();
  const warnings: Warning[] = [];
  const {
    values,
    rejected,
    warnings: ofParts,
  } = readEach(flows, 'data.flows', (item, index, parts) => {
    const flow = readFlowInParts(item, parts);
    stated.push(statedPlace(item as { boundary?: unknown; onBoundary?: unknown }, places));
    if (seen.has(flow.id)) warnings.push(duplicate(flow.id, index));
    else seen.add(flow.id);
    return take(flow);
  });
  const { totals, warnings: ofTotals } = statedTotals(() => readTotals(data));
  return {
    values,
    rejected,
    totals,
    stated,
    count: typeof meta.count === 'number' && Number.isFinite(meta.count) ? meta.count : null,
    nextLink: typeof meta.nextLink === 'string' ? meta.nextLink : null,
    warnings: [...ofParts, ...warnings, ...ofTotals],
  };
}

function openPage(json: unknown) {
  const response = openResponse(json, WHOLE);
  const data = record(response.data, 'data');
  if (!Array.isArray(data.flows)) throw new Problem('data.flows', WHOLE, data.flows);
  const meta = record(response.meta ?? {}, 'meta');
  return { data, meta, flows: data.flows };
}

/** The same few pairs of words come thousands of times; one object for each is enough. */
function statedPlace(
  { boundary, onBoundary }: { boundary?: unknown; onBoundary?: unknown },
  places: FtsStatedPlace[],
): FtsStatedPlace {
  for (const place of places) {
    if (place.boundary === boundary && place.onBoundary === onBoundary) return place;
  }
  const place = {
    boundary: typeof boundary === 'string' ? boundary : null,
    onBoundary: typeof onBoundary === 'string' ? onBoundary : null,
  };
  if (places.length < 16) places.push(place);
  return place;
}

function duplicate(id: string, index: number): Warning {
  const path = `data.flows[${index}].id`;
  return {
    code: 'duplicate-id',
    path,
    message: `${path}: the flow ${describeValue(id)} has come before on this page; it counts twice`,
  };
}

function readTotals(data: JsonRecord): FundingTotals<'USD'> {
  const internal = record(data.internal, 'data.internal');
  return {
    incoming: sideTotals(data.incoming, 'data.incoming'),
    outgoing: sideTotals(data.outgoing, 'data.outgoing'),
    internal: { flowCount: finite(internal.flowCount, 'data.internal.flowCount') },
  };
}

function sideTotals(value: unknown, at: string): DirectionTotals<'USD'> {
  const side = record(value, at);
  return {
    flowCount: finite(side.flowCount, `${at}.flowCount`),
    funding: usDollars(side.fundingTotal, `${at}.fundingTotal`),
    pledges: usDollars(side.pledgeTotal, `${at}.pledgeTotal`),
  };
}
