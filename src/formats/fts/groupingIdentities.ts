import { addMoney, subtractMoney } from '../../money/arithmetic.js';
import type { Money } from '../../money/money.js';
import { roundToMoney } from '../../money/rounding.js';
import { sumMoney } from '../../money/sum.js';
import { finite, type JsonRecord, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { Warning } from '../../problems/rejection.js';
import type { FtsGrouping } from './groupingTypes.js';

type Checked = Pick<
  FtsGrouping,
  'values' | 'rejected' | 'shared' | 'total' | 'sharedTotal' | 'overlapCorrection'
>;

/**
 * The sums that hold in every grouping of FTS seen so far. Where one does not hold, either FTS changed
 * a rule or the response was cut, and totals over it should not be trusted blindly.
 */
export function checkGrouping(
  grouping: Checked,
  stated: JsonRecord | null,
  at: string,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const check = (code: string, path: string, what: () => string, left: number, right: number) => {
    if (left === right) return;
    warnings.push({ code, path, message: `${path}: ${what()}, but ${left} is not ${right}` });
  };
  const { values, shared: sets, total, sharedTotal, overlapCorrection } = grouping;
  const sharedOf = new Map<string, Money<'USD'>>();
  for (const { ids, funding } of sets) {
    for (const id of ids) sharedOf.set(id, addMoney(sharedOf.get(id) ?? NOTHING, funding));
  }
  for (const { id, name, funding } of values) {
    const { single, overlap, shared } = funding;
    if (single !== null && overlap !== null) {
      check(
        'object-total',
        `${at}.objectsBreakdown`,
        () => `the total of ${JSON.stringify(name.slice(0, 60))} is single plus overlap`,
        funding.total.amount,
        addMoney(single, overlap).amount,
      );
    }
    if (id === null || shared === null) continue;
    check(
      'object-shared',
      `${at}.objectsBreakdown`,
      () =>
        `the shared funding of ${JSON.stringify(name.slice(0, 60))} is the sum of the sets that name it`,
      shared.amount,
      (sharedOf.get(id) ?? NOTHING).amount,
    );
  }
  if (stated === null) return warnings;
  const breakdown = breakdownOf(stated, at);
  if (breakdown !== null && grouping.rejected.length === 0) {
    check(
      'objects-sum',
      `${at}.totalBreakdown.objectsSum`,
      () => 'it is the sum over the objects',
      breakdown.objectsSum.amount,
      sum(values.map(({ funding }) => funding.total)),
    );
    check(
      'total',
      `${at}.totalBreakdown`,
      () => 'the total is the sum over the objects, less the overlap, plus what they share',
      total.amount,
      sum([subtractMoney(breakdown.objectsSum, overlapCorrection), breakdown.sharedFunding]),
    );
  }
  check(
    'shared-total',
    `${at}.sharedFundingTotal`,
    () => 'it is the sum over the shared sets',
    sharedTotal.amount,
    sum(sets.map(({ funding }) => funding)),
  );
  return warnings;
}

function breakdownOf(
  stated: JsonRecord,
  at: string,
): { objectsSum: Money<'USD'>; sharedFunding: Money<'USD'> } | null {
  if (stated.totalBreakdown === undefined) return null;
  try {
    const breakdown = record(stated.totalBreakdown, `${at}.totalBreakdown`);
    return {
      objectsSum: roundToMoney(finite(breakdown.objectsSum, 'objectsSum'), 'USD'),
      sharedFunding: roundToMoney(finite(breakdown.sharedFunding, 'sharedFunding'), 'USD'),
    };
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

const NOTHING = { amount: 0, currency: 'USD' } as const;

function sum(amounts: readonly Money<'USD'>[]): number {
  return sumMoney(amounts, 'USD').amount;
}
