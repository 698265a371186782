import { known } from './compare.js';
import { foldParity, sideOfParity } from './parity.js';
import type { ProgressOptions } from './progressResult.js';
import type { KnownObservation } from './series.js';

/** A series as the method compares it: parity resolved, a zero replaced, the target a number. */
export interface Course {
  readonly base: KnownObservation | null;
  readonly latest: number;
  readonly latestYear: number;
  readonly target: number | null;
  readonly targetYear: number;
  readonly direction: 'increase' | 'decrease';
}

/**
 * Null where parity of a value that is not above zero was asked, or a multiple of a base that is not
 * there.
 */
export function courseOf(
  base: KnownObservation | undefined,
  latest: KnownObservation,
  { direction, target, targetYear = 2030, thresholds: method }: ProgressOptions,
): Course | null {
  const goal = resolveTarget(target, base);
  if (goal === undefined) return null;
  if (direction === 'parity') {
    const turn = method.parity === 'fold' ? foldParity : sideOfParity;
    const turned = turn(base?.value ?? null, latest.value, goal ?? 1);
    if (turned === null) return null;
    return {
      base: base && turned.base !== null ? { year: base.year, value: turned.base } : null,
      latest: turned.latest,
      latestYear: latest.year,
      target: turned.target,
      targetYear,
      direction: turned.direction,
    };
  }
  const nonZero = (value: number): number => (value === 0 ? (method.zeroAs ?? 0) : value);
  return {
    base: base ? { year: base.year, value: nonZero(base.value) } : null,
    latest: latest.value,
    latestYear: latest.year,
    target: goal === null ? null : nonZero(goal),
    targetYear,
    direction,
  };
}

/** Undefined where the target is a multiple of a base that is not there. */
function resolveTarget(
  target: ProgressOptions['target'],
  base: KnownObservation | undefined,
): number | null | undefined {
  if (typeof target !== 'object' || target === null) return known(target);
  return base === undefined ? undefined : target.timesBase * base.value;
}

/** Of a target, relative to its size: what floating point may add on the way to it. */
const NOISE = 1e-12;

/** Whether a value is at the target or past it. */
export function reaches(
  value: number,
  target: number,
  direction: 'increase' | 'decrease',
): boolean {
  const noise = Math.abs(target) * NOISE;
  return direction === 'increase' ? value >= target - noise : value <= target + noise;
}
