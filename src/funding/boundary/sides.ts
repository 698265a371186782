import { expected, nearestHint, oneOf } from '../../problems/describe.js';
import { nearest } from '../../problems/nearest.js';
import type { FlowObject, FlowObjectType } from '../flow.js';
import { FLOW_OBJECT_TYPES } from '../words.js';
import type { Boundary } from './boundary.js';

/** One dimension of a boundary, ready for many flows. */
export interface DimensionIds {
  readonly type: FlowObjectType;
  /** Many ids become a set; for a few, looking through the list is faster. */
  readonly has: (id: string) => boolean;
}

/**
 * Reads a boundary once, for many flows.
 * @throws TypeError for a dimension that does not exist, RangeError for a boundary without any.
 */
export function dimensionsOf(boundary: Boundary): readonly DimensionIds[] {
  if (typeof boundary !== 'object' || boundary === null) {
    throw new TypeError(expected('boundary', 'dimensions such as { plan: ["1263"] }', boundary));
  }
  const dimensions: DimensionIds[] = [];
  for (const key of Object.keys(boundary)) {
    const type = key as FlowObjectType;
    if (!FLOW_OBJECT_TYPES.includes(type)) {
      const hint = nearestHint(nearest(key, FLOW_OBJECT_TYPES).slice(0, 1));
      const expectation = `dimensions among ${oneOf(FLOW_OBJECT_TYPES)}`;
      throw new TypeError(expected('boundary', expectation, key) + hint);
    }
    const ids: unknown = boundary[type];
    if (ids === undefined) continue;
    // Entry by entry: `some` passes over the holes of a list.
    if (!Array.isArray(ids) || !Array.from(ids, isText).every(Boolean)) {
      throw new TypeError(expected(`boundary.${type}`, 'a list of ids as text', firstOddity(ids)));
    }
    dimensions.push({ type, has: membershipTest(ids) });
  }
  if (dimensions.length === 0) {
    throw new RangeError(
      'boundary: expected at least one dimension, such as { plan: ["1263"] }, received none',
    );
  }
  return dimensions;
}

function isText(id: unknown): boolean {
  return typeof id === 'string';
}

function firstOddity(ids: unknown): unknown {
  return Array.isArray(ids) ? ids.find((id) => !isText(id)) : ids;
}

function membershipTest(ids: readonly string[]): (id: string) => boolean {
  if (ids.length === 1) {
    const only = ids[0];
    return (id) => id === only;
  }
  if (ids.length <= 8) return (id) => ids.includes(id);
  const set = new Set(ids);
  return (id) => set.has(id);
}

/** R1: a side is inside when every dimension has an object of its type with an accepted id. */
export function isInside(
  side: readonly FlowObject[],
  dimensions: readonly DimensionIds[],
): boolean {
  for (let d = 0; d < dimensions.length; d++) {
    const { type, has } = dimensions[d] as DimensionIds;
    let found = false;
    for (let i = 0; i < side.length; i++) {
      const object = side[i] as FlowObject;
      if (object.type === type && object.id !== null && has(object.id)) {
        found = true;
        break;
      }
    }
    if (!found) return false;
  }
  return true;
}

/** Whether a side has an object of a boundary dimension with the given behaviour. */
export function hasBehavior(
  side: readonly FlowObject[],
  dimensions: readonly DimensionIds[],
  behavior: FlowObject['behavior'],
): boolean {
  for (let i = 0; i < side.length; i++) {
    const object = side[i] as FlowObject;
    if (object.behavior !== behavior) continue;
    for (let d = 0; d < dimensions.length; d++) {
      if ((dimensions[d] as DimensionIds).type === object.type) return true;
    }
  }
  return false;
}
