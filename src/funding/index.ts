/**
 * What was given: flows of money, the boundary that a total is about, totals, breakdowns and summaries that can
 * be merged. They count as FTS does: no flow is counted twice, and pledges are not funding.
 *
 * Most used: {@link fundingTotals}, {@link fundingBreakdown}, {@link fundingSummary}, {@link summariseFlows},
 * {@link classifyFlow}.
 * @example
 * const total = fundingTotals([], { plan: ['1263'] });
 * total.incoming.funding // => { amount: 0, currency: 'USD' }
 * @packageDocumentation
 */
export type { Boundary, FlowDirection } from './boundary/boundary.js';
export { type ClassifyFlowOptions, classifyFlow, sharingOf } from './boundary/classify.js';
export { type FundingBreakdownOptions, fundingBreakdown } from './breakdown.js';
export type { FundingBreakdown, FundingBreakdownObject, SharedFunding } from './breakdownTypes.js';
export type { DirectionTotals } from './directionTotals.js';
export type {
  Flow,
  FlowObject,
  FlowObjectBehavior,
  FlowObjectType,
  FlowStatus,
  FlowType,
} from './flow.js';
export {
  type FundingConcentration,
  type FundingConcentrationOptions,
  fundingConcentration,
} from './fundingConcentration.js';
export {
  type EarmarkingShare,
  earmarkingShares,
  type FundingByStatus,
  type FundingShare,
  fundingByStatus,
} from './fundingShares.js';
export type { NotAttributedToPlans } from './notAttributed.js';
export type { FundingObservation } from './observation.js';
export {
  type ReadFlows,
  type StreamRejection,
  type SummarisedFlows,
  type SummariseFlowsAbortError,
  type SummariseFlowsOptions,
  type SummariseFlowsProgress,
  summariseFlows,
} from './stream/summariseFlows.js';
export {
  type ArrowColumnNames,
  type ArrowTable,
  type ArrowVector,
  columnsFromArrow,
} from './summary/columnsFromArrow.js';
export type { DictionaryColumn, FlowColumns } from './summary/flowColumns.js';
export {
  type FundingSummaryBuilder,
  type FundingSummaryOperations,
  fundingSummary,
} from './summary/summary.js';
export type { FundingSummaryGroup, FundingSummaryResult } from './summary/summaryResult.js';
export type {
  FundingSummaryOptions,
  FundingSummaryState,
} from './summary/summaryState.js';
export type { Flows } from './table/flows.js';
export {
  type FlowTable,
  type FlowTableOptions,
  type FlowTableSide,
  flowTable,
} from './table/flowTable.js';
export {
  type FundingTotals,
  type FundingTotalsOptions,
  fundingTotals,
} from './totals.js';
