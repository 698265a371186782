export type {
  IatiActivity,
  IatiHumanitarianScope,
  IatiOrganization,
  IatiSdgTag,
  IatiShare,
  IatiTransaction,
  IatiTransactionKind,
} from './activity.js';
export { parseIatiActivities } from './parseActivities.js';
export { type IatiPart, iatiPartsByPlace, iatiPartsBySector } from './parts.js';
export { type IatiFlows, iatiFlows } from './toFlows.js';
