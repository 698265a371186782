/**
 * What was asked for: appeals (plans), their requirements and people, whole or by layer, cluster and country,
 * with every dated version.
 *
 * Most used: {@link requirementOf}, {@link requirementHistory}, {@link appealAsOf}, {@link caseloadOf},
 * {@link checkAppeal}.
 * @example
 * const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * requirementOf(plan, { layer: 'urgent' }) // => { amount: 1620000000, currency: 'USD' }
 * @packageDocumentation
 */
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
