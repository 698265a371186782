import {
  anyIndicatorCodeSchema,
  goalCodeSchema,
  indicatorCodeSchema,
  sdgGoalSchema,
  sdgIndicatorSchema,
  sdgObservationSchema,
  sdgReleaseSchema,
  sdgTargetSchema,
  targetCodeSchema,
} from 'aidkit/schemas';
import { goals, indicatorsOfRelease, sdgReleases, sdgTarget, targets } from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { lineOf } from '../support/issues.js';

const message = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(lineOf)[0];

describe('validators of the SDG models', () => {
  it('take every entry of the tables', () => {
    for (const goal of goals) expect(sdgGoalSchema.parse(goal)).toEqual(goal);
    for (const target of targets) expect(sdgTargetSchema.parse(target)).toEqual(target);
    for (const { release } of sdgReleases) {
      for (const entry of indicatorsOfRelease(release)) {
        expect(sdgIndicatorSchema.parse(entry)).toEqual(entry);
      }
    }
  });

  it.each([
    [
      goalCodeSchema,
      'SDG 3',
      'value: expected the code of a goal, received "SDG 3" (nearest: "3")',
    ],
    [
      targetCodeSchema,
      8.1,
      'value: expected the code of a target as text (a number cannot tell 8.10 from 8.1), received 8.1',
    ],
    [
      targetCodeSchema,
      '1.A',
      'value: expected the code of a target, received "1.A" (nearest: "1.a")',
    ],
    [
      indicatorCodeSchema,
      'C030801',
      'value: expected the code of an indicator, received "C030801" (nearest: "3.8.1")',
    ],
    [
      sdgReleaseSchema,
      '2018',
      'value: expected "2017", "2020", "2022" or "2025", received "2018" (nearest: "2017")',
    ],
  ] as const)(
    'an error says what was expected in place of what came (%#)',
    (schema, value, expected) => {
      expect(message(schema, value)).toBe(expected);
    },
  );

  it('tell codes of the latest release from those of any', () => {
    expect(indicatorCodeSchema.safeParse('17.6.2').success).toBe(false);
    expect(anyIndicatorCodeSchema.parse('17.6.2')).toBe('17.6.2');
  });

  it('refuse an entry under another’s parent', () => {
    const target = { ...sdgTarget('3.8'), goal: '4' };
    expect(message(sdgTargetSchema, target)).toBe(
      'goal: expected the goal of target 3.8, received "4"',
    );
    const indicator = { ...indicatorsOfRelease('2025')[0], target: '1.2' };
    expect(message(sdgIndicatorSchema, indicator)).toBe(
      'target: expected the target of indicator 1.1.1, received "1.2"',
    );
  });

  it('take an observation with a value, a bound or neither, and not with both', () => {
    const observation = {
      ...{ series: 'SH_STA_MORT', indicators: ['3.1.1'], area: '004', year: 2020, value: 4.5 },
      ...{ bound: null, dimensions: { Sex: 'FEMALE' }, isTotal: false, unit: null, release: null },
      source: null,
    };
    const bound = { side: 'below', value: 5 };
    const ok = (part: object) =>
      sdgObservationSchema.safeParse({ ...observation, ...part }).success;
    expect([ok({}), ok({ value: null }), ok({ value: null, bound })]).toEqual([true, true, true]);
    expect([ok({ bound }), ok({ area: '4' }), ok({ value: Number.NaN })]).toEqual([
      ...[false, false, false],
    ]);
  });
});
