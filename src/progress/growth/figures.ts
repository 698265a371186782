import { known } from './compare.js';
import type { Course } from './course.js';
import { cagr, growthFactor, requiredCagr } from './growth.js';
import { limitScale } from './naturalLimit.js';
import type { ProgressQuestion } from './progressQuestion.js';
import type { KnownObservation } from './series.js';

/** The figures of a result: what was observed, what is required, what was compared. */
export interface Figures {
  readonly ratio: number | null;
  readonly observed: number | null;
  readonly required: number | null;
  readonly growth: number | null;
  readonly scale: number;
}

export const NO_FIGURES: Figures = {
  ratio: null,
  observed: null,
  required: null,
  growth: null,
  scale: 1,
};

/** The growth rates of a series and what the method compares. */
export function figuresOf(course: Course, { limit, method }: ProgressQuestion): Figures {
  const { base, latest, latestYear, target, targetYear, direction } = course;
  if (base === null) return NO_FIGURES;
  const observed = cagr({
    value0: base.value,
    year0: base.year,
    value1: latest,
    year1: latestYear,
  });
  // Of negative values the rate says how their size grows, so less is more.
  const towards = (direction === 'increase' ? 1 : -1) * (base.value < 0 ? -1 : 1);
  const growth = observed === null ? null : towards * observed + 0;
  if (target === null) {
    const scale =
      method.limitExponent === null
        ? 1
        : limitScale(base.value, limit, direction, method.limitExponent);
    return { ratio: null, observed, required: null, growth, scale };
  }
  const required = requiredCagr({ value0: base.value, year0: base.year, target, targetYear });
  const ratio =
    method.measure === 'projected-share'
      ? projectedShare(course, base)
      : growth === null || required === null || required === 0
        ? null
        : known(growth / Math.abs(required));
  return { ratio, observed, required, growth, scale: 1 };
}

/** The share of the way from base to target that is covered in the target year if growth goes on. */
function projectedShare(
  { latest, latestYear, target, targetYear }: Course,
  base: KnownObservation,
): number | null {
  const factor = growthFactor(base.value, latest);
  const years = targetYear - base.year;
  if (factor === null || target === null || !(years > 0)) return null;
  const projected = base.value * factor ** (years / (latestYear - base.year));
  return known((projected - base.value) / (target - base.value));
}
