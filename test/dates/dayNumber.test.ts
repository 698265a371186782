import { addDays, daysBetween } from 'aidkit/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/dates/dayNumber.js';

describe('the number of a day', () => {
  it('counts from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11017); // 30 years, 7 leap days, 60 days of 2000
  });

  it('differs as date-fns counts days', () => {
    const day = fc
      .integer({ min: -700_000, max: 700_000 })
      .map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(dayNumber(b) - dayNumber(a)).toBe(daysBetween(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what is no day', () => {
    expect(() => dayNumber('2025-02-29')).toThrow(
      'date: expected a day as YYYY-MM-DD, received "2025-02-29"',
    );
  });
});
