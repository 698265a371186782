import { above, atLeast, reaches } from './compare.js';
import { type Course, courseOf } from './course.js';
import { type Figures, figuresOf, NO_FIGURES } from './figures.js';
import type { ProgressClass, ProgressMethod } from './method.js';
import { type ProgressQuestion, readQuestion } from './progressQuestion.js';
import type { ProgressOptions, ProgressReason, ProgressResult } from './progressResult.js';
import {
  baseObservation,
  contradictsItself,
  type KnownObservation,
  knownObservations,
  type ProgressObservation,
} from './series.js';

/**
 * What a published method says of a series: on track, deteriorating, achieved, in the words of the
 * method. The latest value is compared with that of the base year, and with the target where there is
 * one.
 *
 * The years may come in any order; values that are null are passed over. A target reached is tested
 * first. A target that was met in the base year and is lost is the method's lowest class, though two
 * negative growth rates have a good ratio. Where there is no growth rate (a base of zero, a change of
 * sign) and no other rule applies, the status is null and `reason` says why. Values within 1e-9 of a
 * limit are on it. Series of growth rates (indicator 8.1.1) have no growth rate of their own:
 * {@link growthRateStatus}.
 *
 * @throws TypeError for options without a method or with an unknown direction, and for a year, a value
 * or a target that is no number, such as "50"; RangeError for a target or a year asked for that is not
 * finite.
 * @example
 * const series = [{ year: 2015, value: 60 }, { year: 2019, value: 50 }, { year: 2022, value: null }];
 * const options = { direction: 'decrease', target: 25, targetYear: 2030 };
 * progressStatus(series, { ...options, thresholds: unsd2022 }).status
 * // => 'fair progress but acceleration needed'
 * progressStatus(series, { ...options, thresholds: unsd2022 }).ratio?.toFixed(2) // => '0.79'
 * progressStatus(series.slice(0, 1), { ...options, thresholds: unsd2022 }).reason // => 'no-data-after-2015'
 */
export function progressStatus<S extends string>(
  series: readonly ProgressObservation[],
  options: ProgressOptions<S>,
): ProgressResult<S> {
  const question = readQuestion(options);
  const { method } = question;
  const found = knownObservations(series);
  const latest = found.at(-1);
  const draft: Draft = { base: null, latest: latest ?? null, figures: NO_FIGURES };
  if (latest === undefined) return answer(method, draft, null, 'no-data');
  if (contradictsItself(found)) return answer(method, draft, null, 'two-values-for-a-year');
  const { dataAfter } = method;
  if (dataAfter !== null && latest.year <= dataAfter.year) {
    return answer(method, draft, dataAfter.otherwise, 'no-data-after-2015');
  }
  const base = baseObservation(found, baseYear(question, latest), method.base.fallback);
  const compared = { ...draft, base: base ?? null };
  const course = courseOf(base, latest, question);
  if (course === null) return answer(method, compared, null, base ? 'sign-change' : 'no-base');
  const judged = { ...compared, figures: figuresOf(course, question) };
  if (course.target !== null && reaches(course.latest, course.target, course.direction)) {
    return answer(method, judged, method.achieved);
  }
  if (
    method.zeroAchieves &&
    course.target === null &&
    course.direction === 'decrease' &&
    course.latest === 0 &&
    (course.base === null || course.base.value === 0)
  ) {
    return answer(method, judged, method.achieved);
  }
  if (course.base === null) {
    return answer(method, judged, null, found.length === 1 ? 'one-point' : 'no-base');
  }
  if (course.target !== null && reaches(course.base.value, course.target, course.direction)) {
    return answer(method, judged, method.lost, 'target-lost');
  }
  const { ratio, growth, scale } = judged.figures;
  const value = course.target === null ? growth : ratio;
  if (value === null) return answer(method, judged, null, whyNone(course));
  const classes = course.target === null ? method.withoutTarget : method.withTarget;
  const status = classOf(value, classes, course.target === null ? scale : 1);
  return status === null
    ? answer(method, judged, null, 'out-of-range')
    : answer(method, judged, status);
}

interface Draft {
  readonly base: KnownObservation | null;
  readonly latest: KnownObservation | null;
  readonly figures: Figures;
}

function baseYear({ method, baseYear }: ProgressQuestion, latest: KnownObservation): number {
  const { base } = method;
  return baseYear ?? ('year' in base ? base.year : latest.year - base.yearsBack);
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

function whyNone({ base, latest, target, targetYear }: Course): ProgressReason {
  if (base === null) return 'no-base';
  if (base.value === 0) return 'zero-base';
  const signs = new Set([base.value, latest, target ?? 0].filter((v) => v !== 0).map(Math.sign));
  if (signs.size > 1) return 'sign-change';
  if (target !== null && targetYear <= base.year) return 'target-year-past';
  return 'out-of-range';
}

function answer<S extends string>(
  method: ProgressMethod<S>,
  { base, latest, figures }: Draft,
  status: S | null,
  reason?: ProgressReason,
): ProgressResult<S> {
  return {
    method: method.id,
    status,
    ...figures,
    base,
    latest,
    ...(reason === undefined ? {} : { reason }),
  };
}
