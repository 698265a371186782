import type { Boundary, Flow, FlowObjectType } from 'aidkit/funding';

/**
 * The boundary that a page of flows was asked for, read from what its flows have in common: FTS does
 * not repeat the question in its answer. All flows that came in, or moved inside, name the plan (or
 * the place and the year) of the query on their destination side; those that went out name it on
 * their source side. Undefined where they have nothing in common.
 */
export function boundaryOf(
  flows: readonly Flow<'USD'>[],
  directions: readonly (string | null)[],
): Boundary | undefined {
  const common = (type: FlowObjectType): readonly string[] => {
    let ids: Set<string> | undefined;
    flows.forEach((flow, index) => {
      const side = directions[index] === 'outgoing' ? flow.source : flow.destination;
      const own = new Set(
        side.flatMap((object) => (object.type === type && object.id !== null ? [object.id] : [])),
      );
      ids = ids === undefined ? own : new Set([...ids].filter((id) => own.has(id)));
    });
    return [...(ids ?? [])];
  };
  const plan = common('plan');
  if (plan.length > 0) return { plan };
  const [location, usageYear] = [common('location'), common('usageYear')];
  if (location.length === 0 && usageYear.length === 0) return undefined;
  return {
    ...(location.length > 0 ? { location } : {}),
    ...(usageYear.length > 0 ? { usageYear } : {}),
  };
}
