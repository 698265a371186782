import { expected } from '../../problems/describe.js';

/**
 * Each flow once, in the order in which it first came. HDX lists a flow in the file of every country
 * and boundary that it touches (11,864 rows for 8,812 flows in April 2026), so take this before a sum
 * over several files. Of records with one id the one with the latest `updatedAt` stands: files of
 * different days hold a flow in different states.
 *
 * A flow that is left says how it crosses the boundary of one country only; do not filter by
 * `boundary` or `onBoundary` afterwards.
 * @throws TypeError if `flows` is not a list of flows.
 * @example
 * uniqueFlows([
 *   { id: '7', updatedAt: '2025-01-05', amount: 1 },
 *   { id: '8', updatedAt: null, amount: 2 },
 *   { id: '7', updatedAt: '2025-02-01', amount: 3 },
 * ]).map(({ amount }) => amount) // => [3, 2]
 */
export function uniqueFlows<T extends { readonly id: string; readonly updatedAt: string | null }>(
  flows: Iterable<T>,
): T[] {
  if (typeof flows !== 'object' || flows === null || !(Symbol.iterator in flows)) {
    throw new TypeError(expected('flows', 'flows, as parseHdxFlows(rows).values', flows));
  }
  const latest = new Map<string, T>();
  let index = -1;
  for (const flow of flows) {
    index++;
    const isDated = flow?.updatedAt === null || typeof flow?.updatedAt === 'string';
    if (typeof flow?.id !== 'string' || !isDated) {
      throw new TypeError(expected(`flows[${index}]`, 'a flow, as parseHdxFlows reads it', flow));
    }
    const known = latest.get(flow.id);
    if (known === undefined || (flow.updatedAt ?? '') > (known.updatedAt ?? '')) {
      latest.set(flow.id, flow);
    }
  }
  return [...latest.values()];
}
