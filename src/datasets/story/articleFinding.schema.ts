import type * as z from 'zod';
import { confidenceSchema } from '../../cooperation/basis.schema.js';
import { crossCheck } from '../../problems/crossCheck.schema.js';
import { countSchema, filledTextSchema } from '../../problems/values.schema.js';
import { strictObject, words } from '../../problems/words.schema.js';
import type { ArticleFinding } from './articleFindings.js';

/** What a check of a claim found. Refused is something that was found where nothing was. */
export const articleFindingSchema: z.ZodType<ArticleFinding, ArticleFinding> = strictObject(
  'a finding',
  {
    row: countSchema,
    verdict: words(['confirmed', 'refined', 'corrected', 'not-checkable', 'not-found', 'opinion']),
    checked: filledTextSchema.nullable(),
    confidence: confidenceSchema.nullable(),
    source: filledTextSchema.nullable(),
  } satisfies Record<keyof ArticleFinding, z.ZodType>,
).check(
  crossCheck<ArticleFinding>(
    'checked-as-its-verdict',
    ({ verdict, checked }) => (checked === null) === ['not-found', 'opinion'].includes(verdict),
    'checked',
    ({ verdict }) =>
      `${verdict === 'not-found' || verdict === 'opinion' ? 'null' : 'text'}, the verdict being "${verdict}"`,
  ),
);
