import * as fts from 'aidkit/fts';
import * as hapi from 'aidkit/hapi';
import * as hdx from 'aidkit/hdx';
import * as iati from 'aidkit/iati';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFlow, makePage } from '../bench/support/ftsFlows.js';

interface Read {
  readonly values: readonly unknown[];
  readonly rejected: readonly {
    readonly index: number;
    readonly path: string;
    readonly message: string;
  }[];
}

/** A reader of one format, and how a list of records is wrapped for it. */
const readers: Record<
  string,
  { read: (json: never) => Read; wrap: (records: unknown[]) => unknown }
> = {
  flows: { read: fts.parseFtsFlows, wrap: (flows) => ({ data: { flows } }) },
  overview: { read: fts.parseFtsPlanOverview, wrap: (plans) => ({ data: { plans } }) },
  trends: { read: fts.parseFtsTrends, wrap: (data) => ({ data }) },
  locations: { read: fts.parseFtsLocations, wrap: (data) => ({ data }) },
  plans: { read: fts.parseFtsPlans, wrap: (data) => ({ data }) },
  entities: { read: fts.parseFtsGoverningEntities, wrap: (data) => ({ data }) },
  monitoring: {
    read: fts.parseFtsResponseMonitoring,
    wrap: (caseloads) => ({ data: { caseloads } }),
  },
  grouping: {
    read: fts.parseFtsGrouping,
    wrap: (objectsBreakdown) => ({
      data: {
        report3: {
          fundingTotals: { total: 0, objects: [{ objectsBreakdown }] },
          pledgeTotals: { total: 0 },
        },
      },
    }),
  },
  hapiFunding: { read: hapi.parseHapiFunding, wrap: (data) => ({ data }) },
  hapiNeeds: { read: hapi.parseHapiNeeds, wrap: (data) => ({ data }) },
  iati: { read: iati.parseIatiActivities, wrap: (docs) => ({ response: { docs } }) },
  hdxFlows: {
    read: hdx.parseHdxFlows,
    wrap: (rows) => [['id', 'amountUSD', 'status', 'boundary', 'onBoundary'], ...rows],
  },
  hdxRequirements: {
    read: hdx.parseHdxRequirements,
    wrap: (rows) => [['countryCode', 'id', 'name', 'year', 'funding'], ...rows],
  },
  hdxNeeds: { read: hdx.parseHdxNeeds, wrap: (rows) => [['Cluster', 'In Need'], ...rows] },
  hdxPlans: {
    read: hdx.parseHdxPlans,
    wrap: (rows) => [['internalId', 'code', 'planVersion'], ...rows],
  },
};
const formats = Object.entries(readers);

/** Any JSON, with the field names of the formats among its keys, `__proto__` too. */
const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'id',
  'name',
  'status',
  'amountUSD',
  'sourceObjects',
  'destinationObjects',
  'totals',
  'year',
  'countries',
  'planType',
  'iati_json',
  'iati-activity',
  'transaction',
  'population',
  'length',
);
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -0, 1.5, 1e300, '', '2024-02-30', 'paid', '#x', '1e9'),
    fc.integer(),
    fc.string({ maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(keys, fc.string({ maxLength: 4 })), tie('value')), { maxLength: 5 })
      // As JSON.parse makes them: `__proto__` is an own key like any other.
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const wrongPrototypes = () => Object.keys(Object.prototype);

describe('every reader, fed with anything', () => {
  it.each(formats)(
    '%s: a whole that is something else is a TypeError and nothing else',
    (_, { read }) => {
      fc.assert(
        fc.property(anyJson, (json) => {
          try {
            read(json as never);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            expect((error as Error).message).toMatch(/expected .+, received /s);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(formats)(
    '%s: no record is lost, every rejection has a place and a reason',
    (_, { read, wrap }) => {
      fc.assert(
        fc.property(fc.array(anyJson, { maxLength: 6 }), (records) => {
          // A row of nothing but tags is HXL's line; these records are not meant to be one.
          const rows = records.filter((record) => !JSON.stringify(record ?? 0).includes('#'));
          const { values, rejected } = read(wrap(rows) as never);
          expect(values.length + rejected.length).toBe(rows.length);
          for (const { path, message, index } of rejected) {
            expect(message.startsWith(`${path}: expected `)).toBe(true);
            expect(Number.isInteger(index)).toBe(true);
          }
          expect(JSON.parse(JSON.stringify(values))).toEqual(values);
          expect(wrongPrototypes()).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(formats)('%s: depth and size do no harm', (_, { read, wrap }) => {
    let deep: unknown = 0;
    for (let i = 0; i < 20_000; i++) deep = i % 2 ? [deep] : { id: deep, transaction: deep };
    const records = [deep, { id: 'x'.repeat(1_000_000) }, Array(10_000).fill(0)];
    const { values, rejected } = read(wrap(records) as never);
    expect(values.length + rejected.length).toBe(3);
    for (const { message } of rejected) expect(message.length).toBeLessThan(600);
  });
});

describe('flows', () => {
  const fields = Object.keys(makeFlow(0)).filter(
    // Fields that aidkit does not keep, and what FTS stated.
    (field) => !['reportDetails', 'boundary', 'onBoundary'].includes(field),
  );

  it('one field of the wrong kind costs that flow and no other, and its place names the field', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 19 }),
        fc.constantFrom(...fields),
        fc.constantFrom<unknown>({}, true, Number.NaN, () => 0),
        (index, field, wrong) => {
          fc.pre(!(field === 'newMoney' && wrong === true));
          const page = makePage(20);
          (page.data.flows[index] as Record<string, unknown>)[field] = wrong;
          const { values, rejected } = fts.parseFtsFlows(page);
          expect(values).toHaveLength(19);
          expect(rejected).toHaveLength(1);
          expect(rejected[0]?.index).toBe(index);
          expect(rejected[0]?.path).toBe(`data.flows[${index}].${field}`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survive the way to HDX and back as far as the file tells them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 }), (indexes) => {
        const flows = fts.parseFtsFlows({
          data: { flows: [...new Set(indexes)].map(makeFlow) },
        }).values;
        const boundary = { location: ['114'] };
        const rows = (['incoming', 'internal', 'outgoing'] as const).flatMap((side) =>
          hdx.toHdxFlowRows(flows, { boundary, side }),
        );
        const { values, rejected } = hdx.parseHdxFlows(rows);
        expect(rejected).toEqual([]);
        const byId = new Map(flows.map((flow) => [flow.id, flow]));
        for (const back of values) {
          const flow = byId.get(back.id);
          expect(back).toMatchObject({
            amount: flow?.amount,
            status: flow?.status,
            flowType: flow?.flowType,
            date: flow?.date,
            description: flow?.description,
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
