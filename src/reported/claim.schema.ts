import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { Claim, Modality } from './claim.js';
import { reportedQuantitySchema } from './quantity.schema.js';

/** How a statement is made. */
export const modalitySchema: z.ZodType<Modality> = words(['fact', 'quoted', 'speculation']);

const text = z.string(expecting('a text'));

/** One statement about one subject. */
export const claimSchema: z.ZodType<Claim> = strictObject('a claim', {
  subject: text,
  measure: text,
  quantity: reportedQuantitySchema.nullable(),
  statement: z.exactOptional(text.nullable()),
  layer: z.exactOptional(text.nullable()),
  asOf: isoDateSchema.nullable(),
  publishedOn: isoDateSchema.nullable(),
  statedBy: text.nullable(),
  reportedBy: z.exactOptional(text.nullable()),
  source: text,
  modality: modalitySchema,
} satisfies Record<keyof Claim, z.ZodType>);
