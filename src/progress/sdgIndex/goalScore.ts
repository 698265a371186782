import { expected } from '../../problems/describe.js';
import { meanOf } from '../growth/compare.js';
import { readFigures, readItem, readSeriesFigure } from '../growth/readFigure.js';

/** How many goals there are, and so how many goal scores make an index. */
export const GOALS = 17;

/**
 * Goal scores: a list with goal 1 first, a list as {@link sdgIndex} returns it, or an object by goal,
 * as `{ 1: 42.9, 2: null }` or in the columns of the published tables, `{ goal1: 42.9 }`. Null where a
 * goal has no score.
 */
export type GoalScores =
  | readonly (number | null)[]
  | readonly { readonly goal: number; readonly score: number | null }[]
  | Readonly<Record<string | number, number | null>>;

/** Goal scores as a list with goal 1 first, whichever way they came. */
export function goalList(scores: GoalScores, path: string): (number | null)[] {
  const entries = goalEntries(scores, path);
  const list: (number | null)[] = new Array(isList(scores) ? entries.length : GOALS).fill(null);
  for (const [goal, score] of entries) list[goal - 1] = score;
  return list;
}

/** The goals that are named, and their scores. */
export function goalEntries(scores: GoalScores, path: string): [number, number | null][] {
  if (isList(scores)) {
    return Array.from(scores, (score, index) => [index + 1, readItem(score, path, index)]);
  }
  if (typeof scores !== 'object' || scores === null || scores instanceof Map) {
    throw notGoals(scores, path);
  }
  const pairs: (readonly [string, unknown])[] = Array.isArray(scores)
    ? Array.from(scores, (entry) => [goalOf(entry?.goal), entry?.score])
    : Object.entries(scores);
  const entries: [number, number | null][] = [];
  for (const [key, score] of pairs) {
    const goal = Number(/^(?:goal)?(\d{1,2})$/.exec(key)?.[1]);
    if (goal >= 1 && goal <= GOALS) entries.push([goal, readSeriesFigure(score, `${path}.${key}`)]);
  }
  // Keys without a goal among them are of something else (regions, say): an index of nothing is null.
  if (entries.length === 0 && pairs.length > 0) throw notGoals(scores, path);
  return entries;
}

function goalOf(goal: unknown): string {
  return typeof goal === 'number' || typeof goal === 'string' ? String(goal) : '';
}

/** Whether scores are in the order of the goals, without their numbers. */
function isList(scores: GoalScores): scores is readonly (number | null)[] {
  return (
    Array.isArray(scores) && !scores.some((entry) => typeof entry === 'object' && entry !== null)
  );
}

function notGoals(received: unknown, path: string): TypeError {
  return new TypeError(expected(path, 'goal scores as a list or by goal number', received));
}

/**
 * A goal's score: the mean of its indicators' scores, each with the same weight. An indicator without a
 * score is left out, not counted as zero; null if none has one.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 1.6.
 * @throws TypeError for a score that is not a number, such as "28.4".
 * @example
 * goalScore([28.4, null, 41.7]) // => 35.05
 * goalScore([null]) // => null
 */
export function goalScore(scores: readonly (number | null | undefined)[]): number | null {
  return meanOf(readFigures(scores, 'scores'));
}
