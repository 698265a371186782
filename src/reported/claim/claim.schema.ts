import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { textSchema } from '../problems/values.schema.js';
import { strictObject, words } from '../problems/words.schema.js';
import type { Claim, Modality } from './claim.js';
import { reportedQuantitySchema } from './quantity.schema.js';

/** How a statement is made. */
export const modalitySchema: z.ZodType<Modality> = words(['fact', 'quoted', 'speculation']);

/** One statement about one subject. */
export const claimSchema: z.ZodType<Claim> = strictObject('a claim', {
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
} satisfies Record<keyof Claim, z.ZodType>);
