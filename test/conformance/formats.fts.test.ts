import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import {
  parseFtsFlows,
  parseFtsGrouping,
  parseFtsPlanOverview,
  parseFtsResponseMonitoring,
  parseFtsTrends,
} from 'aidkit/fts';
import { classifyFlow, sharingOf } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';

// Real answers of FTS (2020, 2024). Source: ../shared/data/fts/README.md.
const folder = new URL('../../../shared/data/fts/input/', import.meta.url);
const absent = !existsSync(folder);
if (absent)
  console.warn('skipped: ../shared/data/fts is absent, so no real answers of FTS are read');
const names = absent ? [] : readdirSync(folder);
const answer = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const like = (part: string) => names.filter((name) => name.includes(part));

describe.skipIf(absent)('real answers of FTS', () => {
  it('are all here', () => {
    expect(like('groupby')).toHaveLength(10);
    expect(like('locationid-114')).toHaveLength(3);
  });

  it.each(like('locationid-114'))('%s: every flow is taken and classified as FTS did', (name) => {
    const boundary = { location: ['114'], usageYear: ['2020'] };
    const { values, rejected, stated, warnings } = parseFtsFlows(answer(name));
    expect(rejected).toEqual([]);
    expect(warnings).toEqual([]);
    expect(
      values.map((flow) => ({
        boundary: classifyFlow(flow, boundary),
        onBoundary: sharingOf(flow, boundary),
      })),
    ).toEqual(stated);
  });

  it.each(like('groupby'))('%s: nothing is rejected, every identity holds', (name) => {
    const { rejected, rejectedRequirements, warnings } = parseFtsGrouping(answer(name));
    expect([rejected, rejectedRequirements, warnings]).toEqual([[], [], []]);
  });

  it.each(like('progress'))('%s: every percentage comes out', (name) => {
    const { values, rejected } = parseFtsPlanOverview(answer(name));
    expect(rejected).toEqual([]);
    expect(values.length).toBeGreaterThan(1);
    for (const { id, requirement, funding, publishedPercent } of values) {
      const coverage = fundingCoverage({
        funding: funding!.total,
        requirement: requirement!.revised,
      });
      expect([id, coveragePercent(coverage, 'fts')]).toEqual([id, publishedPercent]);
    }
  });

  it('the overview of 2020 has the totals of the whole year', () => {
    const { totals } = parseFtsPlanOverview(answer('2-fts-flow-plan-overview-progress-2020.json'));
    const coverage = fundingCoverage({
      funding: totals!.funding!,
      requirement: totals!.requirement.revised,
    });
    expect(coveragePercent(coverage, 'fts')).toBe(48.9);
    expect(totals!.publishedPercent).toBe(48.9);
  });

  it('the country total of the trends is the incoming funding of the flows', () => {
    const [trend] = parseFtsTrends(answer('2-country-114-summary-trends-2025.json')).values;
    const { totals } = parseFtsFlows(answer('custom-search-locationid-114-year-2020.json'));
    expect(trend).toEqual({ year: '2020', funding: totals!.incoming.funding });
  });

  it("Sudan 2024's caseloads: the plan and 13 clusters", () => {
    const { values, rejected, publishedOn } = parseFtsResponseMonitoring(
      answer(like('responsemonitoring')[0]!),
    );
    expect(rejected).toEqual([]);
    expect(publishedOn).toBe('2024-12-17');
    expect(values.map(({ scope }) => scope)).toEqual(['plan', ...Array(13).fill('cluster')]);
    expect(values[0]?.caseload).toMatchObject({
      inNeed: 24786370,
      targeted: 14657114,
      reached: null,
    });
  });
});
