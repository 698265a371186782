import type { Appeal } from '../appeals/appeal.js';
import { requireCount } from '../appeals/caseload.js';
import { dayNumber } from '../dates/dayNumber.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import { requireGivenOptions } from '../problems/requireOptions.js';
import {
  type LeftOutAppeal,
  type LeftOutAppealReason,
  type PooledAppeal,
  selectAppeals,
} from './appealPool.js';
import type { PoolAppealsOptions } from './poolAppealsOptions.js';

/** Options of {@link rankByCoverage}: those of a pool, and the age from which a plan is compared. */
export interface RankByCoverageOptions<C extends CurrencyCode = CurrencyCode>
  extends Omit<PoolAppealsOptions<C>, 'shared' | 'overlaps' | 'include'> {
  /** Plans that began fewer days before `on` are left out: 90, unless another number is given. */
  readonly minAgeInDays?: number | undefined;
}

/** An appeal that is not ranked, and why: as in a pool, or `too-young`. */
export interface UnrankedAppeal<C extends CurrencyCode = CurrencyCode>
  extends Omit<LeftOutAppeal<C>, 'reason'> {
  readonly reason: LeftOutAppealReason | 'too-young';
}

const OPTIONS = [
  ...['on', 'countries', 'types', 'years', 'layer'],
  ...['exclude', 'onlyIncludedInTotals', 'minAgeInDays'],
];

/** Appeals from the most to the least funded. */
export interface RankedAppeals<C extends CurrencyCode = CurrencyCode> {
  /** The day that was asked. */
  readonly on: IsoDate;
  readonly ranked: readonly PooledAppeal<C>[];
  readonly leftOut: readonly UnrankedAppeal<C>[];
}

/**
 * Appeals by their coverage on a day, from the most to the least funded, with every appeal that is not
 * ranked and the reason. A plan without a requirement has no coverage. A plan that began fewer than 90 days
 * ago is left out, since money comes after the appeal: it would be among the least funded every time.
 *
 * Mind `isLowerBound`: a plan for several countries received at least that much. And where `layersKnown` is
 * not true, a plan may ask for less in a layer that is not known here.
 * @throws TypeError for two currencies, RangeError for a negative `minAgeInDays` and as `poolAppeals`.
 * @example
 * const { appeals, observations, asOf } = humanitarianPlans;
 * const { ranked, leftOut } = rankByCoverage(appeals, observations, { on: asOf, years: ['2026'] });
 * ranked.length // => 31
 * leftOut.map(({ code, reason }) => `${code} ${reason}`)
 * // => ['FLBN26 too-young', 'FMDG26 too-young', 'RIRN26 requirement-missing']
 */
export function rankByCoverage<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: RankByCoverageOptions<C>,
): RankedAppeals<C> {
  requireGivenOptions(options, OPTIONS, '{ on: "2025-12-31" }');
  const { minAgeInDays = 90, ...pooled } = options;
  requireCount(minAgeInDays, 'options.minAgeInDays');
  const { members, leftOut } = selectAppeals(appeals, observations, pooled);
  const today = dayNumber(pooled.on);
  const starts = new Map(appeals.map(({ id, period }) => [id, period.start]));
  const isYoung = ({ appeal }: PooledAppeal<C>) =>
    today - dayNumber(starts.get(appeal) ?? pooled.on) < minAgeInDays;
  const ratio = ({ coverage }: PooledAppeal<C>) => coverage.ratio ?? 0;
  return {
    on: pooled.on,
    ranked: members.filter((one) => !isYoung(one)).sort((a, b) => ratio(b) - ratio(a)),
    leftOut: [
      ...members.filter(isYoung).map(({ appeal, code, country, coverage }) => ({
        appeal,
        code,
        country,
        reason: 'too-young' as const,
        funding: coverage.funding,
      })),
      ...leftOut,
    ],
  };
}
