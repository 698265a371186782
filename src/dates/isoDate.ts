/**
 * A calendar day as `YYYY-MM-DD`, without a time and without a time zone: the form in which aidkit
 * holds every date. Two of them compare as strings.
 */
export type IsoDate = string;

/** A period of calendar days. Both ends belong to it. */
export interface Period {
  /** First day. */
  readonly start: IsoDate;
  /** Last day, itself inside the period. */
  readonly end: IsoDate;
}

const DAYS_BEFORE_LEAP_CHECK = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The number of days in a month (1 to 12) of a year of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_BEFORE_LEAP_CHECK[month - 1] ?? 0);
}

/** True when `text` starts with a day that exists, as ten characters. Reads no further. */
function startsWithIsoDate(text: string): boolean {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 0;
}

/**
 * Tells whether a value is a day that exists in the calendar, written `YYYY-MM-DD`.
 * Anything else, a timestamp or 30 February among them, is false. Never throws.
 * @example
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2024-02-30') // => false
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && value.length === 10 && startsWithIsoDate(value);
}

/**
 * The calendar day of a UTC timestamp, of a `Date` or of a `Temporal.PlainDate`, as `YYYY-MM-DD`.
 *
 * Of a text it is the first ten characters, never moved to another time zone (FTS writes days as
 * `2020-09-02T00:00:00Z`). Of a `Date` it is the day in UTC: a `Date` made from local parts, such as
 * `new Date(2020, 8, 2)`, may fall on the day before. Returns `undefined` for a text that does not begin
 * with an existing day, an invalid `Date` and any other value.
 * @example
 * toIsoDate('2020-09-02T00:00:00Z') // => '2020-09-02'
 * toIsoDate(new Date('2020-09-02T23:30:00Z')) // => '2020-09-02'
 * toIsoDate('last Tuesday') // => undefined
 */
export function toIsoDate(timestamp: unknown): IsoDate | undefined {
  if (typeof timestamp === 'object') return dayOfObject(timestamp);
  if (typeof timestamp !== 'string' || !startsWithIsoDate(timestamp)) return undefined;
  if (timestamp.length === 10) return timestamp;
  const next = timestamp.charCodeAt(10);
  return next === 84 || next === 32 ? timestamp.slice(0, 10) : undefined; // "T" or a blank
}

/** The day of a `Date` in UTC, or of a `Temporal` object that has one, whatever realm made it. */
function dayOfObject(value: object | null): IsoDate | undefined {
  const kind = Object.prototype.toString.call(value);
  try {
    if (kind === '[object Date]') {
      return toIsoDate(new Date(Date.prototype.getTime.call(value)).toISOString());
    }
    // Written in the ISO calendar, whatever calendar it is shown in: `2020-09-02[u-ca=hebrew]`.
    const hasDay = /^\[object Temporal\.Plain(Date|DateTime)\]$/.test(kind);
    return hasDay ? toIsoDate(String(value).slice(0, 10)) : undefined;
  } catch {
    return undefined; // an invalid Date, or an object that only says that it is one
  }
}
