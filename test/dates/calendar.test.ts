import {
  addDays,
  addYears,
  daysBetween,
  daysInPeriod,
  isInPeriod,
  isIsoDate,
  toIsoDate,
  yearOf,
} from 'aidkit/dates';
import { isoDateSchema, periodSchema } from 'aidkit/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../support/issues.js';

describe('isIsoDate', () => {
  it('takes days that exist', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31']) {
      expect(isIsoDate(day)).toBe(true);
    }
  });

  it('refuses days that do not exist, other spellings and other things', () => {
    const none = [
      ...['2024-02-30', '2025-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31'],
      ...[
        '2024-1-05',
        '24-01-05',
        '2024/01/05',
        '2024-01-05T00:00:00Z',
        ' 2024-01-05',
        '',
        '２０２４-01-05',
      ],
      ...[20240105, null, undefined, new Date(0), ['2024-01-05']],
    ];
    for (const value of none) expect(isIsoDate(value)).toBe(false);
  });

  it('agrees with the calendar of the platform', () => {
    const part = (max: number, length: number) =>
      fc.nat(max).map((value) => String(value).padStart(length, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(15, 2), part(35, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('toIsoDate', () => {
  it('keeps the day that was written, whatever the time and zone behind it', () => {
    expect(toIsoDate('2020-09-02T23:59:59-12:00')).toBe('2020-09-02');
    expect(toIsoDate('2020-09-02 10:00')).toBe('2020-09-02');
    expect(toIsoDate('2020-09-02')).toBe('2020-09-02');
  });

  it('writes a Date as its day in UTC, and a PlainDate in the ISO calendar', () => {
    expect(toIsoDate(new Date('2020-09-02T23:30:00Z'))).toBe('2020-09-02');
    const plain = (tag: string, text: string) => ({
      [Symbol.toStringTag]: tag,
      toString: () => text,
    });
    expect(toIsoDate(plain('Temporal.PlainDate', '2020-09-02'))).toBe('2020-09-02');
    expect(toIsoDate(plain('Temporal.PlainDate', '2020-09-02[u-ca=hebrew]'))).toBe('2020-09-02');
    expect(toIsoDate(plain('Temporal.PlainDateTime', '2020-09-02T10:00:00'))).toBe('2020-09-02');
    expect(toIsoDate(plain('Temporal.PlainTime', '10:00:00'))).toBeUndefined();
    expect(toIsoDate(plain('Date', '2020-09-02'))).toBeUndefined();
    expect(toIsoDate(new Date(Number.NaN))).toBeUndefined();
    expect(toIsoDate(new Date(Date.UTC(12020, 1)))).toBeUndefined();
  });

  it('is undefined for everything else', () => {
    for (const value of ['2020-09-021', '2020-09', '15/01/2025', '2020-02-30T00:00:00Z', 5, null]) {
      expect(toIsoDate(value)).toBeUndefined();
    }
  });
});

describe('calculations', () => {
  it('count days across leap years and clock changes', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-12-31', '2025-01-01')).toBe(-364);
    expect(daysInPeriod({ start: '2024-01-01', end: '2024-12-31' })).toBe(366);
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it('stay inside the years of four digits', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(
      new RangeError('days: expected a step to a year from 0000 to 9999, received 1'),
    );
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addYears('0001-03-01', -1)).toBe('0000-03-01');
    expect(yearOf('0000-12-31')).toBe(0);
    expect(yearOf('0001-01-01')).toBe(1);
    expect(yearOf('9999-12-31')).toBe(9999);
    expect(() => addDays('2025-01-01', 1e15)).toThrow(RangeError);
    expect(() => addYears('2025-01-01', 8000)).toThrow('years: expected a step');
  });

  it('refuse what is no day and no whole number, by name', () => {
    expect(() => daysBetween('2025-01-01', '2025-02-29')).toThrow(
      new RangeError('to: expected a day as YYYY-MM-DD, received "2025-02-29"'),
    );
    expect(() => addDays('2025-01-01', 0.5)).toThrow('days: expected a whole number');
    expect(() => daysInPeriod({ start: '2025-02-01', end: '2025-01-31' })).toThrow('period.end');
    expect(() => yearOf('soon')).toThrow('date: expected a day');
  });

  it('take both ends of a period as inside', () => {
    const period = { start: '2025-01-01', end: '2025-12-31' };
    expect(
      ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) =>
        isInPeriod(day, period),
      ),
    ).toEqual([false, true, true, false]);
  });

  it('are undone by their opposite', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (days) => {
        const day = addDays('2025-08-03', days);
        expect(daysBetween('2025-08-03', day)).toBe(days);
        expect(addDays(day, -days)).toBe('2025-08-03');
      }),
    );
  });
});

describe('schemas of dates', () => {
  it('say which end of a period is wrong', () => {
    expect(isoDateSchema.safeParse('2024-02-30').success).toBe(false);
    const result = periodSchema.safeParse({ start: '2025-02-01', end: '2025-01-31' });
    expect(result.error?.issues.map(lineOf)[0]).toBe(
      'end: expected a day on or after 2025-02-01, received "2025-01-31"',
    );
  });
});
