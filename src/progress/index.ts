/**
 * Progress towards SDG targets by published methods. Each method is a dated preset that says how far its
 * results are known to agree with the published ones.
 *
 * Most used: {@link progressStatus}, {@link unsd2022}, {@link openSdg}, {@link sdgIndex},
 * {@link sdgDataCoverage}.
 * @example
 * const series = [{ year: 2015, value: 60 }, { year: 2019, value: 50 }];
 * progressStatus(series, { direction: 'decrease', target: 25, targetYear: 2030, thresholds: unsd2022 }).status
 * // => 'fair progress but acceleration needed'
 * @packageDocumentation
 */
export * from './mission.js';
export { sdr2019 } from './sdgIndex/sdr2019.js';
