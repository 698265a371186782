import { existsSync, readFileSync } from 'node:fs';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { parseFtsFlows } from 'aidkit/fts';
import {
  type Boundary,
  classifyFlow,
  type FlowObjectType,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
  sharingOf,
} from 'aidkit/funding';
import { describe, expect, it } from 'vitest';

// Real responses of FTS (Jordan 2020, taken early in 2021; UN OCHA Financial Tracking Service, CC
// BY-IGO) lie beside the project, not in it. Where they are absent this file tests nothing and says so.
const folder = new URL('../../../shared/data/fts/input/', import.meta.url);
const absent = !existsSync(folder);
if (absent) console.warn('skipped: the FTS responses of Jordan 2020 are not on this machine');

const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const jordan2020: Boundary = { location: ['114'], usageYear: ['2020'] };

describe.skipIf(absent)('Jordan 2020, against FTS’s own answers', () => {
  const query = 'custom-search-locationid-114-year-2020';
  const pages = absent
    ? []
    : [`${query}.json`, `${query}-page-2.json`, `${query}-page-3.json`].map((name) => {
        const json = read(name);
        return { json, page: parseFtsFlows(json) };
      });
  const flows = pages.flatMap(({ page }) => page.values);

  it('reads every flow', () => {
    expect(pages.flatMap(({ page }) => page.rejected)).toEqual([]);
    expect(flows).toHaveLength(478);
  });

  it('reproduces the incoming, outgoing and internal blocks of every page to the dollar', () => {
    const totals = fundingTotals(flows, jordan2020);
    const block = ({ flowCount, funding, pledges }: (typeof totals)['incoming']) => ({
      flowCount,
      fundingTotal: funding.amount,
      pledgeTotal: pledges.amount,
    });
    for (const { json } of pages) {
      expect(block(totals.incoming)).toEqual(json.data.incoming);
      expect(block(totals.outgoing)).toEqual(json.data.outgoing);
      expect(totals.internal).toEqual(json.data.internal);
    }
  });

  it('classifies every flow as FTS does', () => {
    const wrong = pages.flatMap(({ json, page }) =>
      page.values.filter((flow, index) => {
        const stated = json.data.flows[index];
        return (
          classifyFlow(flow, jordan2020) !== stated.boundary ||
          sharingOf(flow, jordan2020) !== stated.onBoundary
        );
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  const published = (name: string): Record<string, number> =>
    Object.fromEntries(
      read(name).data.report3.fundingTotals.objects[0].objectsBreakdown.map(
        ({ id, totalFunding }: { id?: string; totalFunding: number }) => [
          id ?? 'none',
          totalFunding,
        ],
      ),
    );
  const ours = (boundary: Boundary, by: FlowObjectType) => {
    const { objects } = fundingBreakdown(flows, boundary, by);
    return Object.fromEntries(objects.map(({ id, funding }) => [id ?? 'none', funding.amount]));
  };

  it.each([
    ['cluster', '1-fts-flow-custom-search-planid-1010-groupby-cluster.json'],
    ['globalCluster', '1-fts-flow-custom-search-planid-1010-groupby-globalcluster.json'],
  ] as const)('plan 1010, all of it in Jordan, by %s', (by, name) => {
    expect(ours({ plan: ['1010'] }, by)).toEqual(published(name));
    const { fundingTotals: stated, pledgeTotals } = read(name).data.report3;
    const { total, totalPledges, overlapCorrection } = fundingBreakdown(
      flows,
      { plan: ['1010'] },
      by,
    );
    expect([total.amount, totalPledges.amount]).toEqual([stated.total, pledgeTotals.total]);
    expect(overlapCorrection.amount).toBe(stated.objects[0].totalBreakdown.overlapCorrection);
  });

  it('a summary of the pages, each added up on its own, tells the same totals', () => {
    const empty = fundingSummary.create({ boundary: jordan2020 });
    const merged = pages
      .map(({ page }) => fundingSummary.addAll(empty, page.values))
      .reduce((a, b) => fundingSummary.merge(a, b), empty);
    const { totals } = fundingSummary.result(merged);
    expect(totals).toEqual(fundingTotals(flows, jordan2020));
    expect(totals?.incoming.funding.amount).toBe(pages[0]?.json.data.incoming.fundingTotal);
  });

  it('plan 943 by location: the Jordan part, and what Jordan shares', () => {
    const name = '1-fts-flow-custom-search-planid-943-groupby-location.json';
    const breakdown = fundingBreakdown(flows, { plan: ['943'] }, 'location');
    const jordan = breakdown.objects.find(({ id }) => id === '114');
    expect(jordan?.funding.amount).toBe(published(name)['114']);
    const row = read(name).data.report3.fundingTotals.objects[0].objectsBreakdown[0];
    expect(row.name).toBe('Jordan');
    expect(jordan?.sharedFunding.amount).toBe(row.sharedFunding);
  });

  it('plan 943 and emergency 911: the clean figure, where the API leaves out a subtraction', () => {
    const breakdown = fundingBreakdown(flows, { plan: ['943'], emergency: ['911'] }, 'location');
    const jordan = breakdown.objects.find(({ id }) => id === '114');
    // The API prints 58,374,629: internal flows whose source emergency overlaps are not subtracted.
    const internal = flows.filter(
      (flow) =>
        classifyFlow(flow, { plan: ['943'], emergency: ['911'] }) === 'internal' &&
        flow.source.some(({ type, behavior }) => type === 'emergency' && behavior === 'overlap'),
    );
    const notSubtracted = internal.reduce((sum, flow) => sum + flow.amount.amount, 0);
    expect(jordan?.funding.amount).toBe(53_620_473);
    expect((jordan?.funding.amount ?? 0) + notSubtracted).toBe(58_374_629);
    // Listed, and in no total: 1,100,000 of the five countries' shared money.
    expect(breakdown.shared.map(({ onBoundaryFunding }) => onBoundaryFunding.amount)).toContain(
      1_100_000,
    );
  });

  it('prints progress as the overview of 2020 does', () => {
    const { plans, totals } = read('2-fts-flow-plan-overview-progress-2020.json').data;
    const rows = [
      ...plans.map((plan: never) => plan),
      { name: 'totals', requirements: totals, funding: totals },
    ] as {
      name: string;
      requirements: { revisedRequirements: number } | null;
      funding: { totalFunding: number; progress: number } | null;
    }[];
    const compared = rows.filter(({ requirements, funding }) => requirements && funding);
    expect(compared.length).toBe(7);
    for (const { name, requirements, funding } of compared) {
      const coverage = fundingCoverage({
        funding: { amount: funding?.totalFunding ?? Number.NaN, currency: 'USD' },
        requirement: { amount: requirements?.revisedRequirements ?? Number.NaN, currency: 'USD' },
      });
      expect([name, coveragePercent(coverage, 'fts')]).toEqual([name, funding?.progress]);
    }
  });
});
