/**
 * Responses of the API of OCHA's Financial Tracking Service (FTS) as flows, appeals, observations and totals. A
 * record that is not valid is returned with the reason, next to the others.
 *
 * Most used: {@link parseFtsFlows}, {@link parseFtsPlanOverview}, {@link appealsFromFts},
 * {@link parseFtsGrouping}, {@link checkFtsPages}.
 * @example
 * const page = parseFtsFlows({ data: { flows: [{ id: '7', status: 'paid', amountUSD: '5' }] } });
 * page.values.length // => 0
 * page.rejected[0]?.path // => 'data.flows[0].amountUSD'
 * @packageDocumentation
 */
export { type AppealsFromFtsOptions, appealsFromFts } from './appealsFromFts.js';
export type { FtsCaseload, FtsFigure } from './caseload.js';
export { checkFtsPages } from './checkPages.js';
export { parseFtsFlow } from './flowParts.js';
export {
  type FtsFlowPage,
  type FtsFlowTablePage,
  type FtsStatedPlace,
  parseFtsFlows,
  parseFtsFlowTable,
} from './flows.js';
export { type FtsGoverningEntity, parseFtsGoverningEntities } from './governingEntity.js';
export { type ParseFtsGroupingOptions, parseFtsGrouping } from './grouping.js';
export type {
  FtsGroup,
  FtsGrouping,
  FtsGroupRequirement,
  FtsGroupRequirements,
  FtsReport,
  FtsSharedSet,
} from './groupingTypes.js';
export { type FtsLocation, parseFtsLocations } from './location.js';
export {
  type FtsFunding,
  type FtsOverviewTotals,
  type FtsPlan,
  type FtsPlanOverview,
  parseFtsPlanOverview,
} from './overview.js';
export { type FtsPlanRecord, parseFtsPlans } from './plan.js';
export type { FtsRequirement, ParseFtsPlansOptions } from './planAppeal.js';
export {
  type FtsPlanSummary,
  type FtsSummaryCluster,
  parseFtsPlanSummaries,
} from './planSummary.js';
export type { FtsMeasurement, FtsSummaryCaseload } from './planSummaryCaseload.js';
export { type FtsRecipient, parseFtsRecipients } from './recipients.js';
export {
  type FtsDisaggregation,
  type FtsGlobalClusterLink,
  type FtsMonitoredCaseload,
  type FtsResponseMonitoring,
  parseFtsResponseMonitoring,
} from './responseMonitoring.js';
export { type FtsYearFunding, parseFtsTrends } from './trends.js';
