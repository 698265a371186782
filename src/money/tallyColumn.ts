import { fastMinorUnits, MAX_CERTAIN, type MinorUnit, nearestMinorUnits } from './minorUnit.js';
import { addAmount, addUnits, emptyTally, type OpenTally, type Tally } from './tally.js';

/** So many amounts are added under one certificate; with what belongs to them they stay in the cache. */
export const BLOCK = 4096;

/** Above it, of a block on average 690 million dollars an amount, each sum is looked at for itself. */
const MAX_BLOCK = 0x1000000000000; // 2^48

/**
 * Many tallies of one currency side by side, for sums over millions of rows: plain numbers in one block
 * of memory, with a tally each for what would grow too large to be exact. It counts what it adds.
 */
export class TallyColumn {
  private readonly carried: OpenTally[] = [];
  /** Minor units and count of each tally, side by side: a row finds both in one place. */
  private sums = new Float64Array(128);
  /** No sum in `sums` is larger. */
  private largest = 0;
  private readonly units = new Float64Array(BLOCK);

  constructor(private readonly unit: MinorUnit) {}

  /** Makes room for one more tally and returns its number. */
  open(): number {
    if (this.carried.length * 2 === this.sums.length) {
      const larger = new Float64Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    return this.carried.push(emptyTally()) - 1;
  }

  /** Adds an amount in major units. */
  add(number: number, amount: number): void {
    const { sums } = this;
    const { scale } = this.unit;
    const place = number * 2;
    // A whole amount has no fraction to certify: the product is exact while it is a safe number.
    const isWhole = amount === Math.trunc(amount);
    const units = isWhole ? amount * scale : fastMinorUnits(amount, scale);
    const sum = (sums[place] as number) + units;
    if (sum < MAX_CERTAIN && sum > -MAX_CERTAIN && units < MAX_CERTAIN && units > -MAX_CERTAIN) {
      sums[place] = sum;
    } else {
      addAmount(this.carried[number] as OpenTally, amount, this.unit);
    }
    (sums[place + 1] as number)++;
    this.largest = MAX_CERTAIN;
  }

  /** Adds the amounts of `from` up to `to`, `BLOCK` of them at most, to the tallies of `numbers`. */
  addBlock(numbers: Int32Array, amounts: Float64Array, from: number, to: number): void {
    const size = minorUnitsOfBlock(amounts, from, to, this.unit.scale, this.units);
    if (!(size < MAX_BLOCK)) {
      for (let row = from; row < to; row++) {
        this.add(numbers[row - from] as number, amounts[row] as number);
      }
      return;
    }
    if (this.largest + size > MAX_CERTAIN) this.carry();
    this.largest += size;
    addCertified(this.sums, numbers, this.units, to - from);
  }

  /** Moves what was added into the tallies, so that the plain sums begin with zero again. */
  private carry(): void {
    for (let number = 0; number < this.carried.length; number++) {
      addUnits(this.carried[number] as OpenTally, this.sums[number * 2] as number);
      this.sums[number * 2] = 0;
    }
    this.largest = 0;
  }

  /** The tallies as they are now, in the order in which they were opened. */
  tallies(): Tally[] {
    return this.carried.map((carried, number) => {
      const tally = { ...carried };
      addUnits(tally, this.sums[number * 2] as number);
      return tally;
    });
  }

  /** How many amounts a tally has. */
  count(number: number): number {
    return this.sums[number * 2 + 1] as number;
  }
}

// The two loops over a block are functions of their own, so that they are compiled for what they do.

/**
 * Writes amounts as minor units and returns the sum of their sizes, which no sum of some of them passes;
 * NaN if one is not exact.
 */
function minorUnitsOfBlock(
  amounts: Float64Array,
  from: number,
  to: number,
  scale: number,
  units: Float64Array,
): number {
  let size = 0;
  let error = 0;
  for (let row = from; row < to; row++) {
    const amount = amounts[row] as number;
    const one = nearestMinorUnits(amount, scale);
    units[row - from] = one;
    size += Math.abs(one);
    error += Math.abs(one / scale - amount);
  }
  return error === 0 ? size : Number.NaN;
}

function addCertified(
  sums: Float64Array,
  numbers: Int32Array,
  units: Float64Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const place = (numbers[i] as number) * 2;
    (sums[place] as number) += units[i] as number;
    (sums[place + 1] as number)++;
  }
}
