import {
  columnsFromArrow,
  type Flow,
  type FlowColumns,
  type FundingSummaryOptions,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
} from 'aidkit/funding';
import { fundingSummaryStateSchema } from 'aidkit/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFlow, makeFlow } from '../support/flows.js';
import { lineOf } from '../support/issues.js';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const untyped = <T>(value: unknown): T => value as T;
const { create, add, addAll, addColumns, merge, result } = fundingSummary;

const flows = [
  makeFlow({ to: { plan: '10', cluster: '7' }, amount: 100 }),
  makeFlow({ to: { plan: '10', cluster: ['8', '7'] }, amount: 20, status: 'commitment' }),
  makeFlow({ from: { plan: '10' }, to: { plan: '10', cluster: '7' }, amount: 5 }),
  makeFlow({ to: { plan: '11' }, amount: 4000, status: 'pledge' }),
  makeFlow({ to: { plan: '10' }, amount: 3, status: 'pledge' }),
];

describe('fundingSummary', () => {
  it('without a boundary tells all flows by status', () => {
    expect(result(addAll(create(), flows))).toEqual({
      flowCount: 5,
      paid: usd(105),
      commitments: usd(20),
      pledges: usd(4003),
      funding: usd(125),
      totals: null,
      groups: [],
    });
  });

  it('with a boundary tells what counts in it, and its totals', () => {
    const boundary = { plan: ['10'] };
    const told = result(addAll(create({ boundary }), flows));
    expect(told).toMatchObject({
      flowCount: 5,
      paid: usd(100),
      pledges: usd(3),
      funding: usd(120),
    });
    expect(told.totals).toEqual(fundingTotals(flows, boundary));
  });

  it('groups by what the destination names; what is shared is a group of its own', () => {
    const { groups } = result(addAll(create({ by: ['plan', 'cluster'] }), flows));
    expect(
      groups.map(({ key, funding, pledges }) => [key, funding.amount, pledges.amount]),
    ).toEqual([
      [{ plan: '10', cluster: null }, 0, 3],
      [{ plan: '10', cluster: '7' }, 105, 0],
      [{ plan: '10', cluster: '7+8' }, 20, 0],
      [{ plan: '11', cluster: null }, 0, 4000],
    ]);
  });

  it('names a group by all ids of a type in order, however the flow lists its objects', () => {
    const clusters = fc.subarray(['10', '7', '8', '9'], { minLength: 1 });
    const listed = clusters.chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length }));
    fc.assert(
      fc.property(listed, fc.boolean(), (ids, backwards) => {
        const flow = makeFlow({ to: { plan: '10', cluster: ids, project: '7' } });
        const destination = backwards ? [...flow.destination].reverse() : flow.destination;
        const told = result(add(create({ by: ['cluster', 'plan'] }), { ...flow, destination }));
        expect(told.groups.map(({ key }) => key)).toEqual([
          { cluster: [...ids].sort().join('+'), plan: '10' },
        ]);
      }),
    );
  });

  it('takes words from input as keys without harm', () => {
    const hostile = ['__proto__', 'constructor', 'toString'].map((plan) =>
      makeFlow({ to: { plan }, amount: 7 }),
    );
    const told = result(JSON.parse(JSON.stringify(addAll(create({ by: ['plan'] }), hostile))));
    expect(told.groups.map(({ key }) => key.plan)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    const { objects } = fundingBreakdown(hostile, { plan: ['__proto__', 'constructor'] }, 'plan');
    expect(objects.map(({ id, funding }) => [id, funding.amount])).toEqual([
      ['__proto__', 7],
      ['constructor', 7],
    ]);
  });

  it('changes nothing in place', () => {
    const empty = create({ by: ['plan'] });
    const before = JSON.stringify(empty);
    const some = Object.freeze(addAll(empty, flows));
    const text = JSON.stringify(some);
    add(some, makeFlow());
    merge(some, some);
    expect([JSON.stringify(empty), JSON.stringify(some)]).toEqual([before, text]);
  });

  it('is exact for sums that no double holds, whatever the order', () => {
    const amounts = [2 ** 53, 0.01, 1, -(2 ** 53), 1e20, -1e20, 0.1, 0.2];
    const some = amounts.map((amount) => makeFlow({ amount }));
    expect(result(addAll(create(), some)).funding).toEqual(usd(1.31));
    expect(addAll(create(), some.reverse())).toEqual(
      addAll(
        create(),
        amounts.map((amount) => makeFlow({ amount })),
      ),
    );
    const tooMuch = Array.from({ length: 20 }, () => makeFlow({ amount: 1e28 }));
    expect(() => addAll(create(), tooMuch)).toThrow('amount: expected a sum below 10^28');
  });

  it('holds sums in minor units, in one form each: the form of version 2', () => {
    const sumOf = (...amounts: number[]) =>
      addAll(
        create(),
        amounts.map((amount) => makeFlow({ amount })),
      ).cells[0]?.sum;
    const step = 2 ** 50 / 100;
    expect(create().version).toBe(2);
    expect(sumOf(0.01)).toEqual({ high: 0, low: 1 });
    expect(sumOf(-0.01)).toEqual({ high: -1, low: 2 ** 50 - 1 });
    expect(sumOf(step - 0.01)).toEqual({ high: 0, low: 2 ** 50 - 1 });
    expect(sumOf(step - 0.01, 0.01)).toEqual({ high: 1, low: 0 });
    // By way of BigInt, as these are from 2^52 minor units on.
    expect(sumOf(5 * step)).toEqual({ high: 5, low: 0 });
    expect(sumOf(5 * step, -0.01)).toEqual({ high: 4, low: 2 ** 50 - 1 });
    expect(sumOf(-5 * step, 0.01)).toEqual({ high: -5, low: 1 });
  });

  it('refuses a summary in another form, such as one without a version', () => {
    const { version, ...old } = addAll(create(), flows);
    expect(version).toBe(2);
    const stored = untyped<typeof old & { version: 2 }>(old);
    const message =
      'version: expected 2 (a summary in another form: add its flows again), received';
    expect(() => result(stored)).toThrow(new RangeError(`summary.${message} undefined`));
    expect(() => merge(create(), stored)).toThrow(`b.${message} undefined`);
    expect(() => addAll(untyped<typeof stored>({ ...old, version: 3 }), flows)).toThrow(
      `summary.${message} 3`,
    );
    expect(fundingSummaryStateSchema.safeParse(old).error?.issues[0]?.path).toEqual(['version']);
  });

  it('names the row of an amount that is not exact', () => {
    const status = { dictionary: ['paid' as const], indices: new Uint8Array(3) };
    const of =
      (...amounts: number[]) =>
      () =>
        addColumns(create(), { amount: Float64Array.from(amounts), status });
    expect(of(1, 2, Number.NaN)).toThrow(
      new RangeError('columns.amount[2]: expected a finite number, received NaN'),
    );
    expect(of(1, 0.1 + 0.2, 1)).toThrow('columns.amount[1]: expected an amount exact to 0.01 USD');
  });

  it('merges what was asked the same, whatever the order of keys', () => {
    const one = create({ boundary: { plan: ['10'], usageYear: ['2021', '2020'] } });
    const other = create({ boundary: { usageYear: ['2020', '2021', '2020'], plan: ['10'] } });
    expect(merge(addAll(one, flows), other)).toEqual(addAll(one, flows));
    // PostgreSQL's jsonb orders the keys of an object by their length.
    const { boundary, by, currency } = one.options;
    const stored = {
      cells: [],
      version: 2,
      options: { by, boundary: { usageYear: boundary?.usageYear, plan: boundary?.plan }, currency },
    };
    expect(merge(one, untyped<typeof one>(stored))).toEqual(one);
    expect(() => merge(one, create())).toThrow(/^b.options: expected .* as in a, received/);
  });

  it('refuses a boundary in place of options, keys that do not exist, and odd flows', () => {
    expect(() => create(untyped<FundingSummaryOptions>({ plan: ['10'] }))).toThrow(
      new TypeError(
        'options.plan: expected an option of "boundary", "by" or "currency", received the key "plan"',
      ),
    );
    expect(() => create({ by: untyped<['plan']>(['year']) })).toThrow(
      'by[0]: expected "organization"',
    );
    expect(() => create({ by: ['plan', 'plan'] })).toThrow('by[1]: expected a new key');
    expect(() => create({ boundary: {} })).toThrow(RangeError);
    const odd = (change: object) => untyped<Flow<'USD'>>({ ...makeFlow(), ...change });
    expect(() => add(create(), odd({ amount: { amount: 1, currency: 'CHF' } }))).toThrow(
      new TypeError('flow.amount.currency: expected "USD", received "CHF"'),
    );
    expect(() => add(create(), odd({ status: 'Carry-over' }))).toThrow(
      'flow.status: expected "paid"',
    );
  });

  it('has a schema for what comes from another machine', () => {
    const some = addAll(create({ boundary: { plan: ['10'] }, by: ['cluster'] }), flows);
    const sent = JSON.parse(JSON.stringify(some));
    expect(fundingSummaryStateSchema.parse(sent)).toEqual(some);
    sent.cells[0].sum.low = 0.5;
    expect(fundingSummaryStateSchema.safeParse(sent).error?.issues.map(lineOf)[0]).toBe(
      'cells[0].sum.low: expected a whole number from 0 below 2^50, received 0.5',
    );
    expect(fundingSummaryStateSchema.safeParse({ ...some, cells: [{}] }).success).toBe(false);
  });
});

describe('columns', () => {
  const columns: FlowColumns = {
    amount: Float64Array.of(100, 0.1, 0.2, -50),
    status: { dictionary: ['paid', 'pledge', 'commitment'], indices: Uint8Array.of(0, 0, 2, 1) },
    plan: { dictionary: ['10', null], indices: Int32Array.of(0, 0, 1, 0) },
  };

  it('add up as the flows would', () => {
    const { paid, commitments, pledges, groups } = result(
      addColumns(create({ by: ['plan'] }), columns),
    );
    expect([paid, commitments, pledges]).toEqual([usd(100.1), usd(0.2), usd(-50)]);
    expect(groups.map(({ key, flowCount }) => [key.plan, flowCount])).toEqual([
      [null, 1],
      ['10', 3],
    ]);
  });

  it('are the same summary as objects, for any flows and however they are cut', () => {
    const by = ['plan', 'usageYear', 'location'] as const;
    const single = fc
      .array(anyFlow, { maxLength: 40 })
      .map((list) =>
        list.filter(({ destination }) =>
          destination.every(({ behavior }) => behavior === 'single'),
        ),
      );
    fc.assert(
      fc.property(single, fc.nat(40), (list, cut) => {
        const empty = create({ by });
        const whole = addAll(empty, list);
        expect(addColumns(empty, toColumns(list, by))).toEqual(whole);
        const first = addColumns(empty, toColumns(list.slice(0, cut), by));
        expect(merge(addAll(empty, list.slice(cut)), first)).toEqual(whole);
      }),
    );
  });

  it('of many chunks, with ids that come late', () => {
    const rows = 20_000;
    const ids = Array.from({ length: 1000 }, (_, index) => String(index));
    const many: FlowColumns = {
      amount: new Float64Array(rows).fill(0.01),
      status: { dictionary: ['paid'], indices: new Uint8Array(rows) },
      plan: { dictionary: ids, indices: Uint16Array.from({ length: rows }, (_, row) => row / 20) },
    };
    const { groups, funding } = result(addColumns(create({ by: ['plan'] }), many));
    expect(funding).toEqual(usd(200));
    expect(groups).toHaveLength(1000);
    expect(groups.every((group) => group.funding.amount === 0.2)).toBe(true);
  });

  it('may name one id twice', () => {
    const twice: FlowColumns = {
      ...columns,
      plan: { dictionary: ['10', '10'], indices: Int32Array.of(0, 1, 1, 0) },
    };
    const state = addColumns(create({ by: ['plan'] }), twice);
    expect(state.cells).toHaveLength(3);
    expect(result(state).groups).toHaveLength(1);
  });

  it('refuse what does not fit, by name', () => {
    const by = create({ by: ['plan'] });
    const wrong = (change: object) => () => addColumns(by, { ...columns, ...change });
    expect(() => addColumns(create({ boundary: { plan: ['10'] } }), columns)).toThrow(
      'summary: expected one without a boundary',
    );
    expect(wrong({ amount: [1, 2] })).toThrow('columns.amount: expected a Float64Array');
    expect(wrong({ plan: undefined })).toThrow('columns.plan: expected { dictionary, indices }');
    expect(wrong({ amount: Float64Array.of(1) })).toThrow(
      new RangeError('columns.status.indices.length: expected 1 as in amount, received 4'),
    );
    expect(wrong({ plan: { dictionary: ['10'], indices: Int32Array.of(0, 0, 1, 0) } })).toThrow(
      new RangeError('columns.plan.indices[2]: expected a place among 1 values, received 1'),
    );
    expect(wrong({ plan: { dictionary: ['10'], indices: Int32Array.of(0, -1, 0, 0) } })).toThrow(
      RangeError,
    );
    expect(wrong({ status: { dictionary: ['Paid'], indices: new Uint8Array(4) } })).toThrow(
      'columns.status.dictionary[0]: expected "paid"',
    );
    expect(wrong({ amount: Float64Array.of(1, Number.NaN, 2, 3) })).toThrow(
      'columns.amount[1]: expected a finite number, received NaN',
    );
  });
});

/** Single flows as columns, their ids in the order in which they come. */
function toColumns(
  list: readonly Flow[],
  by: readonly ('plan' | 'usageYear' | 'location')[],
): FlowColumns {
  const column = <T>(values: readonly T[]) => {
    const dictionary = [...new Set(values)];
    return { dictionary, indices: Int32Array.from(values, (value) => dictionary.indexOf(value)) };
  };
  const ids = by.map((type) => [
    type,
    column(
      list.map(({ destination }) => destination.find((object) => object.type === type)?.id ?? null),
    ),
  ]);
  return {
    amount: Float64Array.from(list, ({ amount }) => amount.amount),
    status: column(list.map(({ status }) => status)),
    ...Object.fromEntries(ids),
  };
}

describe('columns with nulls', () => {
  // The kind of a public report: plan null for every seventh of 1,000 rows, the null in the bitmap alone.
  const rows = 1000;
  const amount = Float64Array.from({ length: rows }, (_, row) => row + 0.25);
  const plans = ['901', '902', '903'];
  const isNull = (row: number) => row % 7 === 0;
  const planOf = (row: number) => (isNull(row) ? null : (plans[row % 3] as string));
  const validity = new Uint8Array(Math.ceil(rows / 8)).fill(255);
  const indices = Uint8Array.from({ length: rows }, (_, row) => (isNull(row) ? 0 : row % 3));
  for (let row = 0; row < rows; row++) if (isNull(row)) validity[row >> 3]! &= ~(1 << (row & 7));
  const status = { dictionary: ['paid'] as const, indices: new Uint8Array(rows) };
  const sums = (plan: string | null) =>
    [...amount].reduce((sum, one, row) => (planOf(row) === plan ? sum + one : sum), 0);
  const empty = fundingSummary.create({ by: ['plan'] });

  it('a row whose bit is not set names no plan', () => {
    const columns = { amount, status, plan: { dictionary: plans, indices, validity } };
    const { groups } = fundingSummary.result(fundingSummary.addColumns(empty, columns));
    expect(groups.map(({ key, funding }) => [key.plan, funding.amount])).toEqual(
      [null, ...plans].map((plan) => [plan, sums(plan)]),
    );
  });
  it('columnsFromArrow reads vectors with nulls, whole numbers and BigInts', () => {
    const vector = (get: (row: number) => unknown) => ({ length: rows, get });
    const children: Record<string, { length: number; get(row: number): unknown }> = {
      usd: vector((row) => amount[row]),
      plan: vector((row) => (isNull(row) ? null : BigInt(planOf(row) as string))),
      status: vector(() => 'paid'),
    };
    const table = { numRows: rows, getChild: (name: string) => children[name] ?? null };
    const names = { amount: 'usd', status: 'status', plan: 'plan' };
    const summary = fundingSummary.addColumns(empty, columnsFromArrow(table, names));
    expect(fundingSummary.result(summary).groups[1]?.funding.amount).toBe(sums('901'));
    expect(() => columnsFromArrow(table, { ...names, plan: 'pln' })).toThrow(/names\.plan/);
    expect(() => columnsFromArrow(table, { ...names, pln: 'plan' } as never)).toThrow(
      /nearest: "plan"/,
    );
  });
  it('whole amounts may be BigInts, and a null status or amount names its row', () => {
    const columns = {
      amount: BigInt64Array.of(5n, 7n),
      status: { ...status, indices: new Uint8Array(2) },
    };
    const one = fundingSummary.create();
    expect(fundingSummary.result(fundingSummary.addColumns(one, columns)).paid.amount).toBe(12);
    const huge = { ...columns, amount: BigInt64Array.of(5n, 2n ** 60n) };
    expect(() => fundingSummary.addColumns(one, huge)).toThrow('columns.amount[1]');
    const none = { ...columns, status: { ...columns.status, validity: Uint8Array.of(1) } };
    expect(() => fundingSummary.addColumns(one, none)).toThrow('columns.status[1]');
  });
});
