/**
 * Activities of the IATI standard, version 2.03, from JSON or from `aidkit/iati/xml`: their parts by place and
 * sector, and their transactions as flows.
 *
 * Most used: {@link parseIatiActivities}, {@link iatiFlows}, {@link iatiPartsByPlace},
 * {@link iatiPartsBySector}.
 * @example
 * parseIatiActivities([{ 'iati-identifier': 'XM-1-2' }]).rejected[0]?.path
 * // => 'iati-activity[0].reporting-org.@ref'
 * @packageDocumentation
 */
export type {
  IatiActivity,
  IatiBudget,
  IatiHumanitarianScope,
  IatiLeftOut,
  IatiOrganization,
  IatiPlannedDisbursement,
  IatiSdgTag,
  IatiShare,
  IatiTransaction,
  IatiTransactionKind,
} from './activity.js';
export { type IatiOptions, parseIatiActivities, parseIatiActivity } from './parseActivities.js';
export {
  type IatiPart,
  type IatiSectorOptions,
  iatiPartsByPlace,
  iatiPartsBySector,
} from './parts.js';
export { type IatiFlowOptions, type IatiFlowSource, type IatiFlows, iatiFlows } from './toFlows.js';
