import { TIE } from './compare.js';
import type { ProgressMethod } from './method.js';
import { foldParity, sideOfParity } from './parity.js';
import type { ProgressQuestion } from './progressQuestion.js';
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
  { method, direction, target, targetYear }: ProgressQuestion,
): Course | null {
  const goal = typeof target === 'object' && target ? timesBase(target.timesBase, base) : target;
  if (goal === undefined) return null;
  if (direction === 'parity') return parityCourse(base, latest, goal ?? 1, targetYear, method);
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

function timesBase(factor: number, base: KnownObservation | undefined): number | undefined {
  return base === undefined ? undefined : factor * base.value;
}

function parityCourse(
  base: KnownObservation | undefined,
  latest: KnownObservation,
  goal: number,
  targetYear: number,
  method: ProgressMethod,
): Course | null {
  const turn = method.parity === 'fold' ? foldParity : sideOfParity;
  const band = goal === 1 ? (method.parityBand ?? 0) : 0;
  const even = (value: number): number => (Math.abs(value - goal) <= band + TIE ? goal : value);
  const turned = turn(base === undefined ? null : even(base.value), even(latest.value), goal);
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
