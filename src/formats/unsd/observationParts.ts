import { Problem } from '../../problems/problem.js';
import type { SdgObservation } from '../../sdg/observation.js';

// What observations have in common, whether they come as JSON or as rows of a CSV file.

/**
 * Codes that mean "all", whatever the dimension; `_T` is their common SDMX code, `TOTAL` that of lists such
 * as Activity.
 */
const TOTALS: ReadonlySet<string> = new Set(['ALLAGE', 'BOTHSEX', 'ALLAREA', 'TOTAL', '_T']);

/** Tells who reports (global or national monitoring): no breakdown of people. */
const NO_BREAKDOWN = 'Reporting Type';

/** Whether every dimension is at its total, by the codes known here or those of a response (`Age=ALLAGE`). */
export function isTotal(
  dimensions: Readonly<Record<string, string>>,
  totals: ReadonlySet<string> = NONE,
): boolean {
  for (const dimension of Object.keys(dimensions)) {
    const code = dimensions[dimension] as string;
    if (dimension === NO_BREAKDOWN || TOTALS.has(code)) continue;
    if (!totals.has(`${dimension}=${code}`)) return false;
  }
  return true;
}

const NONE: ReadonlySet<string> = new Set();

const VALUE = /^((?:[<>]=?)?)\s*([+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?)$/;

/** What most values are. */
const PLAIN = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/** A value, a bound, or neither where the publisher gives none. */
export function readValue(value: unknown, at: string): Pick<SdgObservation, 'value' | 'bound'> {
  if (value === null || value === undefined) return { value: null, bound: null };
  if (typeof value === 'string' && PLAIN.test(value))
    return { value: Number(value) + 0, bound: null };
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^(nan|)$/i.test(text) && typeof value === 'string') return { value: null, bound: null };
  const found = VALUE.exec(text);
  if (!found) throw new Problem(at, 'a number as text, "NaN", or a bound such as "<5"', value);
  const number = Number(found[2]) + 0;
  if (found[1] === '') return { value: number, bound: null };
  return {
    value: null,
    bound: { side: found[1]?.startsWith('<') ? 'below' : 'above', value: number },
  };
}

/** A year, which UNSD writes as a float. */
export function readYear(value: unknown, at: string): number {
  const number = typeof value === 'string' && /^\d{4}(\.0+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1900 && number <= 2100) {
    return number;
  }
  throw new Problem(at, 'a year', value);
}
