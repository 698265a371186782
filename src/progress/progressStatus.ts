import { courseOf } from './growth/course.js';
import { type Figures, figuresOf, NO_FIGURES } from './growth/figures.js';
import { type ProgressQuestion, readQuestion } from './growth/progressQuestion.js';
import type { ProgressOptions, ProgressResult } from './growth/progressResult.js';
import {
  baseObservation,
  type KnownObservation,
  knownObservations,
  type ProgressObservation,
} from './growth/series.js';
import {
  none,
  type ProgressVerdict,
  verdictOnData,
  verdictOnGrowth,
  verdictOnLevel,
} from './growth/verdict.js';

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
 * or a target that is not a number, such as "50"; RangeError for a target or a year asked for that is not
 * finite.
 * @example
 * const series = [{ year: 2015, value: 60 }, { year: 2019, value: 50 }, { year: 2022, value: null }];
 * const options = { direction: 'decrease', target: 25, targetYear: 2030 } as const;
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
  const unfit = verdictOnData(found, method);
  if (latest === undefined || unfit !== null) {
    return answer(method.id, unfit ?? none('no-data'), { latest });
  }
  const base = baseObservation(found, baseYear(question, latest), method.base.fallback);
  const course = courseOf(base, latest, question);
  if (course === null) {
    return answer(method.id, none(base ? 'sign-change' : 'no-base'), { base, latest });
  }
  const figures = figuresOf(course, question);
  const verdict = verdictOnLevel(course, method) ?? verdictOnGrowth(course, figures, method);
  const onePoint = verdict.reason === 'no-base' && found.length === 1;
  return answer(method.id, onePoint ? none('one-point') : verdict, { base, latest, figures });
}

function baseYear({ method, baseYear }: ProgressQuestion, latest: KnownObservation): number {
  const { base } = method;
  return baseYear ?? ('year' in base ? base.year : latest.year - base.yearsBack);
}

function answer<S extends string>(
  method: string,
  { status, reason }: ProgressVerdict<S>,
  seen: {
    readonly base?: KnownObservation | undefined;
    readonly latest?: KnownObservation | undefined;
    readonly figures?: Figures;
  },
): ProgressResult<S> {
  return {
    method,
    status,
    ...(seen.figures ?? NO_FIGURES),
    base: seen.base ?? null,
    latest: seen.latest ?? null,
    ...(reason === undefined ? {} : { reason }),
  };
}
