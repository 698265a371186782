/**
 * The SDG framework and its data from the UN Statistics Division (UNSD), as JSON or CSV, and the CSV files of
 * Open SDG.
 *
 * Most used: {@link parseUnsdObservations}, {@link parseUnsdCsv}, {@link parseOpenSdgCsv},
 * {@link parseUnsdSeries}, {@link withOfficialText}.
 * @example
 * const row = { Indicator: '3.1.1', SeriesCode: 'SH_STA_MORT', GeoAreaCode: '4', TimePeriod: '2020',
 *   Value: '620.4', '[Sex]': 'FEMALE', '[Units]': 'PER_100000_LIVE_BIRTHS' };
 * parseUnsdCsv([row], { release: '2026.Q1.G.01' }).values[0]?.area // => '004'
 * @packageDocumentation
 */
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
export {
  type OfficialEntry,
  type OfficialTextOptions,
  type SdgEntry,
  withOfficialText,
} from './withOfficialText.js';
