import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { above, meanOf } from '../growth/compare.js';

/** UNDP's word for an indicator, a target or a goal. */
export type UndpAssessment = 'on track' | 'for review' | 'identified gap';

/** What a word counts; null for the words that say there is nothing to count. */
const POINTS: ReadonlyMap<string, number | null> = /* @__PURE__ */ new Map([
  ['target achieved', 1],
  ['on track', 1],
  ['fair progress but acceleration needed', 0],
  ['target not achieved', 0],
  ['for review', 0],
  ['limited or no progress', -1],
  ['identified gap', -1],
  ['deterioration', -2],
  ['no data after 2015', null],
  ['insufficient data', null],
  ['methodology unavailable', null],
]);

/**
 * UNDP's summary of several series as one indicator, of indicators as one target, or of targets as one
 * goal: the mean of 1 (on track or achieved), 0, -1 and -2 (deterioration) is on track above 0.5, for
 * review above -0.5, else a gap. Parts without a status do not count; null if none has one. The words
 * may be in capitals, as UNDP's files have them.
 *
 * Source: UNDP, Integrated SDG Insights, methodological note. All labels of targets and goals in its file
 * for Tajikistan are reproduced; there -0.5 itself is a gap and 0.5 for review.
 * @throws RangeError for any other word, TypeError for a part that is not a string or null, and if `parts` is
 * not an array.
 * @example
 * undpAssessment(['on track', 'fair progress but acceleration needed', null]) // => 'for review'
 * undpAssessment(['Identified Gap', 'For Review']) // => 'identified gap'
 */
export function undpAssessment(parts: readonly (string | null)[]): UndpAssessment | null {
  requireList(parts, 'parts');
  const points: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (part === null) continue;
    const value = typeof part === 'string' ? POINTS.get(part.toLowerCase()) : undefined;
    if (value === undefined) {
      const Mistake = typeof part === 'string' ? RangeError : TypeError;
      throw new Mistake(expected(`parts[${index}]`, 'a status of UNDP or null', part));
    }
    if (value !== null) points.push(value);
  }
  const mean = meanOf(points);
  if (mean === null) return null;
  if (above(mean, 0.5)) return 'on track';
  return above(mean, -0.5) ? 'for review' : 'identified gap';
}
