import type { Appeal } from '../appeals/appeal.js';
import type { IsoDate } from '../dates/isoDate.js';
import type { Claim } from './claim.js';
import { readClaims } from './claimSet.js';
import { amountInterval } from './datedFunding.js';
import type { Interval } from './interval.js';
import { isCurrency } from './units.js';

/** A requirement that a percentage may be one of. */
export interface Denominator {
  /** `plan`, the name of a layer, or `as stated` for the plan where only the claims tell its size. */
  readonly name: string;
  /** The layer, as claims name it; null for the whole plan. */
  readonly layer: string | null;
  /** The requirement as it stood on a day: for days before the first version that one; null before a layer. */
  readonly on: (day: IsoDate) => Interval | null;
  /** Its currency; null where that is not said. */
  readonly currency: string | null;
}

/** The requirements that the appeal has, or, where none is given, those that the claims state. */
export function denominatorsOf(
  claims: readonly Claim[],
  appeal: Appeal | undefined,
): Denominator[] {
  if (appeal !== undefined) return [planOf(appeal), ...layersOf(appeal)];
  const { stated } = readClaims(claims);
  return stated
    .filter(({ measure, layer }) => measure === 'requirement' && layer !== 'before')
    .map(({ layer, estimate, unit }) => ({
      name: layer ?? 'as stated',
      layer,
      currency: isCurrency(unit) ? unit : null,
      on: () => estimate.interval,
    }));
}

function planOf({ versions }: Appeal): Denominator {
  const known = versions
    .map(({ asOf, revisedRequirement, originalRequirement }) => ({
      asOf,
      amount: (revisedRequirement ?? originalRequirement)?.amount ?? null,
    }))
    .filter((version): version is { asOf: IsoDate; amount: number } => version.amount !== null)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const requirements = versions.map((one) => one.revisedRequirement ?? one.originalRequirement);
  return {
    name: 'plan',
    layer: null,
    currency: requirements.find((one) => one !== null && one !== undefined)?.currency ?? null,
    on(day) {
      let amount = known[0]?.amount;
      for (const version of known) if (version.asOf <= day) amount = version.amount;
      return amount === undefined ? null : amountInterval(amount);
    },
  };
}

/** Before the day on which a layer was set apart there is no share of it. */
function layersOf({ layers }: Appeal): Denominator[] {
  return layers.flatMap(({ name, asOf, requirement }) => {
    if (requirement === null) return [];
    const known = amountInterval(requirement.amount);
    const on = (day: IsoDate) => (day < asOf ? null : known);
    return [{ name, layer: name, currency: requirement.currency, on }];
  });
}
