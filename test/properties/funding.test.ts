import {
  type Boundary,
  classifyFlow,
  type Flow,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
} from 'aidkit/funding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFlow } from '../support/flows.js';

const boundaries: Boundary[] = [
  { location: ['1'] },
  { location: ['1', '2'], usageYear: ['2020'] },
  { plan: ['10'] },
  { plan: ['10'], emergency: ['90'] },
];
const boundary = fc.constantFrom(...boundaries);
const flows = fc.array(anyFlow, { maxLength: 30 });

const shuffled = fc
  .tuple(flows, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }))
  .map(([list, keys]) => ({
    list,
    other: list
      .map((flow, index) => ({ flow, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ flow }) => flow),
  }));

describe('laws of funding', () => {
  it('classification splits any flows into four classes that add up', () => {
    fc.assert(
      fc.property(flows, boundary, (list, edge) => {
        const counts = { incoming: 0, outgoing: 0, internal: 0, outside: 0 };
        for (const flow of list) counts[classifyFlow(flow, edge)]++;
        const totals = fundingTotals(list, edge);
        expect(totals.incoming.flowCount).toBe(counts.incoming);
        expect(totals.outgoing.flowCount).toBe(counts.outgoing);
        expect(totals.internal.flowCount).toBe(counts.internal);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(list.length);
      }),
    );
  });

  it('totals, breakdowns and summaries do not depend on the order of the flows', () => {
    fc.assert(
      fc.property(shuffled, boundary, ({ list, other }, edge) => {
        expect(fundingTotals(other, edge)).toEqual(fundingTotals(list, edge));
        expect(fundingBreakdown(other, edge, 'cluster')).toEqual(
          fundingBreakdown(list, edge, 'cluster'),
        );
        const empty = fundingSummary.create({ boundary: edge, by: ['plan', 'cluster'] });
        expect(fundingSummary.addAll(empty, other)).toEqual(fundingSummary.addAll(empty, list));
      }),
    );
  });

  it('a summary adds up the same however the flows are cut, and through JSON', () => {
    fc.assert(
      fc.property(flows, fc.nat(30), fc.nat(30), boundary, (list, a, b, edge) => {
        const empty = fundingSummary.create({ boundary: edge, by: ['usageYear'] });
        const piece = (part: Flow<'USD'>[]) =>
          JSON.parse(JSON.stringify(fundingSummary.addAll(empty, part))) as typeof empty;
        const [from, to] = a < b ? [a, b] : [b, a];
        const pieces = [list.slice(0, from), list.slice(from, to), list.slice(to)].map(piece);
        const [one, two, three] = pieces as [typeof empty, typeof empty, typeof empty];
        const left = fundingSummary.merge(fundingSummary.merge(one, two), three);
        const right = fundingSummary.merge(one, fundingSummary.merge(two, three));
        const whole = fundingSummary.addAll(empty, list);
        expect(left).toEqual(whole);
        expect(right).toEqual(whole);
        expect(fundingSummary.merge(two, one)).toEqual(fundingSummary.merge(one, two));
        expect(fundingSummary.merge(one, empty)).toEqual(one);
        const result = fundingSummary.result(left);
        expect(result.totals).toEqual(fundingTotals(list, edge));
        const byGroup = result.groups.reduce(
          (sum, { funding }) => sum + Math.round(funding.amount * 100),
          0,
        );
        expect(byGroup).toBe(Math.round((result.totals?.incoming.funding.amount ?? 0) * 100));
      }),
    );
  });

  it('the parts of a breakdown add up to its total', () => {
    fc.assert(
      fc.property(flows, boundary, (list, edge) => {
        const parts = fundingBreakdown(list, edge, 'cluster');
        const cents = (amount: number) => Math.round(amount * 100);
        const sum =
          parts.objects.reduce((all, { funding }) => all + cents(funding.amount), 0) +
          parts.shared.reduce((all, { funding }) => all + cents(funding.amount), 0) -
          cents(parts.overlapCorrection.amount);
        expect(cents(parts.total.amount)).toBe(sum);
        // Net: what came in less what went out. Money shared with an overlapping boundary is in neither.
        if (!('emergency' in edge)) {
          const { incoming, outgoing } = fundingTotals(list, edge);
          const net = cents(incoming.funding.amount) - cents(outgoing.funding.amount);
          expect(cents(parts.total.amount)).toBe(net);
        }
      }),
    );
  });

  it('adding one flow at a time is adding them all', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const empty = fundingSummary.create({ by: ['location'] });
        const oneByOne = list.reduce((summary, flow) => fundingSummary.add(summary, flow), empty);
        expect(oneByOne).toEqual(fundingSummary.addAll(empty, list));
        expect(empty.cells).toEqual([]);
      }),
    );
  });
});
