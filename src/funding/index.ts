export type { Tally } from '../money/tally.js';
export type { Boundary, FlowDirection } from './boundary.js';
export { type BreakdownOptions, fundingBreakdown } from './breakdown.js';
export type { BreakdownObject, FundingBreakdown, SharedSet } from './breakdownTypes.js';
export { type ClassifyOptions, classifyFlow, sharingOf } from './classify.js';
export type {
  Flow,
  FlowObject,
  FlowObjectBehavior,
  FlowObjectType,
  FlowStatus,
  FlowType,
} from './flow.js';
export type { FundingObservation } from './observation.js';
export { type FundingSummaryOperations, fundingSummary } from './summary.js';
export type { DictionaryColumn, FlowColumns, IndexArray } from './summaryColumns.js';
export type { FundingSummaryResult, SummaryGroup } from './summaryResult.js';
export type {
  FundingSummaryState,
  SummaryCell,
  SummaryKey,
  SummaryOptions,
} from './summaryState.js';
export {
  type DirectionTotals,
  type FundingTotals,
  fundingTotals,
  type TotalsOptions,
} from './totals.js';
