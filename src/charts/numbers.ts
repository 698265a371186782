// How figures are written in charts and in their descriptions, in the reader's number format.
import { expected } from '../problems/describe.js';
import { type ChartWords, fill } from './words/english.js';

/** The writers of one reader's figures. */
export interface Numbers {
  readonly locale: string;
  /** A ratio as a percentage: it never rounds to 0% or to 100% what is neither. */
  percent(ratio: number): string;
  /** An amount or a count in short: `2.42 bn`, `357 m`, `12,000`. */
  short(value: number): string;
  /** The same with the currency. */
  money(value: number, currency: string): string;
  /** Every digit. */
  whole(value: number): string;
}

/** @throws RangeError if `locale` is not a language tag; TypeError if `locale` is not a string. */
export function requireLocale(locale: unknown, field: string): void {
  const expectation = 'a language tag such as "en" or "fr-CH"';
  if (typeof locale !== 'string') throw new TypeError(expected(field, expectation, locale));
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(locale) || !isTag(locale)) {
    throw new RangeError(expected(field, expectation, locale));
  }
}

function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

export function numbersOf(locale: string, words: ChartWords): Numbers {
  const isEnglish = /^en(-|$)/i.test(locale);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const short = isEnglish ? (value: number) => shortEnglish(value, plain) : shortIn(locale, plain);
  return {
    locale,
    percent: (ratio) => percentIn(locale, words, ratio),
    short,
    money: isEnglish
      ? (value, currency) => `${currency} ${short(value)}`
      : (value, currency) => moneyIn(locale, value, currency),
    whole: (value) => plain.format(value),
  };
}

function percentIn(locale: string, words: ChartWords, ratio: number): string {
  const percent = Number((ratio * 100).toPrecision(12)) + 0; // 0.3 * 100 is 30, and -0 is 0
  const write = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, {
      ...{ style: 'percent', useGrouping: false },
      ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
    }).format(value / 100);
  if (Number.isInteger(percent)) return write(percent, 0);
  const rounded = percent.toFixed(1);
  if (rounded === '100.0') {
    return fill(percent < 100 ? words.justUnder : words.justOver, { percent: write(100, 0) });
  }
  if (Number(rounded) === 0) {
    return fill(percent > 0 ? words.justOver : words.justUnder, { percent: write(0, 0) });
  }
  return write(Number(rounded), 1);
}

/** The words of the field: 2.42 bn, 357 m. `Intl` alone would write 2.42B and 357M. */
function shortEnglish(value: number, plain: Intl.NumberFormat): string {
  const size = Math.abs(value);
  if (size >= 999.5e6) return `${threeDigits(value / 1e9)} bn`;
  if (size >= 1e6) return `${threeDigits(value / 1e6)} m`;
  return plain.format(value + 0);
}

function threeDigits(value: number): string {
  return Math.abs(value) < 99.95 ? value.toPrecision(3) : value.toFixed(0);
}

function shortIn(locale: string, plain: Intl.NumberFormat): (value: number) => string {
  const compact = new Intl.NumberFormat(locale, {
    ...{ notation: 'compact', maximumSignificantDigits: 3 },
  });
  return (value) => (Math.abs(value) >= 1e6 ? compact : plain).format(value + 0);
}

function moneyIn(locale: string, value: number, currency: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 4 };
  const isLarge = Math.abs(value) >= 1e6;
  return new Intl.NumberFormat(locale, { ...style, ...(isLarge ? short : digits) }).format(
    value + 0,
  );
}

/** The same short numbers on an axis, which Vega computes itself; D3 alone would print "1.2G". */
export function shortAxis(locale: string): {
  readonly tickCount: number;
  readonly labelExpr: string;
} {
  const [billion, million] = /^en(-|$)/i.test(locale)
    ? [
        { unit: 1e9, word: 'bn' },
        { unit: 1e6, word: 'm' },
      ]
    : [unitIn(locale, 1e9), unitIn(locale, 1e6)];
  const inUnits = ({ unit, word }: { unit: number; word: string }) =>
    `format(datum.value / ${unit}, ',~g') + ${JSON.stringify(` ${word}`)}`;
  return {
    tickCount: 5,
    labelExpr:
      `abs(datum.value) >= 1e9 ? ${inUnits(billion)} : ` +
      `abs(datum.value) >= 1e6 ? ${inUnits(million)} : format(datum.value, ',')`,
  };
}

/** In what unit a language writes a large number: Spanish has "1000 M" for a billion. */
function unitIn(locale: string, value: number): { unit: number; word: string } {
  const parts = new Intl.NumberFormat(locale, {
    ...{ notation: 'compact', numberingSystem: 'latn', useGrouping: false },
  }).formatToParts(value);
  const count = Number(parts.find(({ type }) => type === 'integer')?.value ?? '1');
  const word = parts.find(({ type }) => type === 'compact')?.value ?? '';
  return { unit: value / (count || 1), word };
}

/** The number and time format of a language as Vega takes them; undefined for English, its own. */
export function vegaLocale(locale: string): object | undefined {
  if (/^en(-|$)/i.test(locale)) return undefined;
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567890.5);
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const partOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const day = (options: Intl.DateTimeFormatOptions, date: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  const days = (weekday: 'long' | 'short') =>
    Array.from({ length: 7 }, (_, index) => day({ weekday }, Date.UTC(2023, 0, 1 + index)));
  const months = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, index) => day({ month }, Date.UTC(2023, index, 1)));
  return {
    number: {
      ...{ decimal: partOf('decimal') || '.', thousands: partOf('group') },
      ...{ grouping: groups.reverse().slice(0, 2), currency: ['', ''] },
      numerals: Array.from({ length: 10 }, (_, index) => digit.format(index)),
    },
    time: {
      ...{ dateTime: '%Y-%m-%d %H:%M', date: '%Y-%m-%d', time: '%H:%M', periods: ['AM', 'PM'] },
      ...{ days: days('long'), shortDays: days('short') },
      ...{ months: months('long'), shortMonths: months('short') },
    },
  };
}
