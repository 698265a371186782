import { coveragePercent, type PercentConvention } from '../../coverage/coveragePercent.js';
import type { Money } from '../../money/money.js';

/** A sum in a cell; an empty cell if there is none. */
export function amount(money: Money<'USD'> | null): string {
  return money === null ? '' : String(money.amount);
}

/** The share of one sum in another as a whole number; empty where one of them is missing. */
export function percent(
  part: Money<'USD'> | null,
  whole: Money<'USD'> | null,
  convention: PercentConvention,
): string {
  if (part === null || whole === null) return '';
  const value = coveragePercent({ funding: part, requirement: whole }, convention);
  return value === null ? '' : String(value);
}

/** A percentage as a whole number: `int(x + 0.5)`, towards zero below zero, as HDX's Python does. */
export function wholePercent(value: number): string {
  return String(Math.trunc(value + 0.5)); // String(-0) is "0"
}
