import { expected } from '../problems/describe.js';
import { meanOf } from './compare.js';
import { readFigure, readFigures, readItem } from './readFigure.js';

/** How many goals there are, and so how many goal scores make an index. */
export const GOALS = 17;

/**
 * Goal scores: a list with goal 1 first, a list as {@link sdgIndex} answers it, or an object by goal,
 * as `{ 1: 42.9, 2: null }` or in the columns of the published tables, `{ goal1: 42.9 }`. Null where a
 * goal has no score.
 */
export type GoalScores =
  | readonly (number | null)[]
  | readonly { readonly goal: number; readonly score: number | null }[]
  | Readonly<Record<string | number, number | null>>;

/** Goal scores as a list with goal 1 first, whichever way they came. */
export function goalList(scores: GoalScores, path: string): (number | null)[] {
  if (typeof scores !== 'object' || scores === null || scores instanceof Map) {
    throw notGoals(scores, path);
  }
  if (!Array.isArray(scores)) return byGoal(Object.entries(scores), scores, path);
  if (scores.some((entry) => typeof entry === 'object' && entry !== null)) {
    return byGoal(
      scores.map((entry) => [String(entry?.goal), entry?.score]),
      scores,
      path,
    );
  }
  return Array.from(scores, (score, index) => readItem(score, path, index));
}

function byGoal(
  entries: readonly (readonly [string, unknown])[],
  received: unknown,
  path: string,
): (number | null)[] {
  const list: (number | null)[] = new Array(GOALS).fill(null);
  let found = 0;
  for (const [key, score] of entries) {
    const goal = Number(/^(?:goal)?(\d{1,2})$/.exec(key)?.[1]);
    if (!(goal >= 1 && goal <= GOALS)) continue;
    list[goal - 1] = readFigure(score, `${path}.${key}`);
    found++;
  }
  // Keys without a goal among them are of something else (regions, say): an index of nothing is null.
  if (found === 0 && entries.length > 0) throw notGoals(received, path);
  return list;
}

function notGoals(received: unknown, path: string): TypeError {
  return new TypeError(expected(path, 'goal scores as a list or by goal number', received));
}

/**
 * A goal's score: the mean of its indicators' scores, each with the same weight. An indicator without a
 * score is left out, not counted as zero; null where none has one.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 1.6.
 * @throws TypeError for a score that is no number, such as "28.4".
 * @example
 * goalScore([28.4, null, 41.7]) // => 35.05
 * goalScore([null]) // => null
 */
export function goalScore(scores: readonly (number | null | undefined)[]): number | null {
  return meanOf(readFigures(scores, 'scores'));
}
