import { contains, intersectIntervals } from '../interval/interval.js';
import type { Estimate } from './estimate.js';
import type { Stated } from './stated.js';

/**
 * How two statements of one thing agree. `consistent`: the figure that the one gives lies inside the
 * interval of the other. `consistent-only-through-rounding`: it does not, but the intervals overlap.
 * `inconsistent`: they do not overlap, and both are said outright of the same thing. `not-checkable`: there is
 * nothing to hold it against, or it cannot be determined whether the two speak of the same thing.
 */
export type Verdict =
  | 'consistent'
  | 'consistent-only-through-rounding'
  | 'inconsistent'
  | 'not-checkable';

/** How two figures agree, whatever they speak of. */
export type Agreement = 'consistent' | 'consistent-only-through-rounding' | 'apart';

/** Whether a calculated figure agrees with the one that was stated. */
export function agree(computed: Estimate, stated: Estimate): Agreement {
  if (intersectIntervals(computed.interval, stated.interval) === null) return 'apart';
  return contains(stated.interval, computed.value)
    ? 'consistent'
    : 'consistent-only-through-rounding';
}

/** Whether two statements of one figure agree: neither is calculated from the other. */
export function agreeBothWays(one: Estimate, other: Estimate): Agreement {
  const [there, back] = [agree(one, other), agree(other, one)];
  return there === 'consistent' ? there : back;
}

/** Whether the part is not larger than the whole. */
export function notAbove(part: Estimate, whole: Estimate): Agreement {
  if (part.value <= whole.value) return 'consistent';
  const { low, lowInclusive } = part.interval;
  const { high, highInclusive } = whole.interval;
  const possible =
    low === null || high === null || low < high || (low === high && lowInclusive && highInclusive);
  return possible ? 'consistent-only-through-rounding' : 'apart';
}

declare const checked: unique symbol;

/** Claims of which it was made sure that they speak of the same thing, each with the role said outright. */
type SameMatter = readonly Stated[] & { readonly [checked]: true };

/** The claims as ones of the same thing, or why that cannot be said. */
function sameMatter(claims: readonly Stated[]): SameMatter | string {
  const [first] = claims;
  for (const { scope, subject, evidence } of claims) {
    if (subject !== first?.subject) return 'the claims are about different subjects';
    if (scope.of === null || scope.of !== first.scope.of)
      return 'the figures may be of different places or organisations';
    if (scope.year !== first.scope.year) return 'the figures are of different years';
    if (evidence !== null && !evidence.direct)
      return 'the words do not name the role of each figure outright';
  }
  return claims as SameMatter;
}

/** The only place where a contradiction comes from. */
function contradiction(_: SameMatter): 'inconsistent' {
  return 'inconsistent';
}

/** The verdict on claims that agree so: a contradiction only where they surely speak of the same thing. */
export function verdictOn(
  agreement: Agreement,
  claims: readonly Stated[],
): { readonly verdict: Verdict; readonly reason?: string } {
  if (agreement !== 'apart') return { verdict: agreement };
  const matter = sameMatter(claims);
  return typeof matter === 'string'
    ? { verdict: 'not-checkable', reason: matter }
    : { verdict: contradiction(matter) };
}

const WORST_FIRST = ['inconsistent', 'consistent-only-through-rounding', 'consistent'] as const;

/** The verdict on a set of claims: the worst of its checks, `not-checkable` if none could be made. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not-checkable';
}
