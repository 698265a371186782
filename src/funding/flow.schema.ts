import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { moneySchema } from '../money/money.schema.js';
import { rule } from '../problems/crossCheck.schema.js';
import { finiteSchema, flagSchema, textSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { Boundary } from './boundary/boundary.js';
import type { Flow, FlowObject } from './flow.js';
import type { FundingObservation } from './observation.js';
import { FLOW_OBJECT_TYPES, FLOW_STATUSES } from './words.js';

const objectTypeSchema = words(FLOW_OBJECT_TYPES);
const textList = z.array(textSchema, expecting('a list of texts'));
/** One object on one side of a flow. */
export const flowObjectSchema: z.ZodType<FlowObject, FlowObject> = strictObject('a flow object', {
  type: objectTypeSchema,
  id: textSchema.nullable(),
  name: textSchema,
  behavior: words(['single', 'shared', 'overlap']),
  code: z.exactOptional(textSchema),
  organizationTypes: z.exactOptional(textList),
  organizationSubTypes: z.exactOptional(textList),
} satisfies Record<keyof FlowObject, z.ZodType>);

/** A flow, of any currency. Negative amounts pass: they are real. */
export const flowSchema: z.ZodType<Flow, Flow> = strictObject('a flow', {
  id: z.string(expecting('an id as text')).min(1, expecting('an id as text')),
  versionId: finiteSchema.nullable(),
  amount: moneySchema,
  status: words(FLOW_STATUSES),
  flowType: textSchema.nullable(),
  newMoney: z.boolean(expecting('true, false or null')).nullable(),
  source: z.array(flowObjectSchema, expecting('a list of flow objects')),
  destination: z.array(flowObjectSchema, expecting('a list of flow objects')),
  date: isoDateSchema.nullable(),
  decisionDate: isoDateSchema.nullable(),
  firstReportedDate: isoDateSchema.nullable(),
  createdAt: textSchema.nullable(),
  updatedAt: textSchema.nullable(),
  budgetYear: textSchema.nullable(),
  description: textSchema.nullable(),
  contributionType: textSchema.nullable(),
  method: textSchema.nullable(),
  keywords: textList,
  earmarking: textList,
  originalAmount: finiteSchema.nullable(),
  originalCurrency: textSchema.nullable(),
  exchangeRate: finiteSchema.nullable(),
  refCode: textSchema.nullable(),
  parentFlowId: textSchema.nullable(),
  childFlowIds: textList,
} satisfies Record<keyof Flow, z.ZodType>);

const ids = z.exactOptional(z.array(textSchema, expecting('a list of ids as text')));

/** A boundary: at least one dimension, its ids as text. */
export const boundarySchema: z.ZodType<Boundary, Boundary> = strictObject('a boundary', {
  organization: ids,
  location: ids,
  usageYear: ids,
  plan: ids,
  cluster: ids,
  globalCluster: ids,
  project: ids,
  emergency: ids,
} satisfies Record<keyof Boundary, z.ZodType>).check(
  rule(
    'one-dimension',
    (boundary: object) => Object.keys(boundary).length > 0,
    'at least one dimension',
  ),
);

/** An observed funding of an appeal. */
export const fundingObservationSchema: z.ZodType<FundingObservation, FundingObservation> =
  strictObject('a funding observation', {
    appeal: textSchema,
    asOf: isoDateSchema,
    funding: moneySchema,
    scope: words(['inside', 'outside']),
    country: z.exactOptional(textSchema.nullable()),
    source: textSchema,
    publishedPercent: z.exactOptional(finiteSchema.nullable()),
    isLowerBound: z.exactOptional(flagSchema),
    note: z.exactOptional(textSchema),
  } satisfies Record<keyof FundingObservation, z.ZodType>);
