export {
  earthquakeAfghanistan2025,
  resolutionOnAfghanistan2025,
} from './afghanistan2025.js';
export type { Agreement, AgreementParty, OfficeHolder } from './agreement.js';
export {
  functioningMemorandum2025,
  hostCountryAgreementAlmaty,
  kazakhstanContributionsToAfghanistan,
  resolutionOnRegionalCentre2025,
  unRegionalCentreCentralAsia,
} from './almatyCentre.js';
export { articleClaims } from './articleClaims.js';
export { type ArticleFinding, articleFindings } from './articleFindings.js';
export {
  awazaPoliticalDeclaration,
  awazaProgrammeOfAction,
  lldc3,
  regionalEcologicalSummit2026,
} from './awaza.js';
export type { Basis } from './basis.js';
export { type CentreAppeals, type CentreAppealsQuestion, centreAppeals } from './centreAppeals.js';
export { type CentreMember, centreGroups } from './centreGroups.js';
export { type CentreTarget, centreTargets } from './centreTargets.js';
export { checkAgreement } from './checkAgreement.js';
export { checkConference } from './checkConference.js';
export { checkDisasterEvent } from './checkDisasterEvent.js';
export { checkResolution } from './checkResolution.js';
export type { Conference, Declaration, Participation, ProgrammeOfAction } from './conference.js';
export type { Contribution, ContributionKind } from './contribution.js';
export { type ContributionGroup, contributionsBetween } from './contributionsBetween.js';
export {
  type ContributionsFromFlows,
  contributionsFromFlows,
  type FlowLeftOut,
} from './contributionsFromFlows.js';
export type { DisasterEvent, Toll } from './disasterEvent.js';
export type { CooperationEvent, CooperationEventKind } from './event.js';
export type { FocusArea } from './focusArea.js';
export { focusAreas } from './focusAreas.js';
export type { Organ } from './organ.js';
export type { PartialDate } from './partialDate.js';
export {
  type CentreStatus,
  type CentreStep,
  centreStatusOn,
  type RegionalCentre,
} from './regionalCentre.js';
export type { Adoption, Mandate, Resolution } from './resolution.js';
export { unBodyName } from './symbols/bodies.js';
export { checkUnSymbol } from './symbols/checkUnSymbol.js';
export { councilResolutionYears } from './symbols/councilYears.js';
export { findUnSymbols } from './symbols/findUnSymbols.js';
export type { UnSymbolMatch } from './symbols/match.js';
export { parseUnSymbol, parseUnSymbols } from './symbols/parseUnSymbol.js';
export { type PressRelease, parsePressRelease } from './symbols/pressRelease.js';
export {
  type SessionType,
  sessionYears,
  specialSessionYears,
  type Years,
} from './symbols/session.js';
export {
  formatUnSymbol,
  type UnDocumentKind,
  type UnLanguage,
  type UnSymbol,
  type UnSymbolModifier,
  type UnSymbolParts,
  unDocumentUrl,
} from './symbols/unSymbol.js';
