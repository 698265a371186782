import type { Appeal } from '../appeals/appeal.js';
import type { FundingObservation } from '../funding/observation.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireWord } from '../problems/requireOptions.js';
import { partsIfStated, type Selection, selectAppeals } from './appealPool.js';
import { beyondParts } from './beyondParts.js';
import { type PooledAppeals, pool } from './poolAppeals.js';
import type { PoolAppealsOptions } from './poolAppealsOptions.js';

/** The appeals of one country, type or year together. */
export interface PooledAppealGroup<C extends CurrencyCode = CurrencyCode> extends PooledAppeals<C> {
  /**
   * The country, the type or the year. Null for those that belong to several, or to none: a regional
   * plan without stated parts, a plan of two years. Nobody has divided them.
   */
  readonly key: string | null;
}

/** By what {@link poolAppealsBy} puts appeals together. */
export type AppealGrouping = 'country' | 'type' | 'year';

/**
 * The coverage of appeals by country, by type or by year, each group pooled as {@link poolAppeals}
 * does, in the order of the keys, with those that belong to several keys last.
 *
 * Every plan is in one group only, so the groups add up to the pool. One exception: by country, a
 * regional plan whose parts are stated is in the group of each country with that part alone. What it asks
 * for beyond its parts is `requirementNotInParts` of the group without a key. Money shared between appeals
 * counts in a group that holds all of them.
 *
 * By type and year a plan counts with its own requirement, not with the sum of its parts, and
 * `requirementNotInParts` is the difference; {@link coverageCandidates} has the sums of rows.
 * @throws TypeError and RangeError as `poolAppeals`, and RangeError for an unknown grouping.
 * @example
 * const { appeals, observations } = centralAsiaAppeals;
 * poolAppealsBy(appeals, observations, 'year', { on: '2026-09-27', years: ['2025', '2026'] })
 *   .map(({ key, counted, ratio }) => [key, counted, ratio?.toFixed(4)])
 * // => [['2025', 1, '0.4196'], ['2026', 1, '0.2706']]
 */
export function poolAppealsBy<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  observations: readonly FundingObservation<NoInfer<C>>[],
  by: AppealGrouping,
  options: PoolAppealsOptions<C>,
): readonly PooledAppealGroup<C>[] {
  requireWord(by, ['country', 'type', 'year'], 'by');
  const selection = selectAppeals(
    appeals,
    observations,
    options,
    by === 'country' ? partsIfStated : undefined,
  );
  const keys = new Map<string, string | null>();
  for (const appeal of appeals) {
    // An appeal that is listed again does not count, so the first one decides.
    if (!keys.has(appeal.id)) keys.set(appeal.id, keyOf(appeal, by));
  }
  const keyOfPart = ({ country, appeal }: { country: string | null; appeal: string }) =>
    by === 'country' && country !== null ? country : (keys.get(appeal) ?? null);
  const groups = new Map<string | null, OpenSelection<C>>();
  for (const member of selection.members) groupOf(groups, keyOfPart(member)).members.push(member);
  for (const one of selection.leftOut) groupOf(groups, keyOfPart(one)).leftOut.push(one);
  for (const one of selection.partlyKnown) {
    groupOf(groups, keyOfPart({ ...one, country: null })).partlyKnown.push(one);
  }
  const divided = by === 'country' ? beyondPartsOf(appeals, selection, options) : [];
  if (divided.length > 0) groupOf(groups, null);
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([key, group]) => ({ key, ...pool(group, options, key === null ? divided : []) }));
}

/** What the plans that were divided ask for beyond their parts: it is in the group of no country. */
function beyondPartsOf<C extends CurrencyCode>(
  appeals: readonly Appeal<C>[],
  { members, leftOut }: Selection<C>,
  { on, countries }: PoolAppealsOptions<C>,
): readonly Money<C>[] {
  if (countries !== undefined) return []; // parts of other countries were not asked for
  const divided = new Set(
    [...members, ...leftOut].flatMap(({ appeal, country }) => (country === null ? [] : [appeal])),
  );
  return appeals.flatMap((appeal) => {
    if (!divided.delete(appeal.id)) return []; // one that is listed again counts once
    return beyondParts(appeal, on) ?? [];
  });
}

function keyOf({ countries, type, years }: Appeal, by: AppealGrouping): string | null {
  if (by === 'type') return type;
  const keys = by === 'country' ? countries : years;
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

interface OpenSelection<C extends CurrencyCode> {
  readonly members: Selection<C>['members'][number][];
  readonly leftOut: Selection<C>['leftOut'][number][];
  readonly partlyKnown: Selection<C>['partlyKnown'][number][];
}

function groupOf<C extends CurrencyCode>(
  groups: Map<string | null, OpenSelection<C>>,
  key: string | null,
): OpenSelection<C> {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: OpenSelection<C> = { members: [], leftOut: [], partlyKnown: [] };
  groups.set(key, group);
  return group;
}
