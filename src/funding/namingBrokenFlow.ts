import { requireList } from '../problems/requireList.js';
import { requireInput, requireText } from '../problems/requireOptions.js';
import type { Flow } from './flow.js';

// The loops over flows check only what costs nothing there: millions of flows go through them. What breaks
// inside, such as a hole among the objects of a side, is looked for afterwards and named.

const OUR_SENTENCE = /: expected [\s\S]*received /;

/**
 * Runs a calculation over flows. If it stops at an error of the engine, the flow that is not what it should be
 * is named instead.
 * @throws TypeError for the field of the flow.
 */
export function namingBrokenFlow<T>(flows: unknown, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw brokenFlow(thrown, flows, (i) => `flows[${i}]`);
  }
}

/**
 * The error to throw instead of one that a calculation over flows has met.
 * @throws TypeError that names the flow, if the engine stopped at it.
 */
export function brokenFlow(thrown: unknown, flows: unknown, place: (i: number) => string): unknown {
  const isOurs = thrown instanceof Error && OUR_SENTENCE.test(thrown.message);
  if (!isOurs && Array.isArray(flows)) {
    for (let i = 0; i < flows.length; i++) requireReadable(flows[i], place(i));
  }
  return thrown;
}

function requireReadable(flow: Flow, place: string): void {
  requireInput(flow, place);
  for (const side of ['source', 'destination'] as const) {
    for (let i = 0; i < flow[side].length; i++) {
      const object = flow[side][i];
      const at = `${place}.${side}[${i}]`;
      requireInput(object, at);
      requireText(object?.type, `${at}.type`);
      if (object?.id !== null) requireText(object?.id, `${at}.id`);
      requireText(object?.name, `${at}.name`);
    }
  }
  requireInput(flow.amount, `${place}.amount`);
  requireList(flow.earmarking, `${place}.earmarking`, 'degrees of earmarking');
  for (let i = 0; i < flow.earmarking.length; i++) {
    requireText(flow.earmarking[i], `${place}.earmarking[${i}]`);
  }
}
