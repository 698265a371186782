import { readFileSync } from 'node:fs';
import { parseFtsFlow, parseFtsFlows } from 'aidkit/fts';
import { describe, expect, it } from 'vitest';

const text = readFileSync(
  new URL('../fixtures/formats/afghanistan-2025-flows.json', import.meta.url),
  'utf8',
);

type Loose = Record<string, unknown>;
type Page = { status: string; data: { flows: Loose[] } & Loose; meta: Loose };
const page = (): Page => JSON.parse(text) as Page;

/** The page with one change to its third flow. */
function withThird(change: (flow: Loose) => void): Page {
  const changed = page();
  change(changed.data.flows[3] as Loose);
  return changed;
}

describe('parseFtsFlows on the sample page', () => {
  const parsed = parseFtsFlows(page());

  it('takes every flow, in order', () => {
    expect(parsed.values.map(({ id }) => id)).toEqual(page().data.flows.map(({ id }) => id));
    expect(parsed.rejected).toEqual([]);
    expect(parsed.warnings).toEqual([]);
    expect(parsed.count).toBe(30);
    expect(parsed.nextLink).toBeNull();
  });

  it('hands on the totals as the page states them', () => {
    expect(parsed.totals).toEqual({
      incoming: {
        flowCount: 24,
        funding: { amount: 433533333, currency: 'USD' },
        pledges: { amount: 22000000, currency: 'USD' },
      },
      outgoing: {
        flowCount: 3,
        funding: { amount: 4000000, currency: 'USD' },
        pledges: { amount: 500000, currency: 'USD' },
      },
      internal: { flowCount: 3 },
    });
  });

  it('hands on how FTS classified each flow', () => {
    expect(parsed.stated).toHaveLength(parsed.values.length);
    expect(parsed.stated[5]).toEqual({ boundary: 'internal', onBoundary: 'single' });
  });

  it('gives a usage year the year as its id', () => {
    expect(parsed.values[0]?.destination).toContainEqual({
      type: 'usageYear',
      id: '2025',
      name: '2025',
      behavior: 'single',
    });
  });

  it('writes the types of flows and objects in our words', () => {
    expect(new Set(parsed.values.map(({ flowType }) => flowType))).toEqual(
      new Set(['standard', 'parked', 'pass-through', 'carry-over']),
    );
    expect(
      new Set(parsed.values.flatMap(({ destination }) => destination.map(({ type }) => type))),
    ).toEqual(
      new Set([
        'plan',
        'organization',
        'cluster',
        'globalCluster',
        'location',
        'project',
        'emergency',
        'usageYear',
      ]),
    );
  });

  it('keeps zero, negative amounts and days', () => {
    const amounts = parsed.values.map(({ amount }) => amount.amount);
    expect(amounts).toContain(0);
    expect(amounts).toContain(-250000);
    expect(parsed.values[0]).toMatchObject({
      date: '2025-01-14',
      decisionDate: '2025-01-10',
      createdAt: '2025-01-14T09:30:00.000Z',
      childFlowIds: [],
      parentFlowId: null,
    });
    expect(parsed.values[11]?.parentFlowId).toBe('990111');
    expect(parsed.values[10]?.childFlowIds).toEqual(['990112']);
  });

  it('is plain JSON and leaves the input as it was', () => {
    const input = page();
    const { values } = parseFtsFlows(input);
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
    expect(input).toEqual(page());
  });
});

describe('a flow that is not valid comes back with place and reason, the others pass', () => {
  const cases: [what: string, change: (flow: Loose) => void, path: string, reason: string][] = [
    [
      'a status that does not exist',
      (f) => (f.status = 'Carry-over'),
      'status',
      'expected "paid", "commitment" or "pledge", received "Carry-over"',
    ],
    [
      'a misspelt status',
      (f) => (f.status = 'commitmnt'),
      'status',
      'received "commitmnt" (nearest: "commitment")',
    ],
    ['an amount as text', (f) => (f.amountUSD = '25000000'), 'amountUSD', 'received "25000000"'],
    ['NaN', (f) => (f.amountUSD = Number.NaN), 'amountUSD', 'received NaN'],
    ['Infinity', (f) => (f.amountUSD = Number.POSITIVE_INFINITY), 'amountUSD', 'received Infinity'],
    ['a part of a cent', (f) => (f.amountUSD = 0.001), 'amountUSD', 'exact to the cent'],
    [
      'an amount past what a number holds exactly',
      (f) => (f.amountUSD = 1e300),
      'amountUSD',
      'received 1e+300',
    ],
    ['no amount', (f) => (f.amountUSD = null), 'amountUSD', 'received null'],
    ['no id', (f) => delete f.id, 'id', 'received undefined'],
    ['an empty id', (f) => (f.id = ''), 'id', 'received ""'],
    [
      'no side',
      (f) => delete f.sourceObjects,
      'sourceObjects',
      'expected a list, received undefined',
    ],
    [
      'a type of object that does not exist',
      (f) => ((f.sourceObjects as Loose[])[1]!.type = 'Lokation'),
      'sourceObjects[1].type',
      '(nearest: "Location")',
    ],
    [
      'an object without id',
      (f) => delete (f.destinationObjects as Loose[])[1]!.id,
      'destinationObjects[1].id',
      'received undefined',
    ],
    [
      'a usage year that is none',
      (f) => ((f.sourceObjects as Loose[])[1]!.name = '25'),
      'sourceObjects[1].name',
      'a year as four digits, received "25"',
    ],
    [
      'newMoney as text',
      (f) => (f.newMoney = 'true'),
      'newMoney',
      'true, false or null, received "true"',
    ],
  ];
  it.each(cases)('%s', (_what, change, path, reason) => {
    const changed = withThird(change);
    const { values, rejected, stated } = parseFtsFlows(changed);
    expect(values).toHaveLength(29);
    expect(stated).toHaveLength(29);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ index: 3, path: `data.flows[3].${path}` });
    expect(rejected[0]?.message).toContain(`data.flows[3].${path}: `);
    expect(rejected[0]?.message).toContain(reason);
    expect(rejected[0]?.value).toBe(changed.data.flows[3]);
  });

  const parts: typeof cases = [
    [
      '30 February',
      (f) => (f.date = '2024-02-30T00:00:00Z'),
      'date',
      'received "2024-02-30T00:00:00Z"',
    ],
    ['30 February without a time', (f) => (f.date = '2024-02-30'), 'date', 'received "2024-02-30"'],
    [
      'a decision on 31 June',
      (f) => (f.decisionDate = '2024-06-31T00:00:00Z'),
      'decisionDate',
      '2024-06-31',
    ],
    [
      'an entry at 25 o’clock',
      (f) => (f.createdAt = '2025-01-14T25:30:00.000Z'),
      'createdAt',
      'an ISO 8601 timestamp or null',
    ],
    [
      'words behind a day',
      (f) => (f.updatedAt = '2025-01-14T<script>'),
      'updatedAt',
      'received "2025-01-14T<script>"',
    ],
    ['a keyword that is no text', (f) => (f.keywords = ['a', 5]), 'keywords[1]', 'received 5'],
    ['an empty day', (f) => (f.date = ''), 'date', 'received ""'],
    ['an amount as text', (f) => (f.originalAmount = '5'), 'originalAmount', 'received "5"'],
    [
      'a code that is no text',
      (f) => ((f.sourceObjects as Loose[])[0]!.code = 5),
      'sourceObjects[0].code',
      'received 5',
    ],
    [
      'no name',
      (f) => delete (f.destinationObjects as Loose[])[1]!.name,
      'destinationObjects[1].name',
      'received undefined',
    ],
  ];
  it.each(parts)('but %s costs only itself', (_what, change, path, reason) => {
    const whole = parseFtsFlows(withThird(() => {})).values;
    const { values, rejected, warnings } = parseFtsFlows(withThird(change));
    expect(rejected).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.path).toBe(`data.flows[3].${path}`);
    expect(warnings[0]?.message).toContain(reason);
    expect(values[3]).toMatchObject({
      amount: whole[3]?.amount,
      status: whole[3]?.status,
      description: whole[3]?.description,
    });
    expect([...values.slice(0, 3), ...values.slice(4)]).toEqual([
      ...whole.slice(0, 3),
      ...whole.slice(4),
    ]);
  });

  it('an own key __proto__, on the flow or on an object of a side', () => {
    const onFlow = text.replace(
      '"id": "990104"',
      '"__proto__": {"polluted": true}, "id": "990104"',
    );
    const [first] = parseFtsFlows(JSON.parse(onFlow)).rejected;
    expect(first?.message).toBe(
      'data.flows[3].__proto__: expected no such key, received an object',
    );
    const onObject = text.replace('"type": "Plan"', '"__proto__": null, "type": "Plan"');
    expect(parseFtsFlows(JSON.parse(onObject)).rejected[0]?.path).toBe(
      'data.flows[0].destinationObjects[0].__proto__',
    );
    expect(({} as Loose).polluted).toBeUndefined();
  });

  it('fields that are inherited instead of own', () => {
    const inherited = page();
    inherited.data.flows[3] = Object.create(inherited.data.flows[3] as object) as Loose;
    expect(parseFtsFlows(inherited).rejected[0]?.message).toBe(
      'data.flows[3]: expected a plain object, received an object',
    );
  });

  it('a getter that throws, a hole in a list', () => {
    const throwing = withThird((flow) =>
      Object.defineProperty(flow, 'status', {
        get: () => {
          throw new Error('no');
        },
      }),
    );
    expect(parseFtsFlows(throwing).rejected[0]?.message).toBe(
      'data.flows[3]: expected a record that can be read, received an object',
    );
    const holes = parseFtsFlows(withThird((flow) => (flow.childFlowIds = Array(2))));
    expect(holes.warnings.map(({ path }) => path)).toEqual(
      Array(2).fill('data.flows[3].childFlowIds[0]'),
    );
    expect(holes.values[3]?.childFlowIds).toEqual([]);
    const many = parseFtsFlows(withThird((flow) => (flow.childFlowIds = Array(1000))));
    expect(many.rejected[0]?.path).toBe('data.flows[3].childFlowIds[0]');
    const sparse = page();
    sparse.data.flows.length = 32;
    expect(parseFtsFlows(sparse).rejected.map(({ index }) => index)).toEqual([30, 31]);
  });

  it.each([null, 5, 'flow', []])('a flow that is %j', (value) => {
    const changed = page();
    changed.data.flows[3] = value as unknown as Loose;
    expect(parseFtsFlows(changed).rejected[0]?.path).toBe('data.flows[3]');
  });
});

describe('what is legal but unusual', () => {
  it('a flow that comes twice is kept and told', () => {
    const { values, warnings } = parseFtsFlows(withThird((flow) => (flow.id = '990101')));
    expect(values).toHaveLength(30);
    expect(warnings).toEqual([
      {
        code: 'duplicate-id',
        path: 'data.flows[3].id',
        message:
          'data.flows[3].id: the flow "990101" has come before on this page; it counts twice',
      },
    ]);
  });

  it.each([
    '2025-01-14',
    '2025-01-14 09:30',
    '2025-01-14T09:30:00Z',
    '2016-02-23T15:03:30.916+00:00',
    null,
  ])('an entry at %s', (createdAt) => {
    expect(
      parseFtsFlows(withThird((flow) => (flow.createdAt = createdAt))).values[3]?.createdAt,
    ).toBe(createdAt);
  });

  it('fields that are new or gone do not matter', () => {
    const { rejected, values } = parseFtsFlows(
      withThird((flow) => {
        flow.somethingNew = { deep: [1] };
        delete flow.reportDetails;
        delete flow.refCode;
        delete flow.keywords;
      }),
    );
    expect(rejected).toEqual([]);
    expect(values[3]).toMatchObject({ refCode: null, keywords: [] });
  });

  it('an unknown flow type stays as it came, and a missing one costs no money', () => {
    const { values } = parseFtsFlows(withThird((flow) => (flow.flowType = 'In transit')));
    expect(values[3]?.flowType).toBe('In transit');
    const without = parseFtsFlows(withThird((flow) => delete flow.flowType)).values[3];
    expect(without).toMatchObject({ flowType: null, amount: values[3]?.amount });
  });

  it('missing totals are null and told', () => {
    const changed = page();
    delete changed.data.incoming;
    const { totals, warnings } = parseFtsFlows(changed);
    expect(totals).toBeNull();
    expect(warnings[0]).toMatchObject({ code: 'totals-missing', path: 'data.incoming' });
  });
});

describe('a whole that is no response of FTS', () => {
  it.each([
    [undefined, 'response: expected an FTS flow response'],
    ['{}', 'received "{}"'],
    [[], 'received an array of 0'],
    [{}, 'data: expected an FTS flow response'],
    [page().data, 'data: expected an FTS flow response'],
    [{ data: { report3: {} } }, 'without groupby, received undefined'],
    [{ status: 'error' }, 'status: expected "ok", received "error"'],
    [
      { status: 'error', message: 'Bad Request' },
      'status: expected "ok" (FTS says "Bad Request"), received "error"',
    ],
    [{ data: { flows: {} } }, 'data.flows: '],
  ])('%j', (json, message) => {
    expect(() => parseFtsFlows(json)).toThrow(TypeError);
    expect(() => parseFtsFlows(json)).toThrow(message);
  });
});

describe('parseFtsFlow', () => {
  it('reads one record of a stream', () => {
    const flow = page().data.flows[3];
    expect(parseFtsFlow(flow).values).toEqual([parseFtsFlows(page()).values[3]]);
    expect(parseFtsFlow({ ...flow, status: 'x' }, 17).rejected).toMatchObject([
      { index: 17, path: 'flows[17].status' },
    ]);
  });
});
