import type { IsoDate, Period } from '../dates/isoDate.js';
import { requireDayIfAny } from '../dates/requireDay.js';
import { type CurrencyCode, requireCurrency } from '../money/currency.js';
import { minorUnitOf } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { addAmount, type OpenTally, tallyAmount } from '../money/tally.js';
import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireOptions } from '../problems/requireOptions.js';
import { type FundingCoverage, fundingCoverage, requireSums } from './fundingCoverage.js';

/** A member of a pool: any coverage, or the two sums. */
export interface PooledCoverageMember<C extends CurrencyCode = CurrencyCode> {
  readonly funding: Money<C>;
  readonly requirement: Money<C> | null;
  readonly asOf?: IsoDate | null | undefined;
}

/** The coverage of several appeals together. */
export interface PooledCoverage<C extends CurrencyCode = CurrencyCode> extends FundingCoverage<C> {
  /** How many members make the ratio. */
  readonly counted: number;
  /** Members without a requirement: neither their money nor their need is in the ratio. */
  readonly leftOut: readonly PooledCoverageExclusion<C>[];
  /** The money of those that were left out. */
  readonly fundingLeftOut: Money<C>;
  /** Earliest and latest as-of date of the members that count; null if none has one. */
  readonly asOfRange: Period | null;
}

/** A member that is not in the ratio. */
export interface PooledCoverageExclusion<C extends CurrencyCode = CurrencyCode> {
  /** Its position in the list. */
  readonly index: number;
  readonly reason: 'requirement-missing' | 'requirement-zero';
  readonly funding: Money<C>;
}

/** Options of {@link pooledCoverage}. */
export interface PooledCoverageOptions<C extends CurrencyCode = CurrencyCode> {
  /** The currency of all members, and of a pool without any. If left out, that of the first, or US dollars. */
  readonly currency?: C | undefined;
  /** Where the figures are from; it is only passed on. */
  readonly source?: string | null | undefined;
}

/**
 * The coverage of several appeals together: the sum of their funding over the sum of their
 * requirements. Never the mean of their percentages, and never the share of appeals that are full.
 *
 * Members whose requirement is missing or 0 are left out of both sums and reported. `asOf` is the
 * day that all share, else null, with the range next to it. An empty list has the ratio null.
 *
 * Give each appeal once: country parts of one regional plan, and a plan with its own layer, are not
 * separate appeals.
 * @throws TypeError for two currencies and for a member that is not valid, RangeError for an amount that is not a
 *   finite number and for a negative requirement.
 * @example
 * pooledCoverage([
 *   { funding: { amount: 100, currency: 'USD' }, requirement: { amount: 100, currency: 'USD' } },
 *   { funding: { amount: 50, currency: 'USD' }, requirement: { amount: 900, currency: 'USD' } },
 * ]).ratio // => 0.15
 */
export function pooledCoverage<C extends CurrencyCode = 'USD'>(
  members: readonly PooledCoverageMember<C>[],
  options: PooledCoverageOptions<C> = {},
): PooledCoverage<C> {
  requireMembers(members);
  requireOptions(options, ['currency', 'source']);
  if (options.currency !== undefined) requireCurrency(options.currency, 'options.currency');
  const currency = options.currency ?? members[0]?.funding?.currency ?? ('USD' as C);
  const unit = minorUnitOf(currency);
  const funding: OpenTally = { high: 0, low: 0 };
  const requirement: OpenTally = { high: 0, low: 0 };
  const aside: OpenTally = { high: 0, low: 0 };
  const leftOut: PooledCoverageExclusion<C>[] = [];
  const days: IsoDate[] = [];
  let undated = false;
  members.forEach((member, index) => {
    requireSums(member.funding, member.requirement, `members[${index}].`);
    if (member.funding.currency !== currency) {
      const expectation = `amounts in "${currency}"`;
      const place = `members[${index}].funding.currency`;
      throw new TypeError(expected(place, expectation, member.funding.currency));
    }
    requireDayIfAny(member.asOf, `members[${index}].asOf`);
    if (!member.requirement || member.requirement.amount === 0) {
      const reason = member.requirement ? 'requirement-zero' : 'requirement-missing';
      leftOut.push({ index, reason, funding: member.funding });
      addAmount(aside, member.funding.amount, unit);
      return;
    }
    addAmount(funding, member.funding.amount, unit);
    addAmount(requirement, member.requirement.amount, unit);
    if (member.asOf) days.push(member.asOf);
    else undated = true;
  });
  days.sort();
  const [earliest = null] = days;
  const latest = days[days.length - 1] ?? null;
  const counted = members.length - leftOut.length;
  const money = (tally: OpenTally): Money<C> => ({ amount: tallyAmount(tally, unit), currency });
  return {
    ...fundingCoverage<C>({
      funding: money(funding),
      requirement: counted === 0 ? null : money(requirement),
      asOf: earliest === latest && !undated ? earliest : null,
      source: options.source ?? null,
    }),
    counted,
    leftOut,
    fundingLeftOut: money(aside),
    asOfRange: earliest !== null && latest !== null ? { start: earliest, end: latest } : null,
  };
}

/** Nobody's money is passed over in silence: a hole in the list counts as an invalid member. */
export function requireMembers(members: readonly unknown[]): void {
  requireList(members, 'members', 'coverages or their two sums');
  requireObjects(members, 'members', 'a coverage or its two sums');
}
