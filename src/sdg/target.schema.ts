import * as z from 'zod';
import { expected } from '../problems/describe.js';
import { expecting } from '../problems/words.schema.js';
import { goalCodeSchema, targetCodeSchema } from './code.schema.js';
import type { SdgDueYear, SdgTarget } from './target.js';

const text = z.string(expecting('a text'));
const flag = z.boolean(expecting('true or false'));
const year = z.int(expecting('a year'));

const dueYearSchema: z.ZodType<SdgDueYear> = z.strictObject({
  year,
  part: text.nullable(),
} satisfies Record<keyof SdgDueYear, z.ZodType>);

/** One of the 169 targets, under its own goal. */
export const sdgTargetSchema: z.ZodType<SdgTarget> = z
  .strictObject({
    code: targetCodeSchema,
    goal: goalCodeSchema,
    title: text,
    meansOfImplementation: flag,
    due: z.array(dueYearSchema),
    dueYear: year.nullable(),
    source: text,
  } satisfies Record<keyof SdgTarget, z.ZodType>)
  .refine(({ code, goal }) => code.startsWith(`${goal}.`), {
    path: ['goal'],
    error: ({ input }) => {
      const { code, goal } = input as SdgTarget;
      return expected('goal', `the goal of target ${code}`, goal);
    },
  });
