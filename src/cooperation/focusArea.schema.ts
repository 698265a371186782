import * as z from 'zod';
import { filledTextSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import { targetCodeSchema } from '../sdg/code.schema.js';
import { listSchema } from './basis.schema.js';
import type { FocusArea } from './focusArea.js';

/** A subject of work with the SDG targets that were read into it. */
export const focusAreaSchema: z.ZodType<FocusArea, FocusArea> = strictObject('a focus area', {
  id: filledTextSchema,
  name: filledTextSchema,
  namedBy: words(['article', 'speech', 'other-pages', 'editorial']),
  targets: listSchema(targetCodeSchema),
  relatedTargets: listSchema(targetCodeSchema),
  mappedBy: z.literal('aidkit', expecting('"aidkit"')),
} satisfies Record<keyof FocusArea, z.ZodType>);
