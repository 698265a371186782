import { lazyList } from '../problems/frozen.js';
import { CLUSTER_ROWS } from './cluster.table.js';
import type { GoalCode, TargetCode } from './code.table.js';

/** A humanitarian global cluster, or an area of responsibility, next to the targets nearest to its work. */
export interface SdgClusterLink {
  /** Such as `food-security`. */
  readonly id: string;
  readonly name: string;
  /** The goals of its targets. Empty for a cluster that serves the others. */
  readonly goals: readonly GoalCode[];
  readonly targets: readonly TargetCode[];
  /** Targets that it touches less closely. */
  readonly relatedTargets: readonly TargetCode[];
  /** An opinion with an author, not a fact: no published source maps clusters to the SDGs. */
  readonly basis: 'editorial';
  readonly mappedBy: 'aidkit';
  readonly note: string | null;
}

function decode(): readonly SdgClusterLink[] {
  const codes = (text: string) => (text === '' ? [] : (text.split(' ') as TargetCode[]));
  return CLUSTER_ROWS.split('\n').map((line) => {
    const [id = '', name = '', targets = '', related = '', note = ''] = line.split('|');
    const goals = codes(targets).map((target) => target.slice(0, target.indexOf('.')) as GoalCode);
    return {
      id,
      name,
      goals: [...new Set(goals)],
      targets: codes(targets),
      relatedTargets: codes(related),
      basis: 'editorial',
      mappedBy: 'aidkit',
      note: note || null,
    };
  });
}

/**
 * The global clusters and the targets nearest to their work. Editorial: ours, and no source's. Money for
 * a cluster is not money for a goal; do not add it up as such.
 * @example
 * clusterSdgLinks.find(({ id }) => id === 'education')?.targets // => ['4.1', '4.5']
 * clusterSdgLinks.find(({ id }) => id === 'logistics')?.targets // => []
 */
export const clusterSdgLinks: readonly SdgClusterLink[] = /* @__PURE__ */ lazyList(15, decode);
