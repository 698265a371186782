/**
 * FTS's files on the Humanitarian Data Exchange (HDX), read and written: requirements and funding, clusters,
 * flows, plans and people in need.
 *
 * Most used: {@link parseHdxRequirements}, {@link appealsFromHdx}, {@link parseHdxFlows},
 * {@link parseHdxPlans}, {@link toHdxRequirementsRows}.
 * @example
 * const { values } = parseHdxRequirements([
 *   { countryCode: 'AFG', id: '1263', name: 'A plan', code: 'HAFG25', year: '2025',
 *     requirements: '2416811546', funding: '1008671701', startDate: '2025-01-01', endDate: '2025-12-31' },
 * ]);
 * values[0]?.funding // => { amount: 1008671701, currency: 'USD' }
 * @packageDocumentation
 */
export type { CsvRows } from '../../tables/table.js';
export {
  type AppealsFromHdxOptions,
  appealsFromHdx,
  type HdxAppeals,
} from './appealsFromHdx.js';
export type {
  HdxClusterRow,
  HdxCovidRow,
  HdxFlowRow,
  HdxRequirementsRow,
  HdxRow,
} from './columns.js';
export {
  hdxClusterColumns,
  hdxCovidColumns,
  hdxFlowColumns,
  hdxRequirementsColumns,
} from './columns.js';
export type {
  HdxFlow,
  HdxFlowDestination,
  HdxFlowLoss,
  HdxFlowSide,
  HdxFlows,
  HdxNamed,
} from './flowTypes.js';
export type {
  HdxAppeal,
  HdxGrouping,
  HdxPlace,
  HdxPlanGrouping,
  HdxRequirementsOptions,
  HdxRowsOptions,
} from './inputs.js';
export { parseHdxFlow, parseHdxFlows } from './parseFlows.js';
export { type HdxAdmin, type HdxNeed, parseHdxNeed, parseHdxNeeds } from './parseNeeds.js';
export { type HdxListedPlan, parseHdxPlan, parseHdxPlans } from './parsePlans.js';
export {
  type HdxPlan,
  type HdxRequirement,
  parseHdxRequirement,
  parseHdxRequirements,
} from './parseRequirements.js';
export { type HdxClusterOptions, toHdxClusterRows } from './toClusterRows.js';
export { type HdxCovidOptions, toHdxCovidRows } from './toCovidRows.js';
export { type HdxFlowRowsOptions, type HdxSide, toHdxFlowRows } from './toFlowRows.js';
export { toHdxRequirementsRows } from './toRequirementsRows.js';
export { uniqueFlows } from './uniqueFlows.js';
