import * as fts from 'aidkit/fts';
import * as hapi from 'aidkit/hapi';
import * as hdx from 'aidkit/hdx';
import { describe, expect, it } from 'vitest';

// For every reader: which fields a record needs, and of each other field, what of the record it is. A field that
// is missing, null, empty or of another kind costs the places that are named here, and nothing else.

type Loose = Record<string, unknown>;
interface Result {
  readonly values: readonly unknown[];
  readonly rejected: readonly { readonly path: string }[];
  readonly warnings: readonly { readonly path: string }[];
}
interface Reader {
  readonly read: (records: unknown[]) => Result;
  readonly place: string;
  readonly good: Loose;
  /** What a record means nothing without. */
  readonly needs: readonly string[];
  /** Field -> the places of the result that it decides. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Fields in which any text is a text. */
  readonly texts: readonly string[];
  /** A page with this field wrong is told in other words. */
  readonly table?: boolean;
}

const place = { id: 1, iso3: 'AFG', name: 'Afghanistan', pcode: 'AF', adminLevel: 0, parentId: 5 };
const plan = {
  ...{ id: 7, name: 'A plan', code: 'HAFG25', shortName: 'Afghanistan', customLocationCode: 'X' },
  ...{ startDate: '2025-01-01', endDate: '2025-12-31', updatedAt: '2025-02-01T10:00:00Z' },
  planType: { id: 4, name: 'Flash appeal', includeTotals: true },
  isPartOfGHO: true,
  usageYears: [{ year: '2025' }],
  countries: [place],
  requirements: { origRequirements: 10, revisedRequirements: 20 },
  funding: {
    ...{ totalFunding: 5, singleFunding: 4, overlapFunding: 1, sharedFunding: 2 },
    ...{ onBoundaryFunding: 3, progress: 25 },
  },
  caseLoads: [
    {
      ...{ attachmentId: 9, customReference: '1', globalTargetPercentage: 50 },
      totals: [
        { type: 'inNeed', name: { en: 'In Need' }, value: 8 },
        { type: 'target', name: { en: 'Targeted' }, value: 6 },
        { type: 'measure', name: { en: 'Reached' }, value: 3 },
      ],
    },
  ],
};

const READERS: Record<string, Reader> = {
  parseFtsPlanOverview: {
    read: (plans) => fts.parseFtsPlanOverview({ data: { plans } }),
    place: 'data.plans',
    good: plan,
    needs: ['id', 'name', 'startDate', 'endDate'],
    texts: [
      'code',
      'shortName',
      'customLocationCode',
      'planType.name',
      'countries[0].name',
      'countries[0].pcode',
      'countries[0].parentId',
      'caseLoads[0].attachmentId',
      'caseLoads[0].customReference',
      'caseLoads[0].totals[2].name',
      'planType.id',
    ],
    parts: {
      code: ['code'],
      shortName: ['shortName'],
      customLocationCode: ['customLocationCode'],
      updatedAt: ['updatedAt', 'versions'],
      planType: ['type', 'typeName', 'typeId', 'includedInTotals'],
      'planType.id': ['typeId'],
      'planType.name': ['type', 'typeName'],
      'planType.includeTotals': ['includedInTotals'],
      isPartOfGHO: ['partOfGho'],
      usageYears: ['years'],
      'usageYears[0].year': ['years'],
      countries: ['countries', 'locations'],
      'countries[0].iso3': ['countries', 'locations[0].iso3'],
      'countries[0].name': ['locations[0].name'],
      'countries[0].pcode': ['locations[0].pcode'],
      'countries[0].adminLevel': ['locations[0].adminLevel'],
      'countries[0].parentId': ['locations[0].parentId'],
      requirements: ['requirement', 'versions'],
      'requirements.origRequirements': ['requirement.original', 'versions[0].originalRequirement'],
      'requirements.revisedRequirements': ['requirement.revised', 'versions[0].revisedRequirement'],
      funding: ['funding', 'publishedPercent'],
      'funding.totalFunding': ['funding'],
      'funding.singleFunding': ['funding.single'],
      'funding.overlapFunding': ['funding.overlap'],
      'funding.sharedFunding': ['funding.shared'],
      'funding.onBoundaryFunding': ['funding.onBoundary'],
      'funding.progress': ['publishedPercent'],
      caseLoads: ['caseloads', 'versions[0].caseload'],
      'caseLoads[0].attachmentId': ['caseloads[0].id'],
      'caseLoads[0].customReference': ['caseloads[0].reference'],
      'caseLoads[0].globalTargetPercentage': ['caseloads[0].publishedTargetPercent'],
      'caseLoads[0].totals': ['caseloads[0]', 'versions[0].caseload'],
      'caseLoads[0].totals[1].value': [
        'caseloads[0].caseload.targeted',
        'versions[0].caseload.targeted',
      ],
      'caseLoads[0].totals[2].name': ['caseloads[0]', 'versions[0].caseload.reached'],
    },
  },
  parseFtsPlans: {
    read: (data) => fts.parseFtsPlans({ data }),
    place: 'data',
    good: {
      ...{ id: 7, updatedAt: '2025-02-01T10:00:00Z', isReleased: true, releasedDate: '2025-01-09' },
      planVersion: { name: 'A plan', code: 'X25', startDate: '2025-01-01', endDate: '2025-12-31' },
      categories: [{ group: 'planType', name: 'Flash appeal', id: 5, includeTotals: true }],
      ...{ locations: [place], years: [{ year: '2025' }], emergencies: [{ name: 'A flood' }] },
      ...{ origRequirements: 10, revisedRequirements: 20 },
    },
    needs: [
      'id',
      'planVersion',
      'planVersion.name',
      'planVersion.startDate',
      'planVersion.endDate',
    ],
    texts: ['planVersion.code', 'categories[0].name', 'emergencies[0].name'],
    parts: {
      updatedAt: ['updatedAt', 'versions'],
      isReleased: ['isReleased'],
      releasedDate: ['releasedDate'],
      'planVersion.code': ['code'],
      categories: ['type', 'typeName', 'typeId', 'includedInTotals'],
      'categories[0].name': ['type', 'typeName'],
      'categories[0].includeTotals': ['includedInTotals'],
      locations: ['locations', 'countries'],
      years: ['years'],
      'emergencies[0].name': ['emergencies'],
      origRequirements: ['requirement.original', 'versions'],
      revisedRequirements: ['requirement.revised', 'versions'],
    },
  },
  parseFtsFlows: {
    read: (flows) => fts.parseFtsFlows({ data: { flows } }),
    place: 'data.flows',
    good: {
      ...{
        id: '7',
        status: 'paid',
        amountUSD: 5,
        versionId: 2,
        flowType: 'Standard',
        newMoney: true,
      },
      sourceObjects: [{ type: 'Organization', id: '1', name: 'A', behavior: 'single', code: 'C' }],
      destinationObjects: [{ type: 'UsageYear', id: '41', name: '2025', behavior: 'single' }],
      ...{ date: '2025-01-01', decisionDate: '2025-01-02', firstReportedDate: '2025-01-03' },
      ...{
        createdAt: '2025-01-04T10:00:00Z',
        updatedAt: '2025-01-05T10:00:00Z',
        budgetYear: '2025',
      },
      ...{ description: 'd', contributionType: 'financial', method: 'm', keywords: ['k'] },
      ...{ grandBargainEarmarkingType: ['earmarked'], originalAmount: 4, originalCurrency: 'EUR' },
      ...{ exchangeRate: 1.25, refCode: 'r', parentFlowId: 3, childFlowIds: [8] },
    },
    needs: [
      ...['id', 'status', 'amountUSD', 'sourceObjects', 'destinationObjects'],
      ...['sourceObjects[0].type', 'sourceObjects[0].id', 'sourceObjects[0].behavior'],
      'destinationObjects[0].name',
    ],
    texts: [
      ...['flowType', 'description', 'contributionType', 'method', 'originalCurrency', 'refCode'],
      ...['sourceObjects[0].name', 'sourceObjects[0].code', 'budgetYear', 'parentFlowId'],
      'grandBargainEarmarkingType',
    ],
    parts: {
      versionId: ['versionId'],
      flowType: ['flowType'],
      date: ['date'],
      decisionDate: ['decisionDate'],
      firstReportedDate: ['firstReportedDate'],
      createdAt: ['createdAt'],
      updatedAt: ['updatedAt'],
      budgetYear: ['budgetYear'],
      description: ['description'],
      contributionType: ['contributionType'],
      method: ['method'],
      keywords: ['keywords'],
      grandBargainEarmarkingType: ['earmarking'],
      originalAmount: ['originalAmount'],
      originalCurrency: ['originalCurrency'],
      exchangeRate: ['exchangeRate'],
      refCode: ['refCode'],
      parentFlowId: ['parentFlowId'],
      childFlowIds: ['childFlowIds'],
      'sourceObjects[0].name': ['source[0].name'],
      'sourceObjects[0].code': ['source[0].code'],
    },
  },
  parseFtsGrouping: {
    read: (objectsBreakdown) => {
      const fundingTotals = { total: 5, objects: [{ objectsBreakdown }] };
      return fts.parseFtsGrouping({ data: { report3: { fundingTotals } } });
    },
    place: 'data.report3.fundingTotals.objects[0].objectsBreakdown',
    good: {
      ...{ type: 'Cluster', id: '3', name: 'Health', totalFunding: 5, singleFunding: 4 },
      ...{ overlapFunding: 1, sharedFunding: 0, onBoundaryFunding: 0 },
    },
    needs: ['name', 'totalFunding'],
    texts: ['type'],
    parts: {
      type: ['type'],
      singleFunding: ['funding.single'],
      overlapFunding: ['funding.overlap'],
      sharedFunding: ['funding.shared'],
      onBoundaryFunding: ['funding.onBoundary'],
    },
  },
  parseFtsLocations: {
    read: (data) => fts.parseFtsLocations({ data }),
    place: 'data',
    good: place,
    needs: ['id'],
    texts: ['name', 'pcode', 'parentId'],
    parts: {
      iso3: ['iso3'],
      name: ['name'],
      pcode: ['pcode'],
      adminLevel: ['adminLevel'],
      parentId: ['parentId'],
    },
  },
  parseFtsGoverningEntities: {
    read: (data) => fts.parseFtsGoverningEntities({ data }),
    place: 'data',
    good: {
      ...{ id: 5, planId: 7, composedReference: 'CLHEA', globalClusterIds: [3] },
      governingEntityVersion: { name: 'Health', customReference: 'HEA' },
    },
    needs: ['id', 'governingEntityVersion', 'governingEntityVersion.name'],
    texts: ['composedReference', 'governingEntityVersion.customReference', 'planId'],
    parts: {
      planId: ['planId'],
      composedReference: ['composedReference'],
      globalClusterIds: ['globalClusters'],
      'governingEntityVersion.customReference': ['reference'],
    },
  },
  parseFtsResponseMonitoring: {
    read: (caseloads) => fts.parseFtsResponseMonitoring({ data: { caseloads } }),
    place: 'data.caseloads',
    good: {
      ...{
        caseloadId: 5,
        caseloadType: 'plan',
        caseloadCustomRef: 'BP1',
        caseloadDescription: 'd',
      },
      ...{
        availableGlobalClusterCode: 'EDU',
        entityId: 4,
        totalPopulation: 9,
        inNeed: 8,
        target: 6,
      },
      disaggregatedAttachments: [
        {
          locationId: 1,
          categoryLabel: 'Female',
          dataMatrix: [{ metricType: 'inNeed', value: 2 }],
        },
      ],
    },
    needs: ['caseloadId', 'caseloadType'],
    texts: ['caseloadCustomRef', 'caseloadDescription', 'availableGlobalClusterCode', 'entityId'],
    parts: {
      caseloadCustomRef: ['reference'],
      caseloadDescription: ['description'],
      availableGlobalClusterCode: ['globalCluster'],
      entityId: ['entityId'],
      totalPopulation: ['caseload.population'],
      inNeed: ['caseload.inNeed'],
      target: ['caseload.targeted'],
      disaggregatedAttachments: ['disaggregated'],
      'disaggregatedAttachments[0].dataMatrix[0].value': ['disaggregated[0].caseload.inNeed'],
    },
  },
  parseFtsTrends: {
    read: (data) => fts.parseFtsTrends({ data }),
    place: 'data',
    good: { year: 2020, totalFunding: 5 },
    needs: ['year', 'totalFunding'],
    texts: [],
    parts: {},
  },
  parseHdxFlows: {
    read: (rows) => hdx.parseHdxFlows(rows),
    place: 'rows',
    table: true,
    good: {
      ...{ id: '7', amountUSD: '5', status: 'paid', boundary: 'incoming', onBoundary: 'single' },
      ...{ date: '2025-01-01', budgetYear: '2025', description: 'd', originalAmount: '4' },
      ...{ srcOrganization: 'A', srcLocations: 'AFG', destPlanId: '9', destPlan: 'P' },
      ...{ destUsageYearStart: '2025', destUsageYearEnd: '2026', exchangeRate: '1.2' },
    },
    needs: ['id', 'amountUSD', 'status', 'boundary', 'onBoundary'],
    texts: ['budgetYear', 'description', 'srcOrganization', 'destPlan'],
    parts: {
      date: ['date'],
      budgetYear: ['budgetYear'],
      description: ['description'],
      originalAmount: ['originalAmount'],
      exchangeRate: ['exchangeRate'],
      srcOrganization: ['source.organizations'],
      srcLocations: ['source.locations'],
      destPlan: ['destination.plan'],
      destPlanId: ['destination.plan.id'],
      destUsageYearStart: ['destination.usageYears'],
      destUsageYearEnd: ['destination.usageYears.last'],
    },
  },
  parseHdxRequirements: {
    read: (rows) => hdx.parseHdxRequirements(rows),
    place: 'rows',
    table: true,
    good: {
      ...{
        countryCode: 'AFG',
        id: '7',
        name: 'A plan',
        code: 'X25',
        typeId: '4',
        typeName: 'Other',
      },
      ...{ startDate: '2025-01-01', endDate: '2025-12-31', year: '2025', requirements: '20' },
      ...{ funding: '5', percentFunded: '25', clusterCode: '3', cluster: 'Health' },
      ...{ covidFunding: '1', covidPercentageOfFunding: '20' },
    },
    needs: ['countryCode', 'id', 'year'],
    texts: ['name', 'code', 'typeName', 'cluster'],
    parts: {
      name: ['plan.name'],
      code: ['plan.code'],
      typeId: ['plan.typeId'],
      typeName: ['plan.typeName'],
      startDate: ['plan.period'],
      endDate: ['plan.period'],
      requirements: ['requirement'],
      funding: ['funding'],
      percentFunded: ['publishedPercent'],
      clusterCode: ['cluster.id', 'cluster.kind'],
      cluster: ['cluster'],
      covidFunding: ['covidFunding'],
      covidPercentageOfFunding: ['publishedCovidPercent'],
    },
  },
  parseHdxNeeds: {
    read: (rows) => hdx.parseHdxNeeds(rows),
    place: 'rows',
    table: true,
    good: {
      ...{
        'Country ISO3': 'AFG',
        'Admin 1 PCode': 'AF01',
        'Admin 1 Name': 'Kabul',
        Cluster: 'WSH',
      },
      ...{ Description: 'd', Category: 'Female', Population: '9', 'In Need': '8', Targeted: '6' },
      ...{ Affected: '7', Reached: '5', Info: 'i' },
    },
    needs: [],
    texts: ['Admin 1 PCode', 'Admin 1 Name', 'Cluster', 'Description', 'Category', 'Info'],
    parts: {
      'Country ISO3': ['country'],
      'Admin 1 PCode': ['admins[0].pcode'],
      'Admin 1 Name': ['admins[0].name'],
      Cluster: ['cluster'],
      Description: ['description'],
      Category: ['category'],
      Population: ['caseload.population'],
      'In Need': ['caseload.inNeed'],
      Targeted: ['caseload.targeted'],
      Affected: ['caseload.affected'],
      Reached: ['caseload.expectedReach'],
      Info: ['info'],
    },
  },
  parseHdxPlans: {
    read: (rows) => hdx.parseHdxPlans(rows),
    place: 'rows',
    table: true,
    good: {
      ...{ internalId: '7', code: 'X25', planVersion: 'A plan', startDate: '2025-01-01' },
      ...{ endDate: '2025-12-31', categories: 'en | Other', locations: 'AFG | PAK', years: '2025' },
      ...{ origRequirements: '10', revisedRequirements: '20' },
    },
    needs: ['internalId', 'planVersion'],
    texts: ['code', 'categories'],
    parts: {
      code: ['code'],
      startDate: ['period'],
      endDate: ['period'],
      categories: ['categories'],
      locations: ['locations'],
      years: ['years'],
      origRequirements: ['originalRequirement'],
      revisedRequirements: ['revisedRequirement'],
    },
  },
  parseHapiFunding: {
    read: (data) => hapi.parseHapiFunding({ data }),
    place: 'data',
    good: {
      ...{ location_code: 'AFG', location_name: 'Afghanistan', location_ref: 1, has_hrp: true },
      ...{ in_gho: 'Y', appeal_code: 'X25', appeal_name: 'A', appeal_type: 'Other' },
      ...{ requirements_usd: '20', funding_usd: 5, funding_pct: 25, resource_hdx_id: 'r' },
      ...{ reference_period_start: '2025-01-01', reference_period_end: '2025-12-31' },
    },
    needs: ['location_code'],
    texts: [
      'location_name',
      'location_ref',
      'appeal_code',
      'appeal_name',
      'appeal_type',
      'resource_hdx_id',
    ],
    parts: {
      location_name: ['location.name'],
      location_ref: ['location.ref'],
      has_hrp: ['location.hasResponsePlan'],
      in_gho: ['location.inGlobalOverview'],
      appeal_code: ['appeal'],
      appeal_name: ['appeal.name'],
      appeal_type: ['appeal.type'],
      requirements_usd: ['requirement'],
      funding_pct: ['publishedPercent'],
      resource_hdx_id: ['resourceId'],
      reference_period_start: ['period'],
      reference_period_end: ['period'],
    },
  },
  parseHapiNeeds: {
    read: (rows) => hapi.parseHapiNeeds(rows),
    place: 'rows',
    good: {
      ...{
        location_code: 'AFG',
        sector_code: 'WSH',
        sector_name: 'Water',
        population_status: 'INN',
      },
      ...{ population: '5', category: 'Female', admin1_code: 'AF01', admin1_name: 'Kabul' },
      ...{ reference_period_start: '2025-01-01', reference_period_end: '2025-12-31', min_age: 5 },
    },
    needs: ['location_code', 'sector_code', 'population_status', 'population'],
    texts: ['sector_name', 'category', 'admin1_code', 'admin1_name'],
    parts: {
      sector_name: ['sector.name'],
      category: ['category', 'isTotal'],
      admin1_code: ['admin1.code'],
      admin1_name: ['admin1.name'],
      reference_period_start: ['period'],
      reference_period_end: ['period'],
      min_age: ['group'],
    },
  },
};

const steps = (path: string) =>
  path.startsWith('Country') || path.includes(' ') ? [path] : path.split(/[.[\]]+/).filter(Boolean);

/** A copy in which the value at a path is another one, or gone. */
function changed(value: unknown, [step, ...further]: readonly string[], to: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Loose) }) as Loose;
  if (further.length > 0) copy[step as string] = changed(copy[step as string], further, to);
  else if (to === GONE) delete copy[step as string];
  else copy[step as string] = to;
  return copy;
}
const GONE = Symbol('gone');

/** The places in which two values differ. */
function differences(a: unknown, b: unknown, at = ''): string[] {
  if (Object.is(a, b)) return [];
  const both = [a, b].every((one) => typeof one === 'object' && one !== null);
  if (!both || Array.isArray(a) !== Array.isArray(b)) return [at];
  const keys = new Set([...Object.keys(a as Loose), ...Object.keys(b as Loose)]);
  return [...keys].flatMap((key) => {
    const place = Array.isArray(a) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
    return differences((a as Loose)[key], (b as Loose)[key], place);
  });
}

const KINDS: readonly [string, unknown][] = [
  ['missing', GONE],
  ['null', null],
  ['empty', ''],
  ['a text', 'of another kind'],
  ['an object', { of: 'another kind' }],
  ['true and false', [true, false]],
];

/** Null and missing are no news; an empty text is some where a figure, a word of two or an object belongs. */
function isTold(kind: string, path: string, { good, texts, place: where }: Reader): boolean {
  let value: unknown = good;
  for (const step of steps(path)) value = (value as Loose)[step];
  if (kind === 'true and false') return !Array.isArray(value);
  if (kind === 'a text') return !texts.includes(path);
  if (kind === 'an object') return typeof value !== 'object';
  return (
    kind === 'empty' &&
    where.startsWith('data.') &&
    typeof value !== 'string' &&
    !texts.includes(path)
  );
}

describe.each(Object.entries(READERS))('%s', (_name, reader) => {
  const { read, good, needs, parts } = reader;
  const whole = read([good]).values[0];
  const damaged = (path: string, to: unknown) => read([changed(good, steps(path), to), good]);

  it('reads a good record without a word', () => {
    expect(read([good])).toMatchObject({ rejected: [], warnings: expect.any(Array) });
    expect(read([good]).warnings.filter(({ path }) => path.startsWith(`${reader.place}[`))).toEqual(
      [],
    );
  });

  it.each(Object.keys(parts))('%s costs only itself', (path) => {
    for (const [kind, to] of KINDS) {
      if (kind === 'missing' && reader.table) continue; // the columns of a file are those of its first row
      const { values, rejected, warnings } = damaged(path, to);
      expect([path, kind, rejected]).toEqual([path, kind, []]);
      const places = parts[path] as readonly string[];
      const lost = differences(whole, values[0]).filter(
        (place) =>
          !places.some(
            (own) => place === own || place.startsWith(`${own}.`) || place.startsWith(`${own}[`),
          ),
      );
      expect([path, kind, lost]).toEqual([path, kind, []]);
      expect(values[1]).toEqual(whole);
      const told = warnings.filter(({ path: where }) => where.startsWith(`${reader.place}[0]`));
      if (isTold(kind, path, reader)) {
        expect([path, kind, told.length > 0]).toEqual([path, kind, true]);
      }
    }
  });

  it.each(needs)('%s costs the record', (path) => {
    for (const [kind, to] of KINDS) {
      if (kind === 'missing' && reader.table) continue;
      if (
        kind === 'a text' &&
        /name$|Name$|planVersion$|caseloadType|sector_code|^id$|\.id$|caseloadId/.test(path)
      )
        continue;
      if (kind === 'empty' && /name$|Type$/.test(path) && reader.place.startsWith('data')) continue;
      const { values, rejected } = damaged(path, to);
      expect([path, kind, rejected.length, values.length]).toEqual([path, kind, 1, 1]);
      expect(rejected[0]?.path.startsWith(`${reader.place}[0]`)).toBe(true);
      expect(values[0]).toEqual(whole);
    }
  });
});
