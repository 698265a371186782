import type { Claim } from './claim.js';
import type { Role } from './role.js';

/** A measure that `checkClaims` knows: every role, and two that are never said in passing. */
export type Measure = Role | 'costPerPerson' | 'inNeedShare' | 'targetedShare';

/** What a claim's own words for a measure and a layer mean to the checks. */
export interface MeasureReading {
  readonly measure: string;
  readonly layer: string | null;
}

/** The layer that the names `prioRequirement` and `prioTarget` are about. */
const PRIORITISED = 'prioritised';

/**
 * Short names that are met in lists of claims, and what they mean. A layer is better said by the
 * claim's `layer`: `prioRequirement` is `requirement` with the layer `prioritised`.
 */
const ALIASES: ReadonlyMap<string, readonly [measure: Measure, layer?: string]> =
  /* @__PURE__ */ new Map<string, readonly [Measure, string?]>([
    ['prioRequirement', ['requirement', PRIORITISED]],
    ['prio', ['requirement', PRIORITISED]],
    ['prioTarget', ['targeted', PRIORITISED]],
    ['prioP', ['targeted', PRIORITISED]],
    ['drop', ['requirementReduction']],
    ['dropP', ['targetedReduction']],
    ['unfundedPct', ['gapShare']],
    ['words', ['gapShare']],
    ['reachPct', ['reachedShare']],
    ['share', ['requirementShare']],
    ['covered', ['funding']],
    ['orig', ['requirementPart']],
    ['add', ['requirementPart']],
    ['r1', ['requirementPart']],
    ['r2', ['requirementPart']],
    ['f1', ['fundingPart']],
    ['f2', ['fundingPart']],
    ['g', ['fundingPart']],
    ['p', ['fundingPart']],
  ]);

/**
 * The measure and layer of a claim in the words of the checks. `total` is the whole of the parts that
 * are stated beside it: the funding where these are sums received, the requirement otherwise.
 */
export function readMeasure(claim: Claim, hasFundingParts: boolean): MeasureReading {
  const own = claim.layer ?? null;
  if (claim.measure === 'total') {
    return { measure: hasFundingParts ? 'funding' : 'requirement', layer: own };
  }
  const alias = ALIASES.get(claim.measure);
  if (alias === undefined) return { measure: claim.measure, layer: own };
  return { measure: alias[0], layer: own ?? alias[1] ?? null };
}

/** Measures that stand until they are restated; the others hold for their day alone. */
export function stands(measure: string): boolean {
  return /^(requirement|requirementPart|targeted|inNeed|population|costPerPerson|.*Reduction)$/.test(
    measure,
  );
}
