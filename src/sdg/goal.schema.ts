import * as z from 'zod';
import { expecting, strictObject } from '../problems/words.schema.js';
import { goalCodeSchema } from './code.schema.js';
import type { SdgGoal, SdgLanguage } from './goal.js';

const title = z.string(expecting('a title')).min(1, expecting('a title'));

/** One of the 17 goals. */
export const sdgGoalSchema: z.ZodType<SdgGoal, SdgGoal> = strictObject('a goal', {
  code: goalCodeSchema,
  title,
  titles: strictObject('a title in each language', {
    en: title,
    fr: title,
    es: title,
    ru: title,
    ar: title,
    zh: title,
  } satisfies Record<SdgLanguage, z.ZodType>),
  colour: z
    .string(expecting('a colour as #RRGGBB'))
    .regex(/^#[0-9A-F]{6}$/, expecting('a colour as #RRGGBB')),
  source: z.string(expecting('the id of a source')),
} satisfies Record<keyof SdgGoal, z.ZodType>);
