import { fundingCoverage } from 'aidkit/coverage';
import { addYears, isIsoDate, yearOf } from 'aidkit/dates';
import { fundingBreakdown, fundingTotals } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import { usd } from '../support/appeals.js';
import { makeFlow } from '../support/flows.js';

// Each of these fails where a bound of a rule is off by one, or a rule is left out.

describe('the bounds of rules', () => {
  it('a requirement of exactly 1 is one like any other', () => {
    const half = fundingCoverage({ funding: usd(0.5), requirement: usd(1) });
    expect([half.ratio, half.status, half.gap]).toEqual([0.5, 'partial', usd(0.5)]);
    expect(fundingCoverage({ funding: usd(1), requirement: usd(1) }).status).toBe('full');
    expect(fundingCoverage({ funding: usd(1), requirement: usd(0) }).status).toBe(
      'requirement-zero',
    );
  });

  it('a flow is shared also where the first object of its side is the only shared one', () => {
    const flow = makeFlow({ to: { location: '1', plan: '10' }, amount: 7 });
    const [first, ...rest] = flow.destination;
    const shared = { ...flow, destination: [{ ...first, behavior: 'shared' }, ...rest] };
    const totals = fundingTotals([shared as typeof flow], { location: ['1'] });
    expect(totals.incoming).toMatchObject({ flowCount: 1, funding: usd(0) });
    expect(fundingTotals([flow], { location: ['1'] }).incoming.funding).toEqual(usd(7));
  });

  it('refuses a word for new money inside that is none', () => {
    const options = { newMoneyInside: 'outgoing' } as never;
    expect(() => fundingTotals([], { plan: ['1'] }, options)).toThrow();
  });

  it('adds no overlap for flows that name one object', () => {
    const flows = [makeFlow({ to: { plan: '10', cluster: '7' }, amount: 5 })];
    const { objects, overlapCorrection } = fundingBreakdown(flows, { plan: ['10'] }, 'cluster');
    expect(objects.map(({ funding, overlapFunding }) => [funding, overlapFunding])).toEqual([
      [usd(5), usd(0)],
    ]);
    expect(overlapCorrection).toEqual(usd(0));
  });

  it('the year 0000 has its first and its last day', () => {
    expect(yearOf('0000-01-01')).toBe(0);
    expect(yearOf('0000-12-31')).toBe(0);
    expect(yearOf('0001-01-01')).toBe(1);
    expect([isIsoDate('0000-01-01'), isIsoDate('0000-02-29'), isIsoDate('0000-00-01')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(addYears('0000-12-31', 1)).toBe('0001-12-31');
  });
});
