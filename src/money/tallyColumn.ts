import { fastMinorUnits, MAX_CERTAIN, type MinorUnit } from './minorUnit.js';
import { addAmount, addUnits, emptyTally, type OpenTally, type Tally } from './tally.js';

/**
 * Many tallies of one currency side by side, for sums over millions of rows: plain numbers in one block
 * of memory, with a tally each for what would grow too large to be exact.
 */
export class TallyColumn {
  private readonly carried: OpenTally[] = [];
  private units = new Float64Array(64);

  private readonly scale: number;

  constructor(private readonly unit: MinorUnit) {
    this.scale = unit.scale;
  }

  /** Makes room for one more tally and returns its number. */
  open(): number {
    if (this.carried.length === this.units.length) {
      const larger = new Float64Array(this.units.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    return this.carried.push(emptyTally()) - 1;
  }

  /** Adds an amount in major units. */
  add(number: number, amount: number): void {
    // A whole amount has no fraction to certify: the product is exact while it is a safe number.
    const isWhole = amount === Math.trunc(amount);
    const units = isWhole ? amount * this.scale : fastMinorUnits(amount, this.scale);
    const sum = (this.units[number] as number) + units;
    if (sum < MAX_CERTAIN && sum > -MAX_CERTAIN && units < MAX_CERTAIN && units > -MAX_CERTAIN) {
      this.units[number] = sum;
    } else {
      addAmount(this.carried[number] as OpenTally, amount, this.unit);
    }
  }

  /** The tallies as they stand, in the order in which they were opened. */
  tallies(): Tally[] {
    return this.carried.map((carried, number) => {
      const tally = { ...carried };
      addUnits(tally, this.units[number] as number);
      return tally;
    });
  }
}
