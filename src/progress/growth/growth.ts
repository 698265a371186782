import { requireInput } from '../../problems/requireOptions.js';
import { known } from './compare.js';
import { readGivenFigure, readSetting } from './readFigure.js';

/** Two values of a series and their years; null for a value that is not known. */
export interface GrowthPeriod {
  readonly value0: number | null;
  readonly year0: number;
  readonly value1: number | null;
  readonly year1: number;
}

/**
 * The compound annual growth rate between two values, as a fraction: 0.02 is 2% a year.
 *
 * Null if there is none: the first value is zero, the two have different signs, a value is null or
 * not finite, or the second year is not after the first. Of two negative values it is the growth of
 * their size.
 *
 * Source: UNSD, SDG Progress Chart 2022, technical note.
 * @throws TypeError for a value or a year that is not a number, such as "121".
 * @example
 * cagr({ value0: 100, year0: 2015, value1: 121, year1: 2017 })?.toFixed(9) // => '0.100000000'
 * cagr({ value0: 0, year0: 2015, value1: 5, year1: 2020 }) // => null
 */
export function cagr(period: GrowthPeriod): number | null {
  requireInput(period, 'period');
  const { value0, year0, value1, year1 } = period;
  const first = readGivenFigure(value0, 'value0');
  const last = readGivenFigure(value1, 'value1');
  const from = readGivenFigure(year0, 'year0');
  const until = readGivenFigure(year1, 'year1');
  if (first === null || last === null || from === null || until === null) return null;
  const factor = growthFactor(first, last);
  const years = until - from;
  if (factor === null || !(years > 0)) return null;
  return known(factor ** (1 / years) - 1);
}

/** A value of a series, the value that it is to reach, and by when. */
export interface RequiredGrowthPeriod {
  readonly value0: number | null;
  readonly year0: number;
  readonly target: number | null;
  /** 2030 if it is left out. */
  readonly targetYear?: number | undefined;
}

/**
 * The compound annual growth rate that leads from a value to a target in time, as a fraction. A target
 * of zero takes -1 (-100% a year): no slower rate ever arrives.
 *
 * Null where {@link cagr} has no result: a value of zero, a target of the other sign, a target year that
 * is past.
 *
 * Source: UNSD, SDG Progress Chart 2022, technical note.
 * @throws TypeError for a value or a year that is not a number.
 * @example
 * requiredCagr({ value0: 50, year0: 2015, target: 100, targetYear: 2030 })?.toFixed(4) // => '0.0473'
 * requiredCagr({ value0: 30, year0: 2015, target: 0 }) // => -1
 */
export function requiredCagr(period: RequiredGrowthPeriod): number | null {
  requireInput(period, 'period', ['targetYear']);
  const { value0, year0, target, targetYear } = period;
  const year1 = readSetting(targetYear, 'targetYear') ?? 2030;
  return cagr({ value0, year0, value1: readGivenFigure(target, 'target'), year1 });
}

/** How many times the first value the second is; null if no growth rate leads from one to the other. */
export function growthFactor(value0: number, value1: number): number | null {
  const factor = value1 / value0;
  return Number.isFinite(factor) && factor >= 0 ? factor : null;
}
