import { requireInput, requireOptions } from '../../problems/requireOptions.js';
import { atLeast } from '../growth/compare.js';
import type { GrowthPeriod } from '../growth/growth.js';
import { readGivenFigure, readSetting } from '../growth/readFigure.js';
import type { DashboardThresholds } from './dashboard.js';

/** The arrows of the SDG dashboards, best first. */
export type SdgIndexTrend =
  | 'on track or maintaining'
  | 'moderately improving'
  | 'stagnating'
  | 'decreasing';

/** Options of {@link sdgIndexTrend}. */
export interface SdgIndexTrendOptions {
  /** The year in which the green threshold is to be reached: 2030 if it is left out. */
  readonly targetYear?: number | undefined;
}

/**
 * The trend arrow of an indicator on the SDG dashboards: the yearly change of its score over the change
 * that would lead to the green threshold by 2030. Green is on track or maintaining, whatever the change;
 * a fall is decreasing; from 1 on track, from 0.5 moderately improving. Scores are not cut at 0 and 100
 * here.
 *
 * Null if a value is null or not finite, the years do not run forward, the target year is past or
 * the bounds are equal.
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 2.5, in the form that
 * fits the editions of 2020 and 2021: 96.1% and 97.4% of their arrows came out in a comparison that is
 * not part of this package. The rest are published as stagnating where the score fell; why is not known.
 * @throws TypeError for a value, a year or a threshold that is not a number.
 * @example
 * const bounds = { lower: 1.2, red: 20, green: 40, optimum: 50 };
 * sdgIndexTrend({ value0: 18.8, year0: 2015, value1: 22.2, year1: 2019 }, bounds)
 * // => 'moderately improving'
 */
export function sdgIndexTrend(
  period: GrowthPeriod,
  thresholds: DashboardThresholds,
  options: SdgIndexTrendOptions = {},
): SdgIndexTrend | null {
  requireInput(period, 'period');
  requireInput(thresholds, 'thresholds');
  requireOptions(options, ['targetYear']);
  const { value0, year0, value1, year1 } = period;
  const { lower, green, optimum } = thresholds;
  const zero = readGivenFigure(lower, 'thresholds.lower');
  const full = readGivenFigure(optimum, 'thresholds.optimum');
  const score = (raw: number | null, path: string): number => {
    const x = readGivenFigure(raw, path);
    return x === null || zero === null || full === null
      ? Number.NaN
      : (100 * (x - zero)) / (full - zero);
  };
  const first = score(value0, 'period.value0');
  const last = score(value1, 'period.value1');
  const wanted = score(green, 'thresholds.green');
  const from = readGivenFigure(year0, 'period.year0') ?? Number.NaN;
  const to = readGivenFigure(year1, 'period.year1') ?? Number.NaN;
  const until = readSetting(options.targetYear, 'options.targetYear') ?? 2030;
  const rate = (last - first) / (to - from);
  if (!Number.isFinite(rate) || !Number.isFinite(wanted)) return null;
  if (!(to > from && until > from)) return null;
  if (atLeast(last, wanted)) return 'on track or maintaining';
  if (rate < 0) return 'decreasing';
  const need = (wanted - first) / (until - from);
  if (atLeast(rate / need, 1)) return 'on track or maintaining';
  return atLeast(rate / need, 0.5) ? 'moderately improving' : 'stagnating';
}
