import * as z from 'zod';
import { isoDateSchema } from '../../dates/isoDate.schema.js';
import { countSchema, flagSchema, textSchema } from '../../problems/values.schema.js';
import { expecting, strictObject, words } from '../../problems/words.schema.js';
import { reportedQuantitySchema } from '../quantity/quantity.schema.js';
import type { Claim, Evidence, EvidenceScope, Modality } from './claim.js';

/** How a statement is made. */
export const modalitySchema: z.ZodType<Modality, Modality> = words([
  'fact',
  'quoted',
  'speculation',
]);

const scopeSchema: z.ZodType<EvidenceScope, EvidenceScope> = strictObject('a scope', {
  of: z.string(expecting('a name, empty, or null')).nullable(),
  year: z.string(expecting('a year in words, or empty')),
  day: z.string(expecting('a day in words, or empty')),
  group: z.string(expecting('whom it counts, or empty')),
} satisfies Record<keyof EvidenceScope, z.ZodType>);

const relationSchema = strictObject('a relation', {
  kind: words(['partOf', 'shareOf', 'changeOf', 'restates', 'supersedes']),
  to: countSchema,
} satisfies Record<keyof NonNullable<Evidence['relation']>, z.ZodType>);

/** Why a claim read from a text has its measure. */
const evidenceSchema: z.ZodType<Evidence, Evidence> = strictObject('evidence', {
  rule: z.string(expecting('the name of a rule')),
  direct: flagSchema,
  text: textSchema,
  figure: countSchema,
  sentence: countSchema,
  scope: scopeSchema,
  relation: relationSchema.nullable(),
} satisfies Record<keyof Evidence, z.ZodType>);

/** One statement about one subject. */
export const claimSchema: z.ZodType<Claim, Claim> = strictObject('a claim', {
  subject: textSchema,
  measure: textSchema,
  quantity: reportedQuantitySchema.nullable(),
  statement: z.exactOptional(textSchema.nullable()),
  layer: z.exactOptional(textSchema.nullable()),
  asOf: isoDateSchema.nullable(),
  publishedOn: isoDateSchema.nullable(),
  statedBy: textSchema.nullable(),
  reportedBy: z.exactOptional(textSchema.nullable()),
  source: textSchema,
  modality: modalitySchema,
  evidence: z.exactOptional(evidenceSchema),
} satisfies Record<keyof Claim, z.ZodType>);
