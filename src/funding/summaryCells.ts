import type { CurrencyCode } from '../money/currency.js';
import { addTally, type OpenTally, type Tally } from '../money/tally.js';
import type { Boundary } from './boundary.js';
import { directionOf, isShared } from './classify.js';
import type { Flow, FlowObjectType, FlowStatus } from './flow.js';
import type { Dimension } from './sides.js';

/** What a summary is asked to tell. */
export interface SummaryOptions<C extends CurrencyCode = CurrencyCode> {
  /** Adds the totals of a boundary to the result. Without it every flow counts. */
  readonly boundary?: Boundary;
  /** Keys of the destination by which the result is grouped, such as `['plan', 'usageYear']`. */
  readonly by?: readonly FlowObjectType[];
  /** The currency of all flows. Without it, US dollars. */
  readonly currency?: C;
}

/**
 * A summary of flows in the making: plain JSON, so that machines can hand it to each other. Its
 * inner form is its own business; `fundingSummary.result` reads it.
 */
export interface FundingSummaryState<C extends CurrencyCode = CurrencyCode> {
  readonly options: Required<Pick<SummaryOptions<C>, 'by' | 'currency'>> & {
    readonly boundary: Boundary | null;
  };
  /** One cell for every direction, sharing, status and group that occurred, in order of its key. */
  readonly cells: readonly SummaryCell[];
}

/** A cell of a summary. */
export interface SummaryCell {
  /** Direction, sharing, status, then the group's ids, as one text. */
  readonly key: string;
  readonly flowCount: number;
  readonly sum: Tally;
}

interface OpenCell {
  flowCount: number;
  readonly sum: OpenTally;
}

/**
 * A summary with more cells. They stand in order of their keys: equal contents are equal summaries,
 * whatever the way there.
 */
export function mergeCells<C extends CurrencyCode>(
  summary: FundingSummaryState<C>,
  more: readonly SummaryCell[],
): FundingSummaryState<C> {
  const cells = new Map(summary.cells.map((cell) => [cell.key, cell]));
  for (const { key, flowCount, sum } of more) {
    const before = cells.get(key);
    const both: OpenTally = before ? { ...before.sum } : { high: 0, low: 0 };
    addTally(both, sum);
    cells.set(key, { key, flowCount: (before?.flowCount ?? 0) + flowCount, sum: both });
  }
  const inOrder = [...cells.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { options: summary.options, cells: inOrder };
}

/** A direction is written as its place in this list. */
export const DIRECTIONS = ['incoming', 'outgoing', 'internal', 'outside'] as const;
/** A status is written as its place in this list. */
export const STATUSES: readonly FlowStatus[] = ['paid', 'commitment', 'pledge'];

/** Maps in maps, a level for each key: no text is put together for every flow. */
export type CellTree = Map<string | null, CellTree | OpenCell>;

/** The cell to which a flow belongs, made where it is the first. */
export function cellOf(
  tree: CellTree,
  flow: Flow,
  dimensions: readonly Dimension[] | null,
  by: readonly FlowObjectType[],
): OpenCell {
  const direction = dimensions === null ? 'incoming' : directionOf(flow, dimensions, true);
  const shared = dimensions !== null && isShared(flow, dimensions);
  // Three digits: direction, sharing, status.
  let step: string | null =
    `${DIRECTIONS.indexOf(direction)}${shared ? 1 : 0}${STATUSES.indexOf(flow.status)}`;
  let level = tree;
  for (const type of by) {
    let next = level.get(step) as CellTree | undefined;
    if (next === undefined) {
      next = new Map();
      level.set(step, next);
    }
    level = next;
    step = groupId(flow, type);
  }
  let cell = level.get(step) as OpenCell | undefined;
  if (cell === undefined) {
    cell = { flowCount: 0, sum: { high: 0, low: 0 } };
    level.set(step, cell);
  }
  return cell;
}

/** The leaves of a tree, their way written as three digits and the group's ids as JSON. */
export function cellsOf(
  tree: CellTree,
  depth: number,
  way: readonly (string | null)[] = [],
): SummaryCell[] {
  return [...tree].flatMap(([step, below]) => {
    if (way.length < depth) return cellsOf(below as CellTree, depth, [...way, step]);
    const [head, ...ids] = [...way, step];
    const { flowCount, sum } = below as OpenCell;
    return [{ key: depth === 0 ? `${head}` : `${head}${JSON.stringify(ids)}`, flowCount, sum }];
  });
}

function groupId(flow: Flow, type: FlowObjectType): string | null {
  let only: string | null = null;
  let several: string[] | undefined;
  for (const object of flow.destination) {
    if (object.type !== type) continue;
    const id = object.id ?? object.name;
    if (only === null) only = id;
    else if (several) several.push(id);
    else several = [only, id];
  }
  return several ? several.sort().join('+') : only;
}
