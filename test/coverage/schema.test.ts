import { fundingCoverage } from 'aidkit/coverage';
import { fundingCoverageSchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { usd } from '../support/appeals.js';
import { lineOf } from '../support/issues.js';

const good = fundingCoverage({
  funding: usd(1014201784),
  requirement: usd(2416811546),
  asOf: '2026-09-27',
  source: 'FTS',
});
const refusals = (value: unknown): string[] =>
  fundingCoverageSchema.safeParse(value).error?.issues.map(lineOf) ?? [];

describe('the schema of a coverage', () => {
  it.each([
    ['a part', 22, 100],
    ['more than all', 165, 100],
    ['money taken back', -10009361, 100],
    ['nothing asked', 5, 0],
    ['no requirement', 5, null],
  ] as const)('takes %s, also after JSON', (_, funding, requirement) => {
    const coverage = fundingCoverage({
      funding: usd(funding),
      requirement: requirement === null ? null : usd(requirement),
    });
    expect(fundingCoverageSchema.parse(coverage)).toEqual(coverage);
    expect(fundingCoverageSchema.parse(JSON.parse(JSON.stringify(coverage)))).toEqual(coverage);
  });

  it('refuses a ratio, a gap or a status that the two sums do not give', () => {
    expect(refusals(good)).toEqual([]);
    expect(refusals({ ...good, ratio: 0.22, status: 'full' })).toEqual([
      `ratio: expected ${1014201784 / 2416811546}, by the funding and the requirement, received 0.22`,
      'status: expected partial, by the funding and the requirement, received "full"',
    ]);
    expect(refusals({ ...good, gap: usd(0) })).toEqual([
      'gap: expected 1402609762 USD, by the funding and the requirement, received "0 USD"',
    ]);
    expect(refusals({ ...good, requirement: null })).toHaveLength(4);
    expect(refusals({ ...good, requirement: { amount: 2416811546, currency: 'CHF' } })).toEqual([
      'requirement.currency: expected USD, by the funding and the requirement, received "CHF"',
    ]);
  });

  it('refuses sums whose difference no number tells, and does not throw', () => {
    expect(refusals({ ...good, funding: usd(-1e308) })).toEqual([
      'funding.amount: expected a sum below 8e+307, received -1e+308',
    ]);
    expect(refusals(fundingCoverage({ funding: usd(-7e307), requirement: usd(7e307) }))).toEqual(
      [],
    );
  });

  it('refuses a missing field, a negative requirement and what is no day', () => {
    const { asOf, ...without } = good;
    expect(asOf).toBe('2026-09-27');
    expect(refusals(without)).toEqual(['asOf: expected a day as YYYY-MM-DD, received undefined']);
    expect(refusals({ ...good, requirement: usd(-1) })).toEqual([
      'requirement.amount: expected a requirement of 0 or more, received -1',
    ]);
    expect(refusals({ ...good, asOf: 'August' })).toHaveLength(1);
    expect(refusals(5)).toHaveLength(1);
  });
});
