import type { CurrencyCode } from '../../money/currency.js';
import { minorUnitOf } from '../../money/minorUnit.js';
import { addTally, type Tally } from '../../money/tally.js';
import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { requireOptions } from '../../problems/requireOptions.js';
import type { Boundary, FlowDirection } from '../boundary/boundary.js';
import { dimensionsOf } from '../boundary/sides.js';
import type { FlowObjectType, FlowStatus } from '../flow.js';
import { FLOW_OBJECT_TYPES, requireObjectType } from '../words.js';

/** What a summary is asked to tell. */
export interface FundingSummaryOptions<C extends CurrencyCode = CurrencyCode> {
  /** Adds the totals of a boundary to the result. Without it every flow counts. */
  readonly boundary?: Boundary | undefined;
  /** Keys of the destination by which the result is grouped, such as `['plan', 'usageYear']`. */
  readonly by?: readonly FlowObjectType[] | undefined;
  /** The currency of all flows. Without it, US dollars. */
  readonly currency?: C | undefined;
}

/**
 * A summary of flows in the making: plain JSON, so that machines can hand it to each other.
 * `fundingSummary.result` reads it.
 */
export interface FundingSummaryState<C extends CurrencyCode = CurrencyCode> {
  /**
   * The form of this state. 2: sums in minor units. States without a version counted thousandths, which
   * were not exact for large amounts: they are refused, and the flows must be added again.
   */
  readonly version: 2;
  readonly options: {
    readonly by: readonly FlowObjectType[];
    readonly currency: C;
    readonly boundary: Boundary | null;
  };
  /** One cell for every key that occurred, in order of the keys: equal contents are equal summaries. */
  readonly cells: readonly SummaryCell[];
}

/**
 * What the flows of a cell have in common: how they cross the boundary (without one, all are incoming
 * and single), their status, and for each key of `by` the id, or null where they name none.
 */
export type SummaryKey = readonly [
  direction: FlowDirection,
  sharing: 'single' | 'shared',
  status: FlowStatus,
  ...ids: (string | null)[],
];

/** The flows of one key, counted and added up. */
export interface SummaryCell {
  readonly key: SummaryKey;
  readonly flowCount: number;
  readonly sum: Tally;
}

export const SUMMARY_VERSION = 2;

/** What a stored summary of another form is told. */
export const VERSION_EXPECTED = '2 (a summary in another form: add its flows again)';

const OPTIONS = ['boundary', 'by', 'currency'];

export function emptySummary<C extends CurrencyCode>(
  options: FundingSummaryOptions<C>,
): FundingSummaryState<C> {
  requireOptions(options, OPTIONS);
  const { boundary, by = [], currency = 'USD' as C } = options;
  requireList(by, 'options.by', 'keys such as "plan"');
  Array.from(by).forEach((type, index) => {
    requireObjectType(type, `options.by[${index}]`);
    if (by.indexOf(type) !== index)
      throw new TypeError(expected(`options.by[${index}]`, 'a new key', type));
  });
  minorUnitOf(currency); // refuses what is no currency
  return {
    version: SUMMARY_VERSION,
    options: {
      boundary: boundary === undefined ? null : canonicalBoundary(boundary),
      by: [...by],
      currency,
    },
    cells: [],
  };
}

/** A boundary in one form only, so that equal ones are seen to be equal. */
function canonicalBoundary(boundary: Boundary): Boundary {
  dimensionsOf(boundary);
  return Object.fromEntries(
    FLOW_OBJECT_TYPES.flatMap((type) => {
      const ids = boundary[type];
      return ids === undefined ? [] : [[type, [...new Set(ids)].sort()] as const];
    }),
  );
}

/**
 * What a summary was asked, as a text that is the same for all that were asked the same, also where
 * a store has changed the order of keys on the way (PostgreSQL's jsonb does).
 */
export function optionsText({ options: { boundary, by, currency } }: FundingSummaryState): string {
  return JSON.stringify([boundary && canonicalBoundary(boundary), by, currency]);
}

/** A summary with more cells. */
export function withCells<C extends CurrencyCode>(
  summary: FundingSummaryState<C>,
  more: readonly SummaryCell[],
): FundingSummaryState<C> {
  const cells: SummaryCell[] = [];
  for (const cell of [...summary.cells, ...more].sort(byKey)) {
    const last = cells.at(-1);
    if (last !== undefined && byKey(last, cell) === 0)
      cells[cells.length - 1] = addCells(last, cell);
    else cells.push(cell);
  }
  return { version: SUMMARY_VERSION, options: summary.options, cells };
}

function addCells(a: SummaryCell, b: SummaryCell): SummaryCell {
  const sum = { ...a.sum };
  addTally(sum, b.sum);
  return { key: a.key, flowCount: a.flowCount + b.flowCount, sum };
}

function byKey(a: SummaryCell, b: SummaryCell): number {
  return compareKeys(a.key, b.key);
}

/** The order of keys and of lists of ids: step by step, none before any. */
export function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let i = 0; i < a.length; i++) {
    const stepA = a[i] as string | null;
    const stepB = b[i] as string | null;
    if (stepA === stepB) continue;
    if (stepA === null) return -1;
    if (stepB === null) return 1;
    return stepA < stepB ? -1 : 1;
  }
  return 0;
}
