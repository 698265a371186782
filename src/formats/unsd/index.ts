export { parseUnsdAreas, type UnsdArea } from './areas.js';
export {
  parseUnsdGoals,
  parseUnsdIndicators,
  parseUnsdTargets,
  type UnsdGoal,
  type UnsdIndicator,
  type UnsdTarget,
} from './framework.js';
export {
  parseUnsdObservations,
  type UnsdObservationOptions,
  type UnsdObservationPage,
} from './observations.js';
export { type OpenSdgOptions, parseOpenSdgCsv, parseOpenSdgCsvRow } from './parseOpenSdgCsv.js';
export { parseUnsdCsv, parseUnsdCsvRow } from './parseUnsdCsv.js';
export { parseUnsdSeries, type UnsdSeries } from './series.js';
export { type OfficialEntry, type SdgEntry, withOfficialText } from './withOfficialText.js';
