import { expected } from '../problems/describe.js';
import { meanOf } from './compare.js';
import { GOALS, type GoalScores, goalList, goalScore } from './goalScore.js';

/**
 * The index of a country: the mean of its goal scores, each with the same weight, as the SDG Index is
 * built. The published index fills a missing goal score with the mean of the country's region: give
 * those means as `impute` ({@link regionalMeans}), and a goal that is missing in both makes the index
 * null.
 *
 * Without `impute` the mean is over the goals that have a score. That is another figure than the
 * published one wherever a goal is missing: in 2019, for 52 of 162 countries and by up to 3.9 points.
 *
 * Source: Sachs et al., Sustainable Development Report 2019, part 4.
 * @throws TypeError for what is no goal scores, and for a score that is no number.
 * @example
 * indexScore([80, null, 60], { impute: [70, 40, 70] }) // => 60
 * indexScore([80, null, 60]) // => 70
 * indexScore([80, null, 60], { impute: [70, null, 70] }) // => null
 */
export function indexScore(
  goalScores: GoalScores,
  { impute }: { readonly impute?: GoalScores | null } = {},
): number | null {
  const scores = goalList(goalScores, 'goalScores');
  if (impute === undefined || impute === null) return goalScore(scores);
  const means = goalList(impute, 'impute');
  const filled: number[] = [];
  for (const [index, score] of scores.entries()) {
    const value = score ?? means[index] ?? null;
    if (value === null) return null;
    filled.push(value);
  }
  return meanOf(filled);
}

/**
 * A country's goal scores, as {@link regionalMeans} needs them: as `goalScores`, as `goals` (a country
 * of {@link sdgIndex}), or in the columns `goal1` to `goal17` of the published tables.
 */
export type RegionalRow = {
  readonly region: string;
  /**
   * False for a country with too few data to be ranked: it does not enter the means. Default: whether
   * the row has a `rank`, and true where it says nothing of it.
   */
  readonly ranked?: boolean;
  readonly rank?: number | null;
} & (
  | { readonly goalScores: GoalScores }
  | { readonly goals: GoalScores }
  | { readonly [goal: `goal${number}`]: number | null }
);

/**
 * The mean of each goal's scores over the ranked countries of a region, unweighted: what the SDG Index
 * puts in the place of a missing goal score. Each region has a list with goal 1 first, null where no
 * ranked country has a score.
 *
 * @throws TypeError for a row without a region or goal scores, and for a score that is no number.
 * @example
 * const rows = [
 *   { region: 'Africa', goalScores: { 1: 40, 2: 50 } },
 *   { region: 'Africa', goalScores: { 1: 60, 2: null } },
 *   { region: 'Africa', goalScores: { 1: 0, 2: 0 }, ranked: false },
 * ];
 * regionalMeans(rows).Africa?.slice(0, 3) // => [50, 50, null]
 */
export function regionalMeans(
  rows: readonly RegionalRow[],
): Readonly<Record<string, readonly (number | null)[]>> {
  const columns = new Map<string, (number | null)[][]>();
  for (const [index, row] of rows.entries()) {
    if (typeof row?.region !== 'string') {
      throw new TypeError(expected(`rows[${index}].region`, 'a text', row?.region));
    }
    const { region, rank, ranked = rank !== null } = row;
    if (!ranked) continue;
    const scores = goalList(scoresOf(row), `rows[${index}]`);
    let goals = columns.get(region);
    if (goals === undefined) {
      goals = Array.from({ length: GOALS }, () => []);
      columns.set(region, goals);
    }
    for (const [goal, column] of goals.entries()) column.push(scores[goal] ?? null);
  }
  // No prototype: a region's name comes from outside and may be any word.
  const means: Record<string, readonly (number | null)[]> = Object.create(null);
  for (const [region, goals] of columns) means[region] = goals.map(goalScore);
  return means;
}

function scoresOf(row: RegionalRow): GoalScores {
  if ('goalScores' in row) return row.goalScores;
  return 'goals' in row ? row.goals : (row as unknown as GoalScores);
}
