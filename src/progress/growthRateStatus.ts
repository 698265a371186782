import { above, meanOf } from './compare.js';
import { knownObservations, type ProgressObservation } from './series.js';
import type { Unsd2022Status } from './unsd.js';

/**
 * The status of a series that is itself a growth rate, such as indicator 8.1.1 (real GDP per capita, in
 * percent a year). Growth of growth says nothing, so the mean of the values after 2014 is judged: above
 * 2 on track, above 1.5 fair, above 1 limited, else deterioration.
 *
 * Source: UNDP's application of UNSD's progress chart of 2022.
 * @example
 * growthRateStatus([{ year: 2015, value: 1 }, { year: 2016, value: 2.4 }])
 * // => { status: 'fair progress but acceleration needed', mean: 1.7 }
 * growthRateStatus([{ year: 2014, value: 5 }]) // => { status: 'no data after 2015', mean: null }
 */
export function growthRateStatus(series: readonly ProgressObservation[]): {
  readonly status: Unsd2022Status;
  /** In the unit of the series. */
  readonly mean: number | null;
} {
  const recent = knownObservations(series).filter(({ year }) => year > 2014);
  const mean = meanOf(recent.map(({ value }) => value));
  if (mean === null) return { status: 'no data after 2015', mean };
  if (above(mean, 2)) return { status: 'on track', mean };
  if (above(mean, 1.5)) return { status: 'fair progress but acceleration needed', mean };
  return { status: above(mean, 1) ? 'limited or no progress' : 'deterioration', mean };
}
