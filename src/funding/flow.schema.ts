import * as z from 'zod';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { moneySchema } from '../money/money.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import type { Boundary } from './boundary.js';
import type { Flow, FlowObject } from './flow.js';
import type { FundingObservation } from './observation.js';
import { FLOW_OBJECT_TYPES, FLOW_STATUSES } from './words.js';

const objectTypeSchema = words(FLOW_OBJECT_TYPES);
const text = z.string(expecting('text'));
const textList = z.array(text, expecting('a list of texts')).readonly();
const finite = z.number(expecting('a finite number'));

/** One object on one side of a flow. */
export const flowObjectSchema: z.ZodType<FlowObject> = strictObject('a flow object', {
  type: objectTypeSchema,
  id: text.nullable(),
  name: text,
  behavior: words(['single', 'shared', 'overlap']),
  code: z.exactOptional(text),
  organizationTypes: z.exactOptional(textList),
  organizationSubTypes: z.exactOptional(textList),
} satisfies Record<keyof FlowObject, z.ZodType>);

/** A flow, of any currency. Negative amounts pass: they are real. */
export const flowSchema: z.ZodType<Flow> = strictObject('a flow', {
  id: z.string(expecting('an id as text')).min(1, expecting('an id as text')),
  versionId: finite.nullable(),
  amount: moneySchema,
  status: words(FLOW_STATUSES),
  flowType: text.nullable(),
  newMoney: z.boolean(expecting('true, false or null')).nullable(),
  source: z.array(flowObjectSchema, expecting('a list of flow objects')).readonly(),
  destination: z.array(flowObjectSchema, expecting('a list of flow objects')).readonly(),
  date: isoDateSchema.nullable(),
  decisionDate: isoDateSchema.nullable(),
  firstReportedDate: isoDateSchema.nullable(),
  createdAt: text.nullable(),
  updatedAt: text.nullable(),
  budgetYear: text.nullable(),
  description: text.nullable(),
  contributionType: text.nullable(),
  method: text.nullable(),
  keywords: textList,
  earmarking: textList,
  originalAmount: finite.nullable(),
  originalCurrency: text.nullable(),
  exchangeRate: finite.nullable(),
  refCode: text.nullable(),
  parentFlowId: text.nullable(),
  childFlowIds: textList,
} satisfies Record<keyof Flow, z.ZodType>);

const ids = z.exactOptional(z.array(text, expecting('a list of ids as text')).readonly());

/** A boundary: at least one dimension, its ids as text. */
export const boundarySchema: z.ZodType<Boundary> = strictObject('a boundary', {
  organization: ids,
  location: ids,
  usageYear: ids,
  plan: ids,
  cluster: ids,
  globalCluster: ids,
  project: ids,
  emergency: ids,
} satisfies Record<keyof Boundary, z.ZodType>).refine(
  (boundary) => Object.keys(boundary).length > 0,
  expecting('at least one dimension'),
);

/** An observed funding of an appeal. */
export const fundingObservationSchema: z.ZodType<FundingObservation> = strictObject(
  'a funding observation',
  {
    appeal: text,
    asOf: isoDateSchema,
    funding: moneySchema,
    scope: words(['inside', 'outside']),
    country: z.exactOptional(text.nullable()),
    source: text,
    publishedPercent: z.exactOptional(finite.nullable()),
    note: z.exactOptional(text),
  } satisfies Record<keyof FundingObservation, z.ZodType>,
);
