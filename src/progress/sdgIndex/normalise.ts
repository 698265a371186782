import { expected } from '../../problems/describe.js';
import { readGivenFigure, readSeriesFigure } from '../growth/readFigure.js';

/** The two ends of an indicator's scale in one edition of the SDG Index. */
export interface IndicatorBounds {
  /** The value that scores 0. */
  readonly lower: number;
  /** The value that scores 100. Below `lower` where less is better: there is no separate direction. */
  readonly optimum: number;
}

/**
 * An indicator's score from 0 (at `lower`) to 100 (at `optimum`), linear between the two and cut at both
 * ends, as the Sustainable Development Report rescales every indicator. Overshoot is not penalised.
 *
 * Null if the value or a bound is null or not finite, and where the two bounds are equal.
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 1.5.
 * @throws TypeError for a value or a bound that is not a number, such as "30.3".
 * @example
 * normalise(30.3, { lower: 42.3, optimum: 0 })?.toFixed(2) // => '28.37'
 * normalise(120, { lower: 50, optimum: 100 }) // => 100
 * normalise(null, { lower: 50, optimum: 100 }) // => null
 */
export function normalise(
  value: number | null | undefined,
  bounds: IndicatorBounds,
): number | null {
  if (typeof bounds !== 'object' || bounds === null) {
    throw new TypeError(expected('bounds', 'a scale such as { lower: 0, optimum: 100 }', bounds));
  }
  const x = readSeriesFigure(value, 'value');
  const lower = readGivenFigure(bounds.lower, 'bounds.lower');
  const optimum = readGivenFigure(bounds.optimum, 'bounds.optimum');
  if (x === null || lower === null || optimum === null) return null;
  const span = optimum - lower;
  if (span === 0 || !Number.isFinite(span)) return null;
  return Math.min(Math.max((100 * (x - lower)) / span, 0), 100);
}
