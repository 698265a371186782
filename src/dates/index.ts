/**
 * Days and periods as ISO texts, without time zones: "2025-08-03" is the same day everywhere.
 *
 * Most used: {@link toIsoDate}, {@link isIsoDate}, {@link addDays}, {@link daysBetween}, {@link isInPeriod}.
 * @example
 * const year = { start: '2025-01-01', end: '2025-12-31' };
 * isInPeriod('2025-08-03', year) // => true
 * daysBetween('2025-08-03', year.end) // => 150
 * @packageDocumentation
 */
export { addDays, addYears, daysBetween, daysInPeriod, isInPeriod, yearOf } from './calendar.js';
export { type IsoDate, isIsoDate, type Period, toIsoDate } from './isoDate.js';
