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
  const check = (code: string, path: string, what: string, left: number, right: number) => {
    if (left === right) return;
    warnings.push({ code, path, message: `${path}: ${what}, but ${left} is not ${right}` });
  };
  const { values, shared: sets, total, sharedTotal, overlapCorrection } = grouping;
  const sharedOf = new Map<string, number>();
  for (const { ids, funding } of sets) {
    for (const id of ids) sharedOf.set(id, (sharedOf.get(id) ?? 0) + funding.amount);
  }
  for (const { id, name, funding } of values) {
    const { single, overlap, shared } = funding;
    if (single !== null && overlap !== null) {
      check(
        'object-total',
        `${at}.objectsBreakdown`,
        `the total of ${JSON.stringify(name.slice(0, 60))} is single plus overlap`,
        funding.total.amount,
        single.amount + overlap.amount,
      );
    }
    if (id === null || shared === null) continue;
    check(
      'object-shared',
      `${at}.objectsBreakdown`,
      `the shared funding of ${JSON.stringify(name.slice(0, 60))} is the sum of the sets that name it`,
      shared.amount,
      sharedOf.get(id) ?? 0,
    );
  }
  if (stated === null) return warnings;
  const breakdown = breakdownOf(stated, at);
  if (breakdown !== null && grouping.rejected.length === 0) {
    check(
      'objects-sum',
      `${at}.totalBreakdown.objectsSum`,
      'it is the sum over the objects',
      breakdown.objectsSum,
      sum(values.map(({ funding }) => funding.total.amount)),
    );
    check(
      'total',
      `${at}.totalBreakdown`,
      'the total is the sum over the objects, less the overlap, plus what they share',
      total.amount,
      breakdown.objectsSum - overlapCorrection.amount + breakdown.sharedFunding,
    );
  }
  check(
    'shared-total',
    `${at}.sharedFundingTotal`,
    'it is the sum over the shared sets',
    sharedTotal.amount,
    sum(sets.map(({ funding }) => funding.amount)),
  );
  return warnings;
}

function breakdownOf(
  stated: JsonRecord,
  at: string,
): { objectsSum: number; sharedFunding: number } | null {
  if (stated.totalBreakdown === undefined) return null;
  try {
    const breakdown = record(stated.totalBreakdown, `${at}.totalBreakdown`);
    return {
      objectsSum: finite(breakdown.objectsSum, 'objectsSum'),
      sharedFunding: finite(breakdown.sharedFunding, 'sharedFunding'),
    };
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
