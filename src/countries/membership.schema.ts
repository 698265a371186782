import * as z from 'zod';
import { isIsoDate } from '../dates/isoDate.js';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { crossCheck, rule } from '../problems/crossCheck.schema.js';
import { textSchema } from '../problems/values.schema.js';
import { codes, expecting, strictObject, words } from '../problems/words.schema.js';
import { alpha3Schema } from './country.schema.js';
import { allGroups, type Group, type Membership } from './group.js';

/** The exact code of a group, or the M49 code of a region; an error names the nearest ones. */
export const groupSchema: z.ZodType<Group, Group> = codes(
  'the code of a group',
  allGroups().map(({ code }) => code),
);

const changeSchema = z
  .string(expecting('a day as YYYY-MM-DD, a year, or null'))
  .check(
    rule(
      'existing-day',
      (text: string) => isIsoDate(text) || /^\d{4}$/.test(text),
      'a day as YYYY-MM-DD, a year, or null',
    ),
  );

/** A membership of a country in a group, whose end does not lie before its beginning. */
export const membershipSchema: z.ZodType<Membership, Membership> = strictObject('a membership', {
  country: alpha3Schema,
  group: groupSchema,
  from: changeSchema.nullable(),
  knownSince: isoDateSchema.nullable(),
  notBefore: isoDateSchema.nullable(),
  to: changeSchema.nullable(),
  certainty: words(['recorded', 'scheduled', 'contested']),
  source: textSchema,
} satisfies Record<keyof Membership, z.ZodType>).check(
  crossCheck<Membership>(
    'end-after-start',
    ({ from, to }) => from === null || to === null || from <= to,
    'to',
    ({ from }) => `a day on or after ${from}`,
  ),
);
