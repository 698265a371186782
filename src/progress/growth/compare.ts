/**
 * Two figures this near each other are the same: published limits such as 95% are met by values that
 * floating point puts a hair below them.
 */
export const TIE = 1e-9;

/** Whether a value reaches a limit, counting a tie as reached. */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - TIE;
}

/** Whether a value passes a limit, counting a tie as not passed. */
export function above(value: number, limit: number): boolean {
  return value > limit + TIE;
}

/** Whether a value is at a target or past it. The tie is relative: targets have units. */
export function reaches(
  value: number,
  target: number,
  direction: 'increase' | 'decrease' | 'parity',
): boolean {
  const left = direction === 'increase' ? target - value : value - target;
  return (direction === 'parity' ? Math.abs(left) : left) <= Math.abs(target) * TIE;
}

/** A finite number, or null for everything that publishers write where they have none. */
export function known(value: number | null | undefined): number | null {
  // Zero has one sign here, as it has in JSON.
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
}

/**
 * The mean of a list in the order of the list, so that a result is the same on every machine. Null of
 * nothing, and of figures whose sum no number holds.
 */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return known(sum / values.length);
}
