import { above, atLeast, meanOf } from './compare.js';
import type { Unsd2022Status } from './unsd.js';

/** UNDP's word for an indicator or a target. */
export type UndpAssessment = 'on track' | 'for review' | 'identified gap';

const POINTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['target achieved', 1],
  ['on track', 1],
  ['fair progress but acceleration needed', 0],
  ['for review', 0],
  ['limited or no progress', -1],
  ['identified gap', -1],
  ['deterioration', -2],
]);

/**
 * UNDP's summary of several series as one indicator, or of several indicators as one target: the mean of
 * 1 (on track or achieved), 0, -1 and -2 (deterioration) is on track above 0.5, a gap below -0.5, for
 * review between. Series without a status do not count; null where none has one.
 *
 * Source: UNDP, Integrated SDG Insights, methodological note. The rule gave 97.5% of its published
 * indicator labels, in a comparison that is not part of this package.
 * @example
 * undpAssessment(['on track', 'fair progress but acceleration needed', null]) // => 'for review'
 * undpAssessment(['identified gap', 'for review', 'identified gap']) // => 'identified gap'
 */
export function undpAssessment(
  parts: readonly (Unsd2022Status | UndpAssessment | null)[],
): UndpAssessment | null {
  const points: number[] = [];
  for (const part of parts) {
    const value = part === null ? undefined : POINTS.get(part);
    if (value !== undefined) points.push(value);
  }
  const mean = meanOf(points);
  if (mean === null) return null;
  if (above(mean, 0.5)) return 'on track';
  return atLeast(mean, -0.5) ? 'for review' : 'identified gap';
}
