import { parseFtsFlow, parseFtsFlows, parseFtsFlowTable } from 'aidkit/fts';
import {
  type Boundary,
  type Flow,
  type FlowObjectType,
  flowTable,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
} from 'aidkit/funding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFlow, makePage } from '../bench/support/ftsFlows.js';
import { anyFlow } from '../support/flows.js';

const made = Array.from({ length: 2000 }, (_, i) => makeFlow(i));
const flows = made.flatMap((json) => parseFtsFlow(json).values) as Flow<'USD'>[];
const loose = (value: unknown) => value as never;
const TYPES: FlowObjectType[] = [
  ...(['organization', 'location', 'usageYear', 'plan'] as const),
  ...(['cluster', 'globalCluster', 'project', 'emergency'] as const),
];

const anyBoundary = fc.constantFrom<Boundary>(
  { location: ['1'] },
  { location: ['2', '3'], usageYear: ['2020'] },
  { plan: ['10'] },
  { emergency: ['90'] },
  { cluster: ['7', '9'], plan: [] },
);

function equalOn(list: readonly Flow<'USD'>[], boundary: Boundary): void {
  const table = flowTable(list);
  for (const newMoneyInside of ['incoming', 'internal'] as const) {
    expect(fundingTotals(table, boundary, { newMoneyInside })).toEqual(
      fundingTotals(list, boundary, { newMoneyInside }),
    );
  }
  for (const by of TYPES) {
    for (const side of ['destination', 'source'] as const) {
      expect(fundingBreakdown(table, boundary, by, { side })).toEqual(
        fundingBreakdown(list, boundary, by, { side }),
      );
    }
  }
  const empty = fundingSummary.create({ boundary, by: ['plan', 'location'] });
  expect(fundingSummary.addAll(empty, table)).toEqual(fundingSummary.addAll(empty, list));
}

describe('a table of flows', () => {
  it('gives the results of its flows, for made flows and every kind of boundary', () => {
    for (const boundary of [
      { location: ['114'] },
      { usageYear: ['2025'], location: ['1', '212'] },
      { plan: ['990001'] },
      { organization: ['90011', '90025'], globalCluster: ['7'] },
      { emergency: ['930001'] },
    ]) {
      equalOn(flows, boundary);
    }
  });
  it('gives the results of its flows, for any flows', () => {
    fc.assert(
      fc.property(fc.array(anyFlow, { maxLength: 30 }), anyBoundary, (list, boundary) => {
        equalOn(list, boundary);
      }),
    );
  });
  it('survives a structured clone, and takes at most 64 bytes for a flow of nine objects', () => {
    const nine = flows.filter(
      ({ source, destination }) => source.length + destination.length === 9,
    );
    const table = flowTable(nine);
    expect(structuredClone(table)).toEqual(table);
    expect(fundingTotals(structuredClone(table), { location: ['114'] })).toEqual(
      fundingTotals(nine, { location: ['114'] }),
    );
    const columns = [table.amount, table.status, table.newMoney];
    const sides = [table.source, table.destination].flatMap(({ offsets, objects }) => [
      offsets,
      objects,
    ]);
    const bytes = [...columns, ...sides].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes / nine.length).toBeLessThanOrEqual(64);
  });
  it('is built by the reader of a page, with the same rejections', () => {
    const json = makePage(500, { brokenEvery: 10 });
    const page = parseFtsFlows(json);
    const { table, rejected, count } = parseFtsFlowTable(json);
    expect(table).toEqual(flowTable(page.values));
    expect([rejected, count]).toEqual([page.rejected, page.count]);
  });
  it('reads a generator and keeps no flow', () => {
    function* generator() {
      yield* flows;
    }
    expect(flowTable(generator())).toEqual(flowTable(flows));
  });
  it('names the flow that does not count', () => {
    const euros = { ...flows[1], amount: { amount: 5, currency: 'EUR' } };
    expect(() => flowTable(loose([flows[0], euros]))).toThrow('flows[1].amount.currency');
    expect(() => flowTable(loose([made[0]]))).toThrow(/flows\[0\]\.source/);
    expect(() => flowTable(loose(5))).toThrow(TypeError);
    expect(() => flowTable(loose([flows[0], null]))).toThrow(
      'flows[1]: expected a flow, received null',
    );
    expect(() => fundingTotals(loose([7]), { plan: ['1'] })).toThrow(
      'flows[0]: expected a flow, received 7',
    );
    expect(() => flowTable([], loose({ curency: 'EUR' }))).toThrow(/nearest: "currency"/);
    expect(() => flowTable([], loose({ currency: 'ZZZ' }))).toThrow(RangeError);
    expect(() =>
      fundingTotals(flowTable(flows), { plan: ['1'] }, loose({ currency: 'EUR' })),
    ).toThrow('flows.currency: expected "EUR", received "USD"');
    expect(() => fundingTotals(loose({ kind: 'flow-table' }), { plan: ['1'] })).toThrow(TypeError);
  });
});
