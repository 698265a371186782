import * as z from 'zod';
import { isoDateSchema, periodSchema } from '../dates/isoDate.schema.js';
import { crossChecks } from '../problems/crossCheck.schema.js';
import { filledTextSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { Appeal, AppealCluster, AppealLayer, AppealPart, AppealVersion } from './appeal.js';
import { caseloadSchema } from './caseload.schema.js';
import { requirementSchema } from './requirement.schema.js';

const caseload = z.exactOptional(caseloadSchema.nullable());
const country = z
  .string(expecting('an alpha-3 code'))
  .regex(/^[A-Z]{3}$/, expecting('an alpha-3 code of three capital letters'));
const year = z
  .string(expecting('a year as text'))
  .regex(/^[0-9]{4}$/, expecting('a year as four digits'));

/** What a plan asked for, as known on one day. */
export const appealVersionSchema: z.ZodType<AppealVersion, AppealVersion> = strictObject(
  'a version of an appeal',
  {
    asOf: isoDateSchema,
    originalRequirement: requirementSchema,
    revisedRequirement: requirementSchema,
    caseload,
    source: filledTextSchema,
    note: z.exactOptional(filledTextSchema),
  } satisfies Record<keyof AppealVersion, z.ZodType>,
);

/** A prioritised part of a plan. */
export const appealLayerSchema: z.ZodType<AppealLayer, AppealLayer> = strictObject('a layer', {
  name: filledTextSchema,
  asOf: isoDateSchema,
  requirement: requirementSchema,
  caseload,
  source: filledTextSchema,
  note: z.exactOptional(filledTextSchema),
} satisfies Record<keyof AppealLayer, z.ZodType>);

/** A cluster of a plan. */
export const appealClusterSchema: z.ZodType<AppealCluster, AppealCluster> = strictObject(
  'a cluster',
  {
    id: filledTextSchema.nullable(),
    name: filledTextSchema,
    globalCluster: z.exactOptional(filledTextSchema.nullable()),
    asOf: isoDateSchema.nullable(),
    originalRequirement: requirementSchema,
    revisedRequirement: requirementSchema,
    caseload,
  } satisfies Record<keyof AppealCluster, z.ZodType>,
);

/** The part of a regional plan that concerns one country. */
export const appealPartSchema: z.ZodType<AppealPart, AppealPart> = strictObject('a country part', {
  country: country.nullable(),
  asOf: isoDateSchema.nullable(),
  requirement: requirementSchema,
} satisfies Record<keyof AppealPart, z.ZodType>);

/**
 * An appeal. An end before the start is an error, and so are versions out of order; what is legal but
 * unusual, such as clusters that do not add up, is told by `checkAppeal`.
 */
export const appealSchema: z.ZodType<Appeal, Appeal> = strictObject('an appeal', {
  id: filledTextSchema,
  code: filledTextSchema.nullable(),
  name: filledTextSchema,
  type: words([
    'consolidated-inter-agency-appeal',
    'consolidated-appeals-process',
    'strategic-response-plan',
    'humanitarian-response-plan',
    'humanitarian-needs-and-response-plan',
    'flash-appeal',
    'regional-response-plan',
    'other',
  ]),
  typeName: filledTextSchema,
  countries: z.array(country, expecting('a list of alpha-3 codes')),
  period: periodSchema,
  years: z.array(year, expecting('a list of years')),
  includedInTotals: z.boolean(expecting('true, false or null')).nullable(),
  partOfGho: z.exactOptional(z.boolean(expecting('true, false or null')).nullable()),
  versions: z
    .array(appealVersionSchema, expecting('a list of versions'))
    .min(1, expecting('at least one version')),
  layers: z.array(appealLayerSchema, expecting('a list of layers')),
  layersKnown: z.exactOptional(z.boolean(expecting('true or false'))),
  clusters: z.array(appealClusterSchema, expecting('a list of clusters')),
  parts: z.array(appealPartSchema, expecting('a list of country parts')),
  siblings: z.array(filledTextSchema, expecting('a list of ids')),
} satisfies Record<keyof Appeal, z.ZodType>).check(
  crossChecks(['versions-in-order'], ({ versions }) =>
    versions.flatMap(({ asOf }, index) => {
      const before = versions[index - 1];
      if (before === undefined || asOf >= before.asOf) return [];
      const path = ['versions', index, 'asOf'];
      const expected = `a day on or after ${before.asOf}`;
      return [{ rule: 'versions-in-order', path, expected, received: asOf }];
    }),
  ),
);
