import {
  coveragePercent,
  type FundingCoverage,
  fundingCoverage,
  meanOfCoverageRatios,
  pooledCoverage,
} from 'aidkit/coverage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const cover = (funding: number, requirement: number | null): FundingCoverage<'USD'> =>
  fundingCoverage({
    funding: usd(funding),
    requirement: requirement === null ? null : usd(requirement),
  });

describe('fundingCoverage', () => {
  it.each([
    ['nothing received', 0, 100, 0, 100, 0, 'unfunded'],
    ['a part', 22, 100, 0.22, 78, 0, 'partial'],
    ['all', 100, 100, 1, 0, 0, 'full'],
    ['more than asked', 165, 100, 1.65, 0, 65, 'surplus'],
    ['more taken back than given', -10, 100, -0.1, 110, 0, 'negative'],
    ['a requirement of 0', 5, 0, null, 0, 5, 'requirement-zero'],
    ['a requirement of exactly 1', 0.25, 1, 0.25, 0.75, 0, 'partial'],
    ['a requirement of exactly 1, all received', 1, 1, 1, 0, 0, 'full'],
    ['a requirement of a cent', 0.01, 0.01, 1, 0, 0, 'full'],
  ] as const)('%s', (_, funding, requirement, ratio, gap, surplus, status) => {
    expect(cover(funding, requirement)).toMatchObject({
      ratio,
      status,
      gap: usd(gap),
      surplus: usd(surplus),
    });
  });

  it('knows no gap where there is no requirement, and says why there is no ratio', () => {
    expect(cover(5, null)).toEqual({
      requirement: null,
      funding: usd(5),
      gap: null,
      surplus: null,
      ratio: null,
      status: 'requirement-missing',
      asOf: null,
      source: null,
    });
  });

  it('subtracts to the cent', () => {
    expect(cover(0.1, 0.3).gap).toEqual(usd(0.2));
  });

  it('refuses two currencies, negative requirements and what is no number', () => {
    const francs = { amount: 1, currency: 'CHF' } as unknown as { amount: number; currency: 'USD' };
    expect(() => fundingCoverage({ funding: usd(1), requirement: francs })).toThrow(
      new TypeError('requirement.currency: expected "USD", as the funding, received "CHF"'),
    );
    expect(() => cover(1, -1)).toThrow(
      new RangeError('requirement.amount: expected 0 or more, received -1'),
    );
    expect(() => cover(Number.NaN, 1)).toThrow(RangeError);
    const unknown = null as unknown as { amount: number; currency: 'USD' };
    const sentence =
      'funding: expected an amount of money such as { amount: 5, currency: "USD" }, received null';
    expect(() => fundingCoverage({ funding: unknown, requirement: usd(1) })).toThrow(
      new TypeError(sentence),
    );
    expect(() => pooledCoverage([{ funding: unknown, requirement: usd(1) }])).toThrow(
      new TypeError(`members[0].${sentence}`),
    );
  });

  it('is plain data', () => {
    const value = cover(22, 100);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });
});

describe('coveragePercent', () => {
  // OCHA's HDX file of April 2026 prints 13 for HAFG26, whose ratio is 12.4966 %.
  it.each([
    [214_214_587, 1_714_181_496, 12.5, 13, 12],
    [1_008_671_701, 2_416_811_546, 41.74, 42, 42],
    [165, 100, 165, 165, 165],
    [-3.2, 100, -3.2, -2, -2],
    [0.4, 100, 0.4, 0, 0],
    [-0.4, 100, -0.4, 0, 0],
  ])('%d of %d', (funding, requirement, fts, hdx, part) => {
    const coverage = cover(funding, requirement);
    expect(coveragePercent(coverage, 'fts')).toBe(fts);
    expect(coveragePercent(coverage, 'hdx')).toBe(hdx);
    expect(coveragePercent(coverage, 'hdx-part')).toBe(part);
    expect(coveragePercent(coverage, 'exact')).toBeCloseTo((funding / requirement) * 100, 10);
  });

  // Ratios of HDX's file of April 2026 and what stands in its column percentFunded: three plans of one
  // country, rounded twice, and two rows of regional plans, rounded once.
  it.each([
    ['HAFG26', 12.4966, 'hdx', 13],
    ['OCUB17', 24.4958, 'hdx', 25],
    ['CSLE03', 95.4987, 'hdx', 96],
    ['a regional plan', 6.4996, 'hdx-part', 6],
    ['a regional plan', 64.4997, 'hdx-part', 64],
    ['RSYR25, Turkey (March)', 4.4983, 'hdx-part', 4],
  ] as const)('%s: %d as "%s" is %d', (_, percent, convention, printed) => {
    const coverage = cover(Math.round(percent * 10_000), 1_000_000);
    expect(coveragePercent(coverage, convention)).toBe(printed);
  });

  it('has no sign at 0, which JSON could not write', () => {
    for (const convention of ['exact', 'fts', 'hdx', 'hdx-part'] as const) {
      expect(coveragePercent(cover(-0, 1e6), convention)).toBe(0);
    }
    expect(coveragePercent(cover(-4, 1e6), 'fts')).toBe(0);
    expect(cover(-0, 1e6).ratio).toBe(0);
  });

  it('is null where there is no coverage to print', () => {
    expect(coveragePercent(null, 'fts')).toBeNull();
  });

  it('answers 0 for a requirement of 0 only where the convention does', () => {
    expect(coveragePercent(cover(5, 0), 'fts')).toBe(0);
    expect(coveragePercent(cover(5, 0), 'hdx')).toBe(0);
    expect(coveragePercent(cover(5, 0), 'hdx-part')).toBeNull();
    expect(coveragePercent(cover(5, 0), 'exact')).toBeNull();
    expect(coveragePercent(cover(5, null), 'fts')).toBeNull();
  });

  it('lists the conventions when asked for another', () => {
    expect(() => coveragePercent(cover(1, 2), 'round' as 'fts')).toThrow(
      'convention: expected "exact", "fts", "hdx" or "hdx-part", received "round"',
    );
  });
});

describe('pooledCoverage', () => {
  it('is 75 % where the Red Cross page once said 15 %', () => {
    // Seven small appeals, one of them full, and one large appeal at 80 %: 1 of 7 full is about 15 %.
    const appeals = [
      cover(10, 10),
      ...Array.from({ length: 5 }, () => cover(2, 10)),
      cover(730, 930),
    ];
    expect(pooledCoverage(appeals).ratio).toBe(750 / 990);
    expect(appeals.filter(({ status }) => status === 'full').length / appeals.length).toBeCloseTo(
      0.14,
      2,
    );
  });

  it('leaves members without a requirement out of both sums and reports them', () => {
    const pool = pooledCoverage([cover(50, 100), cover(30, null), cover(7, 0)]);
    expect(pool).toMatchObject({
      ratio: 0.5,
      counted: 1,
      fundingLeftOut: usd(37),
      leftOut: [
        { index: 1, reason: 'requirement-missing', funding: usd(30) },
        { index: 2, reason: 'requirement-zero', funding: usd(7) },
      ],
    });
  });

  it('has no ratio for nothing', () => {
    expect(pooledCoverage([])).toMatchObject({
      ratio: null,
      status: 'requirement-missing',
      counted: 0,
    });
  });

  it('refuses what fundingCoverage refuses, and says which member it is', () => {
    const pool = (funding: number, requirement: number) => () =>
      pooledCoverage([cover(1, 1), { funding: usd(funding), requirement: usd(requirement) }]);
    expect(pool(1, -2)).toThrow(
      new RangeError('members[1].requirement.amount: expected 0 or more, received -2'),
    );
    expect(pool(Number.NaN, 2)).toThrow(
      new RangeError('members[1].funding.amount: expected a finite number, received NaN'),
    );
    const francs = { amount: 1, currency: 'CHF' } as unknown as { amount: number; currency: 'USD' };
    expect(() => pooledCoverage([cover(1, 1), { funding: francs, requirement: francs }])).toThrow(
      new TypeError('members[1].funding.currency: expected amounts in "USD", received "CHF"'),
    );
  });

  it('keeps the as-of date only where all share it, and the range beside it', () => {
    const at = (asOf: string) => ({ funding: usd(1), requirement: usd(2), asOf });
    expect(pooledCoverage([at('2025-04-27'), at('2025-04-27')]).asOf).toBe('2025-04-27');
    expect(pooledCoverage([at('2025-07-07'), at('2025-04-27')])).toMatchObject({
      asOf: null,
      asOfRange: { start: '2025-04-27', end: '2025-07-07' },
    });
  });

  it('lies between the least and the greatest ratio, and an unfunded appeal never raises it', () => {
    const appeal = fc
      .tuple(fc.nat(2_000_000_000), fc.integer({ min: 1, max: 2_000_000_000 }))
      .map(([funding, requirement]) => cover(funding, requirement));
    fc.assert(
      fc.property(
        fc.array(appeal, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1e9 }),
        (list, more) => {
          const ratio = pooledCoverage(list).ratio ?? Number.NaN;
          const ratios = list.map((coverage) => coverage.ratio ?? Number.NaN);
          expect(ratio).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-12));
          expect(ratio).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-12));
          expect(pooledCoverage([...list, cover(0, more)]).ratio).toBeLessThanOrEqual(ratio);
        },
      ),
    );
  });
});

describe('meanOfCoverageRatios', () => {
  it('weighs every appeal alike, and knows nothing of those without a ratio', () => {
    expect(meanOfCoverageRatios([cover(100, 100), cover(0, 900), cover(1, 0)])).toBe(0.5);
    expect(meanOfCoverageRatios([cover(1, 0)])).toBeNull();
    expect(meanOfCoverageRatios([])).toBeNull();
  });

  it('takes the list that pooledCoverage takes', () => {
    const list = [
      { funding: usd(9), requirement: usd(10) },
      { funding: usd(5), requirement: null },
      { funding: usd(1), requirement: usd(10) },
    ];
    expect(meanOfCoverageRatios(list)).toBe(0.5);
    expect(pooledCoverage(list).ratio).toBe(0.5);
  });

  it('does not depend on the order', () => {
    const ratios = [0.1, 0.2, 0.3, 0.7, 1.1].map((ratio) => ({ ratio }));
    expect(meanOfCoverageRatios([...ratios].reverse())).toBe(meanOfCoverageRatios(ratios));
  });
});
