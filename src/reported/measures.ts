import type { Claim } from './claim.js';
import type { ExtractedQuantity } from './extractQuantities.js';
import type { Role } from './role.js';

/** A measure that `checkClaims` knows: every role, and three that are never said in passing. */
export type Measure = Role | 'costPerPerson' | 'inNeedShare' | 'targetedShare';

/** What a claim's own words for a measure and a layer mean to the checks. */
export interface MeasureReading {
  readonly measure: string;
  readonly layer: string | null;
}

/** The layer that the names `prioRequirement` and `prioTarget` are about. */
const PRIORITISED = 'prioritised';

/**
 * Short names in which lists of claims about an appeal are kept, and what they mean. A layer is better
 * said by the claim's `layer`: `prioRequirement` is `requirement` with the layer `prioritised`.
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
 * Reads the measures of a list of claims in the words of the checks. `total` is the whole of the parts
 * that are stated beside it: the funding where these are sums received, the requirement otherwise; and
 * `share` beside a total is the share that a part has in it.
 */
export function measureReader(claims: readonly Claim[]): (claim: Claim) => MeasureReading {
  const names = new Set(claims.map(({ measure }) => ALIASES.get(measure)?.[0] ?? measure));
  const total = names.has('fundingPart') ? 'funding' : 'requirement';
  return (claim) => {
    const own = claim.layer ?? extractedLayer(claim);
    if (claim.measure === 'total') return { measure: total, layer: own };
    if (claim.measure === 'share' && names.has('total')) {
      return { measure: 'requirementShare', layer: own };
    }
    const [measure, layer] = ALIASES.get(claim.measure) ?? [claim.measure];
    return { measure, layer: own ?? layer ?? null };
  };
}

/** A quantity that comes straight from `extractQuantities` brings the layer that its sentence told. */
function extractedLayer({ quantity }: Claim): string | null {
  return (quantity as Partial<ExtractedQuantity> | null)?.layer ?? null;
}

/** Measures that stand until they are restated; the others hold for their day alone. */
export function stands(measure: string): boolean {
  return /^(requirement|requirementPart|targeted|inNeed|population|costPerPerson|.*Reduction)$/.test(
    measure,
  );
}
