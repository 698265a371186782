import type { CurrencyCode } from '../../money/currency.js';
import { expected } from '../../problems/describe.js';
import type { Flow } from '../flow.js';
import { flowsIn, isFlowTable } from '../table/flows.js';
import type { FlowTable } from '../table/flowTable.js';
import type { FlowColumns } from './flowColumns.js';
import { requireSummary } from './requireSummary.js';
import { cellsOfColumns } from './summaryColumns.js';
import { cellsOfFlows, FlowCells, requireFlowsToIterate } from './summaryFlows.js';
import { type FundingSummaryResult, resultOf } from './summaryResult.js';
import {
  emptySummary,
  type FundingSummaryOptions,
  type FundingSummaryState,
  optionsText,
  withCells,
} from './summaryState.js';

/**
 * One summary of flows that adds up the same however the flows are cut into pieces: in one go, a
 * page at a time, or on many machines whose summaries are merged. Sums are exact, so order and
 * grouping make no difference, to the last cent. Nothing is changed in place: each call returns a new summary.
 */
export interface FundingSummaryOperations {
  /**
   * An empty summary.
   * @throws TypeError for an option, a key or a dimension that does not exist, RangeError for a
   * boundary without any dimension.
   */
  create<C extends CurrencyCode = 'USD'>(
    options?: FundingSummaryOptions<C>,
  ): FundingSummaryState<C>;
  /** One flow more. For many, `addAll` copies the summary only once. */
  add<C extends CurrencyCode>(
    summary: FundingSummaryState<C>,
    flow: Flow<NoInfer<C>>,
  ): FundingSummaryState<C>;
  /**
   * All these flows more.
   * @throws TypeError for flows of another currency, of an unknown status or without an amount.
   */
  addAll<C extends CurrencyCode>(
    summary: FundingSummaryState<C>,
    flows: Iterable<Flow<NoInfer<C>>> | FlowTable<NoInfer<C>>,
  ): FundingSummaryState<C>;
  /**
   * Flows in columns, of which no object is made: for millions of rows out of Arrow, Parquet or a
   * database. They tell their destination alone, so the summary must be one without a boundary.
   * @throws TypeError if the summary has a boundary, or a column is missing or holds an unknown
   * status; RangeError if a column is too short or an index has no value.
   */
  addColumns<C extends CurrencyCode>(
    summary: FundingSummaryState<C>,
    columns: FlowColumns,
  ): FundingSummaryState<C>;
  /**
   * Two summaries as one. Both must have been created with the same options.
   * @throws TypeError if their options differ.
   */
  merge<C extends CurrencyCode>(
    a: FundingSummaryState<C>,
    b: FundingSummaryState<NoInfer<C>>,
  ): FundingSummaryState<C>;
  /**
   * A summary under construction, for flows that come page by page: its cells stay open, where `addAll`
   * copies the summary at each call.
   * @throws TypeError, RangeError as `create`.
   */
  builder<C extends CurrencyCode = 'USD'>(
    options?: FundingSummaryOptions<C>,
  ): FundingSummaryBuilder<C>;
  /** The result of the summary. */
  result<C extends CurrencyCode>(summary: FundingSummaryState<C>): FundingSummaryResult<C>;
}

/** A summary under construction, of {@link FundingSummaryOperations.builder}. */
export interface FundingSummaryBuilder<C extends CurrencyCode = CurrencyCode> {
  /**
   * Adds one flow.
   * @throws TypeError, RangeError if the flow does not count; nothing of it has been added then.
   */
  add(flow: Flow<NoInfer<C>>): void;
  /**
   * Adds flows in order.
   * @throws TypeError, RangeError for the first flow that does not count; those before it have been added.
   */
  addAll(flows: Iterable<Flow<NoInfer<C>>> | FlowTable<NoInfer<C>>): void;
  /** Returns the summary of all flows so far. It does not change when more are added. */
  summary(): FundingSummaryState<C>;
}

/**
 * Summaries of flows that merge: `create`, then `add`, `addAll` or `addColumns`, then `merge` and
 * `result`.
 * @example
 * const empty = fundingSummary.create({ by: ['plan'] });
 * const batch = fundingSummary.addColumns(empty, {
 *   amount: Float64Array.of(30, 0.1, 0.2),
 *   status: { dictionary: ['paid', 'pledge'], indices: Uint8Array.of(1, 0, 0) },
 *   plan: { dictionary: ['1263', null], indices: Uint8Array.of(0, 0, 1) },
 * });
 * const { funding, pledges } = fundingSummary.result(fundingSummary.merge(batch, batch));
 * [funding.amount, pledges.amount] // => [0.6, 60]
 */
export const fundingSummary: FundingSummaryOperations = {
  create: (options = {}) => emptySummary(options),
  add: (summary, flow) => {
    requireSummary(summary, 'summary');
    const cells = new FlowCells(summary.options);
    cells.add(flow);
    return withCells(summary, cells.cells());
  },
  addAll: (summary, flows) => {
    requireSummary(summary, 'summary');
    return withCells(summary, cellsOfFlows(flows, summary.options));
  },
  addColumns: (summary, columns) => {
    requireSummary(summary, 'summary');
    if (summary.options.boundary !== null) {
      throw new TypeError(expected('summary', 'one without a boundary', summary.options.boundary));
    }
    return withCells(summary, cellsOfColumns(columns, summary.options));
  },
  merge: (a, b) => {
    requireSummary(a, 'a');
    requireSummary(b, 'b');
    const [first, second] = [optionsText(a), optionsText(b)];
    if (first !== second) throw new TypeError(expected('b.options', `${first} as in a`, second));
    return withCells(a, b.cells);
  },
  builder: (options = {}) => {
    const empty = emptySummary(options);
    const cells = new FlowCells(empty.options);
    return {
      add: (flow) => cells.add(flow),
      addAll: (flows) => {
        requireFlowsToIterate(flows);
        for (const flow of isFlowTable(flows) ? flowsIn(flows) : flows) cells.add(flow);
      },
      summary: () => withCells(empty, cells.cells()),
    };
  },
  result: (summary) => {
    requireSummary(summary, 'summary');
    return resultOf(summary);
  },
};
