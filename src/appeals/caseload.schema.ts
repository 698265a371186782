import * as z from 'zod';
import { expecting, strictObject } from '../problems/words.schema.js';
import type { Caseload } from './caseload.js';

const count = z
  .number(expecting('a number of people, or null'))
  .min(0, expecting('0 or more'))
  .nullable()
  .default(null);

/**
 * A caseload: counts of 0 or more, or null; a count that is left out is read as null. Their order and
 * whether they are whole numbers is not checked here, since real plans break both: `checkCaseload`
 * warns of it. Its input type is the model too, so that typed forms have its fields.
 */
export const caseloadSchema: z.ZodType<Caseload, Caseload> = strictObject('a caseload', {
  unit: z.string(expecting('a unit, such as "people"')).min(1, expecting('a unit, not empty text')),
  population: count,
  affected: count,
  inNeed: count,
  targeted: count,
  expectedReach: count,
  reached: count,
} satisfies Record<keyof Caseload, z.ZodType>) as z.ZodType<Caseload, Caseload>;
