import { expected } from '../problems/describe.js';
import { exactMinorUnits, fastMinorUnits, fromMinorUnits, type MinorUnit } from './minorUnit.js';

/**
 * A running sum of amounts of one currency that is exact in any order, as plain JSON that can be stored,
 * sent and merged: `high * 2^50 + low` minor units, with `0 <= low < 2^50`.
 *
 * The two parts are whole numbers that a double holds exactly, and one sum has one form only, so equal
 * sums are equal objects.
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

/** What one step of `high` stands for. */
const STEP = 0x4000000000000; // 2^50

export function emptyTally(): OpenTally {
  return { high: 0, low: 0 };
}

/**
 * Adds an amount in major units, in place.
 * @throws TypeError if `amount` is not a number; RangeError if `amount` is not exact to the minor unit, or the sum
 * passes 10^28.
 */
export function addAmount(tally: OpenTally, amount: number, unit: MinorUnit): void {
  const units = fastMinorUnits(amount, unit.scale);
  if (Number.isNaN(units)) addExactly(tally, exactMinorUnits(amount, unit.currency, 'amount'));
  else addUnits(tally, units);
}

/** Adds minor units, fewer than 2^52: then no sum here rounds. */
export function addUnits(tally: OpenTally, units: number): void {
  const low = tally.low + units;
  const carried = Math.floor(low / STEP);
  tally.high += carried;
  tally.low = low - carried * STEP;
}

function addExactly(tally: OpenTally, units: bigint): void {
  const total = units + BigInt(tally.low);
  const high = total >> 50n;
  tally.low = Number(total - (high << 50n));
  tally.high += Number(high);
  requireHigh(tally, units);
}

/**
 * Adds another tally, in place.
 * @throws RangeError if the sum passes 10^28.
 */
export function addTally(tally: OpenTally, other: Tally): void {
  tally.high += other.high;
  addUnits(tally, other.low);
  requireHigh(tally, other.high);
}

// 2^53 steps are 2^103 minor units: more than 10^28 of any currency.
function requireHigh({ high }: Tally, added: unknown): void {
  if (Number.isSafeInteger(high)) return;
  throw new RangeError(expected('amount', 'a sum below 10^28', added));
}

/** A tally of a whole number of minor units. */
export function tallyOf(units: bigint): Tally {
  const tally = emptyTally();
  addExactly(tally, units);
  return tally;
}

/** The sum in major units: the double that is nearest to it. */
export function tallyAmount({ high, low }: Tally, unit: MinorUnit): number {
  // Rounding cannot make a safe integer of a sum that is not one: so this one is exact.
  const units = high * STEP + low;
  if (Number.isSafeInteger(units)) return units / unit.scale;
  return fromMinorUnits((BigInt(high) << 50n) + BigInt(low), unit.currency);
}
