import type { FlowObjectType } from '../../funding/flow.js';

/** FTS's words for the types of object, and ours. */
export const FTS_OBJECT_TYPES: ReadonlyMap<unknown, FlowObjectType> = new Map([
  ['Organization', 'organization'],
  ['Location', 'location'],
  ['UsageYear', 'usageYear'],
  ['Plan', 'plan'],
  ['Cluster', 'cluster'],
  ['GlobalCluster', 'globalCluster'],
  ['Project', 'project'],
  ['Emergency', 'emergency'],
]);
