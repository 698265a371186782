import { frozen } from '../../problems/frozen.js';
import { requireInput } from '../../problems/requireOptions.js';
import { above, known, reaches } from '../growth/compare.js';
import { type DirectionWord, readDirection } from '../growth/direction.js';
import type { MethodCard } from '../growth/method.js';
import { readGivenFigure, readSeriesFigure } from '../growth/readFigure.js';

/**
 * What is known of ESCAP's two indices, which all five regional commissions of the UN use. No published
 * result was found in a form that could be compared, so nothing here is validated.
 * @example
 * escap2017.validated // => false
 */
export const escap2017: MethodCard = /* @__PURE__ */ frozen<MethodCard>({
  id: 'escap2017',
  publisher: 'ESCAP',
  edition: 2017,
  source: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
  readOn: '2026-11-23',
  validated: false,
  evidence:
    'formulas as other texts give them; working paper SD/WP/04 (2017) not read, no result compared',
});

/** The values that ESCAP's Current Status Index compares. */
export interface CurrentStatusInput {
  /** The value of the base year: 2015 now, 2000 in older reports. */
  readonly base: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly direction: DirectionWord;
}

/**
 * ESCAP's Current Status Index of one series: 0 at the base value, 10 at the target and past it, below 0
 * for regression, cut at -10. For `parity` the distance from the target counts, on either side.
 *
 * Null if a value is null or not finite, and where base and target are equal and the current value
 * does not reach them. **Not validated**: {@link escap2017}.
 * @throws TypeError for a value that is not a number, and for an unknown direction.
 * @example
 * currentStatus({ base: 40, current: 55, target: 100, direction: 'increase' }) // => 2.5
 * currentStatus({ base: 40, current: 45, target: 20, direction: 'decrease' }) // => -2.5
 * currentStatus({ base: 0.8, current: 1.1, target: 1, direction: 'parity' })?.toFixed(9)
 * // => '5.000000000'
 */
export function currentStatus(figures: CurrentStatusInput): number | null {
  requireInput(figures, 'figures');
  const { base, current, target } = figures;
  const direction = readDirection(figures.direction);
  const i0 = readGivenFigure(base, 'base');
  const ic = readGivenFigure(current, 'current');
  const tv = readGivenFigure(target, 'target');
  if (i0 === null || ic === null || tv === null) return null;
  if (reaches(ic, tv, direction)) return 10;
  const way = Math.abs(tv - i0);
  if (way === 0) return null;
  const status =
    direction === 'parity'
      ? 10 - (10 * Math.abs(tv - ic)) / way
      : (10 * (direction === 'increase' ? ic - i0 : i0 - ic)) / way;
  return known(Math.min(Math.max(status, -10), 10));
}

/** The values that ESCAP's Anticipated Progress Index compares. */
export interface AnticipatedGapInput {
  /** The value of the base year. */
  readonly base: number | null;
  /**
   * The value expected in the target year. ESCAP takes it from a regression that weighs recent years
   * more.
   */
  readonly projected: number | null;
  readonly target: number | null;
  readonly direction: DirectionWord;
}

/**
 * ESCAP's Anticipated Progress Index of one series: the part of the way from base to target, in percent,
 * that is expected to be left in the target year. 0 if the projected value reaches the target; above 100
 * for regression. The projection is yours to make.
 *
 * Null if a value is null or not finite, and where base and target are equal and the projected value
 * does not reach them. **Not validated**: {@link escap2017}.
 * @throws TypeError for a value that is not a number, and for an unknown direction.
 * @example
 * anticipatedGap({ base: 40, projected: 85, target: 100, direction: 'increase' }) // => 25
 * anticipatedGap({ base: 40, projected: 34, target: 100, direction: 'increase' }) // => 110
 */
export function anticipatedGap(figures: AnticipatedGapInput): number | null {
  requireInput(figures, 'figures');
  const { base, projected, target, direction } = figures;
  const wanted = readDirection(direction);
  const i0 = readGivenFigure(base, 'base');
  const it = readGivenFigure(projected, 'projected');
  const tv = readGivenFigure(target, 'target');
  if (i0 === null || it === null || tv === null) return null;
  if (reaches(it, tv, wanted)) return 0;
  const way = Math.abs(tv - i0);
  return way === 0 ? null : known((100 * Math.abs(tv - it)) / way);
}

/** What ESCAP's dashboard says of an anticipated gap. */
export type AnticipatedProgress = 'maintain' | 'accelerate' | 'reverse';

/**
 * The word of ESCAP's dashboard for an anticipated gap in percent: up to 10 maintain, up to 100
 * accelerate, above it reverse. **Not validated**: the limits are unconfirmed.
 * @example
 * anticipatedProgress(25) // => 'accelerate'
 * anticipatedProgress(null) // => null
 */
export function anticipatedProgress(gap: number | null): AnticipatedProgress | null {
  const value = readSeriesFigure(gap, 'gap');
  if (value === null) return null;
  if (above(value, 100)) return 'reverse';
  return above(value, 10) ? 'accelerate' : 'maintain';
}
