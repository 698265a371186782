import type { IsoDate } from '../dates/isoDate.js';
import { requireDayIfAny } from '../dates/requireDay.js';
import { addSigned } from '../money/arithmetic.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireExactMoney, requireMoney } from '../money/requireMoney.js';
import { expected } from '../problems/describe.js';
import { requireInput, requireText } from '../problems/requireOptions.js';

/**
 * What the ratio of a coverage means, or why there is none.
 * `requirement-missing`, `requirement-zero`: no ratio. `negative`: more was taken back than given.
 */
export type CoverageStatus =
  | 'unfunded'
  | 'partial'
  | 'full'
  | 'surplus'
  | 'negative'
  | 'requirement-missing'
  | 'requirement-zero';

/** How far money covers what was asked, with the two sums that it is made of. */
export interface FundingCoverage<C extends CurrencyCode = CurrencyCode> {
  /** What was asked: the denominator. Null if it is not known. */
  readonly requirement: Money<C> | null;
  readonly funding: Money<C>;
  /** The unmet requirement, 0 where all is met. Null without a requirement. */
  readonly gap: Money<C> | null;
  /** Funding beyond the requirement, 0 if there is none. Null without a requirement. */
  readonly surplus: Money<C> | null;
  /** Funding over requirement, never capped: 1.65 is legal. Null if there is no requirement. */
  readonly ratio: number | null;
  readonly status: CoverageStatus;
  /** The day for which the funding holds. Null if it was not given. */
  readonly asOf: IsoDate | null;
  /** Where the figures are from. Null if it was not given. */
  readonly source: string | null;
}

/** What {@link fundingCoverage} is made of. */
export interface FundingCoverageInput<C extends CurrencyCode = CurrencyCode> {
  readonly funding: Money<C>;
  /** The revised requirement, as coverage is counted from what is asked now; in the same currency. */
  readonly requirement: Money<NoInfer<C>> | null;
  readonly asOf?: IsoDate | null | undefined;
  readonly source?: string | null | undefined;
}

/**
 * How far funding covers a requirement: ratio, gap and surplus, with both sums, the as-of date and
 * the source next to them.
 *
 * A requirement that is missing or 0 gives the ratio null, never 0, NaN or Infinity, and the status
 * says which of the two it was. More funding than asked is legal and shows as surplus.
 *
 * Source: FTS counts coverage from the revised requirement; "unmet requirement" = requirement -
 * funding.
 * @throws TypeError for two currencies, for a bare number and for no funding at all, RangeError for a
 *   negative requirement, an amount that is not a finite number and an invalid as-of date.
 * @example
 * fundingCoverage({
 *   funding: { amount: 1014201784, currency: 'USD' },
 *   requirement: { amount: 2416811546, currency: 'USD' },
 *   asOf: '2026-09-27',
 * }).gap // => { amount: 1402609762, currency: 'USD' }
 */
export function fundingCoverage<C extends CurrencyCode>(
  sums: FundingCoverageInput<C>,
): FundingCoverage<C> {
  requireInput(sums, 'sums', ['asOf', 'source']);
  const { funding, requirement, asOf = null, source = null } = sums;
  requireSums(funding, requirement);
  requireDayIfAny(asOf, 'asOf');
  if (source !== null) requireText(source, 'source');
  const asked: Money<C> | null = requirement ?? null;
  return {
    requirement: asked,
    funding,
    gap: asked && excess(asked, funding),
    surplus: asked && excess(funding, asked),
    ratio: ratioOf(funding, asked),
    status: statusOf(funding, asked),
    asOf,
    source,
  };
}

/**
 * @throws TypeError for two currencies, RangeError for an amount that is not a finite number and for a
 *   negative requirement. `of` names what the two sums belong to.
 */
export function requireSums(funding: Money, requirement: Money | null | undefined, of = ''): void {
  requireExactMoney(funding, `${of}funding`);
  if (requirement === null || requirement === undefined) return;
  requireMoney(requirement, `${of}requirement`);
  const { amount, currency } = requirement;
  if (currency !== funding.currency) {
    const expectation = `"${funding.currency}", as the funding`;
    throw new TypeError(expected(`${of}requirement.currency`, expectation, currency));
  }
  requireExactMoney(requirement, `${of}requirement`);
  if (amount < 0) throw new RangeError(expected(`${of}requirement.amount`, '0 or more', amount));
}

/** How much more the one is than the other; 0 if it is not. */
export function excess<C extends CurrencyCode>(more: Money<C>, less: Money<C>): Money<C> {
  return more.amount > less.amount
    ? addSigned(more, less, -1)
    : { amount: 0, currency: more.currency };
}

export function ratioOf(funding: Money, requirement: Money | null): number | null {
  if (requirement === null || requirement.amount === 0) return null;
  const ratio = funding.amount / requirement.amount;
  // More than any number holds, as 1e308 of 0.01: as good as none. + 0: no negative zero.
  return Number.isFinite(ratio) ? ratio + 0 : null;
}

export function statusOf({ amount }: Money, requirement: Money | null): CoverageStatus {
  if (requirement === null) return 'requirement-missing';
  if (requirement.amount === 0) return 'requirement-zero';
  if (amount < 0) return 'negative';
  if (amount === 0) return 'unfunded';
  if (amount === requirement.amount) return 'full';
  return amount < requirement.amount ? 'partial' : 'surplus';
}
