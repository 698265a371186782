import type { Flow } from '../../funding/flow.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readOne } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { readFlow } from './flow.js';

// A flow is read in one go, which is the hot path. Only where that fails is it looked at part by part: what
// a flow can do without is noted and taken away, and the rest is read again.

/** Fields that decide no total. Status, amount, sides and their ids do; so does new money. */
const PARTS: ReadonlySet<string> = new Set([
  'versionId',
  'flowType',
  'date',
  'decisionDate',
  'firstReportedDate',
  'createdAt',
  'updatedAt',
  'budgetYear',
  'description',
  'contributionType',
  'method',
  'keywords',
  'grandBargainEarmarkingType',
  'originalAmount',
  'originalCurrency',
  'exchangeRate',
  'refCode',
  'parentFlowId',
  'childFlowIds',
]);

const PARTS_OF_OBJECTS: ReadonlySet<string> = new Set([
  'name',
  'code',
  'organizationTypes',
  'organizationSubTypes',
]);

/** More wrong parts than a record of FTS has fields: what has them is no flow. */
const MOST = 64;

/**
 * Reads one flow of FTS's API v1, for those who stream: `{ values: [flow], rejected: [] }` or
 * `{ values: [], rejected: [why] }`.
 *
 * Types become words in lower camel case (`UsageYear` -> `usageYear`), ids become text, and a usage
 * year gets the year as its id (`"2020"`, where FTS writes `"41"`). Days lose their `T00:00:00Z`. Fields
 * that aidkit does not know are passed over; `reportDetails` is not kept.
 * What a flow can do without (days, texts, names, the original amount) is null or left out if it is empty or
 * wrong, and is reported in `warnings`. Status, amount, sides, their types, ids and behaviours, and new money
 * decide totals, and cost the flow.
 * @param index the place to name in a rejection, as in `flows[3].status`
 * @example
 * parseFtsFlow({ id: '7', status: 'Carry-over' }, 3).rejected[0].message
 * // => 'flows[3].status: expected "paid", "commitment" or "pledge", received "Carry-over"'
 */
export function parseFtsFlow(json: unknown, index = 0): ReadResult<Flow<'USD'>> {
  return readOne(json, index, 'flows', (flow, _, parts) => readFlowInParts(flow, parts));
}

/** Reads one flow; what it can do without costs only itself. */
export function readFlowInParts(json: unknown, parts: Parts): Flow<'USD'> {
  let flow = json;
  const found = new Map<string, Problem>();
  for (let wrong = 0; ; wrong++) {
    try {
      return readFlow(flow);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const path = steps(thrown.at);
      // A name is taken away first, and found to be needed then: of a usage year it is the year.
      const first = found.get(thrown.at);
      if (first !== undefined && path.at(-1) === 'name') throw first;
      if (wrong === MOST || !isPart(path, thrown.received)) throw thrown;
      found.set(thrown.at, thrown);
      parts.note(thrown);
      flow = without(flow, path);
    }
  }
}

type Step = string | number;

/** `sourceObjects[1].code` step by step. */
function steps(at: string): readonly Step[] {
  return at
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function isPart([field, index, ofObject]: readonly Step[], received: unknown): boolean {
  if (typeof field !== 'string') return false;
  if (PARTS.has(field)) return true;
  if (field === 'newMoney') return received === '';
  return (
    typeof index === 'number' && typeof ofObject === 'string' && PARTS_OF_OBJECTS.has(ofObject)
  );
}

/** A copy without the part; an item is taken out of its list. */
function without(value: unknown, [step, ...further]: readonly Step[]): unknown {
  if (Array.isArray(value) && typeof step === 'number') {
    const items = [...value];
    if (further.length === 0) items.splice(step, 1);
    else items[step] = without(items[step], further);
    return items;
  }
  const record = value as { readonly [key: string]: unknown };
  const key = String(step);
  const empty = key === 'name' ? '' : null;
  return { ...record, [key]: further.length === 0 ? empty : without(record[key], further) };
}
