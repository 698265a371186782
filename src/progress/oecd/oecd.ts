import { frozen } from '../../problems/frozen.js';
import { requireInput } from '../../problems/requireOptions.js';
import { above, known, reaches } from '../growth/compare.js';
import { type DirectionWord, readDirection } from '../growth/direction.js';
import type { MethodCard } from '../growth/method.js';
import { readGivenFigure, readSeriesFigure } from '../growth/readFigure.js';

/**
 * What is known of the OECD's distance to target. Only its words were read, not its tables, so nothing
 * here is validated.
 * @example
 * oecd2022.validated // => false
 */
export const oecd2022: MethodCard = /* @__PURE__ */ frozen<MethodCard>({
  id: 'oecd2022',
  publisher: 'OECD',
  edition: 2022,
  source: 'https://read.oecd.org/10.1787/74218eb7-en',
  readOn: '2026-11-23',
  validated: false,
  evidence: 'formula read in words; the limits of its classes are unconfirmed',
});

/** The values that the OECD's distance to target compares. */
export interface DistanceToTargetInput {
  readonly value: number | null;
  readonly target: number | null;
  /** Over OECD members in the reference year, in the unit of the value. */
  readonly standardDeviation: number | null;
  readonly direction: DirectionWord;
}

/**
 * The OECD's distance of a value from its target, in standard deviations: positive for what is still to
 * go, 0 once the target is achieved. The standard deviation over OECD members in the reference year is
 * yours to give.
 *
 * Null if a value is null or not finite, and where the deviation is not above zero. **Not
 * validated**: {@link oecd2022}.
 * @throws TypeError for a value that is not a number, and for an unknown direction.
 * @example
 * distanceToTarget({ value: 70, target: 100, standardDeviation: 20, direction: 'increase' }) // => 1.5
 * distanceToTarget({ value: 12, target: 15, standardDeviation: 4, direction: 'decrease' }) // => 0
 */
export function distanceToTarget(figures: DistanceToTargetInput): number | null {
  requireInput(figures, 'figures');
  const { value, target, standardDeviation, direction } = figures;
  const wanted = readDirection(direction);
  const x = readGivenFigure(value, 'value');
  const goal = readGivenFigure(target, 'target');
  const deviation = readGivenFigure(standardDeviation, 'standardDeviation');
  if (x === null || goal === null || deviation === null || deviation <= 0) return null;
  return reaches(x, goal, wanted) ? 0 : known(Math.abs(goal - x) / deviation);
}

/**
 * The OECD's word for a distance: small up to 0.5, medium up to 1.5, large above. **Not validated**: the
 * limits are unconfirmed.
 * @example
 * distanceClass(1.5) // => 'medium'
 */
export function distanceClass(distance: number | null): 'small' | 'medium' | 'large' | null {
  const value = readSeriesFigure(distance, 'distance');
  if (value === null) return null;
  if (above(value, 1.5)) return 'large';
  return above(value, 0.5) ? 'medium' : 'small';
}
