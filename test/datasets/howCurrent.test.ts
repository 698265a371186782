import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  datedFacts,
  page,
  passedFacts,
  register,
  unregistered,
} from '../../scripts/current/howCurrent.js';

describe('How current is this?', () => {
  it('is the page that the tables give', () => {
    expect(readFileSync('docs/how-current.md', 'utf8')).toBe(page());
  });

  it('names every table of data/', () => expect(unregistered()).toEqual([]));

  it('says for each who is the source and when somebody looked', () => {
    for (const row of register()) {
      expect(row.source, row.table).not.toBe('');
      expect(row.looked_at, row.table).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row.next_on, row.table).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    }
  });

  it('knows the graduations to come', () => {
    const leaving = datedFacts().filter(({ what }) => what.startsWith('SLB leaves'));
    expect(leaving).toMatchObject([{ on: '2027-12-13', table: 'data/groups/ldc.csv' }]);
  });
});

describe('a dated fact', () => {
  const fact = { table: 'data/groups/ldc.csv', what: 'BGD leaves', on: '2026-11-24' };

  it('that has passed its day unseen is told', () => {
    expect(passedFacts('2026-12-01', [{ ...fact, lookedAt: '2026-11-23' }])).toHaveLength(1);
  });

  it('that was looked at since, or is to come, is not', () => {
    expect(passedFacts('2026-12-01', [{ ...fact, lookedAt: '2026-12-01' }])).toEqual([]);
    expect(passedFacts('2026-11-01', [{ ...fact, lookedAt: '2026-10-01' }])).toEqual([]);
  });

  it('of a month or a year passes with its last day', () => {
    const inYear = { ...fact, on: '2027', lookedAt: '2026-12-01' };
    expect(passedFacts('2027-06-30', [inYear])).toEqual([]);
    expect(passedFacts('2027-12-31', [inYear])).toHaveLength(1);
  });
});
