import { requireAlpha3 } from '../countries/requireAlpha3.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDayIfAny } from '../dates/requireDay.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { expected, nearestHint, oneOf } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { requireOptions, requireText } from '../problems/requireOptions.js';
import type { Appeal } from './appeal.js';
import type { Caseload } from './caseload.js';
import { figuresKnownOn, inOrderOfDays } from './known.js';
import { requireAppeal } from './requireAppeal.js';

/** Which figure of an appeal is meant: the whole plan's where neither layer nor cluster is named. */
export interface RequirementOptions {
  /** The name of a prioritised layer, such as `urgent`. */
  readonly layer?: string | null | undefined;
  /** The id or the name of a cluster. */
  readonly cluster?: string | null | undefined;
  /**
   * The alpha-3 code of a country whose part of a regional plan is meant. A plan for one country alone is
   * that country's part.
   */
  readonly country?: string | null | undefined;
  /** What was known on this day; without it, what is known at last. */
  readonly on?: IsoDate | null | undefined;
}

/** A requirement and the day from which it held. */
export interface RequirementStep<C extends CurrencyCode = CurrencyCode> {
  /** Null if the day is not known. */
  readonly asOf: IsoDate | null;
  readonly requirement: Money<C>;
  /** Null if the appeal does not say it for a figure of this kind. */
  readonly source: string | null;
}

/** What an appeal says about its focus, each entry with its day: the common shape of all parts. */
interface StatedFigures<C extends CurrencyCode> {
  readonly asOf: IsoDate | null;
  readonly requirement: Money<C> | null;
  readonly caseload: Caseload | null;
  readonly source: string | null;
}

/**
 * What an appeal asks for: the revised requirement of the plan, of a layer, of a cluster or of a
 * country's part, as known on a day or at last. A version that states no requirement leaves the one
 * before it in force.
 *
 * A layer's requirement never replaces the plan's, nor the plan's for a layer's. Null where no
 * requirement was stated (by then), for a country that the appeal does not have, and for a cluster of a
 * layer or of a country, which nobody publishes. Country parts that all repeat the
 * whole say nothing, and are null too.
 *
 * Source: FTS and HDX count coverage from the revised requirement, not from that of the launch.
 * @throws TypeError if `appeal` is not an appeal, or for an unknown option; RangeError for a layer or a
 * cluster that the appeal never names, for an unknown country code, and if `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * requirementOf(plan, { layer: 'urgent' }) // => { amount: 1620000000, currency: 'USD' }
 * requirementOf(plan, { layer: 'urgent', on: '2025-02-28' }) // => null
 */
export function requirementOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  options: RequirementOptions = {},
): Money<C> | null {
  return last(requirementHistory(appeal, options))?.requirement ?? null;
}

/**
 * Every requirement that was stated for a plan or one of its parts, oldest first: for DR Congo 2026
 * it has 1.40 and 2.13 billion. With a date, those known by then. Empty if none was stated.
 * @throws TypeError if `appeal` is not an appeal, or for an unknown option; RangeError for a layer or a
 * cluster that the appeal never names, for an unknown country code, and if `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
 * requirementHistory(plan, { layer: 'urgent' }).map(({ asOf }) => asOf) // => ['2025-04-27']
 */
export function requirementHistory<C extends CurrencyCode>(
  appeal: Appeal<C>,
  options: RequirementOptions = {},
): readonly RequirementStep<C>[] {
  return statedFigures(appeal, options).flatMap(({ asOf, requirement, source }) =>
    requirement === null ? [] : [{ asOf, requirement, source }],
  );
}

/**
 * The people of a plan, a layer or a cluster: the latest caseload that was stated (by a day).
 * Null if none was, and where {@link requirementOf} is null for want of such a part.
 * @throws TypeError if `appeal` is not an appeal, or for an unknown option; RangeError for a layer or a
 * cluster that the appeal never names, for an unknown country code, and if `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
 * caseloadOf(plan)?.targeted // => 16800000
 * caseloadOf(plan, { layer: 'urgent' })?.targeted // => 12500000
 */
export function caseloadOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  options: RequirementOptions = {},
): Caseload | null {
  return (
    last(statedFigures(appeal, options).filter(({ caseload }) => caseload !== null))?.caseload ??
    null
  );
}

function statedFigures<C extends CurrencyCode>(
  appeal: Appeal<C>,
  options: RequirementOptions,
): readonly StatedFigures<C>[] {
  requireOptions(options, ['layer', 'cluster', 'country', 'on']);
  requireAppeal(appeal);
  const { layer = null, cluster = null, on = null } = options;
  requireNamed(appeal, options);
  const isPlan = appeal.parts.length === 0 && asksForWhole(appeal, options.country ?? null);
  const country = isPlan ? null : (options.country ?? null);
  requireDayIfAny(on, 'options.on');
  const named = [layer, cluster, country].filter((name) => name !== null).length;
  if (named > 1) return [];
  const figures =
    country === null ? figuresOf(appeal, layer, cluster) : figuresOfPart(appeal, country);
  return inOrderOfDays(figuresKnownOn(figures, on));
}

/**
 * A layer or a cluster that the appeal never names is a slip, and so is an unknown country: null would say
 * that nothing was asked for it. Where the source says nothing about layers, any name may be one.
 */
function requireNamed(appeal: Appeal, { layer, cluster, country }: RequirementOptions): void {
  const { layers, layersKnown, clusters, countries, parts } = appeal;
  if (layer !== undefined && layer !== null && (layersKnown !== false || layers.length > 0)) {
    requireName(layer, layers, 'options.layer', 'layer');
  }
  if (cluster !== undefined && cluster !== null && !clusters.some(({ id }) => id === cluster)) {
    requireName(cluster, clusters, 'options.cluster', 'cluster');
  }
  if (country !== undefined && country !== null) {
    const isOwn = (code: string) =>
      countries.includes(code) || parts.some((part) => part.country === code);
    requireAlpha3(country, 'options.country', isOwn);
  }
}

function requireName(
  name: string,
  named: readonly { readonly name: string }[],
  field: string,
  kind: string,
): void {
  const names = [...new Set(named.map((one) => one.name))];
  requireText(name, field);
  if (names.includes(name)) return;
  const among = names.length === 0 ? ', of which it has none' : `: ${oneOf(names)}`;
  const hint = nearestHint(nearest(name, names).slice(0, 1));
  throw new RangeError(expected(field, `a ${kind} that the appeal names${among}`, name) + hint);
}

/** Whether a country's part is the plan itself: where none is named, or the only one that it is for. */
export function asksForWhole({ countries }: Appeal, country: string | null): boolean {
  return country === null || (countries.length === 1 && countries[0] === country);
}

function figuresOfPart<C extends CurrencyCode>(
  appeal: Appeal<C>,
  country: string,
): readonly StatedFigures<C>[] {
  if (partsRepeatThePlan(appeal)) return [];
  return appeal.parts
    .filter((part) => part.country === country)
    .map(({ asOf, requirement }) => ({ asOf, requirement, caseload: null, source: null }));
}

/**
 * FTS writes the whole requirement next to every country of some plans (plan 1006: 49 times 500
 * million). Then no part says what its country needs.
 */
export function partsRepeatThePlan(appeal: Appeal): boolean {
  const stated = appeal.parts.flatMap(({ requirement }) => (requirement ? [requirement] : []));
  const wholes = appeal.versions.flatMap((version) => [
    version.originalRequirement,
    version.revisedRequirement,
  ]);
  const repeats = ({ amount, currency }: Money): boolean =>
    wholes.some((whole) => whole?.amount === amount && whole.currency === currency);
  return stated.length > 1 && stated.every(repeats);
}

function figuresOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  layer: string | null,
  cluster: string | null,
): readonly StatedFigures<C>[] {
  if (layer !== null) {
    return appeal.layers
      .filter(({ name }) => name === layer)
      .map(({ asOf, requirement, caseload = null, source }) => ({
        asOf,
        requirement,
        caseload,
        source,
      }));
  }
  if (cluster !== null) {
    return appeal.clusters
      .filter(({ id, name }) => id === cluster || name === cluster)
      .map(({ asOf, revisedRequirement, caseload = null }) => ({
        asOf,
        requirement: revisedRequirement,
        caseload,
        source: null,
      }));
  }
  return appeal.versions.map(({ asOf, revisedRequirement, caseload = null, source }) => ({
    asOf,
    requirement: revisedRequirement,
    caseload,
    source,
  }));
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
