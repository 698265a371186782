import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { filledTextSchema } from '../problems/values.schema.js';
import { strictObject, words } from '../problems/words.schema.js';
import {
  basisSchema,
  confidenceSchema,
  countryCodeSchema,
  listSchema,
  partialDateSchema,
} from './basis.schema.js';
import { isSurelyBefore } from './partialDate.js';
import type { CentreStep, RegionalCentre } from './regionalCentre.js';
import { mandateSchema } from './resolution.schema.js';

/** One step in the life of a centre. */
export const centreStepSchema: z.ZodType<CentreStep, CentreStep> = strictObject(
  'a step of a centre',
  {
    status: words([
      'proposed',
      'mandated',
      'host-agreement-signed',
      'functioning-memorandum-signed',
      'operational',
    ]),
    on: partialDateSchema,
    confidence: confidenceSchema,
    source: filledTextSchema,
    note: z.exactOptional(filledTextSchema),
  } satisfies Record<keyof CentreStep, z.ZodType>,
);

/**
 * A regional centre. Refused are a timeline out of order, a day of mandate that is not that of the
 * resolution (the ceremony is not the mandate), an opening before the mandate, and a country named twice.
 */
export const regionalCentreSchema: z.ZodType<RegionalCentre, RegionalCentre> = strictObject(
  'a regional centre',
  {
    id: filledTextSchema,
    officialName: filledTextSchema,
    shortNames: listSchema(filledTextSchema),
    hostCity: filledTextSchema,
    hostCountry: countryCodeSchema,
    parentEntity: filledTextSchema.nullable(),
    countries: listSchema(countryCodeSchema),
    focusAreas: listSchema(filledTextSchema),
    mandate: mandateSchema,
    hostCountryAgreement: filledTextSchema.nullable(),
    timeline: listSchema(centreStepSchema),
    director: filledTextSchema.nullable(),
    openedOn: isoDateSchema.nullable(),
    basis: listSchema(basisSchema),
  } satisfies Record<keyof RegionalCentre, z.ZodType>,
)
  .check(
    crossCheck<RegionalCentre>(
      'steps-in-order',
      ({ timeline }) =>
        timeline.every((step, place) => {
          const before = timeline[place - 1];
          return before === undefined || !isSurelyBefore(step.on, before.on);
        }),
      'timeline',
      () => 'steps in order of their dates',
    ),
  )
  .check(
    crossCheck<RegionalCentre>(
      'mandated-by-its-resolution',
      ({ timeline, mandate }) => {
        const mandated = timeline.find(({ status }) => status === 'mandated');
        const adoptedOn = mandate.resolution?.adoptedOn ?? null;
        if (mandated === undefined || adoptedOn === null) return true;
        return !isSurelyBefore(mandated.on, adoptedOn) && !isSurelyBefore(adoptedOn, mandated.on);
      },
      'timeline',
      ({ mandate }) => `"mandated" on ${mandate.resolution?.adoptedOn}, the day of the resolution`,
    ),
  )
  .check(
    crossCheck<RegionalCentre>(
      'opened-after-mandate',
      ({ openedOn, mandate }) => {
        const adoptedOn = mandate.resolution?.adoptedOn ?? null;
        return openedOn === null || adoptedOn === null || !isSurelyBefore(openedOn, adoptedOn);
      },
      'openedOn',
      ({ mandate }) => `a day on or after ${mandate.resolution?.adoptedOn}, the day of the mandate`,
    ),
  )
  .check(
    crossCheck<RegionalCentre>(
      'each-once',
      ({ countries }) => new Set(countries).size === countries.length,
      'countries',
      () => 'every country once',
    ),
  );
