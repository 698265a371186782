import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { expecting, words } from '../problems/words.schema.js';
import type { MethodCard, ProgressClass, ProgressMethod } from './method.js';
import type { ProgressObservation } from './series.js';

const finite = z.number(expecting('a finite number'));
const text = z.string(expecting('a text'));
const year = z.int(expecting('a year as a whole number'));
const fallback = words(['nearest', 'next', 'next-or-previous']);

/** A value of a series in a year. */
export const progressObservationSchema: z.ZodType<ProgressObservation> = z.strictObject({
  year,
  value: finite.nullable(),
} satisfies Record<keyof ProgressObservation, z.ZodType>);

const progressClass: z.ZodType<ProgressClass> = z.strictObject({
  status: text,
  from: finite.nullable(),
  inclusive: z.boolean(expecting('true or false')),
} satisfies Record<keyof ProgressClass, z.ZodType>);

/** A method that reads progress from growth, as data. */
export const progressMethodSchema: z.ZodType<ProgressMethod> = z.strictObject({
  id: text,
  publisher: text,
  edition: year.nullable(),
  source: text,
  readOn: isoDateSchema,
  validated: z.boolean(expecting('true or false')),
  evidence: text,
  measure: words(['growth-ratio', 'projected-share']),
  withTarget: z.array(progressClass),
  withoutTarget: z.array(progressClass),
  achieved: text,
  lost: text,
  base: z.union(
    [z.strictObject({ year, fallback }), z.strictObject({ yearsBack: year, fallback })],
    expecting('a base as { year, fallback } or { yearsBack, fallback }'),
  ),
  dataAfter: z.strictObject({ year, otherwise: text }).nullable(),
  zeroAs: finite.nullable(),
  zeroAchieves: z.boolean(expecting('true or false')),
  parity: words(['fold', 'side']),
  parityBand: finite.nullable(),
  limitExponent: finite.nullable(),
} satisfies Record<keyof (ProgressMethod & MethodCard), z.ZodType>);
