import { expected } from '../../problems/describe.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireInput, requireWord } from '../../problems/requireOptions.js';
import { known, meanOf, TIE } from '../growth/compare.js';
import type { ProgressResult } from '../growth/progressResult.js';
import type { OpenSdgStatus } from './openSdg.js';

/** What several series of one indicator say together. */
export interface OpenSdgAggregate {
  /** The mean of the series' scores, from -5 to 5; null if no series has one. */
  readonly score: number | null;
  readonly status: OpenSdgStatus | null;
}

/**
 * The score of a series from -5 to 5 that Open SDG averages over the series of an indicator: 5 for a
 * target achieved, and linear pieces between the limits of its classes. Null if the series has no
 * status.
 *
 * Give it results of `progressStatus` with `openSdg`.
 * Source: Open SDG, docs/progress-methodology.md, and sdg-build (both MIT).
 * @throws TypeError if `result` is not a result of `progressStatus`, such as one without a ratio; RangeError
 * for the result of another method and a figure that is not finite.
 * @example
 * const series = [{ year: 2015, value: 50 }, { year: 2020, value: 54 }];
 * const result = progressStatus(series, { direction: 'increase', target: 80, thresholds: openSdg });
 * result.status // => 'limited progress'
 * openSdgScore(result)?.toFixed(2) // => '-0.47'
 */
export function openSdgScore(result: ProgressResult<OpenSdgStatus>): number | null {
  return scoreOf(result, 'result');
}

const STATUSES: readonly OpenSdgStatus[] = /* @__PURE__ */ [
  'target achieved',
  'on track',
  'progress made but acceleration needed',
  'limited progress',
  'deterioration',
];

/** The score of a result that is at `place`. */
function scoreOf(result: ProgressResult<OpenSdgStatus>, place: string): number | null {
  requireInput(result, place);
  if (result.method !== 'openSdg') {
    throw new RangeError(expected(`${place}.method`, '"openSdg"', result.method));
  }
  if (result.status !== null) requireWord(result.status, STATUSES, `${place}.status`);
  if (result.status === 'target achieved') return 5;
  if (result.status === null) return null;
  if (result.ratio !== null) {
    requireNumber(result.ratio, `${place}.ratio`, 'a finite number or null');
    // The constants as published, rounded to four decimals there.
    const { ratio } = result;
    return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
  }
  // Only the base met the target: no rate is required, and the fall from it is without measure.
  if (result.growth === null || result.reason === 'target-lost') return -5;
  const { growth, scale } = result;
  requireNumber(growth, `${place}.growth`, 'a finite number or null');
  requireNumber(scale, `${place}.scale`);
  if (growth < 0) return Math.max(125 * growth - 2.5, -5);
  if (scale === 0) return 5;
  const scaled = growth / scale;
  if (scaled >= 0.015) return Math.min(500 * scaled - 5, 5);
  return scaled >= 0.005 ? 250 * scaled - 1.25 : 500 * scaled - 2.5;
}

/**
 * The status of an indicator with several series: the class of their mean score, and "target achieved"
 * only if every series with a score has achieved its target. Null if no series has a score.
 * @throws TypeError if `results` is not an array of results, RangeError for the result of another method.
 * @example
 * openSdgAggregate([]) // => { score: null, status: null }
 */
export function openSdgAggregate(
  results: readonly ProgressResult<OpenSdgStatus>[],
): OpenSdgAggregate {
  requireList(results, 'results', 'results of progressStatus');
  requireObjects(results, 'results', 'a result of progressStatus');
  const scored = results.flatMap((result, index) => {
    const score = known(scoreOf(result, `results[${index}]`));
    return score === null ? [] : [{ score, status: result.status }];
  });
  const score = meanOf(scored.map((series) => series.score));
  if (score === null) return { score, status: null };
  if (scored.every(({ status }) => status === 'target achieved')) {
    return { score, status: 'target achieved' };
  }
  if (score >= 2.5 - TIE) return { score, status: 'on track' };
  if (score >= -TIE) return { score, status: 'progress made but acceleration needed' };
  return { score, status: score >= -2.5 - TIE ? 'limited progress' : 'deterioration' };
}
