/**
 * What share of a requirement was met: coverage of money and of people, for one appeal or several, on a day and
 * through time. Each result has both sums, so that a ratio is never without its denominator.
 *
 * Most used: {@link fundingCoverage}, {@link coveragePercent}, {@link coverageTimeline}, {@link poolAppeals},
 * {@link peopleCoverage}.
 * @example
 * const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
 * coverage.gap // => { amount: 70, currency: 'USD' }
 * coveragePercent(coverage, 'hdx') // => 30
 * @packageDocumentation
 */
export type { LeftOutAppeal, LeftOutAppealReason, PooledAppeal } from './appealPool.js';
export {
  type ClusterCoverage,
  type ClusterCoverageOptions,
  clusterCoverage,
} from './clusterCoverage.js';
export {
  type CompareOnSameDayOptions,
  compareOnSameDay,
  type SameDayCoverage,
} from './compareOnSameDay.js';
export { type CostPerPerson, costPerPerson } from './costPerPerson.js';
export {
  type CoverageCandidates,
  type CoverageCandidatesOptions,
  coverageCandidates,
} from './coverageCandidates.js';
export { type CoverageOnDate, type CoverageOnOptions, coverageOn } from './coverageOn.js';
export { coveragePercent, type PercentConvention } from './coveragePercent.js';
export {
  type CoveragePoint,
  type CoverageTimeline,
  type CoverageTimelineOptions,
  coverageTimeline,
} from './coverageTimeline.js';
export {
  type CoverageStatus,
  type FundingCoverage,
  type FundingCoverageInput,
  fundingCoverage,
} from './fundingCoverage.js';
export { type FundingPace, type FundingPaceOptions, fundingPace } from './fundingPace.js';
export type { GatheredAppeals, LeftOutRecord } from './gatheredAppeals.js';
export {
  type ConstantPriceAmount,
  inConstantPrices,
  type YearlyAmount,
} from './inConstantPrices.js';
export { meanOfCoverageRatios } from './meanOfCoverageRatios.js';
export { type PeopleCoverage, peopleCoverage } from './peopleCoverage.js';
export { type PooledAppeals, poolAppeals } from './poolAppeals.js';
export { type AppealGrouping, type PooledAppealGroup, poolAppealsBy } from './poolAppealsBy.js';
export type { PoolAppealsOptions, SharedAppealFunding } from './poolAppealsOptions.js';
export {
  type PooledCoverage,
  type PooledCoverageExclusion,
  type PooledCoverageMember,
  type PooledCoverageOptions,
  pooledCoverage,
} from './pooledCoverage.js';
export type {
  AppealOverlap,
  NotIncludedReason,
  PartlyKnownAppeal,
  PoolInclusion,
} from './poolInclusion.js';
export {
  type RankByCoverageOptions,
  type RankedAppeals,
  rankByCoverage,
  type UnrankedAppeal,
} from './rankByCoverage.js';
export { sumCountryParts } from './sumCountryParts.js';
