import type { Appeal } from '../../appeals/appeal.js';
import type { IsoDate } from '../../dates/isoDate.js';
import type { Claim } from '../claim/claim.js';
import { isCurrency } from '../figure/money.js';
import { type Interval, intersectIntervals } from '../interval/interval.js';
import { amountInterval } from './datedFunding.js';
import { readClaims, type Stated } from './stated.js';

/** A requirement that a percentage may be one of. */
export interface Denominator {
  /** `plan`, the name of a layer, or `as stated` for the plan where only the claims tell its size. */
  readonly name: string;
  /** The layer, as claims name it; null for the whole plan. */
  readonly layer: string | null;
  /** The requirement as it stood on a day: for days before the first version that one; null before a layer. */
  readonly on: (day: IsoDate) => Interval | null;
  /** Whether a stated requirement is one that it ever was. */
  readonly everWas: (stated: Interval) => boolean;
  /** The largest that it ever was; null if it is not known. */
  readonly most: () => number | null;
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
      most: () => estimate.interval.high,
      everWas: () => true,
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
    most: () => largest(known.map(({ amount }) => amountInterval(amount))),
    everWas: (stated) =>
      meets(
        known.map(({ amount }) => amountInterval(amount)),
        stated,
      ),
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
    return [
      {
        name,
        layer: name,
        currency: requirement.currency,
        on,
        most: () => known.high,
        everWas: (stated) => meets([known], stated),
      },
    ];
  });
}

function largest(list: readonly Interval[]): number | null {
  return list.reduce<number | null>(
    (most, { high }) => (high === null ? most : Math.max(most ?? high, high)),
    null,
  );
}

/**
 * Which claims speak of the plan at hand: not those of another place or year of their text, nor those of a text
 * whose requirement is none that the plan or a layer of it ever had.
 */
export function speaksOf(
  stated: readonly Stated[],
  denominators: readonly Denominator[],
): (one: Stated) => boolean {
  const others = new Set<string>();
  const kept = new Set<string>();
  for (const { measure, evidence, estimate } of stated) {
    if (evidence === null || measure !== 'requirement') continue;
    const isKnown = denominators.some((one) => one.everWas(estimate.interval));
    (isKnown ? kept : others).add(evidence.text);
  }
  return ({ evidence, scope }) => {
    if (denominators.length === 0 || evidence === null) return true;
    if (scope.of !== '' || scope.year !== '') return false;
    return kept.has(evidence.text) || !others.has(evidence.text);
  };
}

function meets(list: readonly Interval[], stated: Interval): boolean {
  return list.some((one) => intersectIntervals(one, stated) !== null);
}
