import { requireOptions, requireWord } from '../../problems/requireOptions.js';
import type { Flow } from '../flow.js';
import { brokenFlow } from '../namingBrokenFlow.js';
import { requireSides } from '../words.js';
import type { Boundary, FlowDirection } from './boundary.js';
import { type DimensionIds, dimensionsOf, hasBehavior, isInside } from './sides.js';

/** How to read a flow of new money whose two sides both lie inside the boundary. */
export interface ClassifyFlowOptions {
  /**
   * FTS counts it as `incoming` (a donor inside the country brings new money into the system); this
   * is the default. `internal` treats it like every other flow between two sides inside.
   */
  readonly newMoneyInside?: 'incoming' | 'internal' | undefined;
}

/**
 * Tells how a flow crosses a boundary, as FTS does.
 *
 * A side is inside when for every dimension of the boundary it has an object with an accepted id; a
 * side without any object of a dimension is outside (most pooled funds have no location).
 * Destination inside only: `incoming`. Source inside only: `outgoing`. Both: `internal`, unless the
 * flow is new money, which is incoming. None: `outside`. An unknown `newMoney` counts as false.
 *
 * Source: FTS glossary, "Boundary"; checked on 2,471 flows of real responses.
 * @throws TypeError for a flow as FTS writes it (`parseFtsFlows` reads it first) and for a dimension
 * that does not exist, RangeError for a boundary without any and for an unknown option.
 * @example
 * const donorToFund: Pick<Flow, 'source' | 'destination' | 'newMoney'> = {
 *   source: [{ type: 'organization', id: '2917', name: 'A government', behavior: 'single' }],
 *   destination: [{ type: 'location', id: '1', name: 'Afghanistan', behavior: 'single' }],
 *   newMoney: true,
 * };
 * classifyFlow(donorToFund, { location: ['1'] }) // => 'incoming'
 * classifyFlow(donorToFund, { location: ['114'] }) // => 'outside'
 */
export function classifyFlow(
  flow: Pick<Flow, 'source' | 'destination' | 'newMoney'>,
  boundary: Boundary,
  options?: ClassifyFlowOptions,
): FlowDirection {
  requireSides(flow);
  requireOptions(options, ['newMoneyInside']);
  const dimensions = dimensionsOf(boundary);
  const newMoneyIsIncoming = isNewMoneyIncoming(options);
  try {
    return directionOf(flow, dimensions, newMoneyIsIncoming);
  } catch (thrown) {
    throw brokenFlow(thrown, [flow], () => 'flow');
  }
}

/** Reads the option once, for many flows. */
export function isNewMoneyIncoming(options: ClassifyFlowOptions | undefined): boolean {
  const direction = options?.newMoneyInside ?? 'incoming';
  requireWord(direction, ['incoming', 'internal'], 'options.newMoneyInside');
  return direction === 'incoming';
}

/** {@link classifyFlow} for many flows: the boundary is read once, by the caller. */
export function directionOf(
  flow: Pick<Flow, 'source' | 'destination' | 'newMoney'>,
  dimensions: readonly DimensionIds[],
  newMoneyIsIncoming: boolean,
): FlowDirection {
  const to = isInside(flow.destination, dimensions);
  const from = isInside(flow.source, dimensions);
  if (to) return from && !(newMoneyIsIncoming && flow.newMoney === true) ? 'internal' : 'incoming';
  return from ? 'outgoing' : 'outside';
}

/**
 * Tells whether a flow counts in the totals of a boundary (`single`) or is shared with something
 * else (`shared`): one of its objects, on either side, belongs to a dimension of the boundary and
 * stands for several places, years or plans between which the amount is not divided. Shared flows
 * are counted but add nothing to a total.
 *
 * Source: FTS glossary, "Multiple value parameters".
 * @throws TypeError for a dimension that does not exist, RangeError for a boundary without any.
 * @example
 * const twoCountries: Pick<Flow, 'source' | 'destination'> = {
 *   source: [],
 *   destination: [
 *     { type: 'location', id: '114', name: 'Jordan', behavior: 'shared' },
 *     { type: 'location', id: '124', name: 'Lebanon', behavior: 'shared' },
 *   ],
 * };
 * sharingOf(twoCountries, { location: ['114'] }) // => 'shared'
 * sharingOf(twoCountries, { plan: ['943'] }) // => 'single'
 */
export function sharingOf(
  flow: Pick<Flow, 'source' | 'destination'>,
  boundary: Boundary,
): 'single' | 'shared' {
  requireSides(flow);
  const dimensions = dimensionsOf(boundary);
  try {
    return isShared(flow, dimensions) ? 'shared' : 'single';
  } catch (thrown) {
    throw brokenFlow(thrown, [flow], () => 'flow');
  }
}

/** {@link sharingOf} for many flows. */
export function isShared(
  flow: Pick<Flow, 'source' | 'destination'>,
  dimensions: readonly DimensionIds[],
): boolean {
  return (
    hasBehavior(flow.destination, dimensions, 'shared') ||
    hasBehavior(flow.source, dimensions, 'shared')
  );
}
