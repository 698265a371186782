import type { CurrencyCode } from '../../money/currency.js';
import { minorUnitOf } from '../../money/minorUnit.js';
import { TallyColumn } from '../../money/tallyColumn.js';
import type { SummaryCell, SummaryKey } from './summaryState.js';

/** The cells of a summary under construction, each under a number of its own. */
export class OpenCells {
  private readonly keys: SummaryKey[] = [];
  private readonly counts: number[] = [];
  private readonly sums: TallyColumn;

  constructor(readonly currency: CurrencyCode) {
    this.sums = new TallyColumn(minorUnitOf(currency));
  }

  get count(): number {
    return this.keys.length;
  }

  /** A new cell. The caller knows which keys have one. */
  open(key: SummaryKey): number {
    this.keys.push(key);
    this.counts.push(0);
    return this.sums.open();
  }

  add(cell: number, amount: number): void {
    (this.counts[cell] as number)++;
    this.sums.add(cell, amount);
  }

  /** The cells as they stand. */
  cells(): SummaryCell[] {
    return this.sums.tallies().map((sum, cell) => ({
      key: this.keys[cell] as SummaryKey,
      flowCount: this.counts[cell] as number,
      sum,
    }));
  }
}
