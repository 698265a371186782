import { type IsoDate, isIsoDate } from '../dates/isoDate.js';
import type { UnSymbol } from './unSymbol.js';

/** A symbol in a text, with its place. */
export interface UnSymbolMatch {
  readonly symbol: UnSymbol;
  /** The words as written: `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The place inside the document that is named behind it, such as `para. 110`. */
  readonly pinpoint: string | null;
  /** The day that the text gives it: "resolution 46/182 of 19 December 1991". */
  readonly date: IsoDate | null;
}

/** A match, and the place behind its date and pinpoint where reading goes on. */
export interface FoundSymbol {
  readonly match: UnSymbolMatch;
  readonly behind: number;
}

// Built when first asked for: who imports the room for something else pays nothing for them.
let pinpointRegExp: RegExp | undefined;
let dateRegExp: RegExp | undefined;

/** Months may be cut to their first three or four letters: "(Oct. 21, 2015)". */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ", para. 110", ", annex I", ", chap. III, sect. B", " at 12". */
function pinpointPattern(): RegExp {
  const word =
    'paras?\\.?|paragraphs?|pp?\\.|sect(?:s?\\.|ions?)|chap(?:s?\\.|ters?)|arts?\\.|articles?|' +
    'appendix|table|footnote|annex(?:es)?|[\\u00a7\\u00b6]{1,2}';
  const place =
    `(?:at \\d{1,4}|(?:at )?(?:${word}) {0,2}(?:\\d{1,4}|[IVXL]{1,6}|[A-H])?)` +
    '(?: ?\\([a-z\\d]{1,4}\\))?(?: ?(?:[-\\u2013]|and|to) ?\\d{1,4})?(?![\\w/])';
  return new RegExp(`,? {0,2}(${place}(?:, ${place}){0,2})`, 'iy');
}

/** " of 19 December 1991", " (19 December 1991)", " (Dec. 19, 1991)". */
function datePattern(): RegExp {
  const month =
    '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
    'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
  const dayFirst = `(?:(?:of|adopted on|dated) |\\()(\\d{1,2}) ${month} (\\d{4})\\b\\)?`;
  return new RegExp(` (?:${dayFirst}|\\(${month} (\\d{1,2}), (\\d{4})\\))`, 'iy');
}

/** A symbol that was read between two places of a text, with the date and the pinpoint behind it. */
export function found(
  text: string,
  start: number,
  { symbol, end }: { readonly symbol: UnSymbol; readonly end: number },
): FoundSymbol {
  dateRegExp ??= datePattern();
  dateRegExp.lastIndex = end;
  const dated = dateRegExp.exec(text);
  const year =
    dated === null && isCited(text, start, symbol)
      ? CITED_YEAR.exec(text.slice(end, end + 7))
      : null;
  const afterDate = dated === null ? end + (year?.[0].length ?? 0) : dateRegExp.lastIndex;
  pinpointRegExp ??= pinpointPattern();
  pinpointRegExp.lastIndex = afterDate;
  const pinpoint = pinpointRegExp.exec(text)?.[1]?.trim() ?? null;
  return {
    match: { symbol, text: text.slice(start, end), start, end, pinpoint, date: dayOf(dated) },
    behind: pinpoint === null ? afterDate : pinpointRegExp.lastIndex,
  };
}

const CITED_YEAR = /^ \((?:19|20)\d\d\)/;

/** "UN Doc. A/HRC/17/31 (2011)": a citation's year. A resolution alone has none, or its own. */
function isCited(text: string, start: number, { kind }: UnSymbol): boolean {
  const isAdopted = kind === 'resolution' || kind === 'decision';
  return !isAdopted || /\bdoc(?:ument)?\.? $/i.test(text.slice(Math.max(0, start - 12), start));
}

function dayOf(dated: RegExpExecArray | null): IsoDate | null {
  if (dated === null) return null;
  const [, day, month, year, firstMonth = '', secondDay = '', lastYear = ''] = dated;
  const number = MONTHS.indexOf((month ?? firstMonth).slice(0, 3).toLowerCase()) + 1;
  const date = [
    year ?? lastYear,
    String(number).padStart(2, '0'),
    (day ?? secondDay).padStart(2, '0'),
  ];
  const text = date.join('-');
  return isIsoDate(text) ? text : null;
}

/** Where reading goes on behind the last of a list. */
export function lastBehind(list: readonly FoundSymbol[]): number {
  return list[list.length - 1]?.behind ?? 0;
}
