import type { Interval } from './interval.js';

/** Removes the noise of calculating with doubles: 0.1 + 0.2 becomes 0.3. */
export function tidy(value: number): number {
  // Most ends are short decimals; to print and read back is the slow way and comes last.
  const short = Math.round(value * 1e4) / 1e4;
  if (Math.abs(short - value) <= 1e-14 * Math.abs(value)) return short;
  return Number(value.toPrecision(14));
}

/** An interval for showing. Verdicts are reached before the noise of the last digits is taken away. */
export function tidyInterval(interval: Interval): Interval {
  const { low, high } = interval;
  return {
    ...interval,
    low: low === null ? null : tidy(low),
    high: high === null ? null : tidy(high),
  };
}
