import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import type { BaseYearFallback } from './method.js';
import { readItem } from './readFigure.js';

/** A value of a series in a year. */
export interface ProgressObservation {
  readonly year: number;
  /** Null (or not finite) where the publisher gives none: such a year is passed over. */
  readonly value: number | null;
}

/** An observation that has a value. */
export interface KnownObservation {
  readonly year: number;
  readonly value: number;
}

/**
 * The observations that have a value, in the order of the years.
 * @throws TypeError if `series` is not a list of observations, such as a year or a value that is a text.
 */
export function knownObservations(series: readonly ProgressObservation[]): KnownObservation[] {
  requireList(series, 'series');
  const found: KnownObservation[] = [];
  for (const [index, observation] of series.entries()) {
    if (!Number.isFinite(observation?.year)) {
      throw new TypeError(expected(`series[${index}].year`, 'a year', observation?.year));
    }
    const value = readItem(observation.value, 'series', index, '.value');
    if (value !== null) found.push({ year: observation.year, value });
  }
  return found.sort((a, b) => a.year - b.year);
}

/** Whether a sorted series says two different things of one year. */
export function contradictsItself(series: readonly KnownObservation[]): boolean {
  return series.some((one, index) => {
    const next = series[index + 1];
    return next?.year === one.year && next.value !== one.value;
  });
}

/** The observation of the year, or of the year that stands in for it, before the latest. */
export function baseObservation(
  series: readonly KnownObservation[],
  wanted: number,
  fallback: BaseYearFallback,
): KnownObservation | undefined {
  const latest = series.at(-1)?.year ?? Number.NEGATIVE_INFINITY;
  const earlier = series.filter(({ year }) => year < latest);
  const next = earlier.find(({ year }) => year >= wanted);
  const previous = earlier.filter(({ year }) => year <= wanted).at(-1);
  switch (fallback) {
    case 'next':
      return next;
    case 'next-or-previous':
      return next ?? previous;
    case 'nearest': {
      // Where the latest year is the nearest, it would be compared with itself.
      const after = next?.year ?? latest;
      if (previous === undefined) return next;
      return after - wanted < wanted - previous.year ? next : previous;
    }
  }
}
