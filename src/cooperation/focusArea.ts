import type { TargetCode } from '../sdg/code.table.js';

/**
 * A subject on which a centre works, with the SDG targets that we read into it. The mapping is ours and
 * no source's: an opinion with an author, not a fact.
 */
export interface FocusArea {
  readonly id: string;
  readonly name: string;
  /** Who named it: the article, the speech of that day, other pages; `editorial` where we did. */
  readonly namedBy: 'article' | 'speech' | 'other-pages' | 'editorial';
  /** Codes of SDG targets, as text: `8.b` is one. */
  readonly targets: readonly TargetCode[];
  /** Further targets that touch it less closely. */
  readonly relatedTargets: readonly TargetCode[];
  readonly mappedBy: 'aidkit';
}
