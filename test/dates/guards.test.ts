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
import { describe, expect, it } from 'vitest';
import { firstAfter } from '../../src/dates/firstAfter.js';
import { requireDay, requirePeriod } from '../../src/dates/requireDay.js';

const untyped = (value: unknown) => value as never;

describe('days that do not exist', () => {
  it('are refused in every place', () => {
    const none = [
      '2024x01-05',
      '2024-01x05',
      '2024-0a-05',
      '2024-1 -05',
      '202/-01-05',
      '20240-1-05',
    ];
    none.push('2024-00-31', '2024-13-31', '2024-01-00', '2024-01-32', '24-01-05', '2024-01');
    for (const day of none)
      expect([day, isIsoDate(day), toIsoDate(day)]).toEqual([day, false, undefined]);
  });

  it('are not made of objects that only say that they hold one', () => {
    const says = (kind: string, day: string) => ({
      [Symbol.toStringTag]: kind,
      toString: () => day,
    });
    expect(toIsoDate(says('Temporal.PlainDate', '2020-09-02'))).toBe('2020-09-02');
    expect(toIsoDate(says('Temporal.PlainDateTime', '2020-09-02T10:00:00'))).toBe('2020-09-02');
    expect(toIsoDate(says('Temporal.PlainDateTimes', '2020-09-02'))).toBeUndefined();
    expect(toIsoDate(says('Not [object Temporal.PlainDate', '2020-09-02'))).toBeUndefined();
    expect(toIsoDate(says('Date', '2020-09-02'))).toBeUndefined();
    expect(toIsoDate(new Date(Number.NaN))).toBeUndefined();
  });
});

describe('arguments', () => {
  it('are named by their own name', () => {
    const calls: [() => unknown, string][] = [
      [
        () => daysBetween('soon', '2024-01-01'),
        'from: expected a day as YYYY-MM-DD, received "soon"',
      ],
      [
        () => daysBetween('2024-01-01', 'soon'),
        'to: expected a day as YYYY-MM-DD, received "soon"',
      ],
      [() => addDays('soon', 1), 'date: expected a day as YYYY-MM-DD, received "soon"'],
      [() => addYears('soon', 1), 'date: expected a day as YYYY-MM-DD, received "soon"'],
      [() => addYears('2024-01-01', 0.5), 'years: expected a whole number, received 0.5'],
      [() => addDays('2024-01-01', 0.5), 'days: expected a whole number, received 0.5'],
      [() => yearOf('soon'), 'date: expected a day as YYYY-MM-DD, received "soon"'],
      [
        () => isInPeriod('soon', { start: '2024-01-01', end: '2024-12-31' }),
        'date: expected a day as YYYY-MM-DD, received "soon"',
      ],
      [
        () => daysInPeriod({ start: '2024-02-01', end: '2024-01-31' }),
        'period.end: expected a day on or after 2024-02-01, received "2024-01-31"',
      ],
    ];
    for (const [call, message] of calls) expect(call).toThrow(new RangeError(message));
  });

  it('tell how a day in an object is written', () => {
    const expectation = 'on: expected a day as YYYY-MM-DD, received an object';
    expect(() => requireDay(new Date(), 'on')).toThrow(
      new TypeError(`${expectation} (write toIsoDate(date))`),
    );
    const temporal = { [Symbol.toStringTag]: 'Temporal.PlainDate' };
    expect(() => requireDay(temporal, 'on')).toThrow(
      new TypeError(`${expectation} (write toIsoDate(date))`),
    );
    expect(() => requireDay({ [Symbol.toStringTag]: 'A Temporal.' }, 'on')).toThrow(
      new TypeError(expectation),
    );
    expect(() => requireDay({}, 'on')).toThrow(new TypeError(expectation));
    expect(() => requireDay(null, 'on')).toThrow(
      new TypeError('on: expected a day as YYYY-MM-DD, received null'),
    );
    expect(() => requireDay(5, 'on')).toThrow(
      new TypeError('on: expected a day as YYYY-MM-DD, received 5'),
    );
    expect(() => requireDay('5', 'on')).toThrow(
      new RangeError('on: expected a day as YYYY-MM-DD, received "5"'),
    );
    expect(requireDay('2024-02-29', 'on')).toBeUndefined();
  });

  it('may be a period of one day, and none that ends before it starts', () => {
    const day = '2024-01-31';
    expect(requirePeriod({ start: day, end: day })).toBeUndefined();
    expect(() => requirePeriod({ start: '2024-02-01', end: day }, 'span')).toThrow(
      new RangeError('span.end: expected a day on or after 2024-02-01, received "2024-01-31"'),
    );
    expect(() => requirePeriod({ start: 'x', end: day }, 'span')).toThrow('span.start: expected');
    expect(() => requirePeriod({ start: day, end: 'x' }, 'span')).toThrow(
      'span.end: expected a day as',
    );
    for (const none of [null, 5, 'x', undefined]) {
      expect(() => requirePeriod(untyped(none))).toThrow(
        /^period: expected a period such as \{ start, end \}/,
      );
    }
  });
});

describe('firstAfter', () => {
  const rows = ['2020-01-01', '2020-01-01', '2021-06-30', '2022-12-31'].map((asOf) => ({ asOf }));

  it('is the place of the first row after a day, or on it', () => {
    const days = [
      '2019-12-31',
      '2020-01-01',
      '2020-01-02',
      '2021-06-30',
      '2022-12-31',
      '2023-01-01',
    ];
    expect(days.map((day) => firstAfter(rows, day, 'rows'))).toEqual([0, 2, 2, 3, 4, 4]);
    expect(days.map((day) => firstAfter(rows, day, 'rows', true))).toEqual([0, 0, 2, 2, 3, 4]);
    expect(firstAfter([], '2020-01-01', 'rows')).toBe(0);
  });

  it('names the row whose day is none', () => {
    expect(() => firstAfter([{ asOf: 'soon' }], '2020-01-01', 'rows')).toThrow(
      new RangeError('rows[0].asOf: expected a day as YYYY-MM-DD, received "soon"'),
    );
    expect(() => firstAfter([untyped(null)], '2020-01-01', 'rows')).toThrow(
      'rows[0].asOf: expected',
    );
  });
});
