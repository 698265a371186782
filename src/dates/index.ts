export { addDays, addYears, daysBetween, daysInPeriod, isInPeriod, yearOf } from './calendar.js';
export { type IsoDate, isIsoDate, type Period, toIsoDate } from './isoDate.js';
