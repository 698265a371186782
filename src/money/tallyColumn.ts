import { addAmount, addTally, emptyTally, LIMIT, type OpenTally, type Tally } from './tally.js';

/**
 * Many tallies side by side, for sums over millions of rows: plain numbers in one block of memory,
 * beside a tally each for what would grow too large to be exact.
 */
export class TallyColumn {
  private readonly tallies: OpenTally[] = [];
  private thousandths = new Float64Array(64);

  /** Makes room for one more tally and answers its number. */
  open(): number {
    if (this.tallies.length === this.thousandths.length) {
      const larger = new Float64Array(this.thousandths.length * 2);
      larger.set(this.thousandths);
      this.thousandths = larger;
    }
    return this.tallies.push(emptyTally()) - 1;
  }

  /** Adds an amount in major units. */
  add(number: number, amount: number): void {
    const sum = (this.thousandths[number] as number) + Math.round(amount * 1000);
    if (sum < LIMIT && sum > -LIMIT) this.thousandths[number] = sum;
    else addAmount(this.tallies[number] as OpenTally, amount);
  }

  /** The tallies, in the order in which they were opened. To be called once, at the end. */
  close(): readonly Tally[] {
    this.tallies.forEach((tally, number) => {
      addTally(tally, { high: 0, low: this.thousandths[number] as number });
    });
    return this.tallies;
  }
}
