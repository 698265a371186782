import type * as z from 'zod';
import type { Money } from '../money/money.js';
import { moneySchema } from '../money/money.schema.js';
import { expected } from '../problems/describe.js';
import { pathText } from '../problems/words.schema.js';

/** What is asked: 0 or more, or null where nothing was stated. */
export const requirementSchema: z.ZodType<Money | null> = moneySchema
  .refine(({ amount }) => amount >= 0, {
    path: ['amount'],
    error: ({ path, input }) =>
      expected(pathText([...(path ?? [])]), 'a requirement of 0 or more', (input as Money).amount),
  })
  .nullable();
