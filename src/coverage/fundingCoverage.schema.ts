import * as z from 'zod';
import { requirementSchema } from '../appeals/requirement.schema.js';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import type { Money } from '../money/money.js';
import { moneySchema } from '../money/money.schema.js';
import { expected } from '../problems/describe.js';
import { expecting, expectingObject, words } from '../problems/words.schema.js';
import { type FundingCoverage, fundingCoverage } from './fundingCoverage.js';

/**
 * A coverage, as it was stored or sent. Its gap, surplus, ratio and status must be those that
 * `fundingCoverage` makes of the two sums: a percentage of something else is refused.
 */
export const fundingCoverageSchema: z.ZodType<FundingCoverage> = z
  .strictObject(
    {
      requirement: requirementSchema,
      funding: moneySchema,
      gap: moneySchema.nullable(),
      surplus: moneySchema.nullable(),
      ratio: z.number(expecting('a finite number, or null')).nullable(),
      status: words([
        'unfunded',
        'partial',
        'full',
        'surplus',
        'negative',
        'requirement-missing',
        'requirement-zero',
      ]),
      asOf: isoDateSchema.nullable(),
      source: z.string(expecting('text, or null')).nullable(),
    } satisfies Record<keyof FundingCoverage, z.ZodType>,
    expectingObject('a funding coverage'),
  )
  .superRefine((coverage, context) => {
    for (const { field, due, own } of disagreements(coverage)) {
      const message = expected(field, `${due}, by the funding and the requirement`, own);
      context.addIssue({ code: 'custom', path: field.split('.'), message, input: own });
    }
  });

/** Where a coverage says something else than its two sums do. */
function disagreements(coverage: FundingCoverage) {
  const { funding, requirement } = coverage;
  const { currency } = funding;
  if (requirement !== null && requirement.amount < 0) return []; // refused already
  if (requirement !== null && requirement.currency !== currency) {
    return [{ field: 'requirement.currency', due: currency, own: requirement.currency }];
  }
  const computed = fundingCoverage({ funding, requirement });
  return (['gap', 'surplus', 'ratio', 'status'] as const)
    .map((field) => ({ field, due: written(computed[field]), own: written(coverage[field]) }))
    .filter(({ due, own }) => due !== own);
}

function written(part: Money | number | string | null): number | string | null {
  return typeof part === 'object' && part !== null ? `${part.amount} ${part.currency}` : part;
}
