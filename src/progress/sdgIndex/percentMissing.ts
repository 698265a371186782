import { expected } from '../../problems/describe.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireInput } from '../../problems/requireOptions.js';

/** The counts that {@link percentMissing} divides. */
export interface PercentMissingInput {
  /** How many of the applicable indicators have a value. */
  readonly available: number;
  /** How many indicators could have one: the denominator. */
  readonly applicable: number;
}

/**
 * The share of an index's indicators that a country has no value for, in percent. The denominator is
 * explicit, since publishers leave out indicators that do not apply: the SDG Index of 2019 has 85
 * indicators and divides by 84, and by 80 for a landlocked country.
 *
 * Null if no indicator applies.
 * @throws TypeError for a count that is not a number, RangeError for one that is negative or not whole, or more available than applicable.
 * @example
 * percentMissing({ available: 71, applicable: 80 }) // => 11.25
 * percentMissing({ available: 0, applicable: 0 }) // => null
 */
export function percentMissing(counts: PercentMissingInput): number | null {
  requireInput(counts, 'counts');
  const { available, applicable } = counts;
  count('applicable', applicable);
  count('available', available);
  if (available > applicable) {
    throw new RangeError(expected('available', `at most ${applicable} (applicable)`, available));
  }
  return applicable === 0 ? null : ((applicable - available) / applicable) * 100;
}

function count(path: string, value: number): void {
  requireNumber(value, path, 'a whole number from 0', (n) => Number.isInteger(n) && n >= 0);
}
