export type {
  IatiActivity,
  IatiBudget,
  IatiHumanitarianScope,
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
