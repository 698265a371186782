import { directionOf, isShared } from './classify.js';
import type { Flow, FlowObject, FlowObjectType } from './flow.js';
import { OpenCells } from './openCells.js';
import { type Dimension, dimensionsOf } from './sides.js';
import type { FundingSummaryState, SummaryCell, SummaryKey } from './summaryState.js';
import { FLOW_STATUSES, requireCountable } from './words.js';

/** The cells into which flows fall. */
export function cellsOfFlows(
  flows: Iterable<Flow>,
  { boundary, by, currency }: FundingSummaryState['options'],
): SummaryCell[] {
  const dimensions = boundary === null ? null : dimensionsOf(boundary);
  const cells = new OpenCells();
  const numbers: CellNumbers = new Map();
  const ids: (string | null)[] = by.map(() => null);
  for (const flow of flows) {
    requireCountable(flow, currency);
    readIds(flow.destination, by, ids);
    const crossing = crossingOf(flow, dimensions);
    // Maps in maps, a level for each step of the key: no text is put together for a flow.
    let level = numbers;
    let step: string | number | null = crossing;
    for (const id of ids) {
      let next = level.get(step) as CellNumbers | undefined;
      if (next === undefined) {
        next = new Map();
        level.set(step, next);
      }
      level = next;
      step = id;
    }
    let cell = level.get(step) as number | undefined;
    if (cell === undefined) {
      cell = cells.open(keyOf(crossing, ids));
      level.set(step, cell);
    }
    cells.add(cell, flow.amount.amount);
  }
  return cells.close();
}

type CellNumbers = Map<string | number | null, CellNumbers | number>;

const DIRECTIONS = ['incoming', 'outgoing', 'internal', 'outside'] as const;

/** Direction, sharing and status in one small number, which {@link keyOf} takes apart. */
function crossingOf(flow: Flow, dimensions: readonly Dimension[] | null): number {
  const status = FLOW_STATUSES.indexOf(flow.status);
  if (dimensions === null) return status;
  const direction = DIRECTIONS.indexOf(directionOf(flow, dimensions, true));
  return (direction * 2 + (isShared(flow, dimensions) ? 1 : 0)) * 3 + status;
}

function keyOf(crossing: number, ids: readonly (string | null)[]): SummaryKey {
  const direction = DIRECTIONS[Math.floor(crossing / 6)] as SummaryKey[0];
  const sharing = Math.floor(crossing / 3) % 2 === 0 ? 'single' : 'shared';
  return [direction, sharing, FLOW_STATUSES[crossing % 3] as SummaryKey[2], ...ids];
}

/** Reads the id of each type into its place: null for none, several joined by `+` in order. */
function readIds(
  side: readonly FlowObject[],
  types: readonly FlowObjectType[],
  ids: (string | null)[],
): void {
  ids.fill(null);
  for (let i = 0; i < side.length; i++) {
    const object = side[i] as FlowObject;
    const place = types.indexOf(object.type);
    if (place === -1) continue;
    ids[place] = ids[place] === null ? idOf(object) : severalIds(side, object.type);
  }
}

function idOf({ id, name }: FlowObject): string {
  return id ?? name;
}

function severalIds(side: readonly FlowObject[], type: FlowObjectType): string {
  return side
    .filter((object) => object.type === type)
    .map(idOf)
    .sort()
    .join('+');
}
