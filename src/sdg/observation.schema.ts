import * as z from 'zod';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { finiteSchema, flagSchema, textSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { SdgObservation } from './observation.js';

const boundSchema: z.ZodType<
  NonNullable<SdgObservation['bound']>,
  NonNullable<SdgObservation['bound']>
> = strictObject('a bound', {
  side: words(['below', 'above']),
  value: finiteSchema,
} satisfies Record<keyof NonNullable<SdgObservation['bound']>, z.ZodType>);

/** One value of a series for an area and a year: a value, a bound, or neither. */
export const sdgObservationSchema: z.ZodType<SdgObservation, SdgObservation> = strictObject(
  'an observation',
  {
    series: textSchema.min(1, expecting('the code of a series')),
    indicators: z.array(textSchema, expecting('a list of indicators')),
    area: textSchema.regex(/^\d{3}$/, expecting('an M49 code of three digits')),
    year: z.int(expecting('a year')),
    value: finiteSchema.nullable(),
    bound: boundSchema.nullable(),
    dimensions: z.record(z.string(), textSchema, expecting('a text for each dimension')),
    isTotal: flagSchema,
    unit: textSchema.nullable(),
    release: textSchema.nullable(),
    source: textSchema.nullable(),
  } satisfies Record<keyof SdgObservation, z.ZodType>,
).check(
  crossCheck<SdgObservation>(
    'value-or-bound',
    ({ value, bound }) => value === null || bound === null,
    'value',
    () => 'null next to a bound',
  ),
);
