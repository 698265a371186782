import { above, atLeast, reaches } from './compare.js';
import type { Course } from './course.js';
import type { Figures } from './figures.js';
import type { ProgressClass, ProgressMethod } from './method.js';
import type { ProgressReason } from './progressResult.js';
import { contradictsItself, type KnownObservation } from './series.js';

/** A method's word for a series, or none; and the reason where growth alone would not give it. */
export interface ProgressVerdict<S extends string> {
  readonly status: S | null;
  readonly reason?: ProgressReason;
}

export function none(reason: ProgressReason): ProgressVerdict<never> {
  return { status: null, reason };
}

/** The verdict on a series that cannot be compared at all; null if it can. */
export function verdictOnData<S extends string>(
  found: readonly KnownObservation[],
  { dataAfter }: ProgressMethod<S>,
): ProgressVerdict<S> | null {
  const latest = found.at(-1);
  if (latest === undefined) return none('no-data');
  if (contradictsItself(found)) return none('two-values-for-a-year');
  if (dataAfter === null || latest.year > dataAfter.year) return null;
  return { status: dataAfter.otherwise, reason: 'no-data-after-2015' };
}

/** The verdict that needs no growth: the target is met, or was, or there is no base. Else null. */
export function verdictOnLevel<S extends string>(
  { base, latest, target, direction }: Course,
  method: ProgressMethod<S>,
): ProgressVerdict<S> | null {
  if (target !== null && reaches(latest, target, direction)) return { status: method.achieved };
  const isZero = direction === 'decrease' && latest === 0 && (base === null || base.value === 0);
  if (target === null && isZero && method.zeroAchieves) return { status: method.achieved };
  if (base === null) return none('no-base');
  if (target !== null && reaches(base.value, target, direction)) {
    return { status: method.lost, reason: 'target-lost' };
  }
  return null;
}

/** The verdict by the classes of the method. */
export function verdictOnGrowth<S extends string>(
  course: Course,
  { ratio, growth, scale }: Figures,
  method: ProgressMethod<S>,
): ProgressVerdict<S> {
  const value = course.target === null ? growth : ratio;
  if (value === null) return none(whyNoGrowth(course));
  const status =
    course.target === null
      ? classOf(value, method.withoutTarget, scale)
      : classOf(value, method.withTarget, 1);
  return status === null ? none('out-of-range') : { status };
}

function classOf<S extends string>(
  value: number,
  classes: readonly ProgressClass<S>[],
  scale: number,
): S | null {
  for (const { status, from, inclusive } of classes) {
    if (from === null) return status;
    // Only limits above zero shrink: moving the wrong way is the same near a limit.
    const limit = from > 0 ? from * scale : from;
    if (inclusive ? atLeast(value, limit) : above(value, limit)) return status;
  }
  return null;
}

function whyNoGrowth({ base, latest, target, targetYear }: Course): ProgressReason {
  if (base === null) return 'no-base';
  if (base.value === 0) return 'zero-base';
  const signs = new Set([base.value, latest, target ?? 0].filter((v) => v !== 0).map(Math.sign));
  if (signs.size > 1) return 'sign-change';
  if (target !== null && targetYear <= base.year) return 'target-year-past';
  return 'out-of-range';
}
