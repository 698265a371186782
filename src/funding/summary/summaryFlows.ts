import type { CurrencyCode } from '../../money/currency.js';
import { expected } from '../../problems/describe.js';
import { directionOf, isShared } from '../boundary/classify.js';
import { type DimensionIds, dimensionsOf } from '../boundary/sides.js';
import type { Flow, FlowObject, FlowObjectType } from '../flow.js';
import { brokenFlow } from '../namingBrokenFlow.js';
import { type CountedFlow, flowsIn, isFlowTable, requireListOrTable } from '../table/flows.js';
import type { FlowTable } from '../table/flowTable.js';
import {
  FLOW_DIRECTIONS,
  FLOW_STATUSES,
  placeOf,
  requireCountable,
  requireSides,
} from '../words.js';
import { OpenCells } from './openCells.js';
import type { FundingSummaryState, SummaryCell, SummaryKey } from './summaryState.js';

/** The cells into which flows fall. */
export function cellsOfFlows(
  flows: Iterable<CountedFlow> | FlowTable,
  options: FundingSummaryState['options'],
): SummaryCell[] {
  requireFlowsToIterate(flows);
  const cells = new FlowCells(options);
  let index = 0;
  for (const flow of isFlowTable(flows) ? flowsIn(flows) : flows) cells.add(flow, index++);
  return cells.cells();
}

/** Cells that stay open while flows come, so that a flow more costs the same however many there were. */
export class FlowCells {
  private readonly open: OpenCells;
  private readonly dimensions: readonly DimensionIds[] | null;
  private readonly by: readonly FlowObjectType[];
  private readonly currency: CurrencyCode;
  private readonly ids: (string | null)[];
  /** A tree for each crossing, a level for each key: no text is put together for a flow. */
  private readonly trees: CellTree[] = Array.from({ length: CROSSINGS }, () => new Map());

  constructor({ boundary, by, currency }: FundingSummaryState['options']) {
    this.open = new OpenCells(currency);
    this.dimensions = boundary === null ? null : dimensionsOf(boundary);
    this.by = by;
    this.currency = currency;
    this.ids = by.map(() => null);
  }

  /** @throws TypeError, RangeError if the flow does not count; nothing of it has been added then. */
  add(flow: CountedFlow, index?: number): void {
    try {
      this.enter(flow, index);
    } catch (thrown) {
      throw brokenFlow(thrown, [flow], () => placeOf(index));
    }
  }

  private enter(flow: CountedFlow, index: number | undefined): void {
    const { ids } = this;
    requireCountable(flow, this.currency, index);
    requireSides(flow, index);
    readIds(flow.destination, this.by, ids);
    const crossing = crossingOf(flow, this.dimensions);
    let level = this.trees[crossing] as CellTree;
    let id: string | null = null;
    for (let depth = 0; depth < ids.length; depth++) {
      if (depth > 0) level = branch(level, id);
      id = ids[depth] as string | null;
    }
    let cell = level.get(id) as number | undefined;
    if (cell === undefined) {
      cell = this.open.open(keyOf(crossing, ids));
      level.set(id, cell);
    }
    this.open.add(cell, flow.amount.amount);
  }

  cells(): SummaryCell[] {
    return this.open.cells();
  }
}

/** A page instead of its `values`, as in `requireFlows`; here any iterable will do. */
export function requireFlowsToIterate(flows: unknown): void {
  if (isFlowTable(flows)) {
    requireListOrTable(flows);
  } else if (typeof (flows as Iterable<Flow> | undefined)?.[Symbol.iterator] !== 'function') {
    throw new TypeError(expected('flows', 'a list of flows', flows));
  }
}

/** From id to id, at the last one the number of the cell. */
type CellTree = Map<string | null, CellTree | number>;

function branch(level: CellTree, id: string | null): CellTree {
  let next = level.get(id) as CellTree | undefined;
  if (next === undefined) {
    next = new Map();
    level.set(id, next);
  }
  return next;
}

/** Four directions, two sharings, three statuses. */
const CROSSINGS = 4 * 2 * 3;

/** Direction, sharing and status in one small number, which {@link keyOf} takes apart. */
function crossingOf(flow: CountedFlow, dimensions: readonly DimensionIds[] | null): number {
  const status = FLOW_STATUSES.indexOf(flow.status);
  if (dimensions === null) return status;
  const direction = FLOW_DIRECTIONS.indexOf(directionOf(flow, dimensions, true));
  return (direction * 2 + (isShared(flow, dimensions) ? 1 : 0)) * 3 + status;
}

function keyOf(crossing: number, ids: readonly (string | null)[]): SummaryKey {
  const direction = FLOW_DIRECTIONS[Math.floor(crossing / 6)] as SummaryKey[0];
  const sharing = Math.floor(crossing / 3) % 2 === 0 ? 'single' : 'shared';
  return [direction, sharing, FLOW_STATUSES[crossing % 3] as SummaryKey[2], ...ids];
}

/** Reads the id of each type into its place: null for none, several joined by `+` in order. */
function readIds(
  side: readonly FlowObject[],
  types: readonly FlowObjectType[],
  ids: (string | null)[],
): void {
  for (let place = 0; place < types.length; place++) ids[place] = null;
  // Each object is looked at once: most are of no type that was asked for.
  for (let i = 0; i < side.length; i++) {
    const object = side[i] as FlowObject;
    for (let place = 0; place < types.length; place++) {
      if (types[place] !== object.type) continue;
      ids[place] = ids[place] === null ? idOf(object) : severalIds(side, object.type);
      break;
    }
  }
}

function idOf({ id, name }: FlowObject): string {
  return id ?? name;
}

function severalIds(side: readonly FlowObject[], type: FlowObjectType): string {
  const ids: string[] = [];
  for (let i = 0; i < side.length; i++) {
    const object = side[i] as FlowObject;
    if (object.type === type) ids.push(idOf(object));
  }
  const [a, b] = ids as [string, string];
  if (ids.length === 2) return compareIds(a, b) < 0 ? `${a}+${b}` : `${b}+${a}`; // nearly always
  return ids.sort(compareIds).join('+');
}

/** In order of code points, as engines of SQL sort texts; by itself JavaScript sorts by halves of them. */
function compareIds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return a.length - b.length;
}

/** Surrogates, of which the code points above U+FFFF are made, rank above all other units. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
