import { requireList } from '../../problems/requireList.js';
import { TIE } from '../growth/compare.js';
import { readItem } from '../growth/readFigure.js';

/** A place in a ranking. */
export interface ScoreRank {
  /** From 1, best first. Equal scores share a rank, and the ranks after them are skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** Whether another score has the same rank. */
  readonly tied: boolean;
}

/**
 * The ranks of a list of scores, highest first, in the order of the list. Ranks are taken from unrounded
 * scores; two that differ by no more than 1e-9 are tied. A score that is null has no rank.
 * @throws TypeError for a score that is not a number.
 * @example
 * rankScores([50, 80, null, 80]).map((place) => place?.rank ?? null) // => [3, 1, null, 1]
 */
export function rankScores(scores: readonly (number | null)[]): (ScoreRank | null)[] {
  requireList(scores, 'scores');
  const order: { index: number; score: number }[] = [];
  for (let index = 0; index < scores.length; index++) {
    const score = readItem(scores[index], 'scores', index);
    if (score !== null) order.push({ index, score });
  }
  order.sort((a, b) => b.score - a.score || a.index - b.index);
  const groups: { readonly best: number; readonly indexes: number[] }[] = [];
  for (const { index, score } of order) {
    const group = groups.at(-1);
    if (group !== undefined && group.best - score <= TIE) group.indexes.push(index);
    else groups.push({ best: score, indexes: [index] });
  }
  const ranks: (ScoreRank | null)[] = new Array(scores.length).fill(null);
  let rank = 1;
  for (const { indexes } of groups) {
    for (const index of indexes) ranks[index] = { rank, tied: indexes.length > 1 };
    rank += indexes.length;
  }
  return ranks;
}
