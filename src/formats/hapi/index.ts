/**
 * Funding and humanitarian needs from the HDX Humanitarian API (HAPI), as JSON or CSV.
 *
 * Most used: {@link parseHapiFunding}, {@link parseHapiNeeds}, {@link appealsFromHapi}.
 * @example
 * const row = { appeal_code: 'HAFG25', location_code: 'AFG', funding_usd: '1008671701' };
 * parseHapiFunding({ data: [row] }).values[0]?.funding // => { amount: 1008671701, currency: 'USD' }
 * @packageDocumentation
 */
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
