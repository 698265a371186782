import * as z from 'zod';
import { currencySchema } from '../../money/money.schema.js';
import type { Tally } from '../../money/tally.js';
import { crossChecks } from '../../problems/crossCheck.schema.js';
import { countSchema } from '../../problems/values.schema.js';
import { expecting, strictObject, words } from '../../problems/words.schema.js';
import { boundarySchema } from '../flow.schema.js';
import { FLOW_DIRECTIONS, FLOW_OBJECT_TYPES, FLOW_STATUSES } from '../words.js';
import {
  type FundingSummaryState,
  SUMMARY_VERSION,
  type SummaryCell,
  type SummaryKey,
  VERSION_EXPECTED,
} from './summaryState.js';

const low = expecting('a whole number from 0 below 2^50');

const tallySchema: z.ZodType<Tally, Tally> = strictObject('the two parts of a sum', {
  high: z.int(expecting('a whole number')),
  low: z
    .int(low)
    .min(0, low)
    .lt(2 ** 50, low),
} satisfies Record<keyof Tally, z.ZodType>);

const keySchema: z.ZodType<SummaryKey, SummaryKey> = z
  .tuple(
    [words(FLOW_DIRECTIONS), words(['single', 'shared']), words(FLOW_STATUSES)],
    expecting('direction, sharing, status and ids'),
  )
  .rest(z.string(expecting('an id as text, or null')).nullable());

const cellSchema: z.ZodType<SummaryCell, SummaryCell> = strictObject('a cell of a summary', {
  key: keySchema,
  flowCount: countSchema,
  sum: tallySchema,
} satisfies Record<keyof SummaryCell, z.ZodType>);

/** A summary as one machine hands it to another. */
export const fundingSummaryStateSchema: z.ZodType<FundingSummaryState, FundingSummaryState> =
  strictObject('a summary', {
    version: z.literal(SUMMARY_VERSION, expecting(VERSION_EXPECTED)),
    options: strictObject('the options of a summary', {
      boundary: boundarySchema.nullable(),
      by: z.array(words(FLOW_OBJECT_TYPES), expecting('a list of keys')),
      currency: currencySchema,
    } satisfies Record<keyof FundingSummaryState['options'], z.ZodType>),
    cells: z.array(cellSchema, expecting('a list of cells')),
  } satisfies Record<keyof FundingSummaryState, z.ZodType>).check(
    crossChecks(['id-for-every-key'], ({ options, cells }) =>
      cells.flatMap(({ key }, index) => {
        const length = 3 + options.by.length;
        if (key.length === length) return [];
        const expected = `3 words and an id for every key of options.by, ${length} in all`;
        const path = ['cells', index, 'key'];
        return [{ rule: 'id-for-every-key', path, expected, received: key }];
      }),
    ),
  );
