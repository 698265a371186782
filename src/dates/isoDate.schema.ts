import * as z from 'zod';
import { expecting } from '../problems/words.schema.js';
import { type IsoDate, isIsoDate, type Period } from './isoDate.js';

/** A calendar day that exists, as `YYYY-MM-DD`. */
export const isoDateSchema: z.ZodType<IsoDate> = z
  .string(expecting('a day as YYYY-MM-DD'))
  .refine(isIsoDate, expecting('a day as YYYY-MM-DD'));

/** A period of days whose end does not lie before its start. */
export const periodSchema: z.ZodType<Period> = z
  .strictObject({ start: isoDateSchema, end: isoDateSchema } satisfies Record<
    keyof Period,
    z.ZodType
  >)
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    error: (issue) => {
      const period = issue.input as Period;
      return `end: expected a day on or after ${period.start}, received "${period.end}"`;
    },
  });
