import { known } from './compare.js';
import type { BaseYearFallback } from './method.js';

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

/** The observations that have a value, in the order of the years. */
export function knownObservations(series: readonly ProgressObservation[]): KnownObservation[] {
  const found: KnownObservation[] = [];
  for (const { year, value } of series) {
    const number = known(value);
    if (number !== null && Number.isFinite(year)) found.push({ year, value: number });
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
    case 'nearest':
      if (next === undefined || previous === undefined) return previous ?? next;
      return next.year - wanted < wanted - previous.year ? next : previous;
  }
}
