import type * as z from 'zod';
import { moneySchema } from '../money/money.schema.js';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { filledTextSchema } from '../problems/values.schema.js';
import { strictObject, words } from '../problems/words.schema.js';
import { confidenceSchema, countryCodeSchema, partialDateSchema } from './basis.schema.js';
import type { Contribution, ContributionKind } from './contribution.js';

/** The kinds of contribution that the article names. */
export const contributionKindSchema: z.ZodType<ContributionKind, ContributionKind> = words([
  'humanitarian-aid',
  'educational-project',
  'trade-development',
  'food-security',
]);

/** A contribution between two countries. Refused is one of a country to itself. */
export const contributionSchema: z.ZodType<Contribution, Contribution> = strictObject(
  'a contribution',
  {
    donor: countryCodeSchema,
    recipient: countryCodeSchema,
    kind: contributionKindSchema,
    amount: moneySchema.nullable(),
    status: words(['pledge', 'commitment', 'paid']).nullable(),
    on: partialDateSchema.nullable(),
    confidence: confidenceSchema.nullable(),
    source: filledTextSchema,
  } satisfies Record<keyof Contribution, z.ZodType>,
).check(
  crossCheck<Contribution>(
    'another-than-the-donor',
    ({ donor, recipient }) => donor !== recipient,
    'recipient',
    ({ donor }) => `a country other than the donor ${donor}`,
  ),
);
