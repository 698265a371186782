import * as z from 'zod';
import { currencySchema } from '../money/money.schema.js';
import type { Tally } from '../money/tally.js';
import { expecting, expectingObject, words } from '../problems/words.schema.js';
import { boundarySchema } from './flow.schema.js';
import type { FundingSummaryState, SummaryCell, SummaryKey } from './summaryState.js';
import { FLOW_DIRECTIONS, FLOW_OBJECT_TYPES, FLOW_STATUSES } from './words.js';

const count = z
  .int(expecting('a whole number of 0 or more'))
  .min(0, expecting('a whole number of 0 or more'));
const low = expecting('a whole number from 0 below 2^50');

const tallySchema: z.ZodType<Tally> = z.strictObject({
  high: z.int(expecting('a whole number')),
  low: z
    .int(low)
    .min(0, low)
    .lt(2 ** 50, low),
} satisfies Record<keyof Tally, z.ZodType>);

const keySchema: z.ZodType<SummaryKey> = z
  .tuple([words(FLOW_DIRECTIONS), words(['single', 'shared']), words(FLOW_STATUSES)])
  .rest(z.string(expecting('an id as text, or null')).nullable())
  .readonly();

const cellSchema: z.ZodType<SummaryCell> = z.strictObject(
  {
    key: keySchema,
    flowCount: count,
    sum: tallySchema,
  } satisfies Record<keyof SummaryCell, z.ZodType>,
  expectingObject('a cell of a summary'),
);

/** A summary as one machine hands it to another. */
export const fundingSummaryStateSchema: z.ZodType<FundingSummaryState> = z
  .strictObject(
    {
      options: z.strictObject({
        boundary: boundarySchema.nullable(),
        by: z.array(words(FLOW_OBJECT_TYPES), expecting('a list of keys')).readonly(),
        currency: currencySchema,
      } satisfies Record<keyof FundingSummaryState['options'], z.ZodType>),
      cells: z.array(cellSchema, expecting('a list of cells')).readonly(),
    } satisfies Record<keyof FundingSummaryState, z.ZodType>,
    expectingObject('a summary'),
  )
  .refine(({ options, cells }) => cells.every(({ key }) => key.length === 3 + options.by.length), {
    path: ['cells'],
    error: 'cells: expected an id for every key of options.by',
  });
