/**
 * Data with dates and sources: the appeals of Afghanistan and Central Asia, and the records behind the news story
 * that aidkit began with. All of it is frozen.
 *
 * Most used: {@link centralAsiaAppeals}, {@link unRegionalCentreCentralAsia}, {@link articleClaims},
 * {@link articleFindings}, {@link unBodyExits}.
 * @example
 * const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * @packageDocumentation
 */
export type { CentralAsiaAppeals } from './centralAsia.js';
export { centralAsiaAppeals } from './centralAsiaAppeals.js';
export {
  earthquakeAfghanistan2025,
  resolutionOnAfghanistan2025,
} from './story/afghanistan2025.js';
export {
  functioningMemorandum2025,
  hostCountryAgreementAlmaty,
  kazakhstanContributionsToAfghanistan,
  resolutionOnRegionalCentre2025,
  unRegionalCentreCentralAsia,
} from './story/almatyCentre.js';
export { articleClaims } from './story/articleClaims.js';
export { type ArticleFinding, articleFindings } from './story/articleFindings.js';
export {
  awazaPoliticalDeclaration,
  awazaProgrammeOfAction,
  lldc3,
  regionalEcologicalSummit2026,
} from './story/awaza.js';
export { type UnBodyExit, unBodyExits } from './story/exits.js';
export { focusAreas } from './story/focusAreas.js';
