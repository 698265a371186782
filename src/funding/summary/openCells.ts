import type { CurrencyCode } from '../../money/currency.js';
import { minorUnitOf } from '../../money/minorUnit.js';
import { TallyColumn } from '../../money/tallyColumn.js';
import type { SummaryCell, SummaryKey } from './summaryState.js';

/** The cells of a summary under construction, each under a number of its own. */
export class OpenCells {
  private readonly keys: SummaryKey[] = [];
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
    return this.sums.open();
  }

  add(cell: number, amount: number): void {
    this.sums.add(cell, amount);
  }

  /** Adds the amounts of `from` up to `to`, each to the cell at its place in `cells`. */
  addBlock(cells: Int32Array, amounts: Float64Array, from: number, to: number): void {
    this.sums.addBlock(cells, amounts, from, to);
  }

  /** The cells as they are now. */
  cells(): SummaryCell[] {
    return this.sums.tallies().map((sum, cell) => ({
      key: this.keys[cell] as SummaryKey,
      flowCount: this.sums.count(cell),
      sum,
    }));
  }
}
