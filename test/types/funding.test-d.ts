import {
  type Boundary,
  classifyFlow,
  type Flow,
  type FlowColumns,
  type FlowDirection,
  type FundingTotals,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
  sharingOf,
} from 'aidkit/funding';
import type { Money } from 'aidkit/money';
import { expectTypeOf, test } from 'vitest';

declare const dollars: Flow<'USD'>[];
declare const francs: Flow<'CHF'>[];
const plan: Boundary = { plan: ['1263'] };

test('totals are of the currency of the flows', () => {
  expectTypeOf(fundingTotals(dollars, plan)).toEqualTypeOf<FundingTotals<'USD'>>();
  expectTypeOf(fundingTotals(francs, plan, { currency: 'CHF' }).incoming.funding).toEqualTypeOf<
    Money<'CHF'>
  >();
  // @ts-expect-error francs are not added up as dollars
  fundingTotals(francs, plan, { currency: 'USD' });
});

test('a boundary has the dimensions of FTS, its ids are text', () => {
  // @ts-expect-error the dimension is called usageYear
  const year: Boundary = { year: ['2020'] };
  // @ts-expect-error ids are text
  const number: Boundary = { location: [1] };
  // @ts-expect-error a list, also of one
  const single: Boundary = { location: '1' };
  expectTypeOf([year, number, single]).toBeArray();
  // @ts-expect-error no type of object
  fundingBreakdown(dollars, plan, 'Cluster');
});

test('a flow is classified by its sides and whether it is new money', () => {
  const flow = { source: [], destination: [], newMoney: true } as const;
  expectTypeOf(classifyFlow(flow, plan)).toEqualTypeOf<FlowDirection>();
  expectTypeOf(sharingOf(flow, plan)).toEqualTypeOf<'single' | 'shared'>();
  // @ts-expect-error R2 is read in one of two ways
  classifyFlow(flow, plan, { newMoneyInside: 'outgoing' });
});

test('a summary keeps to its currency', () => {
  const summary = fundingSummary.create({ currency: 'CHF' });
  expectTypeOf(fundingSummary.result(summary).funding).toEqualTypeOf<Money<'CHF'>>();
  // @ts-expect-error dollars are no francs
  fundingSummary.addAll(summary, dollars);
  const ofDollars = fundingSummary.create();
  // @ts-expect-error two currencies do not merge
  fundingSummary.merge(summary, ofDollars);
});

test('columns say the status in the words of the field', () => {
  const columns: FlowColumns = {
    amount: Float64Array.of(1),
    // @ts-expect-error FTS writes carry-over as a type, not as a status
    status: { dictionary: ['carry-over'], indices: Uint8Array.of(0) },
  };
  expectTypeOf(columns).toBeObject();
});
