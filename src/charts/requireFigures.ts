import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import { requireDay } from '../dates/requireDay.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { expected } from '../problems/describe.js';
import { requireText } from '../problems/requireOptions.js';

/** What charts draw of a coverage. A result of `fundingCoverage` is one, as is a point of a timeline. */
export type DrawnCoverage = Pick<
  FundingCoverage,
  'requirement' | 'funding' | 'gap' | 'surplus' | 'ratio' | 'status' | 'asOf' | 'source'
> & {
  /** True where the funding is the sum of the parts that are known: the share is written "at least". */
  readonly isLowerBound?: boolean | undefined;
};

/** @throws TypeError if `value` is not an object. */
export function requireObject(
  value: unknown,
  field: string,
  expectation: string,
): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(expected(field, expectation, value));
  }
}

/** @throws TypeError if `value` is not a number; RangeError if `value` is not finite. */
export function requireFinite(value: unknown, field: string): void {
  if (typeof value !== 'number') throw new TypeError(expected(field, 'a number', value));
  if (!Number.isFinite(value)) throw new RangeError(expected(field, 'a finite number', value));
}

/** @throws TypeError or RangeError if `value` is not a coverage such as `fundingCoverage` returns. */
export function requireCoverage(value: unknown, field: string): asserts value is DrawnCoverage {
  requireObject(value, field, 'a funding coverage');
  const { requirement, funding, gap, surplus, ratio } = value as Partial<DrawnCoverage>;
  if (funding === undefined) throw new TypeError(expected(field, 'a funding coverage', value));
  requireExactMoney(funding, `${field}.funding`);
  for (const [name, sum] of Object.entries({ requirement, gap, surplus })) {
    if (sum === null || sum === undefined) continue;
    requireExactMoney(sum, `${field}.${name}`);
    if (sum.currency === funding.currency) continue;
    const place = `${field}.${name}.currency`;
    throw new TypeError(expected(place, `"${funding.currency}" as in funding`, sum.currency));
  }
  if (ratio !== null && ratio !== undefined) requireFinite(ratio, `${field}.ratio`);
  requireOrigin(value, field);
}

/** @throws TypeError or RangeError if it has a day or a source that is not valid. */
export function requireOrigin(value: object, field: string): void {
  const { asOf, source } = value as { asOf?: unknown; source?: unknown };
  if (asOf !== null && asOf !== undefined) requireDay(asOf, `${field}.asOf`);
  if (source !== null && source !== undefined) requireText(source, `${field}.source`);
}

/** @throws TypeError if the coverages, checked one by one, are not of one currency. */
export function currencyOfCoverages(
  coverages: readonly DrawnCoverage[],
  fieldOf: (index: number) => string,
) {
  const currency = coverages[0]?.funding.currency ?? 'USD';
  coverages.forEach(({ funding }, index) => {
    if (funding.currency === currency) return;
    throw new TypeError(expected(fieldOf(index), `amounts in "${currency}"`, funding.currency));
  });
  return currency;
}
