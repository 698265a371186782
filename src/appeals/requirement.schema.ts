import type * as z from 'zod';
import type { Money } from '../money/money.js';
import { moneySchema } from '../money/money.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';

/** What is asked: 0 or more, or null where nothing was stated. */
export const requirementSchema: z.ZodType<Money | null, Money | null> = moneySchema
  .check(
    crossCheck<Money>(
      'not-negative',
      ({ amount }) => amount >= 0,
      'amount',
      () => 'a requirement of 0 or more',
    ),
  )
  .nullable();
