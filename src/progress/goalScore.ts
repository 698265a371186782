import { known, meanOf } from './compare.js';

/** How many goals there are, and so how many goal scores make an index. */
export const GOALS = 17;

/**
 * Goal scores in the order of the goals (goal 1 first), or keyed by goal number as in `{ '1': 42.9, '2':
 * null }`. Null where a goal has no score.
 */
export type GoalScores =
  | readonly (number | null)[]
  | Readonly<Record<string | number, number | null>>;

/** Goal scores as a list, whichever way they came. */
export function goalList(scores: GoalScores): (number | null)[] {
  if (Array.isArray(scores)) return scores.map(known);
  const byGoal = scores as Readonly<Record<string, number | null>>;
  return Array.from({ length: GOALS }, (_, index) => {
    const key = String(index + 1);
    return Object.hasOwn(byGoal, key) ? known(byGoal[key]) : null;
  });
}

/**
 * A goal's score: the mean of its indicators' scores, each with the same weight. An indicator without a
 * score is left out, not counted as zero; null where none has one.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 1.6.
 * @example
 * goalScore([28.4, null, 41.7]) // => 35.05
 * goalScore([null]) // => null
 */
export function goalScore(scores: readonly (number | null | undefined)[]): number | null {
  const present: number[] = [];
  for (const score of scores) {
    const value = known(score);
    if (value !== null) present.push(value);
  }
  return meanOf(present);
}
