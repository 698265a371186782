export type {
  IatiActivity,
  IatiHumanitarianScope,
  IatiOrganization,
  IatiSdgTag,
  IatiShare,
  IatiTransaction,
  IatiTransactionKind,
} from './activity.js';
export { type IatiOptions, parseIatiActivities, parseIatiActivity } from './parseActivities.js';
export { type IatiPart, iatiPartsByPlace, iatiPartsBySector } from './parts.js';
export { type IatiFlowOptions, type IatiFlowSource, type IatiFlows, iatiFlows } from './toFlows.js';
