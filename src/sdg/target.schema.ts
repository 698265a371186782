import * as z from 'zod';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { flagSchema, textSchema } from '../problems/values.schema.js';
import { expecting, strictObject } from '../problems/words.schema.js';
import { goalCodeSchema, targetCodeSchema } from './code.schema.js';
import type { SdgDueYear, SdgTarget } from './target.js';

const year = z.int(expecting('a year'));

const dueYearSchema: z.ZodType<SdgDueYear, SdgDueYear> = strictObject('a due year', {
  year,
  part: textSchema.nullable(),
} satisfies Record<keyof SdgDueYear, z.ZodType>);

/** One of the 169 targets, under its own goal. */
export const sdgTargetSchema: z.ZodType<SdgTarget, SdgTarget> = strictObject('a target', {
  code: targetCodeSchema,
  goal: goalCodeSchema,
  title: textSchema,
  meansOfImplementation: flagSchema,
  due: z.array(dueYearSchema, expecting('a list of due years')),
  dueYear: year.nullable(),
  source: textSchema,
} satisfies Record<keyof SdgTarget, z.ZodType>).check(
  crossCheck<SdgTarget>(
    'goal-of-its-code',
    ({ code, goal }) => code.startsWith(`${goal}.`),
    'goal',
    ({ code }) => `the goal of target ${code}`,
  ),
);
