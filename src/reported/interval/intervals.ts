import { expected } from '../../problems/describe.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireOptions } from '../../problems/requireOptions.js';
import {
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  type Interval,
  intersectIntervals,
  interval,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from './interval.js';

/** An interval, or an error that names the argument. */
function checked(x: Interval, field: string): Interval {
  if (typeof x !== 'object' || x === null || !isEnd(x.low) || !isEnd(x.high)) {
    throw new TypeError(expected(field, 'an interval with the ends low and high', x));
  }
  return x;
}

function isEnd(end: unknown): boolean {
  return end === null || (typeof end === 'number' && Number.isFinite(end));
}

function number(value: number | null, field: string): void {
  if (value === null || typeof value === 'number') return;
  throw new TypeError(expected(field, 'a number', value));
}

const both =
  <R>(calculate: (a: Interval, b: Interval) => R) =>
  (a: Interval, b: Interval): R =>
    calculate(checked(a, 'a'), checked(b, 'b'));

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
 * const five = intervals.exactly(5);
 * const some = intervals.of(1, 2);
 * intervals.subtract(five, some).low // => 3
 * intervals.negate(some).low // => -2
 * intervals.multiply(five, some).high // => 10
 * intervals.divide(five, some)?.low // => 2.5
 * intervals.intersect(five, some) // => null
 * intervals.contains(some, 1.5) // => true
 */
export const intervals = /* @__PURE__ */ Object.freeze({
  of(low: number | null, high: number | null, options: IntervalOptions = {}): Interval {
    number(low, 'low');
    number(high, 'high');
    requireOptions(options, ['lowInclusive', 'highInclusive']);
    const { lowInclusive = true, highInclusive = true } = options;
    return interval(low, high, { lowInclusive, highInclusive });
  },
  exactly(value: number): Interval {
    requireNumber(value, 'value');
    return exactly(value);
  },
  add: /* @__PURE__ */ both(addIntervals),
  subtract: /* @__PURE__ */ both(subtractIntervals),
  negate: (x: Interval): Interval => negateInterval(checked(x, 'x')),
  multiply: /* @__PURE__ */ both(multiplyIntervals),
  divide: /* @__PURE__ */ both(divideIntervals),
  intersect: /* @__PURE__ */ both(intersectIntervals),
  contains(x: Interval, value: number): boolean {
    if (typeof value !== 'number') throw new TypeError(expected('value', 'a number', value));
    return contains(checked(x, 'x'), value);
  },
});

/** Whether the ends belong to an interval; they do, if not told otherwise. */
export interface IntervalOptions {
  readonly lowInclusive?: boolean | undefined;
  readonly highInclusive?: boolean | undefined;
}
