import type {
  Flow,
  FlowObject,
  FlowObjectBehavior,
  FlowStatus,
  FlowType,
} from '../../funding/flow.js';
import { oneOf } from '../../problems/describe.js';
import {
  finiteOrNull,
  flagOrNull,
  id,
  idOrNull,
  type JsonRecord,
  list,
  listOfOrNone,
  record,
  text,
  textOrNull,
  texts,
} from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { dayOrNull, timestampOrNull, year } from './days.js';
import { usDollars } from './dollars.js';
import { FTS_OBJECT_TYPES } from './objectType.js';

// One flow of /public/fts/flow and /fts/flow/custom-search (v1), as seen in responses of 2020 and 2021.
// This is the hot path of the format: every field is read once, and a place is put into words only
// where something is wrong with it.

const STATUSES: readonly FlowStatus[] = ['paid', 'commitment', 'pledge'];
const BEHAVIORS: readonly FlowObjectBehavior[] = ['single', 'shared', 'overlap'];

/** FTS writes "Pass through" with a blank and "Carryover" without a hyphen. */
const FLOW_TYPES: ReadonlyMap<string, FlowType> = new Map([
  ['Standard', 'standard'],
  ['Parked', 'parked'],
  ['Pass through', 'pass-through'],
  ['Carryover', 'carry-over'],
]);

/** Reads one flow, or throws the Problem that it has. */
export function readFlow(json: unknown): Flow<'USD'> {
  const flow = record(json, '');
  return {
    id: id(flow.id, 'id'),
    status: status(flow.status),
    amount: usDollars(flow.amountUSD, 'amountUSD'),
    versionId: wholeNumberOrNull(flow.versionId, 'versionId'),
    flowType: flowType(flow.flowType),
    newMoney: flagOrNull(flow.newMoney, 'newMoney'),
    source: objects(flow.sourceObjects, 'sourceObjects'),
    destination: objects(flow.destinationObjects, 'destinationObjects'),
    date: dayOrNull(flow.date, 'date'),
    decisionDate: dayOrNull(flow.decisionDate, 'decisionDate'),
    firstReportedDate: dayOrNull(flow.firstReportedDate, 'firstReportedDate'),
    createdAt: timestampOrNull(flow.createdAt, 'createdAt'),
    updatedAt: timestampOrNull(flow.updatedAt, 'updatedAt'),
    budgetYear: idOrNull(flow.budgetYear, 'budgetYear'),
    description: textOrNull(flow.description, 'description'),
    contributionType: textOrNull(flow.contributionType, 'contributionType'),
    method: textOrNull(flow.method, 'method'),
    keywords: texts(flow.keywords, 'keywords'),
    earmarking: earmarking(flow.grandBargainEarmarkingType),
    originalAmount: finiteOrNull(flow.originalAmount, 'originalAmount'),
    originalCurrency: textOrNull(flow.originalCurrency, 'originalCurrency'),
    exchangeRate: finiteOrNull(flow.exchangeRate, 'exchangeRate'),
    refCode: textOrNull(flow.refCode, 'refCode'),
    parentFlowId: idOrNull(flow.parentFlowId, 'parentFlowId'),
    childFlowIds: listOfOrNone(flow.childFlowIds, 'childFlowIds', id),
  };
}

function status(value: unknown): FlowStatus {
  if (value === 'paid' || value === 'commitment' || value === 'pledge') return value;
  throw new Problem('status', oneOf(STATUSES), value, STATUSES);
}

/** It plays no part in totals, so a flow without one is no worse. */
function flowType(value: unknown): Flow['flowType'] {
  const word = textOrNull(value, 'flowType');
  return word === null ? null : (FLOW_TYPES.get(word) ?? word);
}

function objects(value: unknown, side: string): readonly FlowObject[] {
  const items = list(value, side);
  const found = new Array<FlowObject>(items.length);
  let i = 0;
  try {
    for (; i < items.length; i++) found[i] = flowObject(items[i]);
  } catch (problem) {
    throw problem instanceof Problem ? problem.inside(`${side}[${i}]`) : problem;
  }
  return found;
}

function flowObject(json: unknown): FlowObject {
  const item = record(json, '');
  const type = FTS_OBJECT_TYPES.get(item.type);
  if (type === undefined) {
    const words = [...FTS_OBJECT_TYPES.keys()] as string[];
    throw new Problem('type', oneOf(words), item.type, words);
  }
  const { behavior } = item;
  if (behavior !== 'single' && behavior !== 'shared' && behavior !== 'overlap') {
    throw new Problem('behavior', oneOf(BEHAVIORS), behavior, BEHAVIORS);
  }
  const name = text(item.name, 'name');
  if (type === 'usageYear') {
    return { type, id: year(name, 'name'), name, behavior };
  }
  const own = id(item.id, 'id');
  const code = item.code === undefined || item.code === null ? null : text(item.code, 'code');
  if (type === 'organization') return organization(item, { type, id: own, name, behavior }, code);
  return code === null
    ? { type, id: own, name, behavior }
    : { type, id: own, name, behavior, code };
}

/** Made in one piece, in one of few shapes: a field put to an object later takes memory of its own. */
function organization(
  item: JsonRecord,
  { type, id, name, behavior }: FlowObject,
  code: string | null,
): FlowObject {
  const kinds = item.organizationTypes;
  const finer = item.organizationSubTypes;
  if (kinds && finer && code === null) {
    return {
      type,
      id,
      name,
      behavior,
      organizationTypes: texts(kinds, 'organizationTypes'),
      organizationSubTypes: texts(finer, 'organizationSubTypes'),
    };
  }
  return {
    type,
    id,
    name,
    behavior,
    ...(code === null ? {} : { code }),
    ...(kinds ? { organizationTypes: texts(kinds, 'organizationTypes') } : {}),
    ...(finer ? { organizationSubTypes: texts(finer, 'organizationSubTypes') } : {}),
  };
}

/** One word in older responses, a list since; null where the donor said nothing. */
function earmarking(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : texts(value, 'grandBargainEarmarkingType');
}

function wholeNumberOrNull(value: unknown, at: string): number | null {
  if (value === null || value === undefined) return null;
  const whole = typeof value === 'bigint' ? Number(value) : value;
  if (!Number.isSafeInteger(whole)) throw new Problem(at, 'a whole number or null', value);
  return (whole as number) + 0; // no negative zero
}
