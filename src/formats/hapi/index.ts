export { type HapiFunding, parseHapiFunding } from './funding.js';
export type { HapiLocation } from './location.js';
export {
  type HapiAdmin,
  type HapiGroup,
  type HapiNeed,
  type HapiPopulationStatus,
  parseHapiNeeds,
} from './needs.js';
