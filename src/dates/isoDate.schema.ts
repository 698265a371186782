import * as z from 'zod';
import { crossCheck, rule } from '../problems/crossCheck.schema.js';
import { expecting, strictObject } from '../problems/words.schema.js';
import { type IsoDate, isIsoDate, type Period } from './isoDate.js';

/** A calendar day that exists, as `YYYY-MM-DD`. */
export const isoDateSchema: z.ZodType<IsoDate, IsoDate> = z
  .string(expecting('a day as YYYY-MM-DD'))
  .check(rule('existing-day', isIsoDate, 'a day as YYYY-MM-DD'));

/** A period of days whose end does not lie before its start. */
export const periodSchema: z.ZodType<Period, Period> = strictObject('a period', {
  start: isoDateSchema,
  end: isoDateSchema,
} satisfies Record<keyof Period, z.ZodType>).check(
  crossCheck<Period>(
    'end-after-start',
    ({ start, end }) => start <= end,
    'end',
    ({ start }) => `a day on or after ${start}`,
  ),
);
