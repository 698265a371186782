import type { NotAttributedToPlans } from '../../funding/notAttributed.js';
import { lazyList } from '../../problems/frozen.js';
import { dollarsOf } from './decode.js';
import { NOT_ATTRIBUTED_COUNT, NOT_ATTRIBUTED_TO_PLANS } from './notAttributed.table.js';
import { PLANS_SOURCE } from './source.table.js';

/**
 * What FTS attributes to no plan, by country and year from 1999 on: the country's total less the parts of its
 * plans. A remainder and no funding outside plans: it also holds money for plans that several countries share, and
 * it is negative seven times (Türkiye in 2017: -349 million). It goes with no requirement and is in no total.
 * Decoded when first used, frozen.
 *
 * Source: UN OCHA FTS by way of HDX, the rows "Not specified", CC BY-IGO 3.0, as of 17 April 2026.
 * @example
 * notAttributedToPlans.length // => 2554
 * notAttributedToPlans.find(({ country, year }) => country === 'TUR' && year === '2017')?.remainder
 * // => { amount: -349234272, currency: 'USD' }
 */
export const notAttributedToPlans: readonly NotAttributedToPlans<'USD'>[] =
  /* @__PURE__ */ lazyList(NOT_ATTRIBUTED_COUNT, decodeRemainders);

/** A country a line: its code, then amounts, with the year before those that do not follow the last. */
function decodeRemainders(): NotAttributedToPlans<'USD'>[] {
  const { asOf, attribution: source } = PLANS_SOURCE;
  return NOT_ATTRIBUTED_TO_PLANS.split('\n').flatMap((line) => {
    const [country = '', ...cells] = line.split(' ');
    let next = 0;
    return cells.map((cell) => {
      const [first = '', second] = cell.split(':');
      const year = second === undefined ? String(next) : first;
      next = Number(year) + 1;
      return { country, year, asOf, remainder: dollarsOf(second ?? first), source };
    });
  });
}
