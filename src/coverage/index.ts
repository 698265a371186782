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
