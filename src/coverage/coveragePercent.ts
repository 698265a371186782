import { expected } from '../problems/describe.js';
import { requireWord } from '../problems/requireOptions.js';
import { type FundingCoverage, requireSums } from './fundingCoverage.js';

/**
 * How a percentage is printed.
 *
 * - `exact`: the ratio times 100, not rounded; null without a requirement.
 * - `fts`: two decimals, half up, and **0 for a requirement of 0**, as FTS's `progress`.
 * - `hdx`: a whole number, rounded from FTS's two decimals, so twice: 12.4966 -> 12.50 -> 13. The
 *   column `percentFunded` of single-country plans in HDX's files.
 * - `hdx-part`: a whole number rounded once, as HDX prints clusters and the country parts of
 *   regional plans; null for a requirement of 0.
 */
export type PercentConvention = 'exact' | 'fts' | 'hdx' | 'hdx-part';

const CONVENTIONS: readonly PercentConvention[] = ['exact', 'fts', 'hdx', 'hdx-part'];

/**
 * The percentage of a coverage, by the convention of its publisher. Never capped at 100.
 * Null if the requirement is missing; where it is 0, `fts` and `hdx` return 0, the others null. Null
 * too for no coverage at all, as `coverageOn` returns before the first observation.
 *
 * Published figures round in different ways, so compare with a tolerance of 0.505 points, not for
 * equality.
 *
 * Source: FTS API `progress`, reproduced; HDX's files (`int(x + 0.5)`), reproduced for 1,182 rows.
 * @throws TypeError for a bare number and for two currencies, RangeError for an unknown convention and an
 * invalid amount.
 * @example
 * const coverage = fundingCoverage({
 *   funding: { amount: 214214587, currency: 'USD' },
 *   requirement: { amount: 1714181496, currency: 'USD' },
 * });
 * coveragePercent(coverage, 'fts') // => 12.5
 * coveragePercent(coverage, 'hdx') // => 13
 * coveragePercent(coverage, 'hdx-part') // => 12
 */
export function coveragePercent(
  coverage: Pick<FundingCoverage, 'funding' | 'requirement'> | null,
  convention: PercentConvention = 'exact',
): number | null {
  requireWord(convention, CONVENTIONS, 'convention');
  if (coverage && typeof coverage !== 'object') {
    throw new TypeError(expected('coverage', 'a funding coverage or null', coverage));
  }
  if (!coverage?.requirement) return null;
  requireSums(coverage.funding, coverage.requirement, 'coverage.');
  const funding = coverage.funding.amount;
  const requirement = coverage.requirement.amount;
  if (requirement === 0) return convention === 'fts' || convention === 'hdx' ? 0 : null;
  const once = convention === 'exact' || convention === 'hdx-part';
  const percent = once
    ? (funding / requirement) * 100
    : // FTS's two decimals. Multiplying first keeps the numerator a whole number, so a tie is a tie.
      Math.round((funding * 10_000) / requirement) / 100;
  if (!Number.isFinite(percent)) return null; // a requirement far below any coin, such as 5e-324
  const isWhole = convention === 'hdx' || convention === 'hdx-part';
  // `int(x + 0.5)`: half up, and towards zero below zero, as HDX's Python does. + 0: no negative zero.
  return (isWhole ? Math.trunc(percent + 0.5) : percent) + 0;
}
