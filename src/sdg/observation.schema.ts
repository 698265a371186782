import * as z from 'zod';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { SdgObservation } from './observation.js';

const text = z.string(expecting('a text'));
const number = z.number(expecting('a finite number'));

const boundSchema: z.ZodType<NonNullable<SdgObservation['bound']>> = strictObject('a bound', {
  side: words(['below', 'above']),
  value: number,
} satisfies Record<keyof NonNullable<SdgObservation['bound']>, z.ZodType>);

/** One value of a series for an area and a year: a value, a bound, or neither. */
export const sdgObservationSchema: z.ZodType<SdgObservation> = strictObject('an observation', {
  series: text.min(1, expecting('the code of a series')),
  indicators: z.array(text, expecting('a list of indicators')),
  area: text.regex(/^\d{3}$/, expecting('an M49 code of three digits')),
  year: z.int(expecting('a year')),
  value: number.nullable(),
  bound: boundSchema.nullable(),
  dimensions: z.record(z.string(), text, expecting('a text for each dimension')),
  isTotal: z.boolean(expecting('true or false')),
  unit: text.nullable(),
  release: text.nullable(),
  source: text.nullable(),
} satisfies Record<keyof SdgObservation, z.ZodType>).refine(
  ...crossCheck<SdgObservation>(
    ({ value, bound }) => value === null || bound === null,
    'value',
    () => 'null beside a bound',
  ),
);
