import {
  type CaseloadInput,
  type CaseloadUnit,
  completeCaseload,
  requireCount,
} from '../appeals/caseload.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { expected } from '../problems/describe.js';
import { moneyPer } from './perUnit.js';

/** Money for each person (or family, household) of a caseload. */
export interface CostPerPerson<C extends CurrencyCode = CurrencyCode> {
  /** The money that was divided: a requirement or a funding. Null if it is not known. */
  readonly money: Money<C> | null;
  /** For each of what. */
  readonly unit: CaseloadUnit;
  /** For each one targeted; null where their number is missing or 0. */
  readonly byTargeted: Money<C> | null;
  /** For each one in fact reached; null where their number is missing or 0. */
  readonly byReached: Money<C> | null;
}

/**
 * Money for each person targeted and for each person reached, rounded to the currency's minor
 * unit. Divide a requirement by those targeted and a funding by those reached; the other two pairs
 * mix what was asked with what was done, and are yours to judge. Expected reach is never a divisor. Null
 * money, as of a plan without a requirement, gives null.
 * @throws TypeError for people that are not a number, for a bare number instead of money or of the
 *   caseload, RangeError for a number that is negative or not finite.
 * @example
 * const people = { unit: 'people', inNeed: 22900000, targeted: 16800000 };
 * costPerPerson({ amount: 2416811546, currency: 'USD' }, people).byTargeted
 * // => { amount: 143.86, currency: 'USD' }
 */
export function costPerPerson<C extends CurrencyCode>(
  money: Money<C> | null,
  caseload: CaseloadInput,
): CostPerPerson<C> {
  if (money !== null) requireExactMoney(money, 'money');
  const { unit, targeted, reached } = completeCaseload(caseload);
  requireCount(targeted, 'caseload.targeted');
  requireCount(reached, 'caseload.reached');
  return {
    money,
    unit,
    byTargeted: money && moneyForEach(money, targeted, 'caseload.targeted'),
    byReached: money && moneyForEach(money, reached, 'caseload.reached'),
  };
}

/** A count far below one leaves no number to divide into. */
function moneyForEach<C extends CurrencyCode>(
  money: Money<C>,
  count: number | null,
  field: string,
): Money<C> | null {
  if (count !== null && count > 0 && !Number.isFinite(money.amount / count)) {
    throw new RangeError(expected(field, 'a number that the money can be divided by', count));
  }
  return moneyPer(money, count);
}
