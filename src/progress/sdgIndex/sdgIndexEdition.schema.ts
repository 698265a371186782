import * as z from 'zod';
import { finiteSchema, flagSchema, textSchema } from '../../problems/values.schema.js';
import { expecting, strictObject } from '../../problems/words.schema.js';
import type {
  SdgIndexEdition,
  SdgIndexIndicator,
  SdgIndexMember,
  SdgIndexRules,
} from './sdgIndexEdition.js';
import type { SdgIndexValue } from './sdgIndexResult.js';

const alpha3 = z
  .string(expecting('an alpha-3 code'))
  .regex(/^[A-Z]{3}$/, expecting('an alpha-3 code'));
const goal = z
  .int(expecting('a goal from 1 to 17'))
  .min(1, expecting('a goal from 1 to 17'))
  .max(17, expecting('a goal from 1 to 17'));

/** A value of an indicator of the SDG Index for a country. */
export const sdgIndexValueSchema: z.ZodType<SdgIndexValue, SdgIndexValue> = strictObject(
  'a value of an indicator',
  {
    country: alpha3,
    indicator: textSchema,
    value: finiteSchema.nullable(),
  } satisfies Record<keyof SdgIndexValue, z.ZodType>,
);

const indicator: z.ZodType<SdgIndexIndicator, SdgIndexIndicator> = strictObject(
  'an indicator of the SDG Index',
  {
    code: textSchema,
    goal,
    lower: finiteSchema,
    red: finiteSchema,
    green: finiteSchema,
    optimum: finiteSchema,
    scored: flagSchema,
    rated: strictObject('whether each of two groups is rated', {
      oecd: flagSchema,
      others: flagSchema,
    }),
  } satisfies Record<keyof SdgIndexIndicator, z.ZodType>,
);

const member: z.ZodType<SdgIndexMember, SdgIndexMember> = strictObject(
  'a member of the SDG Index',
  {
    country: alpha3,
    region: textSchema,
    oecd: flagSchema,
    landlocked: flagSchema,
  } satisfies Record<keyof SdgIndexMember, z.ZodType>,
);

const codesOfIndicators = z.array(textSchema, expecting('a list of codes of indicators'));

const rules: z.ZodType<SdgIndexRules, SdgIndexRules> = strictObject('the rules of an edition', {
  maxPercentMissing: finiteSchema,
  alternatives: z.array(codesOfIndicators, expecting('a list of lists of codes')),
  scoreDecimals: z.int(expecting('a whole number')).nullable(),
  imputedGoals: z.array(goal, expecting('a list of goals')),
  neverAlone: codesOfIndicators,
} satisfies Record<keyof SdgIndexRules, z.ZodType>);

/** One edition of the SDG Index: its indicators, countries and rules. */
export const sdgIndexEditionSchema: z.ZodType<SdgIndexEdition, SdgIndexEdition> = strictObject(
  'an edition of the SDG Index',
  {
    id: textSchema,
    year: z.int(expecting('a year as a whole number')),
    source: textSchema,
    licence: textSchema,
    indicators: z.array(indicator, expecting('a list of indicators')),
    members: z.array(member, expecting('a list of members')),
    rules,
  } satisfies Record<keyof SdgIndexEdition, z.ZodType>,
);
