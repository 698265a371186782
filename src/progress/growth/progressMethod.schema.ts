import * as z from 'zod';
import { isoDateSchema } from '../../dates/isoDate.schema.js';
import { finiteSchema, flagSchema, textSchema } from '../../problems/values.schema.js';
import { expecting, strictObject, words } from '../../problems/words.schema.js';
import type { MethodCard, ProgressClass, ProgressMethod } from './method.js';
import type { ProgressObservation } from './series.js';

const year = z.int(expecting('a year as a whole number'));
const fallback = words(['nearest', 'next', 'next-or-previous']);

/** A value of a series in a year. */
export const progressObservationSchema: z.ZodType<ProgressObservation, ProgressObservation> =
  strictObject('an observation', {
    year,
    value: finiteSchema.nullable(),
  } satisfies Record<keyof ProgressObservation, z.ZodType>);

const progressClass: z.ZodType<ProgressClass, ProgressClass> = strictObject('a class of progress', {
  status: textSchema,
  from: finiteSchema.nullable(),
  inclusive: flagSchema,
} satisfies Record<keyof ProgressClass, z.ZodType>);

/** A method that reads progress from growth, as data. */
export const progressMethodSchema: z.ZodType<ProgressMethod, ProgressMethod> = strictObject(
  'a progress method',
  {
    id: textSchema,
    publisher: textSchema,
    edition: year.nullable(),
    source: textSchema,
    readOn: isoDateSchema,
    validated: flagSchema,
    evidence: textSchema,
    measure: words(['growth-ratio', 'projected-share']),
    withTarget: z.array(progressClass, expecting('a list of classes')),
    withoutTarget: z.array(progressClass, expecting('a list of classes')),
    achieved: textSchema,
    lost: textSchema,
    base: z.union(
      [
        strictObject('a base year', { year, fallback }),
        strictObject('a number of years back', { yearsBack: year, fallback }),
      ],
      expecting('a base as { year, fallback } or { yearsBack, fallback }'),
    ),
    dataAfter: strictObject('a rule on the years of data', {
      year,
      otherwise: textSchema,
    }).nullable(),
    zeroAs: finiteSchema.nullable(),
    zeroAchieves: flagSchema,
    parity: words(['fold', 'side']),
    parityBand: finiteSchema.nullable(),
    limitExponent: finiteSchema.nullable(),
  } satisfies Record<keyof (ProgressMethod & MethodCard), z.ZodType>,
);
