import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { MethodCard, ProgressClass, ProgressMethod } from './method.js';
import type { ProgressObservation } from './series.js';

const finite = z.number(expecting('a finite number'));
const text = z.string(expecting('a text'));
const year = z.int(expecting('a year as a whole number'));
const fallback = words(['nearest', 'next', 'next-or-previous']);

/** A value of a series in a year. */
export const progressObservationSchema: z.ZodType<ProgressObservation> = strictObject(
  'an observation',
  {
    year,
    value: finite.nullable(),
  } satisfies Record<keyof ProgressObservation, z.ZodType>,
);

const progressClass: z.ZodType<ProgressClass> = strictObject('a class of progress', {
  status: text,
  from: finite.nullable(),
  inclusive: z.boolean(expecting('true or false')),
} satisfies Record<keyof ProgressClass, z.ZodType>);

/** A method that reads progress from growth, as data. */
export const progressMethodSchema: z.ZodType<ProgressMethod> = strictObject('a progress method', {
  id: text,
  publisher: text,
  edition: year.nullable(),
  source: text,
  readOn: isoDateSchema,
  validated: z.boolean(expecting('true or false')),
  evidence: text,
  measure: words(['growth-ratio', 'projected-share']),
  withTarget: z.array(progressClass, expecting('a list of classes')),
  withoutTarget: z.array(progressClass, expecting('a list of classes')),
  achieved: text,
  lost: text,
  base: z.union(
    [
      strictObject('a base year', { year, fallback }),
      strictObject('a number of years back', { yearsBack: year, fallback }),
    ],
    expecting('a base as { year, fallback } or { yearsBack, fallback }'),
  ),
  dataAfter: strictObject('a rule on the years of data', { year, otherwise: text }).nullable(),
  zeroAs: finite.nullable(),
  zeroAchieves: z.boolean(expecting('true or false')),
  parity: words(['fold', 'side']),
  parityBand: finite.nullable(),
  limitExponent: finite.nullable(),
} satisfies Record<keyof (ProgressMethod & MethodCard), z.ZodType>);
