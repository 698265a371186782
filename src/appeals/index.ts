export type {
  Appeal,
  AppealCluster,
  AppealLayer,
  AppealPart,
  AppealType,
  AppealVersion,
} from './appeal.js';
export { appealAsOf } from './appealAsOf.js';
export { appealTypeOf } from './appealType.js';
export type { Caseload, CaseloadInput, CaseloadUnit } from './caseload.js';
export {
  type CaseloadLowerBound,
  type ClusterCaseload,
  caseloadLowerBound,
} from './caseloadLowerBound.js';
export { checkAppeal } from './checkAppeal.js';
export { checkCaseload } from './checkCaseload.js';
export {
  caseloadOf,
  type RequirementOptions,
  type RequirementStep,
  requirementHistory,
  requirementOf,
} from './requirementOf.js';
