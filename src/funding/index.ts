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
export {
  type FundingSummaryOperations,
  type FundingSummaryResult,
  fundingSummary,
  type SummaryGroup,
} from './summary.js';
export type { FundingSummaryState, SummaryCell, SummaryOptions } from './summaryCells.js';
export {
  type DirectionTotals,
  type FundingTotals,
  fundingTotals,
  type TotalsOptions,
} from './totals.js';
