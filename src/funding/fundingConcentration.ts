import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireGivenOptions } from '../problems/requireOptions.js';
import type { FundingBreakdown } from './breakdownTypes.js';
import { requireBreakdown } from './requireBreakdown.js';

/** How much of the funding came from (or went to) the few largest. */
export interface FundingConcentration<C extends CurrencyCode = CurrencyCode> {
  /** The largest, in order: at most as many as were asked. */
  readonly largest: readonly { readonly id: string; readonly name: string }[];
  /** Their funding together. */
  readonly funding: Money<C>;
  /** All funding inside the boundary, also what names nobody or several. */
  readonly total: Money<C>;
  /** Their funding over the total. Null if the total is not above 0. */
  readonly share: number | null;
}

/** Options of {@link fundingConcentration}. */
export interface FundingConcentrationOptions {
  /** How many of the largest to add up: a whole number above 0. */
  readonly top: number;
}

/**
 * The share of the largest few donors, recipients or clusters in all funding of a breakdown. Money
 * that names nobody ("Not specified") and money shared undivided is in the total, but is no donor's:
 * so the share is the least that is certain.
 *
 * For donors, break down by `organization` with `side: 'source'`.
 * @throws TypeError if `breakdown` is not a breakdown, or for an unknown option; RangeError if `top` is not a
 * whole number above 0.
 * @example
 * const usd = (amount: number) => money(amount, 'USD');
 * const donors: FundingBreakdown<'USD'> = {
 *   by: 'organization', side: 'source', shared: [], overlapCorrection: usd(0), total: usd(200),
 *   totalPledges: usd(0),
 *   objects: [90, 50, 20, 40].map((amount, index) => ({
 *     id: index === 3 ? null : `${index}`, name: `Donor ${index}`, funding: usd(amount), pledges: usd(0), overlapFunding: usd(0),
 *     sharedFunding: usd(0), flowCount: 1,
 *   })),
 * };
 * fundingConcentration(donors, { top: 2 }).share // => 0.7
 */
export function fundingConcentration<C extends CurrencyCode>(
  breakdown: FundingBreakdown<C>,
  options: FundingConcentrationOptions,
): FundingConcentration<C> {
  requireBreakdown(breakdown, 'breakdown');
  requireGivenOptions(options, ['top'], '{ top: 5 }');
  const { top } = options;
  requireNumber(top, 'options.top', 'a whole number above 0', (n) => Number.isInteger(n) && n > 0);
  const { total } = breakdown;
  const largest = breakdown.objects
    .flatMap(({ id, name, funding }) => (id === null ? [] : [{ id, name, funding }]))
    .sort((a, b) => b.funding.amount - a.funding.amount || (a.id < b.id ? -1 : 1))
    .slice(0, top);
  const amounts = largest.map(({ funding }) => funding);
  const funding = sumMoney(amounts, total.currency);
  return {
    largest: largest.map(({ id, name }) => ({ id, name })),
    funding,
    total,
    share: total.amount > 0 ? funding.amount / total.amount : null,
  };
}
