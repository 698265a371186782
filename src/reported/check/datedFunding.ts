import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { FundingObservation } from '../../funding/observation.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { maybe, requireShape } from '../../problems/requireShape.js';
import type { Claim } from '../claim/claim.js';
import { requireClaim } from '../claim/requireClaims.js';
import {
  divideIntervals,
  type Interval,
  interval,
  multiplyIntervals,
} from '../interval/interval.js';
import { tidy } from '../interval/tidy.js';

/**
 * A day on which only the percentage was published: "18% funded" without the amount. A
 * `FundingObservation` without its money; the percentage is one of the whole plan.
 */
export interface FundingStatement {
  readonly appeal: string;
  readonly asOf: IsoDate;
  readonly funding?: null;
  /** The percentage as printed: 18 or 12.3. */
  readonly publishedPercent: number;
  readonly scope?: 'inside' | 'outside';
  readonly source: string;
  readonly note?: string;
}

/** What is known of the funding of an appeal on a day: the amount, or the percentage alone. */
export type DatedFunding = FundingObservation | FundingStatement;

const KNOWN = {
  funding: maybe({ amount: 'number', currency: 'text' }),
  publishedPercent: 'number?',
} as const;

/**
 * Checks dated figures, among which claims may stand.
 * @throws TypeError for a part of another kind, RangeError for a day that does not exist or a wrong number.
 */
export function requireDatedFunding(known: readonly (DatedFunding | Claim)[], field: string): void {
  requireList(known, field, 'dated figures');
  requireObjects(known, field, 'a dated figure');
  known.forEach((one, i) => {
    const place = `${field}[${i}]`;
    if ('measure' in one) {
      requireClaim(one, place);
      return;
    }
    requireDay(one.asOf, `${place}.asOf`);
    requireShape(one, KNOWN, place);
  });
}

/**
 * The dated figures among figures and claims. A claim is one if it states the coverage of a whole plan on a
 * day; claims of other measures, of a layer, or without a day are not.
 */
export function datedOnly(known: readonly (DatedFunding | Claim)[]): readonly DatedFunding[] {
  return known.flatMap((one) => {
    if (!('measure' in one)) return [one];
    const { subject: appeal, measure, asOf, quantity, layer = null, source } = one;
    const publishedPercent = quantity?.unit === 'percent' ? quantity.value : null;
    if (measure !== 'coverage' || !asOf || layer !== null || publishedPercent === null) return [];
    return [{ appeal, asOf, publishedPercent, source }];
  });
}

/** The funding on a day as an interval; undefined if the money is outside the plan or not known. */
export function fundingOn(known: DatedFunding, requirement: Interval | null): Interval | undefined {
  if (known.scope === 'outside') return undefined;
  if (known.funding !== undefined && known.funding !== null)
    return amountInterval(known.funding.amount);
  const percent = known.publishedPercent;
  if (percent === undefined || percent === null || requirement === null) return undefined;
  const share = divideIntervals(percentInterval(percent), interval(100, 100));
  return share === null ? undefined : multiplyIntervals(share, requirement);
}

/**
 * An amount as a table holds it: 357,000,000 was rounded to millions, 1,014,201,784 to nothing. Four
 * zeros or fewer may be chance and are taken as digits.
 */
export function amountInterval(amount: number): Interval {
  let unit = 1;
  while (amount !== 0 && unit < 1e9 && amount % (unit * 10) === 0) unit *= 10;
  if (unit < 1e5) return interval(amount, amount);
  return interval(amount - unit / 2, amount + unit / 2);
}

/**
 * The percentages that are printed as this one. FTS now and then prints the next whole number up to
 * half a hundredth of a point too early (12.4966 as 13), so the half is taken a hundredth wider.
 */
function percentInterval(percent: number): Interval {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const half = 0.505 * 10 ** -decimals;
  return interval(tidy(percent - half), tidy(percent + half));
}
