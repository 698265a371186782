import * as z from 'zod';
import { expecting, words } from '../problems/words.schema.js';
import { textSchema } from './basis.schema.js';
import type { FocusArea } from './focusArea.js';

const A_TARGET = 'the code of an SDG target, such as "8.b"';

const targetCodeSchema = z
  .string(expecting(A_TARGET))
  .regex(/^(?:[1-9]|1[0-7])\.(?:[1-9]\d?|[a-f])$/, expecting(A_TARGET));

/** A subject of work with the SDG targets that were read into it. */
export const focusAreaSchema: z.ZodType<FocusArea> = z.strictObject({
  id: textSchema,
  name: textSchema,
  namedBy: words(['article', 'speech', 'other-pages', 'editorial']),
  targets: z.array(targetCodeSchema),
  relatedTargets: z.array(targetCodeSchema),
  mappedBy: z.literal('aidkit', expecting('"aidkit"')),
} satisfies Record<keyof FocusArea, z.ZodType>);
