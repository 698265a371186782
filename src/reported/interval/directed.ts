/**
 * Sums, products and quotients of doubles rounded in a chosen direction: the lower end of an
 * interval must not come out too high by a rounding, the upper end not too low. An exact result stays
 * as it is, so that 1 + 2 ends at 3 and not next to it.
 *
 * The rounding error of an operation is itself a double (Knuth's two-sum, Dekker's two-product); its
 * sign tells on which side the true result lies.
 */

/** Which way an inexact result is moved. */
export type Direction = 'down' | 'up';

const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** The double next to a finite one. */
function beside(value: number, direction: Direction): number {
  if (value === 0) return direction === 'up' ? Number.MIN_VALUE : -Number.MIN_VALUE;
  view.setFloat64(0, value);
  const outward = value > 0 === (direction === 'up');
  view.setBigInt64(0, view.getBigInt64(0) + (outward ? 1n : -1n));
  return view.getFloat64(0);
}

/** Moves a rounded result by one step where the true one lies beyond it. NaN: cannot be determined. */
function towards(rounded: number, error: number, direction: Direction): number {
  if (Number.isNaN(error)) return beside(rounded, direction);
  if (direction === 'down' ? error < 0 : error > 0) return beside(rounded, direction);
  return rounded;
}

/** An overflow is no end: it goes back to the largest double where it would exclude the truth. */
function finite(value: number, direction: Direction): number {
  if (value === Number.POSITIVE_INFINITY && direction === 'down') return Number.MAX_VALUE;
  if (value === Number.NEGATIVE_INFINITY && direction === 'up') return -Number.MAX_VALUE;
  return value;
}

/** The sum, rounded in one direction; infinite where it passes the largest double that way. */
export function addTowards(a: number, b: number, direction: Direction): number {
  const sum = a + b;
  if (!Number.isFinite(sum)) return finite(sum, direction);
  const part = sum - a;
  const error = a - (sum - part) + (b - part);
  return towards(sum, Number.isFinite(error) ? error : Number.NaN, direction);
}

/** Beyond these sizes the error terms themselves overflow or vanish, and the result is moved anyway. */
const LARGE = 1e140;
const SMALL = 1e-140;

function isMiddling(value: number): boolean {
  const size = Math.abs(value);
  return size < LARGE && size > SMALL;
}

/** The error of a rounded product: a * b - product, exactly. */
function productError(a: number, b: number, product: number): number {
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** A double as the sum of two with half as many digits each. */
function halves(value: number): [number, number] {
  const spread = 134217729 * value; // 2^27 + 1
  const high = spread - (spread - value);
  return [high, value - high];
}

/** The product, rounded in one direction. */
export function multiplyTowards(a: number, b: number, direction: Direction): number {
  const product = a * b;
  if (a === 0 || b === 0) return 0;
  if (!Number.isFinite(product)) return finite(product, direction);
  const known = isMiddling(a) && isMiddling(b) && isMiddling(product);
  return towards(product, known ? productError(a, b, product) : Number.NaN, direction);
}

/** The quotient, rounded in one direction; `b` is not 0. */
export function divideTowards(a: number, b: number, direction: Direction): number {
  const quotient = a / b;
  if (a === 0) return 0;
  if (!Number.isFinite(quotient)) return finite(quotient, direction);
  if (!isMiddling(a) || !isMiddling(b) || !isMiddling(quotient)) {
    return towards(quotient, Number.NaN, direction);
  }
  // a - quotient * b, of which the sign counts, and that of b.
  const product = quotient * b;
  const remainder = a - product - productError(quotient, b, product);
  return towards(quotient, b > 0 ? remainder : -remainder, direction);
}
