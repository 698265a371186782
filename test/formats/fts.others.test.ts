import { requirementOf } from 'aidkit/appeals';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import {
  parseFtsGoverningEntities,
  parseFtsGrouping,
  parseFtsLocations,
  parseFtsPlanOverview,
  parseFtsPlans,
  parseFtsResponseMonitoring,
  parseFtsTrends,
} from 'aidkit/fts';
import { describe, expect, it } from 'vitest';

// Hand-made answers in the shapes of FTS. Real ones: test/conformance/formats.fts.test.ts.

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

const plan = {
  id: 990001,
  name: 'Made plan 2025',
  code: 'HMAD25',
  startDate: '2025-01-01',
  endDate: '2025-12-31',
  updatedAt: '2025-07-31T10:00:00.000Z',
  countries: [
    { id: 1, iso3: 'AFG', name: 'Afghanistan' },
    { id: 251, iso3: null, name: 'Global' },
  ],
  planType: { id: 6, name: 'Humanitarian needs and response plan', includeTotals: true },
  usageYears: [{ id: 46, year: '2025' }],
  requirements: { origRequirements: 0, revisedRequirements: 1000 },
  funding: {
    totalFunding: 225,
    singleFunding: 225,
    overlapFunding: 0,
    sharedFunding: 0,
    onBoundaryFunding: 0,
    progress: 22.5,
  },
  caseLoads: [
    {
      attachmentId: 5,
      customReference: '1',
      globalTargetPercentage: 0,
      totals: [
        { type: 'inNeed', name: { en: 'In Need' }, value: 50 },
        { type: 'target', name: { en: 'Targeted' } },
        { type: 'measure', name: { en: 'Covered' }, value: null },
      ],
    },
  ],
};

describe('parseFtsPlanOverview', () => {
  it('makes an appeal with what FTS states beside it', () => {
    const { values } = parseFtsPlanOverview({ data: { plans: [plan] } });
    expect(values[0]).toMatchObject({
      id: '990001',
      code: 'HMAD25',
      type: 'humanitarian-needs-and-response-plan',
      countries: ['AFG'],
      years: ['2025'],
      includedInTotals: true,
      period: { start: '2025-01-01', end: '2025-12-31' },
      publishedPercent: 22.5,
      requirement: { original: usd(0), revised: usd(1000) },
      observation: null,
    });
    expect(values[0]?.locations).toHaveLength(2);
  });

  it('takes an original requirement of 0 as not entered', () => {
    const { values } = parseFtsPlanOverview({ data: { plans: [plan] } });
    expect(values[0]?.versions).toMatchObject([
      { asOf: '2025-07-31', originalRequirement: null, revisedRequirement: usd(1000) },
    ]);
  });

  // Plan 952 of 2020 asked for 2.01 billion, which then went into the plans of its countries.
  it('keeps a revised requirement of 0, by which FTS divides', () => {
    const requirements = { origRequirements: 2010000000, revisedRequirements: 0 };
    const [value] = parseFtsPlanOverview({ data: { plans: [{ ...plan, requirements }] } }).values;
    expect(requirementOf(value!)).toEqual(usd(0));
    const coverage = fundingCoverage({ funding: usd(5), requirement: requirementOf(value!) });
    expect(coverage.status).toBe('requirement-zero');
    expect(coveragePercent(coverage, 'fts')).toBe(0);
    const [listed] = parseFtsPlans({
      data: {
        id: 952,
        name: 'A plan',
        startDate: '2020-03-25',
        endDate: '2020-12-31',
        ...requirements,
      },
    }).values;
    expect(requirementOf(listed!)).toEqual(usd(0));
  });

  it('keeps people that are not told apart from 0', () => {
    const { caseload, otherFigures } = parseFtsPlanOverview({ data: { plans: [plan] } }).values[0]!
      .caseloads[0]!;
    expect(caseload).toMatchObject({ inNeed: 50, targeted: null, reached: null });
    expect(otherFigures).toEqual([{ type: 'measure', name: 'Covered', value: null }]);
  });

  it('lets the caseload with the lowest reference stand for the plan', () => {
    const [one] = plan.caseLoads;
    const caseLoads = ['10', 'BP2', null].map((customReference) => ({
      ...one,
      customReference,
      totals: [{ type: 'inNeed', value: customReference === 'BP2' ? 7 : 8 }],
    }));
    const { values } = parseFtsPlanOverview({
      data: {
        plans: [
          { ...plan, caseLoads },
          { ...plan, caseLoads: null },
        ],
      },
    });
    expect(values[0]?.caseloads).toHaveLength(3);
    expect(values[0]?.versions[0]?.caseload?.inNeed).toBe(7);
    expect(values[1]?.versions[0]?.caseload).toBeNull();
  });

  it('makes an observation for the day on which it was fetched', () => {
    const { values } = parseFtsPlanOverview({ data: { plans: [plan] } }, { asOf: '2025-08-03' });
    expect(values[0]?.observation).toMatchObject({
      appeal: '990001',
      asOf: '2025-08-03',
      funding: usd(225),
      publishedPercent: 22.5,
    });
    expect(values[0]?.versions[0]?.asOf).toBe('2025-08-03');
    expect(() => parseFtsPlanOverview({ data: { plans: [] } }, { asOf: '3 August' })).toThrow(
      RangeError,
    );
  });

  it('loses no plan to totals that cannot be read', () => {
    const read = (totals: unknown) => parseFtsPlanOverview({ data: { plans: [plan], totals } });
    const wrong = read({ origRequirements: '5' });
    expect(wrong).toMatchObject({ totals: null, values: [{ id: '990001' }] });
    expect(wrong.warnings[0]?.message).toContain('data.totals.origRequirements: expected');
    for (const none of [undefined, null]) {
      expect(read(none)).toMatchObject({ totals: null, warnings: [] });
    }
  });

  it('tolerates what may be null, and rejects what may not', () => {
    const bare = {
      ...plan,
      requirements: null,
      funding: null,
      caseLoads: null,
      countries: [],
      code: '',
    };
    const { values, rejected, warnings } = parseFtsPlanOverview({
      data: {
        plans: [
          bare,
          { ...plan, funding: { ...plan.funding, totalFunding: '225' } },
          { ...plan, endDate: '2024-12-31' },
          { ...plan, planType: null },
          null,
        ],
      },
    });
    expect(values[0]).toMatchObject({
      requirement: null,
      funding: null,
      code: null,
      caseloads: [],
    });
    expect(warnings.map(({ path }) => path)).toEqual(['data.plans[1].funding.totalFunding']);
    expect(values[2]).toMatchObject({ type: 'other', typeName: 'Not specified' });
    expect(rejected.map(({ path }) => path)).toEqual(['data.plans[2].endDate', 'data.plans[4]']);
  });
});

const group = (id: string | undefined, name: string, totalFunding: number, sharedFunding = 0) => ({
  type: 'Cluster',
  direction: 'destination',
  ...(id === undefined ? {} : { id }),
  name,
  totalFunding,
  singleFunding: totalFunding,
  overlapFunding: 0,
  sharedFunding,
  onBoundaryFunding: 0,
});

function grouping(change: (stated: Record<string, unknown>) => void = () => {}) {
  const stated = {
    type: 'Cluster',
    sharedFundingTotal: 7,
    sharedFundingObjects: [
      { id: ['3', '7'], name: ['Education', 'Health'], totalFunding: 7, onBoundaryFunding: 0 },
    ],
    objectsBreakdown: [
      group('7', 'Health', 100, 7),
      group('3', 'Education', 50, 7),
      group('undefined', 'Not specified', -20),
    ],
    totalBreakdown: { objectsSum: 130, overlapCorrection: 0, sharedFunding: 7, totalFunding: 137 },
  };
  change(stated);
  return {
    status: 'ok',
    data: {
      requirements: {
        totalRevisedReqs: 500,
        totalOrigReqs: null,
        objects: [
          { id: 7, name: 'Health', tags: [], objectType: 'Cluster', revisedRequirements: 400 },
          { name: 'Not specified', objectType: 'Cluster', revisedRequirements: 100 },
        ],
      },
      report3: {
        fundingTotals: { total: 137, objects: [stated] },
        pledgeTotals: { total: 9, objects: [] },
      },
    },
  };
}

describe('parseFtsGrouping', () => {
  it('keeps what objects share in the total of none', () => {
    const read = parseFtsGrouping(grouping());
    expect(read.warnings).toEqual([]);
    expect(read.total).toEqual(usd(137));
    expect(read.pledges).toEqual(usd(9));
    expect(read.sharedTotal).toEqual(usd(7));
    expect(read.shared).toEqual([
      { ids: ['3', '7'], names: ['Education', 'Health'], funding: usd(7), onBoundary: usd(0) },
    ]);
    expect(read.values.map(({ id, funding }) => [id, funding.total.amount])).toEqual([
      ['7', 100],
      ['3', 50],
      [null, -20],
    ]);
    expect(read.requirements?.objects.map(({ id, requirement }) => [id, requirement])).toEqual([
      ['7', { original: null, revised: usd(400) }],
      [null, { original: null, revised: usd(100) }],
    ]);
  });

  it('has no objects where there is no funding', () => {
    const none = { total: 0, objects: [] };
    const read = parseFtsGrouping({
      data: { report3: { fundingTotals: none, pledgeTotals: none } },
    });
    expect(read).toMatchObject({ values: [], shared: [], requirements: null, warnings: [] });
  });

  it.each([
    ['objects-sum', (s: Record<string, unknown>) => (s.objectsBreakdown as unknown[]).pop()],
    [
      'total',
      (s: Record<string, unknown>) =>
        ((s.totalBreakdown as Record<string, number>).sharedFunding = 0),
    ],
    ['shared-total', (s: Record<string, unknown>) => (s.sharedFundingTotal = 8)],
    [
      'object-total',
      (s: Record<string, unknown>) =>
        ((s.objectsBreakdown as Record<string, number>[])[0]!.singleFunding = 99),
    ],
    [
      'object-shared',
      (s: Record<string, unknown>) =>
        ((s.objectsBreakdown as Record<string, number>[])[0]!.sharedFunding = 14),
    ],
  ])('warns where an identity of FTS does not hold: %s', (code, change) => {
    expect(parseFtsGrouping(grouping(change)).warnings.map((warning) => warning.code)).toContain(
      code,
    );
  });

  it.each([
    ['Organization', 'organization'],
    ['Location', 'location'],
    ['UsageYear', 'usageYear'],
    ['Plan', 'plan'],
    ['Cluster', 'cluster'],
    ['GlobalCluster', 'globalCluster'],
    ['Project', 'project'],
    ['Emergency', 'emergency'],
    ['Something new', 'Something new'],
  ])('groups by %s', (type, ours) => {
    const answer = grouping((s) => {
      for (const item of s.objectsBreakdown as Record<string, unknown>[]) item.type = type;
    });
    const { values, rejected } = parseFtsGrouping(answer);
    expect(rejected).toEqual([]);
    expect(new Set(values.map((group) => group.type))).toEqual(new Set([ours]));
  });

  it.each([
    ['Location', 'location', ['114', '1']],
    ['Plan', 'plan', ['943', '929']],
    ['Organization', 'organization', ['2915', '2927']],
    ['GlobalCluster', 'globalCluster', ['11', '4']],
    ['UsageYear', 'usageYear', ['2024', '2025']],
  ] as const)(
    'groupby %s: ids, shared sets and requirements name the same objects',
    (type, ours, ids) => {
      // FTS's id of a year is a number of its own; the year is the name.
      const isYear = type === 'UsageYear';
      const wireIds = isYear ? ['45', '46'] : ids;
      const names = isYear ? ids : ids.map((id) => `Object ${id}`);
      const object = (i: number, total: number) => ({
        ...{ type, direction: 'destination', id: wireIds[i], name: names[i], totalFunding: total },
        ...{ singleFunding: total, overlapFunding: 0, sharedFunding: 30, onBoundaryFunding: 0 },
      });
      const notSpecified = {
        ...{ type, direction: 'destination', name: 'Not specified', totalFunding: -5 },
        ...{ singleFunding: -5, overlapFunding: 0, sharedFunding: 0, onBoundaryFunding: 0 },
      };
      const report = {
        ...{ type, direction: 'destination', singleFundingTotal: 145, sharedFundingTotal: 30 },
        sharedFundingObjects: [
          { id: wireIds, name: names, totalFunding: 30, onBoundaryFunding: 0, behavior: 'shared' },
        ],
        objectsBreakdown: [object(0, 100), object(1, 50), notSpecified],
        totalBreakdown: {
          objectsSum: 145,
          overlapCorrection: 0,
          sharedFunding: 30,
          totalFunding: 175,
        },
      };
      const read = parseFtsGrouping({
        data: {
          requirements: {
            ...{ totalRevisedReqs: 400, totalOrigReqs: null },
            objects: [
              {
                id: Number(wireIds[0]),
                name: names[0],
                objectType: type,
                revisedRequirements: 400,
              },
            ],
          },
          report3: {
            fundingTotals: { total: 175, objects: [report] },
            pledgeTotals: { total: 0, objects: [] },
          },
        },
      });
      expect([read.rejected, read.rejectedRequirements, read.warnings]).toEqual([[], [], []]);
      expect(read.values.map((group) => [group.type, group.id])).toEqual([
        [ours, ids[0]],
        [ours, ids[1]],
        [ours, null],
      ]);
      expect(read.shared).toEqual([{ ids, names, funding: usd(30), onBoundary: usd(0) }]);
      expect(read.requirements?.objects.map(({ id }) => id)).toEqual([ids[0]]);
    },
  );

  it('reads each of the four views, and one without pledges', () => {
    const { report3 } = grouping().data;
    for (const report of ['report1', 'report2', 'report4'] as const) {
      const read = parseFtsGrouping(
        { data: { [report]: { ...report3, pledgeTotals: null } } },
        { report },
      );
      expect(read).toMatchObject({ report, total: usd(137), pledges: null, warnings: [] });
    }
  });

  it('rejects an object with its place', () => {
    const { rejected, values } = parseFtsGrouping(
      grouping((s) => ((s.objectsBreakdown as Record<string, unknown>[])[1]!.totalFunding = null)),
    );
    expect(values).toHaveLength(2);
    expect(rejected[0]?.path).toBe(
      'data.report3.fundingTotals.objects[0].objectsBreakdown[1].totalFunding',
    );
  });

  it('says that it is no list of flows, and which view is missing', () => {
    expect(() => parseFtsGrouping({ data: { flows: [] } })).toThrow('data.report3: expected');
    expect(() => parseFtsGrouping(grouping(), { report: 'report1' })).toThrow('data.report1');
  });
});

describe('the smaller readers', () => {
  it('trends: years as text', () => {
    expect(
      parseFtsTrends({
        data: [
          { year: 2020, totalFunding: 5 },
          { year: '2021', totalFunding: '6' },
        ],
      }),
    ).toMatchObject({
      values: [{ year: '2020', funding: usd(5) }],
      rejected: [{ path: 'data[1].totalFunding' }],
    });
  });

  it('locations: regions have no code', () => {
    const { values } = parseFtsLocations({
      data: [
        { id: 251, iso3: null, name: 'Global', adminlevel: 0 },
        { id: 1, iso3: 'AFG', name: 'Afghanistan' },
      ],
    });
    expect(values.map(({ iso3, adminLevel }) => [iso3, adminLevel])).toEqual([
      [null, 0],
      ['AFG', null],
    ]);
  });

  it('plans: the type is the category of its group, not the first; name in the version or above', () => {
    const listed = {
      id: 1263,
      origRequirements: 10,
      revisedRequirements: 0,
      isReleased: true,
      releasedDate: null,
      planVersion: { name: 'A', code: 'HAFG25', startDate: '2025-01-01', endDate: '2025-12-31' },
      years: [{ year: '2025' }],
      locations: [{ id: 1, name: 'Afghanistan', iso3: 'AFG', adminLevel: 0 }],
      categories: [
        { name: 'cluster', group: 'planCosting', code: null },
        { id: 111, name: 'Regional response plan', group: 'planType', code: null },
      ],
      emergencies: [{ name: 'Made emergency' }],
    };
    const older = { id: 2, name: 'B', code: null, startDate: '2018-01-01', endDate: '2018-12-31' };
    const { values, rejected } = parseFtsPlans({ data: [listed, older, { id: 3, name: 'C' }] });
    expect(values[0]).toMatchObject({
      id: '1263',
      type: 'regional-response-plan',
      countries: ['AFG'],
      requirement: { original: usd(10), revised: usd(0) },
      versions: [{ originalRequirement: usd(10), revisedRequirement: usd(0) }],
      emergencies: ['Made emergency'],
    });
    expect(values[1]).toMatchObject({
      name: 'B',
      type: 'other',
      typeName: 'Not specified',
      years: [],
    });
    expect(rejected[0]?.path).toBe('data[2].startDate');
    expect(parseFtsPlans({ data: older }).values).toHaveLength(1);
  });

  it('governing entities: name in the version or above', () => {
    expect(
      parseFtsGoverningEntities({
        data: [
          {
            id: 7,
            planId: 1,
            governingEntityVersion: { name: 'Health', customReference: 'CLHEA' },
          },
        ],
      }).values,
    ).toEqual([
      {
        id: '7',
        name: 'Health',
        reference: 'CLHEA',
        composedReference: null,
        planId: '1',
        globalClusters: [],
      },
    ]);
  });

  it('response monitoring: the day comes first, fractions stay', () => {
    const answer = {
      data: {
        lastPublishedVersion: '1.21',
        lastPublishedDate: '05/01/2025',
        caseloads: [
          {
            caseloadId: 5,
            caseloadType: 'cluster',
            availableGlobalClusterCode: 'n/a',
            inNeed: 3.5,
            disaggregatedAttachments: [
              {
                locationId: 1,
                categoryLabel: 'Female',
                dataMatrix: [{ metricType: 'inNeed', value: 1.75 }],
              },
            ],
          },
          { caseloadId: 6, caseloadType: 'cluster', inNeed: '7' },
        ],
      },
    };
    const read = parseFtsResponseMonitoring(answer);
    expect(read).toMatchObject({ publishedOn: '2025-01-05', publishedVersion: '1.21' });
    expect(read.values[0]).toMatchObject({
      globalCluster: null,
      caseload: { inNeed: 3.5, targeted: null },
      disaggregated: [{ category: 'Female', caseload: { inNeed: 1.75 } }],
    });
    expect(read.values[1]?.caseload.inNeed).toBeNull();
    expect(read.warnings[0]?.path).toBe('data.caseloads[1].inNeed');
    const noDay = parseFtsResponseMonitoring({
      data: { lastPublishedDate: '31/02/2025', caseloads: [] },
    });
    expect([noDay.publishedOn, noDay.warnings[0]?.path]).toEqual([null, 'data.lastPublishedDate']);
  });

  it.each([
    parseFtsGrouping,
    parseFtsTrends,
    parseFtsLocations,
    parseFtsPlans,
    parseFtsPlanOverview,
    parseFtsGoverningEntities,
    parseFtsResponseMonitoring,
  ])('%o throws a TypeError where the whole is something else', (parse) => {
    for (const whole of [undefined, null, 7, 'data', [], {}, { data: 5 }, { status: 'error' }]) {
      expect(() => parse(whole)).toThrow(TypeError);
    }
  });
});
