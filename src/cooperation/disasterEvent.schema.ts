import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { moneyOf } from '../money/money.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { countSchema, filledTextSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { ReportedQuantity } from '../reported/quantity/quantity.js';
import { reportedQuantitySchema } from '../reported/quantity/quantity.schema.js';
import { countryCodeSchema, listSchema } from './basis.schema.js';
import type { DisasterEvent, DisasterToll } from './disasterEvent.js';

/** A figure about people: neither money nor a share, and not below zero. */
const peopleSchema: z.ZodType<ReportedQuantity, ReportedQuantity> = reportedQuantitySchema
  .check(
    crossCheck<ReportedQuantity>(
      'unit-of-people',
      ({ unit }) => unit === 'people',
      'unit',
      () => '"people"',
    ),
  )
  .check(
    crossCheck<ReportedQuantity>(
      'not-negative',
      ({ low }) => low === null || low >= 0,
      'low',
      () => '0 or more people',
    ),
  );

/** The dead and injured as somebody counted them on a day. */
export const tollSchema: z.ZodType<DisasterToll, DisasterToll> = strictObject('a toll', {
  asOf: isoDateSchema.nullable(),
  dead: peopleSchema,
  injured: peopleSchema.nullable(),
  countedBy: words(['authorities', 'assessment']).nullable(),
  source: filledTextSchema,
} satisfies Record<keyof DisasterToll, z.ZodType>);

/** A disaster. Refused is a toll that is dated before it happened. */
export const disasterEventSchema: z.ZodType<DisasterEvent, DisasterEvent> = strictObject(
  'a disaster',
  {
    id: filledTextSchema,
    type: words(['earthquake', 'flood', 'drought', 'storm', 'other']),
    on: isoDateSchema,
    countries: listSchema(countryCodeSchema),
    places: listSchema(filledTextSchema),
    magnitude: z.number(expecting('a magnitude')).nullable(),
    tolls: listSchema(tollSchema),
    response: strictObject('a response', {
      requirement: moneyOf('USD'),
      targeted: countSchema.nullable(),
      source: filledTextSchema,
    }).nullable(),
  } satisfies Record<keyof DisasterEvent, z.ZodType>,
).check(
  crossCheck<DisasterEvent>(
    'tolls-after-the-event',
    ({ on, tolls }) => tolls.every(({ asOf }) => asOf === null || asOf >= on),
    'tolls',
    ({ on }) => `no toll before ${on}, the day of the disaster`,
  ),
);
