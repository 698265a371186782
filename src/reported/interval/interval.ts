import { expected } from '../../problems/describe.js';
import { addTowards, type Direction, divideTowards, multiplyTowards } from './directed.js';

/** All numbers between two ends. An end that is null does not exist: the interval goes on for ever. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether `low` itself belongs to it. False where `low` is null. */
  readonly lowInclusive: boolean;
  /** Whether `high` itself belongs to it. False where `high` is null. */
  readonly highInclusive: boolean;
}

/**
 * An interval from its two ends, closed unless said otherwise; null for an end that does not exist.
 * @throws RangeError if an end is no finite number, the low end lies above the high one, or
 * nothing lies between them.
 * @example
 * interval(5, null) // => { low: 5, high: null, lowInclusive: true, highInclusive: false }
 */
export function interval(
  low: number | null,
  high: number | null,
  { lowInclusive = true, highInclusive = true }: Partial<Interval> = {},
): Interval {
  for (const [name, end] of [['low', low] as const, ['high', high] as const]) {
    if (end !== null && !Number.isFinite(end)) {
      throw new RangeError(expected(name, 'a finite number or null', end));
    }
  }
  if (low !== null && high !== null) {
    const empty = low > high || (low === high && !(lowInclusive && highInclusive));
    if (empty) throw new RangeError(expected('high', `a number not below ${low}`, high));
  }
  return between(
    { at: low ?? Number.NEGATIVE_INFINITY, closed: lowInclusive },
    { at: high ?? Number.POSITIVE_INFINITY, closed: highInclusive },
  );
}

/**
 * The interval of a value that is known exactly.
 * @throws RangeError if `value` is not a finite number.
 * @example
 * exactly(3) // => { low: 3, high: 3, lowInclusive: true, highInclusive: true }
 */
export function exactly(value: number): Interval {
  return interval(value, value);
}

/** One end while it is calculated with: infinite where the interval has none. */
interface End {
  readonly at: number;
  readonly closed: boolean;
}

function lowEnd(x: Interval): End {
  return x.low === null
    ? { at: Number.NEGATIVE_INFINITY, closed: false }
    : { at: x.low, closed: x.lowInclusive };
}

function highEnd(x: Interval): End {
  return x.high === null
    ? { at: Number.POSITIVE_INFINITY, closed: false }
    : { at: x.high, closed: x.highInclusive };
}

function between(low: End, high: End): Interval {
  const hasLow = Number.isFinite(low.at);
  const hasHigh = Number.isFinite(high.at);
  return {
    // Adding 0 turns -0 into 0, which JSON could not keep.
    low: hasLow ? low.at + 0 : null,
    high: hasHigh ? high.at + 0 : null,
    lowInclusive: hasLow && low.closed,
    highInclusive: hasHigh && high.closed,
  };
}

/**
 * The sums of any value of one interval and any of the other. The ends are exact where doubles can
 * hold them; otherwise they are rounded outward, so that no true sum falls outside.
 * @example
 * addIntervals(interval(1, 2), interval(10, null))
 * // => { low: 11, high: null, lowInclusive: true, highInclusive: false }
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  return between(addEnds(lowEnd(a), lowEnd(b), 'down'), addEnds(highEnd(a), highEnd(b), 'up'));
}

function addEnds(a: End, b: End, direction: Direction): End {
  const at =
    Number.isFinite(a.at) && Number.isFinite(b.at)
      ? addTowards(a.at, b.at, direction)
      : a.at + b.at;
  return { at, closed: a.closed && b.closed };
}

/**
 * The differences of any value of `a` and any value of `b`, rounded outward.
 * @example
 * subtractIntervals(interval(10, 12), interval(1, 2))
 * // => { low: 8, high: 11, lowInclusive: true, highInclusive: true }
 */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/**
 * The values of an interval with the opposite sign.
 * @example
 * negateInterval(interval(1, 2)) // => { low: -2, high: -1, lowInclusive: true, highInclusive: true }
 */
export function negateInterval(x: Interval): Interval {
  const { at: low, closed: lowClosed } = lowEnd(x);
  const { at: high, closed: highClosed } = highEnd(x);
  return between({ at: -high, closed: highClosed }, { at: -low, closed: lowClosed });
}

type Combine = (a: End, b: End, direction: Direction) => End | undefined;

/** Monotone in each argument, so the extremes lie at the corners. */
function fromCorners(a: Interval, b: Interval, combine: Combine): Interval {
  let low: End = { at: Number.POSITIVE_INFINITY, closed: false };
  let high: End = { at: Number.NEGATIVE_INFINITY, closed: false };
  for (const x of [lowEnd(a), highEnd(a)]) {
    for (const y of [lowEnd(b), highEnd(b)]) {
      const down = combine(x, y, 'down');
      const up = combine(x, y, 'up');
      if (down === undefined || up === undefined) continue;
      if (down.at < low.at || (down.at === low.at && down.closed)) low = down;
      if (up.at > high.at || (up.at === high.at && up.closed)) high = up;
    }
  }
  return between(low, high);
}

/**
 * The products of any value of one interval and any of the other, rounded outward.
 * @example
 * multiplyIntervals(interval(2, 3), interval(-1, 4))
 * // => { low: -3, high: 12, lowInclusive: true, highInclusive: true }
 */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return fromCorners(a, b, (x, y, direction) => {
    // Nothing times anything is nothing, however far the other goes.
    if (x.at === 0 || y.at === 0) {
      return { at: 0, closed: (x.at === 0 && x.closed) || (y.at === 0 && y.closed) };
    }
    const isFar = !Number.isFinite(x.at) || !Number.isFinite(y.at);
    const at = isFar ? x.at * y.at : multiplyTowards(x.at, y.at, direction);
    return { at, closed: x.closed && y.closed };
  });
}

/**
 * The quotients of any value of `a` and any value of `b`, rounded outward; null where `b` holds 0,
 * since then there is no denominator.
 * @example
 * divideIntervals(interval(6, 8), interval(2, 4))
 * // => { low: 1.5, high: 4, lowInclusive: true, highInclusive: true }
 * divideIntervals(interval(6, 8), interval(0, 4)) // => null
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (contains(b, 0)) return null;
  // An open end at 0 is approached from the side on which the interval lies.
  const side = b.low !== null && b.low >= 0 ? 1 : -1;
  return fromCorners(a, b, (x, y, direction) => {
    if (x.at === 0) return { at: 0, closed: x.closed };
    if (y.at === 0) return { at: x.at * side * Number.POSITIVE_INFINITY, closed: false };
    if (!Number.isFinite(y.at)) return Number.isFinite(x.at) ? { at: 0, closed: false } : undefined;
    const at = Number.isFinite(x.at) ? divideTowards(x.at, y.at, direction) : x.at * side;
    return { at, closed: x.closed && y.closed };
  });
}

/**
 * Tells whether a value lies inside an interval. NaN lies in none.
 * @example
 * contains(interval(21.5, 22.5, { highInclusive: false }), 22.5) // => false
 */
export function contains(x: Interval, value: number): boolean {
  if (Number.isNaN(value)) return false;
  const aboveLow = x.low === null || value > x.low || (value === x.low && x.lowInclusive);
  const belowHigh = x.high === null || value < x.high || (value === x.high && x.highInclusive);
  return aboveLow && belowHigh;
}

/**
 * What two intervals have in common; null where that is nothing.
 * @example
 * intersectIntervals(interval(1, 3), interval(2, null))
 * // => { low: 2, high: 3, lowInclusive: true, highInclusive: true }
 * intersectIntervals(interval(1, 2), interval(3, 4)) // => null
 */
export function intersectIntervals(a: Interval, b: Interval): Interval | null {
  const [aLow, bLow] = [lowEnd(a), lowEnd(b)];
  const [aHigh, bHigh] = [highEnd(a), highEnd(b)];
  const low =
    aLow.at === bLow.at
      ? { at: aLow.at, closed: aLow.closed && bLow.closed }
      : aLow.at > bLow.at
        ? aLow
        : bLow;
  const high =
    aHigh.at === bHigh.at
      ? { at: aHigh.at, closed: aHigh.closed && bHigh.closed }
      : aHigh.at < bHigh.at
        ? aHigh
        : bHigh;
  if (low.at > high.at || (low.at === high.at && !(low.closed && high.closed))) return null;
  return between(low, high);
}
