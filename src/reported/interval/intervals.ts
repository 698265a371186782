import {
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  intersectIntervals,
  interval,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from './interval.js';

/**
 * Calculating with intervals. The ends are exact if doubles can hold them; otherwise they are rounded
 * outward, so that no true result falls outside.
 *
 * - `of(low, high, options)` an interval from its ends, `exactly(value)` the one of a known value;
 * - `add`, `subtract`, `negate`, `multiply`, `divide` (null if the divisor holds 0);
 * - `intersect` (null if they have nothing in common), `contains(interval, value)`.
 * @example
 * intervals.add(intervals.of(1, 2), intervals.of(10, null))
 * // => { low: 11, high: null, lowInclusive: true, highInclusive: false }
 */
export const intervals = /* @__PURE__ */ Object.freeze({
  of: interval,
  exactly,
  add: addIntervals,
  subtract: subtractIntervals,
  negate: negateInterval,
  multiply: multiplyIntervals,
  divide: divideIntervals,
  intersect: intersectIntervals,
  contains,
});
