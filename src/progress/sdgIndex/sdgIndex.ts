import { requireInput, requireOptions } from '../../problems/requireOptions.js';
import { goalDashboard } from './dashboard.js';
import type { GoalScores } from './goalScore.js';
import { indexScore } from './indexScore.js';
import { rankScores } from './rank.js';
import { regionalMeans } from './regionalMeans.js';
import { requireEdition } from './requireEdition.js';
import { draftOf, imputeIndicators, scoreGoals } from './sdgIndexDraft.js';
import type { SdgIndexEdition } from './sdgIndexEdition.js';
import type { SdgIndexResult, SdgIndexValue } from './sdgIndexResult.js';
import { tabulate } from './sdgIndexTable.js';

/** Options of {@link sdgIndex}. */
export interface SdgIndexOptions {
  /** By region, the goal scores that stand in for a country's missing ones; without them, computed. */
  readonly regionalMeans?: Readonly<Record<string, GoalScores>> | undefined;
}

/**
 * The whole SDG Index from a table of values: indicator scores and colours, goal scores and colours,
 * index and rank of every country, by the bounds, thresholds and rules of one edition.
 *
 * A missing goal score is filled with the mean of the region's ranked countries. For a part of the
 * countries those means would be wrong: give the published ones as `regionalMeans`. A value that is null
 * is missing. Ranks are among the countries given.
 *
 * Source: Sachs et al., Sustainable Development Report 2019, part 4; with the edition {@link sdr2019}
 * and the published values, all published scores, colours, index values and ranks are reproduced.
 * @throws TypeError for values that are not a list, and if it is not an edition.
 * @example
 * const values = [
 *   { country: 'AFG', indicator: 'sdg2_undernsh', value: 30.3 },
 *   { country: 'AFG', indicator: 'sdg2_stunting', value: 40.9 },
 * ];
 * const [afghanistan] = sdgIndex(values, sdr2019).countries;
 * afghanistan?.goals[1]?.score?.toFixed(2) // => '23.45'
 * afghanistan?.goals[1]?.colour // => 'grey'
 * afghanistan?.index // => null
 */
export function sdgIndex(
  values: readonly SdgIndexValue[],
  edition: SdgIndexEdition,
  options: SdgIndexOptions = {},
): SdgIndexResult {
  requireEdition(edition, 'edition');
  requireOptions(options, ['regionalMeans']);
  const means = options.regionalMeans;
  if (means !== undefined) requireInput(means, 'options.regionalMeans');
  const { table, rejected } = tabulate(values, edition);
  const drafts = edition.members
    .filter(({ country }) => table.has(country))
    .map((member) => draftOf(member, table.get(member.country) ?? new Map(), edition));
  imputeIndicators(drafts, edition);
  const goalScores = drafts.map((country) => scoreGoals(country, edition));
  const impute =
    means ??
    regionalMeans(
      drafts.map(({ member, ranked }, index) => ({
        region: member.region,
        goalScores: goalScores[index] ?? [],
        ranked,
      })),
    );
  const indexes = drafts.map(({ member, ranked }, index) => {
    const filling = Object.hasOwn(impute, member.region) ? impute[member.region] : undefined;
    return ranked ? indexScore(goalScores[index] ?? [], { impute: filling ?? [] }) : null;
  });
  const ranks = rankScores(indexes);
  return {
    edition: edition.id,
    countries: drafts.map((country, index) => ({
      country: country.member.country,
      region: country.member.region,
      percentMissing: country.percentMissing,
      index: indexes[index] ?? null,
      rank: ranks[index]?.rank ?? null,
      tied: ranks[index]?.tied ?? false,
      goals: country.levels.map((levels, goal) => ({
        goal: goal + 1,
        score: goalScores[index]?.[goal] ?? null,
        colour: goalDashboard(levels),
      })),
      indicators: country.results,
    })),
    regionalMeans: impute,
    rejected,
  };
}
