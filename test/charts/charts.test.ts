import { breakdownChart, coverageBarsChart, coverageTimelineChart } from 'aidkit/charts';
import { fundingCoverage } from 'aidkit/coverage';
import { fundingBreakdown } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../scripts/draw.js';
import { makeFlow } from '../support/flows.js';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const at = (asOf: string, funding: number) =>
  fundingCoverage({ funding: usd(funding), requirement: usd(100), asOf });

describe('charts', () => {
  it('draws coverage through time, with what was stated', async () => {
    const spec = coverageTimelineChart(
      [{ name: 'whole plan', coverages: [at('2025-03-31', 13), at('2026-09-27', 142)] }],
      { title: 'A plan', stated: [{ asOf: '2025-07-07', percent: 22, label: 'stated: 22%' }] },
    );
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const svg = await toSvg(spec);
    expect(svg).toContain('stated: 22%');
    expect(svg).toContain('A plan');
    // An axis that was capped at 100 would hide the surplus.
    expect(svg).toMatch(/>1[4-6]0</);
  });

  it('leaves out what has no date or no ratio', () => {
    const spec = coverageTimelineChart([
      {
        name: 'x',
        coverages: [
          { asOf: null, ratio: 0.5 },
          { asOf: '2025-01-01', ratio: null },
        ],
      },
    ]);
    expect(spec.description).toBe('Funding coverage by date: no dated figure.');
  });

  it('draws received, surplus and gap as parts of a bar', async () => {
    const spec = coverageBarsChart([
      { label: 'short', coverage: at('2025-01-01', 30) },
      { label: 'over', coverage: at('2025-01-01', 165) },
    ]);
    const { values } = spec.data as { values: { label: string; part: string; amount: number }[] };
    expect(values.map(({ label, part, amount }) => [label, part, amount])).toEqual([
      ['short', 'received', 30],
      ['short', 'beyond the requirement', 0],
      ['short', 'gap', 70],
      ['over', 'received', 100],
      ['over', 'beyond the requirement', 65],
      ['over', 'gap', 0],
    ]);
    expect(await toSvg(spec)).toContain('beyond the requirement');
  });

  it('does not put two currencies on one axis', () => {
    const francs = fundingCoverage({ funding: { amount: 1, currency: 'CHF' }, requirement: null });
    expect(() =>
      coverageBarsChart([
        { label: 'a', coverage: at('2025-01-01', 1) },
        { label: 'b', coverage: francs },
      ]),
    ).toThrow('bars[1].coverage: expected amounts in "USD", received "CHF"');
  });

  it('draws a breakdown with its shared money apart', async () => {
    const flows = [
      makeFlow({ to: { plan: '10', cluster: '7' }, amount: 50 }),
      makeFlow({ to: { plan: '10', cluster: ['7', '8'] }, amount: 20 }),
    ];
    const svg = await toSvg(breakdownChart(fundingBreakdown(flows, { plan: ['10'] }, 'cluster')));
    expect(svg).toContain('shared: cluster 7, cluster 8');
  });
});
