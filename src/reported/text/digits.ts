/** The digits of a numeral as they were written. */
export interface Digits {
  readonly whole: string;
  /** Digits after the decimal mark; empty if there is none. */
  readonly decimals: string;
  /** Whether marks of thousands stand between the digits. */
  readonly grouped: boolean;
  /** The only mark, with three digits behind it: decimal or of thousands by the language ("1.500", "2,540"). */
  readonly lone: '.' | ',' | null;
}

/** More digits than any figure has: a serial number, or an attack. */
export const MAX_DIGITS = 24;

const COMMA = 44;
const POINT = 46;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The blanks that stand between groups of digits: no-break, thin, narrow no-break and figure space. */
export function isThinBlank(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007;
}

/** The first digit of each set in which figures are printed: full-width, Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6];
const OTHER_DIGITS = /[０-９٠-٩۰-۹०-९০-৯，．％＄٪٫٬·]/g;
const MARKS: Record<string, string> = {
  '，': ',',
  '．': '.',
  '％': '%',
  '＄': '$',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  // The decimal point of British print.
  '·': '.',
};

/** A text with the digits of other scripts and their marks as ASCII ones, each in its place. */
export function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (one) => {
    const code = one.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? (MARKS[one] ?? one) : String(code - zero);
  });
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Groups of exactly three digits, each after the same mark; returns the place after the last. */
function groupsEnd(text: string, start: number, mark: number): number {
  let at = start;
  while (text.charCodeAt(at) === mark && digitsEnd(text, at + 1) === at + 4) at += 4;
  return at;
}

/** Indian groups: pairs of digits and at the end three of them, as in 12,34,567. */
function indianGroupsEnd(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === COMMA && digitsEnd(text, at + 1) === at + 3) at += 3;
  if (at === start || text.charCodeAt(at) !== COMMA) return start;
  return digitsEnd(text, at + 1) === at + 4 ? at + 4 : start;
}

function isGroupMark(code: number): boolean {
  const isApostrophe = code === 39 || code === 0x2019;
  return code === COMMA || code === POINT || isApostrophe || code === 32 || isThinBlank(code);
}

/** A point that begins a decimal: ".5%", "$.5 million". */
export function isLeadingPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || !isDigit(text.charCodeAt(at + 1))) return false;
  return at === 0 || ' \t\n$€£(~'.includes(text.charAt(at - 1));
}

/** Reads the numeral that begins at a place. Its digits are null if they are not a number. */
export function readDigits(text: string, start: number): { end: number; digits: Digits | null } {
  const first = digitsEnd(text, start);
  const mark = text.charCodeAt(first);
  let wholeEnd = first;
  if (first > start && first - start <= 3 && isGroupMark(mark)) {
    wholeEnd = groupsEnd(text, first, mark);
    if (wholeEnd === first && first - start <= 2) wholeEnd = indianGroupsEnd(text, first);
  }
  const grouped = wholeEnd > first;
  const decimalEnd = decimalsEnd(text, wholeEnd, grouped ? mark : null);
  let decimals = decimalEnd > wholeEnd ? text.slice(wholeEnd + 1, decimalEnd) : '';
  let whole = text.slice(start, Math.min(wholeEnd, start + MAX_DIGITS + 1));
  if (grouped) whole = whole.replace(/\D/g, '');
  const isOneGroup = grouped && wholeEnd - first === 4 && decimals === '';
  const lone = !isOneGroup ? null : mark === COMMA ? ',' : mark === POINT ? '.' : null;
  if (lone === '.') {
    decimals = whole.slice(-3);
    whole = whole.slice(0, -3);
  }
  const tail = chainEnd(text, decimalEnd, decimals !== '');
  const isTooLong = whole.length + decimals.length > MAX_DIGITS;
  if (tail > decimalEnd || isTooLong) return { end: tail, digits: null };
  return {
    end: decimalEnd,
    digits: {
      whole: whole === '' ? '0' : whole,
      decimals,
      grouped: grouped && lone !== '.',
      lone,
    },
  };
}

/** The place after the decimals; `from` itself where no decimal mark stands there. */
function decimalsEnd(text: string, from: number, groupMark: number | null): number {
  const mark = text.charCodeAt(from);
  if (mark !== COMMA && mark !== POINT) return from;
  const end = digitsEnd(text, from + 1);
  const count = end - from - 1;
  if (count === 0 || mark === groupMark) return from;
  // Three digits and more after a lone comma are a group of thousands that went wrong.
  const isDecimal = mark === POINT || groupMark !== null || count <= 2;
  return isDecimal ? end : from;
}

/** The place after further digits that follow one more mark: a date, a version, a list of codes. */
function chainEnd(text: string, from: number, hasDecimals: boolean): number {
  let at = from;
  for (;;) {
    const mark = text.charCodeAt(at);
    const isLink = mark === POINT || (mark === COMMA && hasDecimals);
    if (!isLink || !isDigit(text.charCodeAt(at + 1))) return at;
    at = digitsEnd(text, at + 1);
  }
}

/** Four digits that name a year of our times. */
export function isYear(digits: Digits | null | undefined): boolean {
  if (digits == null || digits.grouped || digits.decimals !== '') return false;
  const { whole } = digits;
  return whole.length === 4 && whole >= '1900' && whole <= '2100';
}
