import type { Appeal } from '../appeals/appeal.js';
import type { IsoDate, Period } from '../dates/isoDate.js';
import type { FundingObservation } from '../funding/observation.js';
import { subtractMoney } from '../money/arithmetic.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';
import { expected } from '../problems/describe.js';
import {
  type LeftOutAppeal,
  type PooledAppeal,
  type Selection,
  selectAppeals,
} from './appealPool.js';
import { type FundingCoverage, fundingCoverage } from './fundingCoverage.js';
import type { PoolAppealsOptions, SharedAppealFunding } from './poolAppealsOptions.js';
import { pooledCoverage } from './pooledCoverage.js';
import type { AppealOverlap, PartlyKnownAppeal } from './poolInclusion.js';

/** The coverage of several appeals together, with every appeal that counts and every one that does not. */
export interface PooledAppeals<C extends CurrencyCode = CurrencyCode> extends FundingCoverage<C> {
  /** The day that was asked. */
  readonly on: IsoDate;
  /** How many plans and country parts make the ratio. */
  readonly counted: number;
  readonly members: readonly PooledAppeal<C>[];
  readonly leftOut: readonly LeftOutAppeal<C>[];
  /**
   * With `include`: appeals of the total of which only one figure is in the sums, since the other is not
   * known, or whose requirement is 0. They count in `counted`. Empty without `include`.
   */
  readonly partlyKnown: readonly PartlyKnownAppeal<C>[];
  /** Taken off the requirement. */
  readonly overlaps: readonly AppealOverlap<C>[];
  /** Overlaps of which an appeal does not count whole: not taken off. */
  readonly overlapsLeftOut: readonly AppealOverlap<C>[];
  /** The known money of those left out. */
  readonly fundingLeftOut: Money<C>;
  /** Part of `funding`: money that several members hold, counted once. */
  readonly sharedFunding: Money<C>;
  /** Shared money of which an appeal does not count: in no sum. */
  readonly sharedLeftOut: readonly SharedAppealFunding<C>[];
  /** Whether the funding is a lower bound, since that of a member is the sum of the parts that are known. */
  readonly isLowerBound: boolean;
  /**
   * What the plans that count whole ask for beyond their parts by country: the difference from a sum of rows
   * by country, such as HDX's. Null if none of them states parts.
   */
  readonly requirementNotInParts: Money<C> | null;
  /** Earliest and latest day for which the members' funding holds; null without members. */
  readonly asOfRange: Period | null;
}

/**
 * The coverage of many appeals together on a day: funding over requirement, both sums from the same
 * appeals. It reports every appeal that was asked for and does not count, with the reason.
 *
 * An appeal is known by its id and code, never by its name, and counts once. A regional plan counts
 * whole where all its countries are asked for, else with the parts of those that are; a plan that does
 * not state them is left out rather than divided. An appeal without a requirement, or whose funding
 * nobody has observed by that day, is left out of both sums; with `layer`, so is one that does not name it. A
 * country without an appeal gives the empty pool. Money shared between appeals counts once. Whether one
 * plan's requirement holds a part of another's, no data says: `exclude` it, or state the amount in `overlaps`.
 *
 * With `include` the sums are those that OCHA prints: every plan of the total counts with what is known of it.
 *
 * Source: FTS counts shared funding once and in no single plan; OCHA's global overview adds plans
 * whose type is included in totals.
 * @throws TypeError for two currencies, for an argument of the wrong kind and for an unknown option;
 *   RangeError for an invalid day, amount or year, and for an unknown country, type or name of an appeal.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * const afghanistan2025 = poolAppeals(appeals, observations, {
 *   on: '2026-09-27', countries: ['AFG'], years: ['2025'],
 * });
 * afghanistan2025.members.map(({ code }) => code) // => ['HAFG25']
 * afghanistan2025.leftOut.map(({ appeal, reason }) => [appeal, reason])
 * // => [['AFG-EQ-2025', 'funding-unknown']]
 */
export function poolAppeals<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: PoolAppealsOptions<C>,
): PooledAppeals<C> {
  return pool(selectAppeals(appeals, observations, options), options);
}

/** Adds up a selection. `divided`: what plans that were divided ask for beyond their parts. */
export function pool<C extends CurrencyCode>(
  { members, leftOut, partlyKnown }: Selection<C>,
  { on, shared = [], overlaps = [] }: PoolAppealsOptions<C>,
  divided: readonly Money<C>[] = [],
): PooledAppeals<C> {
  const currency = currencyOf(members, leftOut, partlyKnown, shared);
  const plans = pooledCoverage(
    members.map(({ coverage }) => coverage),
    { currency },
  );
  const names = new Set(
    [...members, ...partlyKnown.map((one) => ({ ...one, country: null }))].flatMap(
      ({ appeal, code, country }) => (country === null ? [appeal, code] : []),
    ),
  );
  const isCounted = (set: { readonly appeals: readonly string[] }): boolean =>
    set.appeals.length > 0 && set.appeals.every((name) => names.has(name));
  const known = (figure: 'funding' | 'requirement'): Money<C>[] =>
    [...members.map(({ coverage }) => coverage), ...partlyKnown].flatMap(
      (one) => one[figure] ?? [],
    );
  const shares = shared.filter(isCounted).map(({ funding }) => funding);
  const sharedFunding = sumMoney(shares, currency);
  const notInParts = [
    ...divided,
    ...members.flatMap(({ requirementNotInParts }) => requirementNotInParts ?? []),
  ];
  const takenOff = overlaps.filter(isCounted);
  const whole = fundingCoverage({
    // One sum of all: a sum of sums that are too large for a number would be rounded twice.
    funding: sumMoney([...known('funding'), ...shares], currency),
    requirement: requirementLess(known('requirement'), takenOff, currency),
    asOf: plans.asOf,
    source: sourceOf(members),
  });
  return {
    ...whole,
    on,
    counted: members.length + partlyKnown.length,
    members,
    leftOut,
    partlyKnown,
    overlaps: takenOff,
    overlapsLeftOut: overlaps.filter((overlap) => !isCounted(overlap)),
    fundingLeftOut: sumMoney(
      leftOut.flatMap(({ funding }) => (funding === null ? [] : [funding])),
      currency,
    ),
    sharedFunding,
    sharedLeftOut: shared.filter((set) => !isCounted(set)),
    isLowerBound: members.some(({ coverage }) => coverage.isLowerBound),
    requirementNotInParts: notInParts.length === 0 ? null : sumMoney(notInParts, currency),
    asOfRange: plans.asOfRange,
  };
}

/** Who published the figures of the members, as far as a line holds; null without members. */
function sourceOf(members: readonly PooledAppeal[]): string | null {
  const sources = [...new Set(members.map(({ coverage }) => coverage.source ?? ''))];
  const named = sources.filter((source) => source !== '').sort();
  if (named.length === 0) return null;
  const more = named.length - 3;
  return named.slice(0, 3).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** The sum of requirements less what several of them hold; null if there is none. */
function requirementLess<C extends CurrencyCode>(
  requirements: readonly Money<C>[],
  overlaps: readonly AppealOverlap<C>[],
  currency: C,
): Money<C> | null {
  if (requirements.length === 0) return null;
  const whole = sumMoney(requirements, currency);
  if (overlaps.length === 0) return whole;
  const twice = sumMoney(
    overlaps.map(({ amount }) => amount),
    currency,
  );
  const left = subtractMoney(whole, twice);
  if (left.amount >= 0) return left;
  throw new RangeError(
    expected('overlaps', `at most the requirements of ${whole.amount}`, twice.amount),
  );
}

function currencyOf<C extends CurrencyCode>(
  members: readonly PooledAppeal<C>[],
  leftOut: readonly LeftOutAppeal<C>[],
  partlyKnown: readonly PartlyKnownAppeal<C>[],
  shared: readonly SharedAppealFunding<C>[],
): C {
  const first =
    members[0]?.coverage.funding ??
    leftOut.find(({ funding }) => funding !== null)?.funding ??
    partlyKnown.map(({ funding, requirement }) => funding ?? requirement).find((one) => one) ??
    shared[0]?.funding;
  return first?.currency ?? ('USD' as C);
}
