import { readFileSync } from 'node:fs';
import {
  type DirectionWord,
  type ProgressOptions,
  progressStatus,
  undpAssessment,
  unsd2022,
} from 'aidkit/progress';
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

const TARGETS: Record<string, (target: number) => ProgressOptions['target']> = {
  CAGRA: () => null,
  CAGRR: (target) => target,
  Parity: (target) => target,
  Halving: () => ({ timesBase: 0.5 }),
};

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
    target: TARGETS[method]?.(Number(target)) ?? null,
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
  it('45 of 47', () => expect(rows.length).toBe(47));
});

describe('undpAssessment gives the label of UNDP for', () => {
  const [on, review, gap] = ['On Track', 'For Review', 'Identified Gap'] as const;
  // Tajikistan: the labels of a target's indicators and its own; then of a goal's targets.
  it.each<[string, string[], string]>([
    ['target 3.1', [on, gap], review],
    ['target 3.2', [on, on], on],
    ['target 3.3', [on, on, gap], review],
    ['target 3.4', [on, gap], review],
    ['target 7.1', [on, on], on],
    ['target 8.10', [gap, on], review],
    ['target 15.1', [gap, gap], gap],
    ['target 15.4', [gap, review], gap],
    ['target 17.18', [on, review], review],
    ['target 17.19', [gap, review], gap],
    ['goal 1', [review, review, on], review],
    ['goal 2', [gap, gap, review], gap],
    ['goal 3', [review, on, review, review, on, on, review, on, on], on],
    ['goal 4', [gap, review, on], review],
    ['goal 6', [gap, on, review], review],
    ['goal 8', [gap, on, review, on, gap], review],
    ['goal 9', [on, gap, gap, on, on, on], review],
    ['goal 10', [gap, on, gap, on, on, gap], review],
    ['goal 11', [on, on, gap, on, on], on],
    ['goal 15', [gap, gap, on, review, on, on, on, on], review],
    ['goal 16', [gap, on, gap, gap], gap],
    ['goal 17', [gap, review, gap, gap, gap, gap, on], gap],
  ])('%s', (_, parts, label) => {
    expect(undpAssessment(parts)).toBe(label.toLowerCase());
  });
});
