/**
 * By how much the limits of growth shrink for a series that starts near a bound it cannot pass: 1 far
 * from it, 0 at it. Only a bound on the way counts: a maximum for a series wanted higher, a minimum for
 * one wanted lower.
 */
export function limitScale(
  base: number,
  limit: number | null | undefined,
  direction: 'increase' | 'decrease',
  exponent: number,
): number {
  if (limit === null || limit === undefined || !Number.isFinite(limit)) return 1;
  if (direction === 'increase' ? base > limit : base < limit) return 1;
  const distance = Math.abs(base);
  const bound = Math.abs(limit);
  // Halved, not doubled: the double of a large bound is not a number.
  if (distance / 2 >= bound) return 1;
  const share = distance / bound;
  return 1 - (share <= 1 ? share : 2 - share) ** exponent;
}
