import type { CurrencyCode } from '../money/currency.js';
import { isExact, requireExact } from '../money/minorUnit.js';
import { expected, oneOf } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import type { FlowDirection } from './boundary/boundary.js';
import type { Flow, FlowObjectType, FlowStatus } from './flow.js';

// The words that decide totals, and the checks of them that types cannot make for plain JavaScript.

export const FLOW_OBJECT_TYPES = [
  'organization',
  'location',
  'usageYear',
  'plan',
  'cluster',
  'globalCluster',
  'project',
  'emergency',
] as const satisfies readonly FlowObjectType[];

export const FLOW_STATUSES = [
  'paid',
  'commitment',
  'pledge',
] as const satisfies readonly FlowStatus[];

export const FLOW_DIRECTIONS = [
  'incoming',
  'outgoing',
  'internal',
  'outside',
] as const satisfies readonly FlowDirection[];

export function requireObjectType(type: unknown, field: string): asserts type is FlowObjectType {
  if (!(FLOW_OBJECT_TYPES as readonly unknown[]).includes(type)) {
    throw new TypeError(expected(field, oneOf(FLOW_OBJECT_TYPES), type));
  }
}

/** Whoever passes a whole page instead of its `values` should hear of it, not read a total of 0. */
export function requireFlowList(flows: unknown): void {
  requireList(flows, 'flows', 'flows');
}

/** A flow as FTS writes it has `sourceObjects` and `destinationObjects`; it must be parsed first. */
export function requireSides(flow: Pick<Flow, 'source' | 'destination'>, index?: number): void {
  if (Array.isArray(flow?.source) && Array.isArray(flow.destination)) return;
  requireFlow(flow, index);
  const side = Array.isArray(flow?.source) ? 'destination' : 'source';
  const place = `${placeOf(index)}.${side}`;
  throw new TypeError(expected(place, 'a list of flow objects', flow?.[side]));
}

/** Looked at only where a field of it is wrong. */
function requireFlow(flow: unknown, index: number | undefined): void {
  if (typeof flow === 'object' && flow !== null && !Array.isArray(flow)) return;
  throw new TypeError(expected(placeOf(index), 'a flow', flow));
}

/** How a flow is named: by its place in the list, where it has one. */
export function placeOf(index: number | undefined): string {
  return index === undefined ? 'flow' : `flows[${index}]`;
}

const NO_AMOUNT = { amount: 0, currency: undefined };

/**
 * A flow counts in a sum when it has the currency of the sum, an exact amount and a known status.
 * @throws TypeError, RangeError if it has not, naming the field.
 */
export function requireCountable(
  flow: Pick<Flow, 'amount' | 'status'>,
  currency: CurrencyCode,
  index?: number,
): void {
  const { amount, currency: own } = flow?.amount ?? NO_AMOUNT;
  if (
    own === currency &&
    (Number.isSafeInteger(amount) || isExact(amount, own)) &&
    FLOW_STATUSES.includes(flow.status)
  )
    return;
  requireFlow(flow, index);
  const place = placeOf(index);
  if (own !== currency) {
    throw new TypeError(expected(`${place}.amount.currency`, JSON.stringify(currency), own));
  }
  requireExact(amount, own, `${place}.amount.amount`);
  throw new TypeError(expected(`${place}.status`, oneOf(FLOW_STATUSES), flow.status));
}
