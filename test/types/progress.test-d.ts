import {
  type GoalScores,
  indexScore,
  normalise,
  progressStatus,
  regionalMeans,
  sdgIndex,
  sdr2019,
  type Unsd2022Status,
  unsd2022,
} from 'aidkit/progress';
import { describe, expectTypeOf, it } from 'vitest';

describe('progress', () => {
  it('answers in the words of the method', () => {
    const result = progressStatus([], { direction: 'increase', thresholds: unsd2022 });
    expectTypeOf(result.status).toEqualTypeOf<Unsd2022Status | null>();
    // @ts-expect-error: Eurostat's word, not UNSD's
    result.status === 'significant progress';
  });
  it('wants a method and a direction', () => {
    // @ts-expect-error: which method?
    progressStatus([], { direction: 'increase' });
    // @ts-expect-error: "up" is not a direction
    progressStatus([], { direction: 'up', thresholds: unsd2022 });
  });
  it('takes a direction in the words of the methods, and goal scores as the index answers them', () => {
    progressStatus([], { direction: -1, thresholds: unsd2022 });
    progressStatus([], { direction: 'not decrease', thresholds: unsd2022 });
    const { countries } = sdgIndex([], sdr2019);
    regionalMeans(countries);
    regionalMeans([{ region: 'Asia', goal1: 40, goal2: null }]);
    for (const { goals } of countries) indexScore(goals);
    // @ts-expect-error: a text is no score
    indexScore(['80']);
  });
  it('has null for what is unknown', () => {
    expectTypeOf(normalise(1, { lower: 0, optimum: 2 })).toEqualTypeOf<number | null>();
    expectTypeOf(indexScore([])).toEqualTypeOf<number | null>();
    expectTypeOf(regionalMeans([])).toExtend<Readonly<Record<string, GoalScores>>>();
  });
  it('does not let a preset be changed', () => {
    // @ts-expect-error: readonly
    unsd2022.zeroAs = 1;
  });
});
