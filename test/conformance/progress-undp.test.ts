import { readFileSync } from 'node:fs';
import { type DirectionWord, progressStatus, unsd2022 } from 'aidkit/progress';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// The labels of UNDP for series of Tajikistan and Uzbekistan; source in the fixture.
type Row = Record<
  'country' | 'series' | 'direction' | 'method' | 'target' | 'limits' | 'values' | 'label',
  string
>;
const rows: Row[] = parse(
  readFileSync(new URL('../fixtures/progress/undp-labels.csv', import.meta.url)),
  { columns: true, comment: '#' },
);

/**
 * For growth that is to fall, UNDP takes the limits of growth that is to rise, not their mirror image: a
 * slow rise is then "fair progress". The rule reproduced here is the note's.
 */
const unmirrored = new Set(['SH_TBS_INCD', 'ER_H2O_STRESS']);

function statusOf({ direction, method, target, limits, values }: Row) {
  const series = values.split(' ').map((pair) => {
    const [year, value] = pair.split(':').map(Number) as [number, number];
    return { year, value };
  });
  const own = limits === '' ? null : limits.split(' ').map(Number);
  const withoutTarget = unsd2022.withoutTarget.map((one, index) => ({
    ...one,
    from: own === null ? one.from : (own[index] ?? null),
  }));
  return progressStatus(series, {
    direction: direction as DirectionWord,
    target: method === 'CAGRA' ? null : Number(target),
    thresholds: { ...unsd2022, withoutTarget },
  });
}

describe('unsd2022 gives the label of UNDP for', () => {
  it.each(rows.filter(({ series }) => !unmirrored.has(series)))('$country $series', (row) => {
    const { status, reason } = statusOf(row);
    if (row.label === 'Insufficient Data') {
      expect(status).toBeNull();
      expect(['one-point', 'no-base']).toContain(reason);
    } else expect(status).toBe(row.label.toLowerCase());
  });
  it('no two series whose slow rise is unwanted', () => {
    const others = rows.filter(({ series }) => unmirrored.has(series));
    expect(others.map(({ label }) => label)).toEqual([
      'Fair progress but acceleration needed',
      'Fair progress but acceleration needed',
    ]);
    for (const row of others) expect(statusOf(row).status).toBe('limited or no progress');
  });
  it('42 of 44', () => expect(rows.length).toBe(44));
});
