/**
 * Who has agreed on what: models of regional centres, mandates, resolutions, agreements, conferences and
 * contributions, and what follows from them for the countries of a centre.
 *
 * Most used: {@link centreStatusOn}, {@link centreGroups}, {@link centreAppeals}, {@link centreTargets},
 * {@link contributionsBetween}.
 * @example
 * centreStatusOn(unRegionalCentreCentralAsia, '2025-08-02') // => 'mandated'
 * centreStatusOn(unRegionalCentreCentralAsia, '2025-08-03') // => 'host-agreement-signed'
 * @packageDocumentation
 */
export type { Agreement, AgreementParty, OfficeHolder } from './agreement.js';
export type { FieldBasis } from './basis.js';
export { type CentreAppeals, type CentreAppealsOptions, centreAppeals } from './centreAppeals.js';
export { type CentreMember, centreGroups } from './centreGroups.js';
export { type CentreTarget, centreTargets } from './centreTargets.js';
export { checkAgreement } from './checkAgreement.js';
export { checkConference } from './checkConference.js';
export { checkDisasterEvent } from './checkDisasterEvent.js';
export { checkResolution } from './checkResolution.js';
export type {
  Conference,
  ConferenceParticipation,
  Declaration,
  ProgrammeOfAction,
} from './conference.js';
export type { Contribution, ContributionKind } from './contribution.js';
export { type ContributionGroup, contributionsBetween } from './contributionsBetween.js';
export {
  type ContributionsFromFlows,
  contributionsFromFlows,
  type LeftOutFlow,
} from './contributionsFromFlows.js';
export type { DisasterEvent, DisasterToll } from './disasterEvent.js';
export type { CooperationEvent, CooperationEventKind } from './event.js';
export type { FocusArea } from './focusArea.js';
export type { UnOrgan } from './organ.js';
export type { PartialDate } from './partialDate.js';
export {
  type CentreStatus,
  type CentreStep,
  centreStatusOn,
  type RegionalCentre,
} from './regionalCentre.js';
export type { Mandate, Resolution, ResolutionAdoption } from './resolution.js';
