import type * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { describeValue } from '../problems/describe.js';
import { filledTextSchema } from '../problems/values.schema.js';
import { strictObject, words } from '../problems/words.schema.js';
import type { Agreement, AgreementParty, OfficeHolder } from './agreement.js';
import { basisSchema, countryCodeSchema, listSchema } from './basis.schema.js';

/** A side of an agreement; an organization has no country code. */
export const agreementPartySchema: z.ZodType<AgreementParty, AgreementParty> = strictObject(
  'a party of an agreement',
  {
    type: words(['state', 'organization']),
    name: filledTextSchema,
    country: countryCodeSchema.nullable(),
  } satisfies Record<keyof AgreementParty, z.ZodType>,
).check(
  crossCheck<AgreementParty>(
    'no-country-of-an-organization',
    ({ type, country }) => type === 'state' || country === null,
    'country',
    () => 'null, since an organization has no country code',
  ),
);

/** A person and the office in which he or she acted. */
export const officeHolderSchema: z.ZodType<OfficeHolder, OfficeHolder> = strictObject(
  'an office-holder',
  {
    name: filledTextSchema,
    office: filledTextSchema.nullable(),
    party: filledTextSchema.nullable(),
  } satisfies Record<keyof OfficeHolder, z.ZodType>,
);

/** An agreement. Refused is one that was ratified or came into force before it was signed. */
export const agreementSchema: z.ZodType<Agreement, Agreement> = strictObject('an agreement', {
  id: filledTextSchema,
  type: words(['host-country-agreement', 'memorandum', 'treaty', 'other']),
  title: filledTextSchema,
  parties: listSchema(agreementPartySchema),
  signedOn: isoDateSchema.nullable(),
  place: filledTextSchema.nullable(),
  signatories: listSchema(officeHolderSchema),
  witnesses: listSchema(officeHolderSchema),
  ratifiedOn: isoDateSchema.nullable(),
  inForceOn: isoDateSchema.nullable(),
  basis: listSchema(basisSchema),
} satisfies Record<keyof Agreement, z.ZodType>)
  .check(
    crossCheck<Agreement>(
      'ratified-after-signature',
      ({ signedOn, ratifiedOn }) =>
        signedOn === null || ratifiedOn === null || ratifiedOn >= signedOn,
      'ratifiedOn',
      ({ signedOn }) => `a day on or after ${signedOn}, when it was signed`,
    ),
  )
  .check(
    crossCheck<Agreement>(
      'in-force-after-signature',
      ({ signedOn, inForceOn }) => signedOn === null || inForceOn === null || inForceOn >= signedOn,
      'inForceOn',
      ({ signedOn }) => `a day on or after ${signedOn}, when it was signed`,
    ),
  )
  .check(
    crossCheck<Agreement>(
      'signatories-are-parties',
      ({ parties, signatories }) =>
        signatories.every(
          ({ party }) => party === null || parties.some(({ name }) => name === party),
        ),
      'signatories',
      ({ parties }) =>
        `signatories for ${parties.map(({ name }) => describeValue(name)).join(' or ')}`,
    ),
  );
