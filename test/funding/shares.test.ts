import { clusterCoverage, costPerPerson, peopleCoverage } from 'aidkit/coverage';
import {
  earmarkingShares,
  fundingBreakdown,
  fundingByStatus,
  fundingConcentration,
  fundingTotals,
} from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, usd } from '../support/appeals.js';
import { makeFlow } from '../support/flows.js';

describe('people', () => {
  it('give three shares, each over its own denominator', () => {
    const result = peopleCoverage(people({ inNeed: 200, targeted: 100, reached: 50 }));
    expect(result).toEqual({
      unit: 'people',
      inNeedOfPopulation: null,
      targetedOfInNeed: 0.5,
      reachedOfTargeted: 0.5,
      reachedOfInNeed: 0.25,
      expectedReachOfTargeted: null,
      warnings: [],
    });
  });

  it('that are missing or 0 give no share', () => {
    const result = peopleCoverage(people({ inNeed: 0, targeted: 0, expectedReach: 5 }));
    expect(result).toMatchObject({
      inNeedOfPopulation: null,
      targetedOfInNeed: null,
      reachedOfTargeted: null,
      expectedReachOfTargeted: null,
    });
  });

  it('of whom some figures are left out are as those of whom they are null', () => {
    expect(peopleCoverage({ inNeed: 200, targeted: 100, reached: 150 })).toEqual(
      peopleCoverage(people({ inNeed: 200, targeted: 100, reached: 150 })),
    );
    expect(peopleCoverage({})).toEqual(peopleCoverage(people()));
    expect(costPerPerson(usd(100), { targeted: 8 })).toEqual(
      costPerPerson(usd(100), people({ targeted: 8 })),
    );
  });

  it('are a number, or unknown', () => {
    expect(() => peopleCoverage({ targeted: Number.NaN })).toThrow(
      new RangeError('caseload.targeted: expected a number of 0 or more, or null, received NaN'),
    );
    expect(() => peopleCoverage({ reached: -1 })).toThrow(RangeError);
    expect(() => costPerPerson(usd(1), { reached: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });

  it('who are expected are not reached (the REA column of HDX is expected reach)', () => {
    const result = peopleCoverage(people({ targeted: 100, expectedReach: 80 }));
    expect(result.reachedOfTargeted).toBeNull();
    expect(result.expectedReachOfTargeted).toBe(0.8);
  });

  it('reached beyond the target stay beyond it, with a warning', () => {
    // FTS plan 929 (Afghanistan 2020), globalTargetPercentage 147.078.
    const result = peopleCoverage(people({ targeted: 6799101, reached: 10000000 }));
    expect((result.reachedOfTargeted! * 100).toFixed(3)).toBe('147.078');
    expect(result.warnings.map(({ code }) => code)).toEqual(['reached-above-targeted']);
  });

  it('cost what was asked by those targeted, and what came by those reached', () => {
    const caseload = people({ targeted: 3, reached: 0 });
    expect(costPerPerson(usd(100), caseload)).toEqual({
      money: usd(100),
      unit: 'people',
      byTargeted: usd(33.33),
      byReached: null,
    });
    expect(costPerPerson(usd(100), people({ expectedReach: 10 })).byReached).toBeNull();
  });
});

const to = { plan: '1', usageYear: '2026' };
const from = (donor: string) => ({ organization: donor });
const flows = [
  makeFlow({ amount: 60, from: from('a'), to: { ...to, cluster: '6' }, status: 'paid' }),
  makeFlow({ amount: 30, from: from('b'), to: { ...to, cluster: '6' }, status: 'commitment' }),
  makeFlow({ amount: 10, from: from('c'), to, status: 'paid' }),
  makeFlow({ amount: 25, from: from('a'), to, status: 'pledge' }),
  makeFlow({ amount: 900, from: from('a'), to: { plan: ['1', '2'] }, status: 'paid' }),
];
const boundary = { plan: ['1'] };

describe('shares of the money', () => {
  it('by status, whose firm part is the funding', () => {
    const { paid, commitment, pledge } = fundingByStatus(flows, boundary);
    expect([paid.share, commitment.share, pledge.share]).toEqual([0.56, 0.24, 0.2]);
    const { incoming } = fundingTotals(flows, boundary);
    expect(paid.amount.amount + commitment.amount.amount).toBe(incoming.funding.amount);
    expect(pledge.amount).toEqual(incoming.pledges);
    const paidOnly = fundingByStatus(flows.slice(0, 1), boundary);
    expect(paidOnly.pledge).toEqual({ amount: usd(0), flowCount: 0, share: 0 });
  });

  it('of the largest donors', () => {
    const donors = fundingBreakdown(flows, boundary, 'organization', { side: 'source' });
    const two = fundingConcentration(donors, { top: 2 });
    expect(two).toMatchObject({ share: 0.9, funding: usd(90), total: usd(100) });
    expect(two.largest.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(fundingConcentration(donors, { top: 99 }).share).toBe(1);
    expect(() => fundingConcentration(donors, { top: 0 })).toThrow(
      'top: expected a whole number above 0, received 0',
    );
    const none = fundingBreakdown([], boundary, 'organization', { side: 'source' });
    expect(fundingConcentration(none, { top: 1 }).share).toBeNull();
  });

  it('by earmarking, with several degrees undivided', () => {
    const [a, b, c] = flows;
    const marked = [
      { ...a!, earmarking: ['earmarked'] },
      { ...b!, earmarking: ['unearmarked', 'earmarked'] },
      c!,
    ];
    const shares = earmarkingShares([...marked, flows[3]!], boundary);
    expect(shares.map(({ earmarking, share }) => [earmarking, share])).toEqual([
      ['earmarked', 0.6],
      ['earmarked + unearmarked', 0.3],
      [null, 0.1],
    ]);
  });

  it('refuse another currency', () => {
    const francs = makeFlow({ amount: 1, to, currency: 'CHF' });
    expect(() => fundingByStatus([francs], boundary, { currency: 'USD' as never })).toThrow(
      TypeError,
    );
  });

  it('by cluster, over what each asked last', () => {
    const breakdown = fundingBreakdown(flows, boundary, 'cluster');
    const stated = (asOf: string, amount: number) => ({
      id: '6',
      name: 'Health',
      asOf,
      originalRequirement: null,
      revisedRequirement: usd(amount),
    });
    const clusters = [stated('2026-06-01', 180), stated('2026-01-01', 90)];
    expect(clusterCoverage({ clusters }, breakdown).map(({ ratio }) => ratio)).toEqual([0.5, null]);
  });

  it('by cluster, found by its name where the appeal lost its id', () => {
    const clusters = [
      {
        id: null,
        name: 'cluster 6',
        asOf: null,
        originalRequirement: null,
        revisedRequirement: usd(180),
      },
    ];
    const rows = clusterCoverage({ clusters }, fundingBreakdown(flows, boundary, 'cluster'));
    expect(rows.map(({ name, ratio }) => [name, ratio])).toEqual([
      ['cluster 6', 0.5],
      ['Not specified', null],
    ]);
  });

  it('by cluster, over what each asks', () => {
    const clusters = ['6', '7'].map((id) => ({
      id,
      name: `cluster ${id}`,
      asOf: null,
      originalRequirement: null,
      revisedRequirement: usd(120),
    }));
    const rows = clusterCoverage(
      makeAppeal({ clusters }),
      fundingBreakdown(flows, boundary, 'cluster'),
    );
    expect(rows.map(({ id, ratio, status }) => [id, ratio, status])).toEqual([
      ['6', 0.75, 'partial'],
      ['7', 0, 'unfunded'],
      [null, null, 'requirement-missing'],
    ]);
  });
});
