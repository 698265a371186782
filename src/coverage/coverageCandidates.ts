import type { Appeal } from '../appeals/appeal.js';
import { requirementOf } from '../appeals/requirementOf.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';
import { requireOptions } from '../problems/requireOptions.js';
import { selectAppeals } from './appealPool.js';
import { type FundingCoverage, fundingCoverage } from './fundingCoverage.js';
import { type PooledAppeals, pool } from './poolAppeals.js';
import type { PoolAppealsOptions } from './poolAppealsOptions.js';

/** Options of {@link coverageCandidates}. */
export type CoverageCandidatesOptions = Pick<
  PoolAppealsOptions,
  'on' | 'countries' | 'types' | 'years' | 'exclude'
>;

/**
 * Three ways to say how far the plans of a year were covered, each with its name. They differ where plans for
 * several countries state parts: HDX's rows are those parts, and they seldom sum to the plan.
 */
export interface CoverageCandidates<C extends CurrencyCode = CurrencyCode> {
  /** The money of plans over the plans' own requirements: what `poolAppeals` returns, and what we advise. */
  readonly planRequirements: PooledAppeals<C>;
  /** All money of rows over the requirements of rows: the sum of both columns of HDX's file. */
  readonly allFundingOverRows: FundingCoverage<C>;
  /** The money of those rows that have a requirement, over these requirements. */
  readonly rowsWithRequirement: FundingCoverage<C>;
  /**
   * How many rows there are: a plan with parts is one for each, another plan one if its funding was observed.
   */
  readonly rows: number;
}

/**
 * The coverage of appeals together by three methods, for those who must agree with sums of HDX's rows. Where
 * no plan is in parts, the three differ only by plans without a requirement.
 *
 * A lower bound stays one: money that countries of a plan share is in no row. Of a plan without parts whose
 * funding nobody observed it is not known whether HDX has a row; it is in none of the sums.
 * @throws TypeError for two currencies and for an unknown option, RangeError as `poolAppeals`.
 * @example
 * const { appeals, observations, asOf } = humanitarianPlans;
 * const year = coverageCandidates(appeals, observations, { on: asOf, years: ['2014'] });
 * coveragePercent(year.planRequirements, 'fts') // => 57.46
 * coveragePercent(year.allFundingOverRows, 'fts') // => 65.87
 * coveragePercent(year.rowsWithRequirement, 'fts') // => 60.66
 * year.planRequirements.requirementNotInParts // => { amount: 2593744548, currency: 'USD' }
 */
export function coverageCandidates<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<NoInfer<C>>[],
  options: CoverageCandidatesOptions,
): CoverageCandidates<C> {
  requireOptions(options, ['on', 'countries', 'types', 'years', 'exclude']);
  const planRequirements = pool(selectAppeals(appeals, observations, options), options);
  const { currency } = planRequirements.funding;
  const byId = new Map(appeals.map((appeal) => [appeal.id, appeal]));
  const { members, leftOut } = selectAppeals(appeals, observations, options, rowsOf);
  const rows = [
    ...members.map(({ appeal, country, coverage }) => ({
      appeal,
      country,
      funding: coverage.funding,
    })),
    ...leftOut.filter(({ country, funding }) => country !== null || funding !== null),
  ].map(({ appeal, country, funding }) => {
    const own = byId.get(appeal);
    const requirement = own ? requirementOf(own, { country, on: options.on }) : null;
    return { funding, requirement };
  });
  const sum = (list: typeof rows): FundingCoverage<C> => {
    const requirements = list.flatMap(({ requirement }) => requirement ?? []);
    return fundingCoverage<C>({
      funding: sumMoney(
        list.flatMap(({ funding }): Money<C>[] => (funding === null ? [] : [funding])),
        currency,
      ),
      requirement: requirements.length === 0 ? null : sumMoney(requirements, currency),
      asOf: planRequirements.asOf,
      source: planRequirements.source,
    });
  };
  return {
    planRequirements,
    allFundingOverRows: sum(rows),
    rowsWithRequirement: sum(rows.filter(({ requirement }) => requirement?.amount)),
    rows: rows.length,
  };
}

/** A plan with parts is one row for each of them, a plan without is one row. */
function rowsOf(appeal: Appeal, countries?: readonly string[]): readonly (string | null)[] {
  const parts = [...new Set(appeal.parts.flatMap(({ country }) => country ?? []))];
  const inside = (country: string) => countries === undefined || countries.includes(country);
  return parts.length === 0 ? [null] : parts.filter(inside);
}
