import type { CurrencyCode } from '../money/currency.js';
import type { MinorUnit } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { emptyTally, type OpenTally, type Tally, tallyAmount } from '../money/tally.js';
import type { DirectionTotals } from './directionTotals.js';

/** The totals of one direction under construction. */
export interface OpenDirection {
  flowCount: number;
  readonly funding: OpenTally;
  readonly pledges: OpenTally;
}

export function emptyDirection(): OpenDirection {
  return { flowCount: 0, funding: emptyTally(), pledges: emptyTally() };
}

export function closeDirection<C extends CurrencyCode>(
  { flowCount, funding, pledges }: OpenDirection,
  unit: MinorUnit<C>,
): DirectionTotals<C> {
  return { flowCount, funding: toMoney(funding, unit), pledges: toMoney(pledges, unit) };
}

/** Totals of one direction whose sums are there already. */
export function openDirection(
  flowCount: number,
  funding: OpenTally = emptyTally(),
  pledges: OpenTally = emptyTally(),
): OpenDirection {
  return { flowCount, funding, pledges };
}

/** What a tally holds, as money. */
export function toMoney<C extends CurrencyCode>(tally: Tally, unit: MinorUnit<C>): Money<C> {
  return { amount: tallyAmount(tally, unit), currency: unit.currency };
}
