import type { Appeal } from '../appeals/appeal.js';
import { latestParts } from '../appeals/latestOfEach.js';
import { partsRepeatThePlan, requirementOf } from '../appeals/requirementOf.js';
import type { IsoDate } from '../dates/isoDate.js';
import { subtractMoney } from '../money/arithmetic.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';

/**
 * The requirement of a plan less those of its parts by country, as known on a day: what a sum of rows by
 * country does not hold. Negative where the parts ask for more. Null for a plan without stated parts, of
 * which the requirement is not known, or whose parts all repeat the whole.
 */
export function beyondParts<C extends CurrencyCode>(
  appeal: Appeal<C>,
  on: IsoDate,
): Money<C> | null {
  if (appeal.parts.length === 0 || partsRepeatThePlan(appeal)) return null;
  const whole = requirementOf(appeal, { on });
  if (whole === null) return null;
  const known = appeal.parts.filter(({ asOf }) => asOf === null || asOf <= on);
  const stated = latestParts(known).flatMap(({ requirement }) => requirement ?? []);
  return subtractMoney(whole, sumMoney(stated, whole.currency));
}
