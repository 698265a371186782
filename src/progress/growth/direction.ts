import { expected, oneOf } from '../../problems/describe.js';

/** Where a series should go: up, down, or to its target from either side. */
export type ProgressDirection = 'increase' | 'decrease' | 'parity';

/**
 * A direction as people write it: in our words, as the sign d of the published formulas, as UNDP's
 * country files have it (`not decrease`) or Open SDG's settings (`negative`).
 */
export type DirectionWord =
  | ProgressDirection
  | 1
  | -1
  | 'not decrease'
  | 'not increase'
  | 'positive'
  | 'negative';

const MEANINGS: ReadonlyMap<unknown, ProgressDirection> = /* @__PURE__ */ new Map<
  DirectionWord,
  ProgressDirection
>([
  ['increase', 'increase'],
  ['decrease', 'decrease'],
  ['parity', 'parity'],
  [1, 'increase'],
  [-1, 'decrease'],
  ['not decrease', 'increase'],
  ['not increase', 'decrease'],
  ['positive', 'increase'],
  ['negative', 'decrease'],
]);

/**
 * What a direction means.
 * @throws TypeError for any other value: a guess would turn every result round.
 */
export function readDirection(direction: DirectionWord, field = 'direction'): ProgressDirection {
  const meaning = MEANINGS.get(direction);
  if (meaning === undefined) {
    const words = oneOf(['increase', 'decrease', 'parity']);
    throw new TypeError(expected(field, words, direction));
  }
  return meaning;
}
