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

/** What a place of a record is changed to; `undefined` stands for a field that is not there. */
const hostile = fc.oneof(
  anyJson,
  fc.constantFrom<unknown>(
    undefined,
    -0,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    Number.MAX_VALUE,
    10n,
    () => 0,
    Symbol('s'),
    new Date(0),
    Array(3),
    Object.create({ id: '7' }),
    JSON.parse('{"__proto__": {"id": "7"}}'),
    '\ud800',
    '9'.repeat(400),
    '2025-13-01T00:00:00Z',
  ),
);

/** A valid record of each format, with as many of its parts as a record may have. */
const samples: [name: string, sample: unknown][] = [
  ['flows', makeFlow(7)],
  [
    'overview',
    {
      id: 990001,
      name: 'A plan',
      code: 'HMAD25',
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      updatedAt: '2025-07-31T10:00:00.000Z',
      countries: [{ id: 1, iso3: 'AFG', name: 'Afghanistan' }],
      planType: { id: 6, name: 'Flash appeal', includeTotals: true },
      usageYears: [{ id: 46, year: '2025' }],
      requirements: { origRequirements: 0, revisedRequirements: 1000 },
      funding: {
        totalFunding: 5,
        singleFunding: 5,
        overlapFunding: 0,
        sharedFunding: 0,
        progress: 0.5,
      },
      caseLoads: [
        { attachmentId: 5, customReference: '1', totals: [{ type: 'inNeed', value: 50 }] },
      ],
    },
  ],
  ['trends', { year: 2020, totalFunding: 5 }],
  ['locations', { id: 1, iso3: 'AFG', name: 'Afghanistan', adminLevel: 0, pcode: null }],
  [
    'plans',
    {
      id: 1263,
      origRequirements: 10,
      revisedRequirements: 0,
      isReleased: true,
      releasedDate: '2025-02-01',
      planVersion: { name: 'A', code: 'HAFG25', startDate: '2025-01-01', endDate: '2025-12-31' },
      years: [{ year: '2025' }],
      locations: [{ id: 1, name: 'Afghanistan', iso3: 'AFG', adminLevel: 0 }],
      categories: [{ id: 4, name: 'Flash appeal', group: 'planType', code: null }],
      emergencies: [{ name: 'An emergency' }],
    },
  ],
  ['entities', { id: 7, planId: 1, name: 'Health', globalClusters: [{ id: 7, name: 'Health' }] }],
  [
    'monitoring',
    {
      caseloadId: 5,
      caseloadType: 'cluster',
      availableGlobalClusterCode: 'EDU',
      inNeed: 3.5,
      disaggregatedAttachments: [
        {
          locationId: 1,
          categoryLabel: 'Female',
          dataMatrix: [{ metricType: 'inNeed', value: 1.75 }],
        },
      ],
    },
  ],
  [
    'grouping',
    {
      type: 'Cluster',
      id: '7',
      name: 'Health',
      totalFunding: 5,
      singleFunding: 5,
      overlapFunding: 0,
      sharedFunding: 0,
      onBoundaryFunding: 0,
    },
  ],
  [
    'hapiFunding',
    {
      location_code: 'AFG',
      has_hrp: true,
      appeal_code: 'HAFG25',
      appeal_type: null,
      requirements_usd: '10.00',
      funding_usd: 5,
      funding_pct: '50',
      reference_period_start: '2025-01-01T00:00:00',
      reference_period_end: '2025-12-31T23:59:59',
    },
  ],
  [
    'hapiNeeds',
    {
      location_code: 'SDN',
      sector_code: 'WSH',
      population_status: 'INN',
      population: '100',
      gender: 'f',
      min_age: 0,
      disabled_marker: 'n',
      admin1_code: 'SD01',
    },
  ],
  [
    'iati',
    {
      '@default-currency': 'EUR',
      '@humanitarian': '1',
      'iati-identifier': 'XX-MADE-1-7',
      'reporting-org': { '@ref': 'XX-MADE-1', '@type': '40' },
      title: { narrative: 'An activity' },
      'activity-status': { '@code': '2' },
      'activity-date': [{ '@type': '1', '@iso-date': '2025-01-01' }],
      'humanitarian-scope': { '@type': '2', '@vocabulary': '2-1', '@code': 'HAFG25' },
      'recipient-country': [
        { '@code': 'KZ', '@percentage': '50' },
        { '@code': 'KG', '@percentage': 50 },
      ],
      sector: { '@code': '72010' },
      tag: [{ '@vocabulary': '3', '@code': '8.10' }],
      transaction: [
        {
          'transaction-type': { '@code': '3' },
          'transaction-date': { '@iso-date': '2025-02-01' },
          value: { '@value-date': '2025-02-01', 'text()': '100.01' },
          'receiver-org': { '@ref': 'XX-2', narrative: ['A receiver'] },
        },
      ],
    },
  ],
  ['hdxFlows', ['7', '500', 'paid', 'incoming', 'single']],
  ['hdxRequirements', ['AFG', '929', 'A plan', '2020', '564467765']],
  ['hdxNeeds', ['WSH', '7']],
  ['hdxPlans', ['1263', 'HAFG25', 'A plan']],
];

type Path = readonly (string | number)[];

/** Every place inside a value, that of each part of a part among them. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(part, place)];
  });
}

/** The value with another one at a place; the rest stays as it is. */
function withChange(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as {
    [key: string | number]: unknown;
  };
  copy[key] = withChange(copy[key], rest, to);
  return copy;
}

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

  it.each(samples)(
    '%s: one changed place in a valid record costs at most that record',
    (name, sample) => {
      const { read, wrap } = readers[name]!;
      expect(read(wrap([sample, sample]) as never)).toMatchObject({ rejected: [] });
      const places = placesIn(sample);
      fc.assert(
        fc.property(fc.nat(places.length - 1), hostile, (which, value) => {
          const changed = withChange(sample, places[which]!, value);
          const { values, rejected } = read(wrap([sample, changed, sample]) as never);
          expect(values.length + rejected.length).toBe(3);
          expect(values.length).toBeGreaterThan(1);
          for (const { path, message } of rejected) {
            expect(path).toContain('[');
            expect(message.startsWith(`${path}: expected `)).toBe(true);
            expect(message).toContain(', received ');
          }
          expect(JSON.parse(JSON.stringify(values))).toEqual(values);
        }),
        { numRuns: 500 },
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

  const DECIDE = ['id', 'status', 'amountUSD', 'newMoney', 'sourceObjects', 'destinationObjects'];

  it('one field of the wrong kind costs itself, or that flow where it decides a total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 19 }),
        fc.constantFrom(...fields),
        fc.constantFrom<unknown>({}, true, Number.NaN, () => 0),
        (index, field, wrong) => {
          fc.pre(!(field === 'newMoney' && wrong === true));
          const page = makePage(20);
          (page.data.flows[index] as Record<string, unknown>)[field] = wrong;
          const { values, rejected, warnings } = fts.parseFtsFlows(page);
          const decides = DECIDE.includes(field);
          expect(values).toHaveLength(decides ? 19 : 20);
          const told = decides
            ? rejected
            : warnings.filter(({ code }) => code !== 'totals-missing');
          expect(told).toHaveLength(1);
          expect(told[0]?.path).toBe(`data.flows[${index}].${field}`);
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
