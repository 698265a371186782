import * as z from 'zod';
import { rule } from '../problems/crossCheck.schema.js';
import { filledTextSchema } from '../problems/values.schema.js';
import { expecting, strictObject } from '../problems/words.schema.js';
import { parsePressRelease } from '../symbols/pressRelease.js';
import type { FieldBasis } from './basis.js';
import { isPartialDate, type PartialDate } from './partialDate.js';

/** A confidence: from 0 to 1. */
export const confidenceSchema: z.ZodType<number, number> = z
  .number(expecting('a confidence from 0 to 1'))
  .min(0, expecting('a confidence from 0 to 1'))
  .max(1, expecting('a confidence from 0 to 1'));

/** A list, whose error says so. */
export function listSchema<T>(schema: z.ZodType<T, T>): z.ZodArray<z.ZodType<T, T>> {
  return z.array(schema, expecting('a list'));
}

/** The alpha-3 code of a country, by its form; whether it exists is not asked. */
export const countryCodeSchema: z.ZodType<string, string> = z
  .string(expecting('an alpha-3 code'))
  .regex(/^[A-Z]{3}$/, expecting('an alpha-3 code'));

const A_PARTIAL_DATE = 'a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY';

/** A day, a month or a year that exists. */
export const partialDateSchema: z.ZodType<PartialDate, PartialDate> = z
  .string(expecting(A_PARTIAL_DATE))
  .check(rule('existing-date', isPartialDate, A_PARTIAL_DATE));

/** The number of a press release, such as `GA/12676`. */
export const pressReleaseTextSchema: z.ZodType<string, string> = z
  .string(expecting('the number of a press release, such as "GA/12676"'))
  .check(
    rule(
      'press-release',
      (text: string) => parsePressRelease(text)?.symbol === text,
      'the number of a press release, such as "GA/12676"',
    ),
  );

/** How sure a field of a record is, and who says so. */
export const basisSchema: z.ZodType<FieldBasis, FieldBasis> = strictObject('a basis', {
  field: filledTextSchema,
  confidence: confidenceSchema.nullable(),
  source: filledTextSchema.nullable(),
  note: z.exactOptional(filledTextSchema),
} satisfies Record<keyof FieldBasis, z.ZodType>);
