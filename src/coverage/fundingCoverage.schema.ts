import * as z from 'zod';
import { requirementSchema } from '../appeals/requirement.schema.js';
import { isoDateSchema } from '../dates/isoDate.schema.js';
import { isExact } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { moneySchema } from '../money/money.schema.js';
import { type Breach, crossChecks } from '../problems/crossCheck.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import { type FundingCoverage, fundingCoverage } from './fundingCoverage.js';

/** The difference of two sums below this is a number, whatever their signs. */
const LIMIT = 8e307;

/**
 * A coverage, as it was stored or sent. Its gap, surplus, ratio and status must be those that
 * `fundingCoverage` makes of the two sums: a percentage of something else is refused.
 */
export const fundingCoverageSchema: z.ZodType<FundingCoverage, FundingCoverage> = strictObject(
  'a funding coverage',
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
).check(crossChecks(['one-currency', 'as-its-sums', 'below-the-limit'], disagreements));

/** Where a coverage says something else than its two sums do. */
function disagreements(coverage: FundingCoverage): Breach[] {
  const { funding, requirement } = coverage;
  const { currency } = funding;
  if (!isCounted(funding) || (requirement !== null && !isCounted(requirement))) return [];
  if (requirement !== null && requirement.amount < 0) return []; // refused already, as the above
  if (requirement !== null && requirement.currency !== currency) {
    const path = ['requirement', 'currency'];
    return [
      { rule: 'one-currency', path, expected: dueBy(currency), received: requirement.currency },
    ];
  }
  const huge = sumsFrom(LIMIT, coverage);
  if (huge.length > 0) return huge;
  const computed = fundingCoverage({ funding, requirement });
  return (['gap', 'surplus', 'ratio', 'status'] as const)
    .map((field) => ({ field, due: written(computed[field]), received: written(coverage[field]) }))
    .filter(({ due, received }) => due !== received)
    .map(({ field, due, received }) => ({
      rule: 'as-its-sums',
      path: [field],
      expected: dueBy(due),
      received,
    }));
}

function isCounted({ amount, currency }: Money): boolean {
  return isExact(amount, currency);
}

function sumsFrom(limit: number, { funding, requirement }: FundingCoverage): Breach[] {
  return Object.entries({ funding, requirement }).flatMap(([field, sum]) =>
    sum === null || Math.abs(sum.amount) < limit
      ? []
      : [
          {
            rule: 'below-the-limit',
            path: [field, 'amount'],
            expected: `a sum below ${limit}`,
            received: sum.amount,
          },
        ],
  );
}

function dueBy(due: number | string | null): string {
  return `${due}, by the funding and the requirement`;
}

function written(part: Money | number | string | null): number | string | null {
  return typeof part === 'object' && part !== null ? `${part.amount} ${part.currency}` : part;
}
