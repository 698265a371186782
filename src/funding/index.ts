export type { Tally } from '../money/tally.js';
export type { Boundary, FlowDirection } from './boundary/boundary.js';
export { type ClassifyOptions, classifyFlow, sharingOf } from './boundary/classify.js';
export { type BreakdownOptions, fundingBreakdown } from './breakdown.js';
export type { BreakdownObject, FundingBreakdown, SharedSet } from './breakdownTypes.js';
export { type Concentration, concentration } from './concentration.js';
export type {
  Flow,
  FlowObject,
  FlowObjectBehavior,
  FlowObjectType,
  FlowStatus,
  FlowType,
} from './flow.js';
export {
  type EarmarkingShare,
  earmarkingShares,
  type FundingByStatus,
  type FundingShare,
  fundingByStatus,
} from './fundingShares.js';
export type { NotAttributedToPlans } from './notAttributed.js';
export type { FundingObservation } from './observation.js';
export { type FundingSummaryOperations, fundingSummary } from './summary/summary.js';
export type { DictionaryColumn, FlowColumns, IndexArray } from './summary/summaryColumns.js';
export type { FundingSummaryResult, SummaryGroup } from './summary/summaryResult.js';
export type {
  FundingSummaryState,
  SummaryCell,
  SummaryKey,
  SummaryOptions,
} from './summary/summaryState.js';
export {
  type DirectionTotals,
  type FundingTotals,
  fundingTotals,
  type TotalsOptions,
} from './totals.js';
