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
export { checkAgreement } from './checkAgreement.js';
export { checkConference } from './checkConference.js';
export { checkDisasterEvent } from './checkDisasterEvent.js';
export { checkResolution } from './checkResolution.js';
export { checkUnSymbol, councilResolutionYears } from './checkUnSymbol.js';
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
export { findUnSymbols } from './findUnSymbols.js';
export type { FocusArea } from './focusArea.js';
export { focusAreas } from './focusAreas.js';
export type { Organ } from './organ.js';
export { parseUnSymbol, parseUnSymbols } from './parseUnSymbol.js';
export type { PartialDate } from './partialDate.js';
export { type PressRelease, parsePressRelease } from './pressRelease.js';
export {
  type CentreStatus,
  type CentreStep,
  centreStatusOn,
  type RegionalCentre,
} from './regionalCentre.js';
export type { Adoption, Mandate, Resolution } from './resolution.js';
export { type SessionType, sessionYears } from './session.js';
export type { UnSymbolMatch } from './symbolList.js';
export { unBodyName } from './unBodies.js';
export {
  formatUnSymbol,
  type UnDocumentKind,
  type UnLanguage,
  type UnSymbol,
  type UnSymbolModifier,
  type UnSymbolParts,
  unDocumentUrl,
} from './unSymbol.js';
