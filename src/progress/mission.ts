// What the root has of this room: all but the data of one edition of the SDG Index, which is asked for by its subpath.
export {
  type CoverageObservation,
  type DataShare,
  type SdgDataCoverage,
  type SdgDataCoverageOptions,
  sdgDataCoverage,
} from './dataCoverage.js';
export {
  type AnticipatedGapInput,
  type AnticipatedProgress,
  anticipatedGap,
  anticipatedProgress,
  type CurrentStatusInput,
  currentStatus,
  escap2017,
} from './escap/escap.js';
export { type EurostatStatus, eurostat } from './eurostat/eurostat.js';
export type { DirectionWord, ProgressDirection } from './growth/direction.js';
export {
  cagr,
  type GrowthPeriod,
  type RequiredGrowthPeriod,
  requiredCagr,
} from './growth/growth.js';
export type {
  BaseYearFallback,
  MethodCard,
  ProgressClass,
  ProgressMethod,
} from './growth/method.js';
export type {
  ProgressOptions,
  ProgressReason,
  ProgressResult,
} from './growth/progressResult.js';
export type { ProgressObservation } from './growth/series.js';
export {
  type DistanceToTargetInput,
  distanceClass,
  distanceToTarget,
  oecd2022,
} from './oecd/oecd.js';
export { type OpenSdgStatus, openSdg } from './openSdg/openSdg.js';
export { type OpenSdgAggregate, openSdgAggregate, openSdgScore } from './openSdg/openSdgScore.js';
export { progressStatus } from './progressStatus.js';
export {
  type DashboardColour,
  type DashboardThresholds,
  dashboardColour,
  dashboardLevel,
  goalDashboard,
} from './sdgIndex/dashboard.js';
export { type GoalScores, goalScore } from './sdgIndex/goalScore.js';
export { type IndexScoreOptions, indexScore } from './sdgIndex/indexScore.js';
export { type IndicatorBounds, normalise } from './sdgIndex/normalise.js';
export { type PercentMissingInput, percentMissing } from './sdgIndex/percentMissing.js';
export { rankScores, type ScoreRank } from './sdgIndex/rank.js';
export { type GoalMeans, type RegionalRow, regionalMeans } from './sdgIndex/regionalMeans.js';
export { type SdgIndexOptions, sdgIndex } from './sdgIndex/sdgIndex.js';
export type {
  SdgIndexEdition,
  SdgIndexIndicator,
  SdgIndexMember,
  SdgIndexRules,
} from './sdgIndex/sdgIndexEdition.js';
export type {
  SdgIndexCountry,
  SdgIndexGoalResult,
  SdgIndexIndicatorResult,
  SdgIndexResult,
  SdgIndexValue,
} from './sdgIndex/sdgIndexResult.js';
export {
  type SdgIndexTrend,
  type SdgIndexTrendOptions,
  sdgIndexTrend,
} from './sdgIndex/sdgIndexTrend.js';
export { type UndpAssessment, undpAssessment } from './undp/undpAssessment.js';
export { type GrowthRateStatus, growthRateStatus } from './unsd/growthRateStatus.js';
export { type Unsd2022Status, type Unsd2023Status, unsd2022, unsd2023 } from './unsd/unsd.js';
