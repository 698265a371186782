import { requireExactMoney } from '../money/requireMoney.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireInput, requireText } from '../problems/requireOptions.js';
import type { FundingBreakdown } from './breakdownTypes.js';

/**
 * Checks that a value is a breakdown, as `fundingBreakdown` returns it, as far as others read it.
 * @throws TypeError for anything else, RangeError for an invalid amount.
 */
export function requireBreakdown(breakdown: FundingBreakdown, field: string): void {
  requireInput(breakdown, field);
  requireExactMoney(breakdown.total, `${field}.total`);
  requireList(breakdown.objects, `${field}.objects`, 'objects of a breakdown');
  requireObjects(breakdown.objects, `${field}.objects`, 'an object of a breakdown');
  breakdown.objects.forEach(({ id, name, funding, sharedFunding }, index) => {
    const place = `${field}.objects[${index}]`;
    if (id !== null) requireText(id, `${place}.id`);
    requireText(name, `${place}.name`);
    requireExactMoney(funding, `${place}.funding`);
    requireExactMoney(sharedFunding, `${place}.sharedFunding`);
  });
}
