import { contains, type Interval, intersectIntervals } from './interval.js';

/**
 * How two statements of one thing agree. `consistent`: the figure that the one gives lies inside the
 * interval of the other. `consistent-only-through-rounding`: it does not, but the intervals overlap.
 * `inconsistent`: they do not overlap. `not-checkable`: there is nothing to hold it against.
 */
export type Verdict =
  | 'consistent'
  | 'consistent-only-through-rounding'
  | 'inconsistent'
  | 'not-checkable';

/** A figure with all that it may stand for. */
export interface Estimate {
  /** The figure as stated, or as calculated from stated figures. */
  readonly value: number;
  readonly interval: Interval;
}

/** The verdict on a calculated figure and the one that was stated. */
export function agree(computed: Estimate, stated: Estimate): Verdict {
  if (intersectIntervals(computed.interval, stated.interval) === null) return 'inconsistent';
  return contains(stated.interval, computed.value)
    ? 'consistent'
    : 'consistent-only-through-rounding';
}

/** The verdict on two statements of one figure: neither is calculated from the other. */
export function agreeBothWays(one: Estimate, other: Estimate): Verdict {
  const [there, back] = [agree(one, other), agree(other, one)];
  return there === 'consistent' ? there : back;
}

/** The verdict on "the part is not larger than the whole". */
export function notAbove(part: Estimate, whole: Estimate): Verdict {
  if (part.value <= whole.value) return 'consistent';
  const { low, lowInclusive } = part.interval;
  const { high, highInclusive } = whole.interval;
  const possible =
    low === null || high === null || low < high || (low === high && lowInclusive && highInclusive);
  return possible ? 'consistent-only-through-rounding' : 'inconsistent';
}

const WORST_FIRST = ['inconsistent', 'consistent-only-through-rounding', 'consistent'] as const;

/** The verdict on a set of claims: the worst of its checks, `not-checkable` where none could be made. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not-checkable';
}
