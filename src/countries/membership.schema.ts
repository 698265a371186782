import * as z from 'zod';
import { isIsoDate } from '../dates/isoDate.js';
import { expected } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { expecting, pathText, strictObject, words } from '../problems/words.schema.js';
import { alpha3Schema } from './country.schema.js';
import { type Group, groupTables, type Membership } from './group.js';

/** The exact code of a group, or the M49 code of a region; an error names the nearest ones. */
export const groupSchema: z.ZodType<Group> = z.enum([...groupTables().keys()], {
  error: (issue) => {
    const near = nearest(String(issue.input), groupTables().keys());
    const hint = near.length > 0 ? `, such as "${near.join('", "')}"` : '';
    return expected(pathText(issue.path), `the code of a group${hint}`, issue.input);
  },
});

const changeSchema = z
  .string(expecting('a day as YYYY-MM-DD, a year, or null'))
  .refine(
    (text) => isIsoDate(text) || /^\d{4}$/.test(text),
    expecting('a day as YYYY-MM-DD, a year, or null'),
  );

/** A membership of a country in a group, whose end does not lie before its beginning. */
export const membershipSchema: z.ZodType<Membership> = strictObject('a membership', {
  country: alpha3Schema,
  group: groupSchema,
  from: changeSchema.nullable(),
  to: changeSchema.nullable(),
  certainty: words(['recorded', 'scheduled', 'contested']),
  source: z.string(),
} satisfies Record<keyof Membership, z.ZodType>).refine(
  ({ from, to }) => from === null || to === null || from <= to,
  {
    path: ['to'],
    error: (issue) => {
      const { from, to } = issue.input as Membership;
      return expected('to', `a day on or after ${from}`, to);
    },
  },
);
