import { expected } from '../../problems/describe.js';

/**
 * The share of an index's indicators that a country has no value for, in percent. The denominator is
 * explicit, since publishers leave out indicators that do not apply: the SDG Index of 2019 has 85
 * indicators and divides by 84, and by 80 for a landlocked country.
 *
 * Null where no indicator applies.
 * @throws RangeError for a count that is negative or not whole, or more available than applicable.
 * @example
 * percentMissing({ available: 71, applicable: 80 }) // => 11.25
 * percentMissing({ available: 0, applicable: 0 }) // => null
 */
export function percentMissing({
  available,
  applicable,
}: {
  /** How many of the applicable indicators have a value. */
  readonly available: number;
  /** How many indicators could have one: the denominator. */
  readonly applicable: number;
}): number | null {
  count('applicable', applicable);
  count('available', available);
  if (available > applicable) {
    throw new RangeError(expected('available', `at most ${applicable} (applicable)`, available));
  }
  return applicable === 0 ? null : ((applicable - available) / applicable) * 100;
}

function count(path: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(expected(path, 'a whole number from 0', value));
  }
}
