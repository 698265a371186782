import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { countSchema, filledTextSchema, flagSchema } from '../problems/values.schema.js';
import { strictObject, words } from '../problems/words.schema.js';
import { unSymbolTextSchema } from '../symbols/unSymbol.schema.js';
import {
  basisSchema,
  confidenceSchema,
  countryCodeSchema,
  listSchema,
  partialDateSchema,
} from './basis.schema.js';
import type {
  Conference,
  ConferenceParticipation,
  Declaration,
  ProgrammeOfAction,
} from './conference.js';
import type { CooperationEvent } from './event.js';
import { isSurelyBefore } from './partialDate.js';
import { mandateSchema, resolutionSchema } from './resolution.schema.js';

const eventFields = {
  kind: words([
    'propose',
    'mandate',
    'adopt',
    'rename',
    'endorse',
    'launch',
    'sign',
    'ratify',
    'enter-into-force',
    'inaugurate',
  ]),
  on: partialDateSchema.nullable(),
  by: filledTextSchema.nullable(),
  symbol: unSymbolTextSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  source: filledTextSchema,
  note: z.exactOptional(filledTextSchema),
} satisfies Record<keyof CooperationEvent, z.ZodType>;

/** One dated step: adopted, endorsed, launched, signed, … */
export const cooperationEventSchema: z.ZodType<CooperationEvent, CooperationEvent> = strictObject(
  'an event',
  eventFields,
);

const groupMembersSchema = strictObject('a count of the members present', {
  present: countSchema,
  of: countSchema,
}).check(
  crossCheck<{ present: number; of: number }>(
    'part-within-whole',
    ({ present, of }) => present <= of,
    'present',
    ({ of }) => `no more than the ${of} members`,
  ),
);

/** Who came to a conference; no more members of the group than it has. */
export const participationSchema: z.ZodType<ConferenceParticipation, ConferenceParticipation> =
  strictObject('a participation', {
    participants: countSchema.nullable(),
    participantsAtLeast: flagSchema,
    countries: countSchema.nullable(),
    groupMembers: groupMembersSchema.nullable(),
    headsOfStateOrGovernment: countSchema.nullable(),
  } satisfies Record<keyof ConferenceParticipation, z.ZodType>);

/** A conference. Refused is one that ends before it starts. */
export const conferenceSchema: z.ZodType<Conference, Conference> = strictObject('a conference', {
  id: filledTextSchema,
  name: filledTextSchema,
  shortName: filledTextSchema,
  series: filledTextSchema,
  ordinal: countSchema.nullable(),
  city: filledTextSchema,
  country: countryCodeSchema,
  start: isoDateSchema,
  end: isoDateSchema,
  mandate: mandateSchema.nullable(),
  participation: participationSchema.nullable(),
  outcomes: listSchema(strictObject('an outcome', { ...eventFields, what: filledTextSchema })),
  predecessors: listSchema(
    strictObject('a predecessor', { city: filledTextSchema, year: countSchema }),
  ),
  basis: listSchema(basisSchema),
} satisfies Record<keyof Conference, z.ZodType>).check(
  crossCheck<Conference>(
    'end-after-start',
    ({ start, end }) => start <= end,
    'end',
    ({ start }) => `a day on or after ${start}`,
  ),
);

/**
 * A programme of action. Refused is one that ends before it starts, or whose endorsement is dated
 * before it was adopted.
 */
export const programmeOfActionSchema: z.ZodType<ProgrammeOfAction, ProgrammeOfAction> =
  strictObject('a programme of action', {
    id: filledTextSchema,
    title: filledTextSchema,
    years: strictObject('a span of years', { from: countSchema, to: countSchema }),
    priorityAreas: listSchema(filledTextSchema),
    adoptedBy: resolutionSchema,
    conference: filledTextSchema,
    events: listSchema(cooperationEventSchema),
    basis: listSchema(basisSchema),
  } satisfies Record<keyof ProgrammeOfAction, z.ZodType>)
    .check(
      crossCheck<ProgrammeOfAction>(
        'end-after-start',
        ({ years }) => years.from <= years.to,
        'years',
        () => 'a last year that is not before the first',
      ),
    )
    .check(
      crossCheck<ProgrammeOfAction>(
        'endorsed-after-adoption',
        ({ adoptedBy, events }) =>
          events.every(
            ({ kind, on }) =>
              (kind !== 'endorse' && kind !== 'rename') ||
              on === null ||
              adoptedBy.adoptedOn === null ||
              !isSurelyBefore(on, adoptedBy.adoptedOn),
          ),
        'events',
        ({ adoptedBy }) =>
          `no endorsement and no new name before ${adoptedBy.adoptedOn}, when it was adopted`,
      ),
    );

/** A declaration. Refused is one that was endorsed before it was adopted. */
export const declarationSchema: z.ZodType<Declaration, Declaration> = strictObject(
  'a declaration',
  {
    id: filledTextSchema,
    title: filledTextSchema,
    adoptedAt: filledTextSchema,
    adoptedOn: isoDateSchema,
    draftSymbol: z.exactOptional(unSymbolTextSchema.nullable()),
    endorsedBy: resolutionSchema.nullable(),
    basis: listSchema(basisSchema),
  } satisfies Record<keyof Declaration, z.ZodType>,
).check(
  crossCheck<Declaration>(
    'endorsed-after-adoption',
    ({ adoptedOn, endorsedBy }) =>
      endorsedBy === null ||
      endorsedBy.adoptedOn === null ||
      !isSurelyBefore(endorsedBy.adoptedOn, adoptedOn),
    'endorsedBy',
    ({ adoptedOn }) => `a resolution on or after ${adoptedOn}, when it was adopted`,
  ),
);
