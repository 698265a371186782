export {
  type DashboardColour,
  type DashboardThresholds,
  dashboardColour,
  dashboardLevel,
  goalDashboard,
} from './dashboard.js';
export {
  type CoverageObservation,
  type DataShare,
  type SdgDataCoverage,
  type SdgDataCoverageOptions,
  sdgDataCoverage,
} from './dataCoverage.js';
export type { DirectionWord, ProgressDirection } from './direction.js';
export {
  type AnticipatedGapInput,
  type AnticipatedProgress,
  anticipatedGap,
  anticipatedProgress,
  type CurrentStatusInput,
  currentStatus,
  escap2017,
} from './escap.js';
export { type EurostatStatus, eurostat } from './eurostat.js';
export { type GoalScores, goalScore } from './goalScore.js';
export { cagr, type GrowthPeriod, requiredCagr } from './growth.js';
export { growthRateStatus } from './growthRateStatus.js';
export { indexScore } from './indexScore.js';
export type { BaseYearFallback, MethodCard, ProgressClass, ProgressMethod } from './method.js';
export { type IndicatorBounds, normalise } from './normalise.js';
export { distanceClass, distanceToTarget, oecd2022 } from './oecd.js';
export { type OpenSdgStatus, openSdg } from './openSdg.js';
export { type OpenSdgAggregate, openSdgAggregate, openSdgScore } from './openSdgScore.js';
export { percentMissing } from './percentMissing.js';
export type {
  ProgressOptions,
  ProgressReason,
  ProgressResult,
} from './progressResult.js';
export { progressStatus } from './progressStatus.js';
export { type Rank, rankScores } from './rank.js';
export { type GoalMeans, type RegionalRow, regionalMeans } from './regionalMeans.js';
export { sdgIndex } from './sdgIndex.js';
export type {
  SdgIndexEdition,
  SdgIndexIndicator,
  SdgIndexMember,
  SdgIndexRules,
} from './sdgIndexEdition.js';
export type {
  SdgIndexCountry,
  SdgIndexGoalResult,
  SdgIndexIndicatorResult,
  SdgIndexResult,
  SdgIndexValue,
} from './sdgIndexResult.js';
export { type SdgIndexTrend, sdgIndexTrend } from './sdgIndexTrend.js';
export { sdr2019 } from './sdr2019.js';
export type { ProgressObservation } from './series.js';
export { type UndpAssessment, undpAssessment } from './undpAssessment.js';
export { type Unsd2022Status, type Unsd2023Status, unsd2022, unsd2023 } from './unsd.js';
