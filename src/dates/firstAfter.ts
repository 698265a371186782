import type { IsoDate } from './isoDate.js';
import { requireDay } from './requireDay.js';

/** A row with the day for which, or from which, it holds. */
interface DatedRow {
  readonly asOf: IsoDate;
}

/**
 * The position of the first row after a day, in rows that are in the order of their days; the number of
 * rows if there is none. With `orOn`, of the first row on the day or after it. `field` is the name of the
 * list in an error: of the rows that are looked at, each must have a day.
 */
export function firstAfter(
  rows: readonly DatedRow[],
  day: IsoDate,
  field: string,
  orOn = false,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const asOf = rows[middle]?.asOf;
    requireDay(asOf, `${field}[${middle}].asOf`);
    const isBefore = (asOf as IsoDate) < day || (!orOn && asOf === day);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
