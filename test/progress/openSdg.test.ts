import { openSdg, openSdgAggregate, openSdgScore, progressStatus, unsd2022 } from 'aidkit/progress';
import { describe, expect, it } from 'vitest';

// Expected values follow the formulas of Open SDG's documentation (docs/progress-methodology.md).
const pair = (value0: number, value1: number, year1 = 2020) => [
  { year: 2015, value: value0 },
  { year: year1, value: value1 },
];
const up = { direction: 'increase', thresholds: openSdg } as const;
const down = { direction: 'decrease', thresholds: openSdg } as const;
const growing = (rate: number) => pair(100, 100 * (1 + rate), 2016);

describe('openSdg', () => {
  it('puts 0.001 for a base or a target of zero', () => {
    expect(progressStatus(pair(0, 0.002), up)).toMatchObject({
      status: 'on track',
      observed: 2 ** 0.2 - 1,
    });
    const towardsZero = progressStatus(pair(10, 5), { ...down, target: 0 });
    expect(towardsZero.required).toBeCloseTo(0.0001 ** (1 / 15) - 1, 12);
    expect(progressStatus(pair(10, 0), { ...down, target: 0 }).status).toBe('target achieved');
  });
  it('turns the direction where all values are negative', () => {
    expect(progressStatus(pair(-10, -9), up).status).toBe('on track');
    expect(progressStatus(pair(-10, -9), down).status).toBe('deterioration');
  });
  it('shrinks the limits of growth near a natural limit', () => {
    // C = 1 - 0.9^4.44 = 0.3736: 0.6% a year is on track at 90 of 100, but not far from the limit.
    const near = progressStatus(pair(90, 90 * 1.006 ** 5), { ...up, limit: 100 });
    expect(near.scale).toBeCloseTo(0.3736, 4);
    expect(near.status).toBe('on track');
    expect(progressStatus(pair(90, 90 * 1.006 ** 5), up).status).toBe(
      'progress made but acceleration needed',
    );
    // A minimum of 50 for a value of 60: as near as 40 of 50.
    expect(progressStatus(pair(60, 59), { ...down, limit: 50 }).scale).toBeCloseTo(
      1 - 0.8 ** 4.44,
      12,
    );
    expect(progressStatus(pair(100, 59), { ...down, limit: 50 }).scale).toBe(1);
    expect(progressStatus(pair(0, 0.5), { ...up, limit: 0 }).scale).toBe(1);
    // In any unit: twice this bound is more than a number holds.
    const large = progressStatus(pair(1.2e308, 1.1e308), { ...down, limit: 1e308 });
    expect(large.scale).toBeCloseTo(1 - 0.8 ** 4.44, 12);
  });
  it('does not count a limit that is not on the way', () => {
    expect(progressStatus(pair(90, 80), { ...down, limit: 100 }).scale).toBe(1);
  });
  it('keeps a series at its limit on track, with the full score', () => {
    const kept = progressStatus(pair(100, 100), { ...up, limit: 100 });
    expect(kept).toMatchObject({ status: 'on track', scale: 0, growth: 0 });
    expect(openSdgScore(kept)).toBe(5);
    expect(progressStatus(pair(100, 99), { ...up, limit: 100 }).status).toBe('deterioration');
  });
});

describe('openSdgScore', () => {
  it.each([
    [-0.03, -5],
    [-0.02, -5],
    [-0.01, -3.75],
    [0, -2.5],
    [0.0025, -1.25],
    [0.005, 0],
    [0.01, 1.25],
    [0.015, 2.5],
    [0.02, 5],
    [0.05, 5],
  ])('is for growth of %s without a target %s', (rate, score) => {
    expect(openSdgScore(progressStatus(growing(rate), up))).toBeCloseTo(score, 9);
  });
  it.each([
    [-0.6, -5],
    [0, -2.5],
    [0.6, 0],
    [0.95, 2.5],
    [1.3, 5],
    [2, 5],
  ])('is for a ratio of %s %s, to the published constants', (ratio, score) => {
    const rate = ratio * (4 ** (1 / 15) - 1);
    const result = progressStatus(growing(rate), { ...up, target: 400 });
    expect(result.ratio).toBeCloseTo(ratio, 9);
    expect(openSdgScore(result)).toBeCloseTo(score, 3);
  });
  it('is 5 for a target achieved, and none without a status', () => {
    expect(openSdgScore(progressStatus(pair(9, 10), { ...up, target: 10 }))).toBe(5);
    expect(openSdgScore(progressStatus(pair(-9, 10), up))).toBeNull();
    expect(openSdgScore(progressStatus(pair(10, 9), { ...up, target: 10 }))).toBe(-5);
  });
  it('is of openSdg only', () => {
    const other = progressStatus(growing(0.01), { direction: 'increase', thresholds: unsd2022 });
    expect(() => openSdgScore(other as never)).toThrow(
      'result.method: expected "openSdg", received "unsd2022"',
    );
  });
});

describe('openSdgAggregate', () => {
  const achieved = progressStatus(pair(9, 10), { ...up, target: 10 });
  const falling = progressStatus(growing(-0.03), up);
  const unknown = progressStatus([], up);
  it('is achieved only where all are', () => {
    expect(openSdgAggregate([achieved, unknown])).toEqual({ score: 5, status: 'target achieved' });
    expect(openSdgAggregate([achieved, falling])).toEqual({
      score: 0,
      status: 'progress made but acceleration needed',
    });
    expect(openSdgAggregate([falling]).status).toBe('deterioration');
    expect(openSdgAggregate([achieved, falling, falling]).status).toBe('limited progress');
    expect(openSdgAggregate([achieved, progressStatus(growing(0.02), up)]).status).toBe('on track');
  });
});
