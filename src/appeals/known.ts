import type { IsoDate } from '../dates/isoDate.js';

/** A figure with the day from which it is known; null if nobody wrote the day down. */
interface Dated {
  readonly asOf: IsoDate | null;
}

/** What was known on a day, in its order. An undated figure counts as known all the time. */
export function figuresKnownOn<T extends Dated>(
  figures: readonly T[],
  date: IsoDate | null,
): readonly T[] {
  if (date === null) return figures;
  return figures.filter(({ asOf }) => asOf === null || asOf <= date);
}

/** Oldest first, undated before all; what has the same day keeps its order. */
export function inOrderOfDays<T extends Dated>(figures: readonly T[]): readonly T[] {
  return figures
    .map((figure, position) => ({ figure, position, day: figure.asOf ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.position - b.position))
    .map(({ figure }) => figure);
}
