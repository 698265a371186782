import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { addAmount, addTally, type OpenTally } from '../money/tally.js';
import { expected } from '../problems/describe.js';
import type { Flow, FlowObjectType } from './flow.js';
import { dimensionsOf, requireCurrency } from './sides.js';
import {
  type CellTree,
  cellOf,
  cellsOf,
  DIRECTIONS,
  type FundingSummaryState,
  mergeCells,
  STATUSES,
  type SummaryOptions,
} from './summaryCells.js';
import { type FundingTotals, toMoney } from './totals.js';

/** The sum of one group of flows. */
export interface SummaryGroup<C extends CurrencyCode = CurrencyCode> {
  /**
   * For each asked key the id; null where the flow names no object of the type. Money that several
   * objects share is a group of its own, its ids joined by `+`.
   */
  readonly key: { readonly [type in FlowObjectType]?: string | null };
  readonly flowCount: number;
  /** Paid contributions and commitments. */
  readonly funding: Money<C>;
  readonly pledges: Money<C>;
}

/** What a summary tells. */
export interface FundingSummaryResult<C extends CurrencyCode = CurrencyCode> {
  readonly flowCount: number;
  readonly paid: Money<C>;
  readonly commitments: Money<C>;
  readonly pledges: Money<C>;
  /** Paid + commitments. */
  readonly funding: Money<C>;
  /** The totals of the boundary, equal to `fundingTotals`; null where none was given. */
  readonly totals: FundingTotals<C> | null;
  /**
   * By the asked keys, in order of their ids. With a boundary only the money that counts in its
   * incoming total; without one, all of it.
   */
  readonly groups: readonly SummaryGroup<C>[];
}

/**
 * One summary of flows that adds up the same however the flows are cut into pieces: in one go, a
 * page at a time, or on many machines whose summaries are merged. Sums are exact, so order and
 * grouping play no part, to the last cent.
 */
export interface FundingSummaryOperations {
  /** An empty summary. */
  create<C extends CurrencyCode = 'USD'>(options?: SummaryOptions<C>): FundingSummaryState<C>;
  /** A new summary with one flow more. For many flows `addAll` copies the summary only once. */
  add<C extends CurrencyCode>(
    summary: FundingSummaryState<C>,
    flow: Flow<C>,
  ): FundingSummaryState<C>;
  /** A new summary with all these flows more. */
  addAll<C extends CurrencyCode>(
    summary: FundingSummaryState<C>,
    flows: Iterable<Flow<C>>,
  ): FundingSummaryState<C>;
  /**
   * Two summaries as one. Both must have been created with the same options.
   * @throws TypeError where their options differ.
   */
  merge<C extends CurrencyCode>(
    a: FundingSummaryState<C>,
    b: FundingSummaryState<C>,
  ): FundingSummaryState<C>;
  /** What the summary tells. */
  result<C extends CurrencyCode>(summary: FundingSummaryState<C>): FundingSummaryResult<C>;
}

function create<C extends CurrencyCode = 'USD'>(
  options: SummaryOptions<C> = {},
): FundingSummaryState<C> {
  if (options.boundary) dimensionsOf(options.boundary);
  return {
    options: {
      boundary: options.boundary ?? null,
      by: options.by ?? [],
      currency: options.currency ?? ('USD' as C),
    },
    cells: [],
  };
}

function addAll<C extends CurrencyCode>(
  summary: FundingSummaryState<C>,
  flows: Iterable<Flow<C>>,
): FundingSummaryState<C> {
  const { boundary, by, currency } = summary.options;
  const dimensions = boundary === null ? null : dimensionsOf(boundary);
  const fresh: CellTree = new Map();
  for (const flow of flows) {
    if (flow.amount.currency !== currency) requireCurrency(flow, currency);
    const cell = cellOf(fresh, flow, dimensions, by);
    cell.flowCount++;
    addAmount(cell.sum, flow.amount.amount);
  }
  return mergeCells(summary, cellsOf(fresh, by.length));
}

function merge<C extends CurrencyCode>(
  a: FundingSummaryState<C>,
  b: FundingSummaryState<C>,
): FundingSummaryState<C> {
  const [first, second] = [JSON.stringify(a.options), JSON.stringify(b.options)];
  if (first !== second) {
    throw new TypeError(expected('fundingSummary.merge', `two summaries of ${first}`, second));
  }
  return mergeCells(a, b.cells);
}

function result<C extends CurrencyCode>(summary: FundingSummaryState<C>): FundingSummaryResult<C> {
  const { boundary, by, currency } = summary.options;
  const byStatus = STATUSES.map(() => ({ high: 0, low: 0 }));
  const incoming = { flowCount: 0, funding: { high: 0, low: 0 }, pledges: { high: 0, low: 0 } };
  const outgoing = { flowCount: 0, funding: { high: 0, low: 0 }, pledges: { high: 0, low: 0 } };
  const groups = new Map<string, typeof incoming>();
  let flowCount = 0;
  let internal = 0;
  for (const { key, flowCount: count, sum } of summary.cells) {
    const direction = DIRECTIONS[Number(key[0])];
    const shared = key[1] === '1';
    const status = Number(key[2]);
    const kind = STATUSES[status] === 'pledge' ? 'pledges' : 'funding';
    flowCount += count;
    addTally(byStatus[status] as OpenTally, sum);
    if (direction === 'internal') internal += count;
    if (direction === 'outgoing') {
      outgoing.flowCount += count;
      if (!shared) addTally(outgoing[kind], sum);
    }
    if (direction === 'incoming') {
      incoming.flowCount += count;
      if (shared) continue;
      addTally(incoming[kind], sum);
      const group = groups.get(key.slice(3)) ?? {
        flowCount: 0,
        funding: { high: 0, low: 0 },
        pledges: { high: 0, low: 0 },
      };
      groups.set(key.slice(3), group);
      group.flowCount += count;
      addTally(group[kind], sum);
    }
  }
  const funding = { high: 0, low: 0 };
  addTally(funding, byStatus[0] as OpenTally);
  addTally(funding, byStatus[1] as OpenTally);
  const close = (sums: typeof incoming) => ({
    flowCount: sums.flowCount,
    funding: toMoney(sums.funding, currency),
    pledges: toMoney(sums.pledges, currency),
  });
  return {
    flowCount,
    paid: toMoney(byStatus[0] as OpenTally, currency),
    commitments: toMoney(byStatus[1] as OpenTally, currency),
    pledges: toMoney(byStatus[2] as OpenTally, currency),
    funding: toMoney(funding, currency),
    totals:
      boundary === null
        ? null
        : {
            incoming: close(incoming),
            outgoing: close(outgoing),
            internal: { flowCount: internal },
          },
    groups:
      by.length === 0
        ? []
        : [...groups]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, sums]) => ({ key: groupKey(key, by), ...close(sums) })),
  };
}

function groupKey(key: string, by: readonly FlowObjectType[]): SummaryGroup['key'] {
  const ids = JSON.parse(key) as (string | null)[];
  return Object.fromEntries(by.map((type, index) => [type, ids[index] ?? null]));
}

/**
 * Summaries of flows that merge: `create`, `add` (or `addAll`), `merge`, `result`.
 * @example
 * const first = fundingSummary.create();
 * const second = fundingSummary.create();
 * fundingSummary.result(fundingSummary.merge(first, second)).funding
 * // => { amount: 0, currency: 'USD' }
 */
export const fundingSummary: FundingSummaryOperations = {
  create,
  add: (summary, flow) => addAll(summary, [flow]),
  addAll,
  merge,
  result,
};
