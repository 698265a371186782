import { expected } from '../problems/describe.js';

/**
 * A running sum of amounts that is exact in any order, as plain JSON that can be stored, sent and
 * merged: `high * 2^50 + low` thousandths, with `0 <= low < 2^50`.
 *
 * Thousandths, because no currency of ISO 4217 counts in anything finer: so a tally needs no table
 * of currencies. The two parts are whole numbers that a double holds exactly, and one sum has one
 * form only, so equal sums are equal objects.
 */
export interface Tally {
  readonly high: number;
  readonly low: number;
}

/** A tally under construction, owned by one function. */
export interface OpenTally {
  high: number;
  low: number;
}

/** Sums of thousandths below this in size are added as plain numbers. */
export const LIMIT = 2 ** 50;

export function emptyTally(): OpenTally {
  return { high: 0, low: 0 };
}

/** Adds an amount in major units, in place. */
export function addAmount(tally: OpenTally, amount: number): void {
  const thousandths = Math.round(amount * 1000);
  if (thousandths < LIMIT && thousandths > -LIMIT) addThousandths(tally, thousandths);
  else addHuge(tally, amount);
}

function addThousandths(tally: OpenTally, thousandths: number): void {
  const low = tally.low + thousandths;
  if (low >= 0 && low < LIMIT) {
    tally.low = low;
  } else {
    const carried = Math.floor(low / LIMIT);
    tally.high += carried;
    tally.low = low - carried * LIMIT;
  }
}

// From a trillion on, the product with 1000 may no longer be a whole number that a double can hold.
function addHuge(tally: OpenTally, amount: number): void {
  if (!Number.isFinite(amount)) throw new RangeError(expected('amount', 'a finite number', amount));
  const whole = Math.trunc(amount);
  const total =
    BigInt(whole) * 1000n + BigInt(Math.round((amount - whole) * 1000)) + BigInt(tally.low);
  const low = BigInt.asUintN(50, total);
  tally.high += Number((total - low) / BigInt(LIMIT));
  tally.low = Number(low);
  if (!Number.isSafeInteger(tally.high)) {
    throw new RangeError(expected('amount', 'a sum below 10^28', amount));
  }
}

/** Adds another tally, in place. */
export function addTally(tally: OpenTally, other: Tally): void {
  tally.high += other.high;
  addThousandths(tally, other.low);
}

/** The sum in major units: the double that is nearest to it. */
export function tallyAmount({ high, low }: Tally): number {
  if (high >= -7 && high <= 6) return (high * LIMIT + low) / 1000;
  const total = BigInt(high) * BigInt(LIMIT) + BigInt(low);
  return Number(`${total}e-3`);
}
