import type { Appeal } from '../appeals/appeal.js';
import { partsRepeatThePlan, requirementOf } from '../appeals/requirementOf.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { beyondParts } from './beyondParts.js';
import { type CoverageOnDate, coverageOn } from './coverageOn.js';
import { timelineOf } from './coverageTimeline.js';
import type { PoolAppealsOptions } from './poolAppealsOptions.js';
import type { NotIncludedReason, PartlyKnownAppeal } from './poolInclusion.js';
import { reasonAgainstInclusion } from './poolInclusion.js';
import { requirePoolArguments } from './requirePoolArguments.js';

/** An appeal, or the country part of one, that counts in a pool. */
export interface PooledAppeal<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  /** The country whose part it is; null for the whole plan. */
  readonly country: string | null;
  readonly coverage: CoverageOnDate<C>;
  /** What a whole plan asks for beyond the parts by country that it states; null if it states none. */
  readonly requirementNotInParts: Money<C> | null;
}

/**
 * Why an appeal that was asked for does not count.
 *
 * - `excluded`: it is on the exclusion list.
 * - `listed-again`: an appeal of the same id or code has come before it.
 * - `not-in-totals`, `unknown-whether-in-totals`: by `onlyIncludedInTotals` or `include: 'fts-totals'`.
 * - `not-in-gho`, `unknown-whether-in-gho`: by `include: 'gho'`.
 * - `not-chosen`: its id or code is not in the list `include`.
 * - `layer-not-named`: it does not name the layer that is asked for.
 * - `part-not-stated`: a regional plan that reaches beyond the countries, without a usable part.
 * - `funding-unknown`: nobody had observed its funding by that day. That is not the same as none.
 * - `requirement-missing`, `requirement-zero`: it has no ratio.
 */
export type LeftOutAppealReason =
  | 'excluded'
  | 'listed-again'
  | NotIncludedReason
  | 'layer-not-named'
  | 'part-not-stated'
  | 'funding-unknown'
  | 'requirement-missing'
  | 'requirement-zero';

/** An appeal that was asked for and is not in the ratio. */
export interface LeftOutAppeal<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  readonly country: string | null;
  readonly reason: LeftOutAppealReason;
  /** The funding that is not in the pool; null if it is not known or was not looked up. */
  readonly funding: Money<C> | null;
}

/** What was asked for: those that count and those that do not. */
export interface Selection<C extends CurrencyCode> {
  readonly members: readonly PooledAppeal<C>[];
  readonly leftOut: readonly LeftOutAppeal<C>[];
  readonly partlyKnown: readonly PartlyKnownAppeal<C>[];
}

/** Takes the appeals that a question asks for, each once, and says of every other one why not. */
export function selectAppeals<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<C>[],
  options: PoolAppealsOptions<C>,
  divide: (
    appeal: Appeal,
    countries?: readonly string[],
  ) => readonly (string | null)[] = wholeIfInside,
): Selection<C> {
  requirePoolArguments(appeals, observations, options);
  const seen = bySubject(observations);
  const taken = new Set<string>();
  const members: PooledAppeal<C>[] = [];
  const leftOut: LeftOutAppeal<C>[] = [];
  const partlyKnown: PartlyKnownAppeal<C>[] = [];
  for (const appeal of appeals) {
    if (!isAskedFor(appeal, options)) continue;
    const { id, code } = appeal;
    const reason = reasonAgainst(appeal, options, taken);
    taken.add(id);
    if (code !== null) taken.add(code);
    if (reason !== null) {
      leftOut.push({ appeal: id, code, country: null, reason, funding: null });
      continue;
    }
    const own = [
      ...(seen.get(id) ?? []),
      ...(code !== null && code !== id ? (seen.get(code) ?? []) : []),
    ];
    for (const country of divide(appeal, options.countries)) {
      const timeline = timelineOf(appeal, own, { country, layer: options.layer });
      const coverage = coverageOn(timeline, options.on);
      const isStated = country === null || timeline.requirements.length > 0;
      const against = reasonAgainstCoverage(coverage, isStated);
      if (coverage !== null && against === null) {
        const requirementNotInParts =
          country === null && !options.layer ? beyondParts(appeal, options.on) : null;
        members.push({ appeal: id, code, country, coverage, requirementNotInParts });
      } else if (options.include !== undefined && country === null) {
        const requirement = requirementOf(appeal, { on: options.on, layer: options.layer });
        partlyKnown.push({ appeal: id, code, requirement, funding: coverage?.funding ?? null });
      } else {
        const why = against ?? 'funding-unknown';
        leftOut.push({
          appeal: id,
          code,
          country,
          reason: why,
          funding: coverage?.funding ?? null,
        });
      }
    }
  }
  return { members, leftOut, partlyKnown };
}

function bySubject<C extends CurrencyCode>(
  observations: readonly FundingObservation<C>[],
): ReadonlyMap<string, readonly FundingObservation<C>[]> {
  const map = new Map<string, FundingObservation<C>[]>();
  for (const observation of observations) {
    const list = map.get(observation.appeal);
    if (list === undefined) map.set(observation.appeal, [observation]);
    else list.push(observation);
  }
  return map;
}

function isAskedFor(appeal: Appeal, { countries, types, years }: PoolAppealsOptions): boolean {
  return (
    (countries === undefined || appeal.countries.some((country) => countries.includes(country))) &&
    (types === undefined || types.includes(appeal.type)) &&
    (years === undefined || appeal.years.some((year) => years.includes(year)))
  );
}

function reasonAgainst(
  appeal: Appeal,
  { exclude = [], onlyIncludedInTotals = false, include, layer = null }: PoolAppealsOptions,
  taken: ReadonlySet<string>,
): LeftOutAppealReason | null {
  const { id, code, includedInTotals } = appeal;
  if (exclude.includes(id) || (code !== null && exclude.includes(code))) return 'excluded';
  if (taken.has(id) || (code !== null && taken.has(code))) return 'listed-again';
  if (onlyIncludedInTotals && includedInTotals === false) return 'not-in-totals';
  if (onlyIncludedInTotals && includedInTotals === null) return 'unknown-whether-in-totals';
  if (layer !== null && !appeal.layers.some(({ name }) => name === layer)) return 'layer-not-named';
  return reasonAgainstInclusion(appeal, include);
}

/** The whole plan (null) where it stays inside the countries, else the parts of those inside. */
function wholeIfInside(appeal: Appeal, countries?: readonly string[]): readonly (string | null)[] {
  if (countries === undefined) return [null];
  const inside = appeal.countries.filter((country) => countries.includes(country));
  return inside.length === appeal.countries.length ? [null] : inside;
}

function reasonAgainstCoverage(
  coverage: CoverageOnDate | null,
  isStated: boolean,
): LeftOutAppealReason | null {
  if (coverage === null) return isStated ? 'funding-unknown' : 'part-not-stated';
  if (coverage.status === 'requirement-zero') return 'requirement-zero';
  if (coverage.ratio !== null) return null;
  return isStated ? 'requirement-missing' : 'part-not-stated';
}

/** As {@link wholeIfInside}, but a regional plan is divided wherever its parts are stated. */
export function partsIfStated(
  appeal: Appeal,
  countries?: readonly string[],
): readonly (string | null)[] {
  const asked = wholeIfInside(appeal, countries);
  if (asked[0] !== null || appeal.countries.length < 2 || partsRepeatThePlan(appeal)) return asked;
  const stated = appeal.parts.flatMap(({ country, requirement }) =>
    country === null || requirement === null ? [] : [country],
  );
  return stated.length === 0 ? asked : [...new Set(stated)];
}
