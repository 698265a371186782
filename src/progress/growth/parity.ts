/** A series wanted at a target from either side, turned into one that is wanted higher or lower. */
export interface TurnedParity {
  readonly base: number | null;
  readonly latest: number;
  readonly target: number;
  readonly direction: 'increase' | 'decrease';
}

/**
 * Both values as their distance from the target, as a factor of at least 1: twice the target and half of
 * it are both 2. Null for values that are not above zero.
 */
export function foldParity(
  base: number | null,
  latest: number,
  target: number,
): TurnedParity | null {
  if (!(target > 0) || !(latest > 0) || (base !== null && !(base > 0))) return null;
  const fold = (value: number) => Math.max(value / target, target / value);
  return {
    base: base === null ? null : fold(base),
    latest: fold(latest),
    target: 1,
    direction: 'decrease',
  };
}

/**
 * The values as they are, wanted higher or lower by the side of the latest one. A base on the other side
 * is mirrored, so that a series that shot past its target has come no further than its distance now
 * says.
 */
export function sideOfParity(
  base: number | null,
  latest: number,
  target: number,
): TurnedParity | null {
  if (!(target > 0) || !(latest > 0) || (base !== null && !(base > 0))) return null;
  const direction = latest > target ? 'decrease' : 'increase';
  const crossed = base !== null && (base - target) * (latest - target) < 0;
  return { base: crossed ? (target * target) / base : base, latest, target, direction };
}
