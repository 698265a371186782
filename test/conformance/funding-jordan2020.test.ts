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
import { fixtureFlows, fixtureRows } from '../support/ftsFlows.js';

// Answers of FTS (UN OCHA, CC BY-IGO) in facts: test/fixtures/fts. What FTS states of these flows must come out
// of them. Where the whole answers lie beside the project, the flows read from them must be those of the fixture.

const jordan2020: Boundary = { location: ['114'], usageYear: ['2020'] };
const rows = fixtureFlows('jordan-2020-flows');
const flows = rows.map(({ flow }) => flow);
const stated = new Map(
  fixtureRows('fts/jordan-2020-stated.csv').map(({ boundary, by, figure, value }) => [
    [boundary, by, figure].join('|'),
    Number(value),
  ]),
);

describe('Jordan 2020, against FTS’s own answers', () => {
  it('has every flow of the three pages', () => expect(flows).toHaveLength(478));

  it('reproduces the incoming, outgoing and internal blocks to the dollar', () => {
    const totals = fundingTotals(flows, jordan2020);
    const of = (direction: string, figure: string) =>
      stated.get(`location 114 and usageYear 2020|${direction}|${figure}`);
    for (const direction of ['incoming', 'outgoing'] as const) {
      const { flowCount, funding, pledges } = totals[direction];
      expect([flowCount, funding.amount, pledges.amount]).toEqual([
        of(direction, 'flowCount'),
        of(direction, 'fundingTotal'),
        of(direction, 'pledgeTotal'),
      ]);
    }
    expect(totals.internal.flowCount).toBe(of('internal', 'flowCount'));
  });

  it('classifies every flow as FTS does', () => {
    const wrong = rows.filter(
      ({ flow, boundary, onBoundary }) =>
        classifyFlow(flow, jordan2020) !== boundary || sharingOf(flow, jordan2020) !== onBoundary,
    );
    expect(wrong.map(({ flow }) => flow.id)).toEqual([]);
  });

  const published = (boundary: string, by: string, kind = 'funding') =>
    Object.fromEntries(
      [...stated].flatMap(([key, value]) => {
        const start = `${boundary}|${by}|${kind} of `;
        return key.startsWith(start) ? [[key.slice(start.length), value]] : [];
      }),
    );
  const ours = (boundary: Boundary, by: FlowObjectType) => {
    const { objects } = fundingBreakdown(flows, boundary, by);
    return Object.fromEntries(objects.map(({ id, funding }) => [id ?? 'none', funding.amount]));
  };

  it.each(['cluster', 'globalCluster'] as const)('plan 1010, all of it in Jordan, by %s', (by) => {
    expect(ours({ plan: ['1010'] }, by)).toEqual(published('plan 1010', by));
    const { total, totalPledges, overlapCorrection } = fundingBreakdown(
      flows,
      { plan: ['1010'] },
      by,
    );
    const figures = ['total', 'totalPledges', 'overlapCorrection'];
    expect([total.amount, totalPledges.amount, overlapCorrection.amount]).toEqual(
      figures.map((figure) => stated.get(`plan 1010|${by}|${figure}`)),
    );
  });

  it('a summary of the flows in three parts, each added up on its own, tells the same totals', () => {
    const empty = fundingSummary.create({ boundary: jordan2020 });
    const merged = [flows.slice(0, 200), flows.slice(200, 400), flows.slice(400)]
      .map((part) => fundingSummary.addAll(empty, part))
      .reduce((a, b) => fundingSummary.merge(a, b), empty);
    expect(fundingSummary.result(merged).totals).toEqual(fundingTotals(flows, jordan2020));
  });

  it('plan 943 by location: the Jordan part, and what Jordan shares', () => {
    const breakdown = fundingBreakdown(flows, { plan: ['943'] }, 'location');
    const jordan = breakdown.objects.find(({ id }) => id === '114');
    expect(jordan?.funding.amount).toBe(published('plan 943', 'location')['114']);
    expect(jordan?.sharedFunding.amount).toBe(
      published('plan 943', 'location', 'shared funding')['114'],
    );
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
    const plans = [...stated.keys()].filter((key) => key.endsWith('||percent'));
    expect(plans).toHaveLength(7);
    for (const key of plans) {
      const figure = (name: string) => ({
        amount: stated.get(key.replace('percent', name)) ?? Number.NaN,
        currency: 'USD' as const,
      });
      const coverage = fundingCoverage({
        funding: figure('funding'),
        requirement: figure('requirement'),
      });
      expect([key, coveragePercent(coverage, 'fts')]).toEqual([key, stated.get(key)]);
    }
  });
});

describe('all flows of the usage year 2000', () => {
  const year2000 = fixtureFlows('flows-2000');

  it('are classified as FTS does, 2,834 of 2,834', () => {
    const boundary = { usageYear: ['2000'] };
    const wrong = year2000.filter(
      (row) =>
        classifyFlow(row.flow, boundary) !== row.boundary ||
        sharingOf(row.flow, boundary) !== row.onBoundary,
    );
    expect([year2000.length, wrong.map(({ flow }) => flow.id)]).toEqual([2834, []]);
  });
});

const folder = new URL('../../../shared/data/fts/input/', import.meta.url);

describe.skipIf(!existsSync(folder))('the whole answers beside the project', () => {
  it('hold the flows of the fixture', () => {
    const pages = ['', '-page-2', '-page-3'].map((page) => {
      const name = `custom-search-locationid-114-year-2020${page}.json`;
      return parseFtsFlows(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    });
    expect(pages.flatMap(({ rejected }) => rejected)).toEqual([]);
    const facts = ({
      id,
      amount,
      status,
      newMoney,
      source,
      destination,
    }: (typeof flows)[number]) => ({
      ...{ id, amount, status, newMoney },
      sides: [source, destination].map((side) =>
        side.map(({ type, id: of, behavior }) => [type, of, behavior]),
      ),
    });
    expect(pages.flatMap(({ values }) => values.map(facts))).toEqual(flows.map(facts));
  });
});
