import { above, meanOf } from '../growth/compare.js';
import type { ProgressReason } from '../growth/progressResult.js';
import {
  contradictsItself,
  knownObservations,
  type ProgressObservation,
} from '../growth/series.js';
import type { Unsd2022Status } from './unsd.js';

/** What {@link growthRateStatus} returns. */
export interface GrowthRateStatus {
  readonly status: Unsd2022Status | null;
  /** In the unit of the series. */
  readonly mean: number | null;
  readonly reason?: ProgressReason;
}

/**
 * The status of a series that is itself a growth rate, such as indicator 8.1.1 (real GDP per capita, in
 * percent a year). Growth of growth says nothing, so the mean of the values after 2014 is judged: above
 * 2 on track, above 1.5 fair, above 1 limited, else deterioration. A series that ends in 2015 has the
 * word for that; one without a value, or with two for one year, has none.
 *
 * Source: UNDP's application of UNSD's progress chart of 2022.
 * @throws TypeError for a year or a value that is not a number.
 * @example
 * growthRateStatus([{ year: 2015, value: 1 }, { year: 2016, value: 2.4 }])
 * // => { status: 'fair progress but acceleration needed', mean: 1.7 }
 * growthRateStatus([{ year: 2014, value: 5 }])
 * // => { status: 'no data after 2015', mean: null, reason: 'no-data-after-2015' }
 */
export function growthRateStatus(series: readonly ProgressObservation[]): GrowthRateStatus {
  const found = knownObservations(series);
  const latest = found.at(-1);
  if (latest === undefined) return { status: null, mean: null, reason: 'no-data' };
  if (contradictsItself(found)) {
    return { status: null, mean: null, reason: 'two-values-for-a-year' };
  }
  const recent = found.filter(({ year }) => year > 2014);
  const mean = meanOf(recent.map(({ value }) => value));
  if (mean === null || latest.year <= 2015) {
    return { status: 'no data after 2015', mean, reason: 'no-data-after-2015' };
  }
  if (above(mean, 2)) return { status: 'on track', mean };
  if (above(mean, 1.5)) return { status: 'fair progress but acceleration needed', mean };
  return { status: above(mean, 1) ? 'limited or no progress' : 'deterioration', mean };
}
