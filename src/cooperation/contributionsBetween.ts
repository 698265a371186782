import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { sumMoney } from '../money/sum.js';
import { requireList } from '../problems/requireList.js';
import { requireShape } from '../problems/requireShape.js';
import type { Contribution, ContributionKind } from './contribution.js';

const READ = { donor: 'text', recipient: 'text', kind: 'text', status: 'text?' } as const;

/** What one member gave another of one kind, at one status and in one currency. */
export interface ContributionGroup<C extends CurrencyCode = CurrencyCode> {
  readonly donor: string;
  readonly recipient: string;
  readonly kind: ContributionKind;
  /** Pledged, committed and paid are never added up. */
  readonly status: Contribution['status'];
  readonly count: number;
  /** The exact sum. Null for those of which no amount was given: they have a group of their own. */
  readonly amount: Money<C> | null;
}

/**
 * What the members of a group gave each other, by giver, receiver and kind, in alphabetical order. What
 * came from outside the group, or went there, is left out. Contributions without an amount are counted,
 * never taken for zero; different statuses and currencies stay apart.
 * @throws TypeError if `members` or the contributions are not a list, RangeError if an amount is not exact to its currency's minor unit.
 * @example
 * contributionsBetween(unRegionalCentreCentralAsia.countries, kazakhstanContributionsToAfghanistan)
 *   .map(({ donor, recipient, kind, amount }) => [donor, recipient, kind, amount])
 * // => [
 * //   ['KAZ', 'AFG', 'educational-project', null],
 * //   ['KAZ', 'AFG', 'food-security', null],
 * //   ['KAZ', 'AFG', 'humanitarian-aid', null],
 * //   ['KAZ', 'AFG', 'trade-development', null],
 * // ]
 */
export function contributionsBetween<C extends CurrencyCode>(
  members: readonly string[],
  contributions: readonly Contribution<C>[],
): readonly ContributionGroup<C>[] {
  requireList(members, 'members', 'alpha-3 codes');
  requireShape(members, ['text'], 'members');
  requireList(contributions, 'contributions', 'contributions');
  Array.from(contributions).forEach((one, i) => {
    requireShape(one, READ, `contributions[${i}]`);
    if (one.amount !== null) requireExactMoney(one.amount, `contributions[${i}].amount`);
  });
  const inside = new Set(members);
  const groups = new Map<string, Contribution<C>[]>();
  for (const one of contributions) {
    if (!inside.has(one.donor) || !inside.has(one.recipient)) continue;
    const key = [one.donor, one.recipient, one.kind, one.status, one.amount?.currency].join('\t');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const [first] = list;
      if (first === undefined) return [];
      const { donor, recipient, kind, status } = first;
      return [{ donor, recipient, kind, status, count: list.length, amount: sumOf(list) }];
    });
}

/** All amounts of a group are of one currency, or all are missing. */
function sumOf<C extends CurrencyCode>(list: readonly Contribution<C>[]): Money<C> | null {
  const amounts = list.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const [first] = amounts;
  return first === undefined ? null : sumMoney(amounts, first.currency);
}
