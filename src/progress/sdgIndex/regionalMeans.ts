import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { type GoalScores, goalEntries, goalScore } from './goalScore.js';

/**
 * A country's goal scores, as `regionalMeans` needs them: as `goalScores`, as `goals` (a country
 * of `sdgIndex`), or in the columns `goal1` to `goal17` of the published tables.
 */
export type RegionalRow = {
  readonly region: string;
  /**
   * False for a country with too few data to be ranked: it does not enter the means. Default: whether
   * the row has a `rank`, and true where it says nothing of it.
   */
  readonly ranked?: boolean | undefined;
  readonly rank?: number | null | undefined;
} & (
  | { readonly goalScores: GoalScores }
  | { readonly goals: GoalScores }
  | { readonly [goal: `goal${number}`]: number | null }
);

/** Means by goal: a list with goal 1 first, or an object by goal number. */
export type GoalMeans = readonly (number | null)[] | Readonly<Record<number, number | null>>;

/**
 * The mean of each goal's scores over the ranked countries of a region, unweighted: what the SDG Index
 * puts in the place of a missing goal score. A region has its means in the form of its rows, a list for
 * lists and an object for objects, for the goals that its rows name; null if no ranked country has a
 * score.
 *
 * @throws TypeError for a row without a region or goal scores, and for a score that is not a number.
 * @example
 * const rows = [
 *   { region: 'Africa', goalScores: [40, 50, null] },
 *   { region: 'Africa', goalScores: [60, null, null] },
 *   { region: 'Africa', goalScores: [0, 0, 0], ranked: false },
 *   { region: 'Asia', goalScores: { 1: 40, 2: 50 } },
 * ];
 * regionalMeans(rows).Africa // => [50, 50, null]
 * regionalMeans(rows).Asia // => { 1: 40, 2: 50 }
 */
export function regionalMeans(rows: readonly RegionalRow[]): Readonly<Record<string, GoalMeans>> {
  requireList(rows, 'rows');
  const regions = new Map<string, Region>();
  for (const [index, row] of rows.entries()) {
    if (typeof row?.region !== 'string') {
      throw new TypeError(expected(`rows[${index}].region`, 'a text', row?.region));
    }
    const { rank, ranked = rank !== null } = row;
    if (!ranked) continue;
    const scores = scoresOf(row);
    const region = regions.get(row.region) ?? { asList: true, columns: new Map() };
    regions.set(row.region, region);
    region.asList &&= Array.isArray(scores);
    for (const [goal, score] of goalEntries(scores, `rows[${index}]`)) {
      const column = region.columns.get(goal);
      if (column === undefined) region.columns.set(goal, [score]);
      else column.push(score);
    }
  }
  // No prototype: a region's name comes from outside and may be any word.
  const means: Record<string, GoalMeans> = Object.create(null);
  for (const [name, region] of regions) means[name] = meansOf(region);
  return means;
}

interface Region {
  /** Whether all its rows gave their scores as lists. */
  asList: boolean;
  readonly columns: Map<number, (number | null)[]>;
}

function scoresOf(row: RegionalRow): GoalScores {
  if ('goalScores' in row) return row.goalScores;
  return 'goals' in row ? row.goals : (row as unknown as GoalScores);
}

function meansOf({ asList, columns }: Region): GoalMeans {
  const means = [...columns].map(([goal, scores]) => [goal, goalScore(scores)] as const);
  if (!asList) return Object.fromEntries(means);
  const list: (number | null)[] = new Array(Math.max(0, ...columns.keys())).fill(null);
  for (const [goal, mean] of means) list[goal - 1] = mean;
  return list;
}
