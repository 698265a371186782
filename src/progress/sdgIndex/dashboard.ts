import { requireInput } from '../../problems/requireOptions.js';
import { TIE } from '../growth/compare.js';
import { readFigures, readGivenFigure, readSeriesFigure } from '../growth/readFigure.js';
import type { IndicatorBounds } from './normalise.js';

/** The colours of the SDG dashboards, worst first. `grey` where there are too few data. */
export type DashboardColour = 'red' | 'orange' | 'yellow' | 'green' | 'grey';

/** The bounds of an indicator and the two thresholds between them. */
export interface DashboardThresholds extends IndicatorBounds {
  /** From here towards the optimum an indicator is no longer red. May equal `lower`. */
  readonly red: number;
  /** From here on an indicator is green. */
  readonly green: number;
}

/**
 * Where a value lies on the dashboards' scale from 0 to 3: 0 at `lower`, 1 at `red`, 2 at `green`, 3 at
 * `optimum`, linear between those and cut at the ends. Null if the value or a threshold is null or
 * not finite.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 2.4.
 * @throws TypeError for a value or a threshold that is not a number.
 * @example
 * dashboardLevel(11.25, { lower: 42.3, red: 15, green: 7.5, optimum: 0 }) // => 1.5
 */
export function dashboardLevel(
  value: number | null | undefined,
  thresholds: DashboardThresholds,
): number | null {
  const at = readSeriesFigure(value, 'value');
  requireInput(thresholds, 'thresholds');
  const lower = readGivenFigure(thresholds.lower, 'thresholds.lower');
  const red = readGivenFigure(thresholds.red, 'thresholds.red');
  const green = readGivenFigure(thresholds.green, 'thresholds.green');
  const optimum = readGivenFigure(thresholds.optimum, 'thresholds.optimum');
  if (at === null || lower === null || red === null || green === null || optimum === null) {
    return null;
  }
  // One direction for all: where less is better, everything is mirrored at zero.
  return optimum >= lower
    ? level(at, lower, red, green, optimum)
    : level(-at, -lower, -red, -green, -optimum);
}

/** The level on a scale on which more is better. */
function level(x: number, lower: number, red: number, green: number, optimum: number): number {
  const tie = TIE * (optimum - lower);
  // The green end is asked first: where red equals lower, a value at that bound is orange.
  if (x >= optimum) return 3;
  if (x >= green - tie) return 2 + between(x, green, optimum);
  if (x >= red - tie) return 1 + between(x, red, green);
  return between(x, lower, red);
}

/** The part of the way that is done, from 0 to 1. */
function between(x: number, from: number, to: number): number {
  return x <= from ? 0 : Math.min((x - from) / (to - from), 1);
}

/**
 * The colour of an indicator on the SDG dashboards: red below the red threshold, then orange and yellow
 * in equal halves up to the green threshold, green from there. A value on a threshold has the better
 * colour, counting a tie within 1e-9 of the scale; one that is null is grey.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 2.4.
 * @throws TypeError for a value or a threshold that is not a number.
 * @example
 * dashboardColour(30.3, { lower: 42.3, red: 15, green: 7.5, optimum: 0 }) // => 'red'
 * dashboardColour(0, { lower: 0, red: 0, green: 20, optimum: 91 }) // => 'orange'
 * dashboardColour(null, { lower: 0, red: 0, green: 20, optimum: 91 }) // => 'grey'
 */
export function dashboardColour(
  value: number | null | undefined,
  thresholds: DashboardThresholds,
): DashboardColour {
  return colourOf(dashboardLevel(value, thresholds));
}

/** The colour of a level from 0 to 3, or of none. */
export function colourOf(level: number | null): DashboardColour {
  if (level === null) return 'grey';
  if (level >= 2 - TIE) return 'green';
  if (level >= 1.5 - TIE) return 'yellow';
  return level >= 1 - TIE ? 'orange' : 'red';
}

/**
 * The colour of a goal on the SDG dashboards, from the levels ({@link dashboardLevel}) of all indicators
 * on which the country is rated, null for those without a value. It is the colour of the mean of the two
 * worst, but green only if both are green and red only if both are red; the one level where there is
 * one; grey where fewer than half of the indicators have a value.
 *
 * Source: Sachs et al., Sustainable Development Report 2018, methodology, section 2.4.
 * @example
 * goalDashboard([3, 3, 0.9, 1.2]) // => 'orange'
 * goalDashboard([2.9, null]) // => 'green'
 * goalDashboard([2.9, null, null]) // => 'grey'
 */
export function goalDashboard(levels: readonly (number | null)[]): DashboardColour {
  const present = readFigures(levels, 'levels');
  if (present.length === 0 || present.length * 2 < levels.length) return 'grey';
  present.sort((a, b) => a - b);
  const [worst = 0, second = worst] = present;
  const colour = colourOf((worst + second) / 2);
  if (colour === 'green' && colourOf(worst) !== 'green') return 'yellow';
  if (colour === 'red' && colourOf(second) !== 'red') return 'orange';
  return colour;
}
