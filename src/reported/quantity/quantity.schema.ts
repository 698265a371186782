import * as z from 'zod';
import { crossCheck } from '../../problems/crossCheck.schema.js';
import { flagSchema } from '../../problems/values.schema.js';
import { expecting, strictObject, words } from '../../problems/words.schema.js';
import type { Interval } from '../interval/interval.js';
import type { QuantityModifier, ReportedQuantity } from './quantity.js';
import { QUANTITY_MODIFIERS } from './requireQuantity.js';

const end = z.number(expecting('a finite number or null')).nullable();
const intervalShape = {
  low: end,
  high: end,
  lowInclusive: flagSchema,
  highInclusive: flagSchema,
} satisfies Record<keyof Interval, z.ZodType>;

const inOrder = crossCheck<Interval>(
  'ends-in-order',
  ({ low, high }) => low === null || high === null || low <= high,
  'high',
  ({ low }) => `a number not below ${low}, the low end`,
);

/** All numbers between two ends, of which each may be missing. */
export const intervalSchema: z.ZodType<Interval, Interval> = strictObject(
  'an interval',
  intervalShape,
).check(inOrder);

/** The rules by which words become an interval. */
export const quantityModifierSchema: z.ZodType<QuantityModifier, QuantityModifier> =
  words(QUANTITY_MODIFIERS);

const quantityShape = {
  ...intervalShape,
  text: z.string(expecting('the words of the quantity')),
  value: z.number(expecting('a finite number or null')).nullable(),
  unit: z.string(expecting('a unit such as people, percent or USD')),
  unitAssumed: z.exactOptional(flagSchema),
  modifier: quantityModifierSchema,
  precision: z.number(expecting('a finite number or null')).nullable(),
  strict: z.exactOptional(intervalSchema),
} satisfies Record<keyof ReportedQuantity, z.ZodType>;

/** A quantity as somebody stated it, with its interval. */
export const reportedQuantitySchema: z.ZodType<ReportedQuantity, ReportedQuantity> = strictObject(
  'a reported quantity',
  quantityShape,
).check(inOrder);
