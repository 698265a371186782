import type { LeftOutRecord } from '../../coverage/gatheredAppeals.js';
import { describeValue } from '../../problems/describe.js';
import type { HdxListedPlan } from './parsePlans.js';
import type { HdxPlan } from './parseRequirements.js';

/** By what a plan is found in both files. */
export type PlanKey = string;

/**
 * A plan's code; of a plan without one, its name and days. The list's id is never used: it is the id of
 * a version, and many of its numbers are the FTS id of another plan.
 */
export function planKey(plan: HdxPlan | HdxListedPlan | null): PlanKey {
  if (plan === null) return '';
  const { code, name, period } = plan;
  return JSON.stringify(code === null ? [name, period?.start, period?.end] : code);
}

/** A plan of the list and where it is in it. */
export interface ListedAt {
  readonly plan: HdxListedPlan;
  readonly path: string;
}

/** The plans of the list by key. Those that have one key with another are left out: none can be told. */
export function listedByKey(
  plans: readonly HdxListedPlan[],
  leftOut: LeftOutRecord[],
): Map<PlanKey, ListedAt> {
  const times = new Map<PlanKey, number>();
  for (const plan of plans) times.set(planKey(plan), (times.get(planKey(plan)) ?? 0) + 1);
  const listed = new Map<PlanKey, ListedAt>();
  for (const [index, plan] of plans.entries()) {
    const path = `plans[${index}]`;
    const count = times.get(planKey(plan)) ?? 0;
    if (count === 1) listed.set(planKey(plan), { plan, path });
    else {
      const why = `${count} plans of the list have the code ${describeValue(plan.code)}`;
      leftOut.push(left(path, 'code-not-unique', why, plan));
    }
  }
  return listed;
}

export function left(path: string, reason: string, why: string, value: unknown): LeftOutRecord {
  return { path, reason, message: `${path}: ${why}`, value };
}
