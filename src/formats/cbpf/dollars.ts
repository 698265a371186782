import type { Money } from '../../money/money.js';
import { roundToMoney } from '../../money/rounding.js';
import { Problem } from '../../problems/problem.js';
import { numberOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';

/** An amount of US dollars; null for an empty cell. The hub adds floats, so parts of a cent are rounded. */
export function dollars(cell: unknown, column: string): Money<'USD'> | null {
  const amount = numberOrNull(cell, column);
  if (amount === null) return null;
  if (Number.isSafeInteger(amount) && Math.abs(amount) < 1e13) return { amount, currency: 'USD' };
  if (Math.abs(amount) >= 1e13) throw new Problem(column, 'an amount of US dollars', cell);
  return roundToMoney(amount, 'USD');
}

/** Notes a total that is not the sum of its parts. Where one is missing nothing is compared. */
export function checkSum<Column extends string>(
  row: Row<Column>,
  column: Column,
  total: Money<'USD'> | null,
  parts: readonly (Money<'USD'> | null)[],
): void {
  if (total === null) return;
  let sum = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Money<'USD'> | null;
    if (part === null) return;
    sum += Math.round(part.amount * 100);
  }
  if (sum === Math.round(total.amount * 100)) return;
  const expectation = `the sum of its parts, ${sum / 100}`;
  row.parts.note(new Problem(column, expectation, total.amount), 'parts-do-not-add-up');
}
