export {
  type AppealsFromHapiOptions,
  appealsFromHapi,
  type HapiAppeals,
} from './appealsFromHapi.js';
export { type HapiFunding, parseHapiFunding, parseHapiFundingRow } from './funding.js';
export type { HapiLocation } from './location.js';
export {
  type HapiAdmin,
  type HapiGroup,
  type HapiNeed,
  type HapiPopulationStatus,
  parseHapiNeeds,
  parseHapiNeedsRow,
} from './needs.js';
