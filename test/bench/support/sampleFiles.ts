import { readFileSync } from 'node:fs';
import { parseCbpfAllocations, parseCbpfContributions } from 'aidkit/cbpf';
import { parseCerfProjects } from 'aidkit/cerf';
import { parseFtsFlows, parseFtsPlanOverview } from 'aidkit/fts';
import { parseHapiFunding, parseHapiNeeds } from 'aidkit/hapi';
import { parseHdxFlows, parseHdxNeeds, parseHdxPlans, parseHdxRequirements } from 'aidkit/hdx';
import { parseIatiActivities } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';
import { parseIfrcAppeals } from 'aidkit/ifrc';
import { parseOpenSdgCsv, parseUnsdCsv, parseUnsdObservations } from 'aidkit/unsd';
import { parse } from 'csv-parse/sync';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { cerfProject } from '../../support/cerfProject.js';
import { makePage } from './ftsFlows.js';
import { numbers } from './numbers.js';

// A file of each format: made records with the fields, the lengths of text and the share of empty cells that the
// publishers' files have. Every record has numbers of its own; the texts repeat, as they do in those files.

/** A file, what users parse it with, and what reads that. */
export interface SampleFile {
  readonly parser: 'JSON.parse' | 'csv-parse' | 'fast-xml-parser';
  /** Some megabytes of it. */
  readonly text: (megabytes: number) => string;
  readonly parse: (text: string) => unknown;
  readonly both: (text: string) => { readonly rejected: readonly unknown[] };
}

type Read = (parsed: never) => { readonly rejected: readonly unknown[] };
type Make = (next: (below: number) => number) => unknown;

/** Records until their JSON has the size. */
function filled(make: Make, megabytes: number, seed = 1): unknown[] {
  const random = numbers(seed);
  const next = (below: number): number => Math.floor(random() * below);
  const records: unknown[] = [];
  for (let size = 0; size < megabytes * 1e6; ) {
    const record = make(next);
    size += JSON.stringify(record).length + 1;
    records.push(record);
  }
  return records;
}

const json = (make: Make, whole: (records: unknown[]) => unknown, read: Read): SampleFile => ({
  parser: 'JSON.parse',
  text: (megabytes) => JSON.stringify(whole(filled(make, megabytes))),
  parse: JSON.parse,
  both: (text) => read(JSON.parse(text) as never),
});

/** A CSV file with the columns of a header. A row is made as the line that it is. */
function csv(
  header: string,
  line: (next: (below: number) => number) => string,
  read: Read,
): SampleFile {
  const parseRows = (text: string): unknown => parse(text, { columns: true });
  return {
    parser: 'csv-parse',
    text: (megabytes) => [header, ...filled(line, megabytes)].join('\n'),
    parse: parseRows,
    both: (text) => read(parseRows(text) as never),
  };
}

const COUNTRIES = ['AFG', 'COD', 'ETH', 'HTI', 'KAZ', 'NGA', 'SDN', 'SOM', 'SYR', 'YEM'] as const;
const SOURCES = 'National Risk and Vulnerability Assessment Survey 2007-2008, household series';
const PLAN = 'Humanitarian Needs and Response Plan';

const overviewPlan: Make = (next) => {
  const location = (id: number) => ({
    id,
    name: `Province ${id}`,
    parent: { id: 43, name: 'Land' },
  });
  const totals = ['totalPopulation', 'affected', 'inNeed', 'target', 'expectedReach'].map(
    (type) => ({
      ...{ name: { en: type }, type, value: type === 'affected' ? null : next(5e6) },
    }),
  );
  return {
    ...{
      id: next(3000),
      createdAt: '2021-09-28T08:11:50.065Z',
      updatedAt: '2022-05-23T10:11:38.290Z',
    },
    ...{
      restricted: false,
      revisionState: 'none',
      name: `${PLAN} ${next(3000)}`,
      code: `HX${next(99)}`,
    },
    ...{ startDate: '2022-01-01', endDate: '2022-12-31', customLocationCode: null, comments: null },
    countries: [
      { id: 43, iso3: COUNTRIES[next(10)], name: 'A country', pcode: 'CF', adminLevel: 0 },
    ],
    planType: { id: 4, name: 'Humanitarian response plan', includeTotals: true },
    usageYears: [{ id: 43, year: '2022' }],
    requirements: { origRequirements: next(5e8), revisedRequirements: next(5e8) },
    funding: { totalFunding: next(5e8), progress: next(9999) / 100 },
    // Four fifths of a plan's 11 kB are people by place and group, which the overview has along.
    caseLoads: [
      {
        ...{ attachmentId: next(30000), customReference: '1', totals },
        attachmentMetrics: {
          totals,
          disaggregated: {
            locations: Array.from({ length: 60 }, () => location(next(3e7))),
            dataMatrix: Array.from({ length: 60 }, () => [null, next(9e5), null, next(9e5), '']),
          },
        },
      },
    ],
  };
};

const observation: Make = (next) => ({
  ...{ goal: ['3'], target: ['3.8'], indicator: ['3.8.2'], series: 'SH_OOP_XPD_EARNNET40' },
  seriesDescription: `Proportion of the population with ${'household expenditure on health, '.repeat(5)}`,
  ...{ seriesCount: '12271', geoAreaCode: String(4 + next(800)), geoAreaName: 'Afghanistan' },
  ...{ timePeriodStart: 2000 + next(25), value: String(next(1e4) / 100), valueType: 'Float' },
  ...{
    time_detail: null,
    timeCoverage: null,
    upperBound: null,
    lowerBound: null,
    basePeriod: null,
  },
  ...{ source: SOURCES, geoInfoUrl: null, footnotes: [SOURCES] },
  attributes: { Nature: 'G', Units: 'PERCENT' },
  dimensions: {
    ...{ Age: next(2) ? 'ALLAGE' : '60+', Location: 'URBAN', Sex: 'BOTHSEX' },
    ...{ 'Reporting Type': 'G', Quantile: '_T', Type_of_household: '_T' },
  },
});

const hapiRow: Make = (next) => ({
  ...{ resource_hdx_id: 'a7c8d2e1-3b7f-4a51-9d7f-0c7d8c1e2f10', location_ref: next(250) },
  ...{
    location_code: COUNTRIES[next(10)],
    location_name: 'Afghanistan',
    has_hrp: true,
    in_gho: true,
  },
  ...{ appeal_code: `HAFG${next(99)}`, appeal_name: `Afghanistan ${PLAN} ${next(99)}` },
  ...{ appeal_type: 'Humanitarian response plan', requirements_usd: next(1e9) },
  ...{ funding_usd: next(1e9), funding_pct: next(1000) / 10 },
  ...{ reference_period_start: '2025-01-01T00:00:00', reference_period_end: '2025-12-31T23:59:59' },
});

const appeal: Make = (next) => ({
  ...{ aid: String(next(2e4)), name: `A made country - Floods ${next(999)}` },
  ...{ dtype: { id: 1, name: 'Flood', summary: '' }, atype: next(2), atype_display: 'DREF' },
  ...{ status: 0, status_display: 'Active', code: `MDRXX${next(999)}` },
  sector: 'Country cluster for several made countries of one region of the world',
  ...{ num_beneficiaries: next(3e5), amount_requested: `${next(9e6)}.00` },
  ...{ amount_funded: `${next(9e6)}.00`, start_date: '2023-02-26T00:00:00Z' },
  ...{ end_date: '2023-07-31T00:00:00Z', real_data_update: '2023-02-27 14:20:05+00:00' },
  ...{ created_at: '2023-02-28 00:46:59.047725+00:00', modified_at: '2023-02-28 21:48:38+00:00' },
  ...{ event: null, needs_confirmation: true, id: String(next(1e6)) },
  country: {
    ...{
      iso: 'GQ',
      iso3: 'GNQ',
      id: 63,
      record_type: 1,
      record_type_display: 'Country',
      region: 0,
    },
    ...{ independent: true, is_deprecated: false, fdrs: 'DGQ001', average_household_size: null },
    ...{ society_name: 'Red Cross of a made country', name: 'A made country' },
  },
  region: { name: 0, id: 0, region_name: 'Africa', label: 'Africa' },
});

/** As publishers write one: two thirds are narratives, documents and results, which are not read. */
const activity: Make = (next) => {
  const narrative = (words: string, times = 1) => ({ narrative: words.repeat(times) });
  const organization = (ref: string) => ({
    '@_ref': ref,
    '@_type': '40',
    ...narrative('An agency'),
  });
  const value = () => ({
    '#text': String(next(1e8) / 100),
    '@_currency': 'GBP',
    '@_value-date': day(),
  });
  const day = () => `20${10 + next(15)}-0${1 + next(9)}-1${next(9)}`;
  const document = {
    ...{ '@_url': 'https://example.org/documents/a-business-case-of-some-length.odt' },
    ...{ '@_format': 'application/vnd.oasis.opendocument.text', title: narrative('Business case') },
    ...{ category: { '@_code': 'A02' }, language: { '@_code': 'en' } },
  };
  return {
    ...{ '@_default-currency': 'GBP', '@_last-updated-datetime': '2023-01-01T00:00:00' },
    ...{ 'iati-identifier': `XX-GOV-${next(1e6)}`, 'reporting-org': organization('XX-GOV-1') },
    ...{
      title: narrative('A made programme'),
      description: narrative('What it does, and why. ', 40),
    },
    'participating-org': [organization('XX-1'), organization('XX-2'), organization('XX-3')],
    'activity-status': { '@_code': '2' },
    'activity-date': ['1', '2', '3'].map((type) => ({
      '@_type': type,
      '@_iso-date': `201${type}-01-01`,
    })),
    'contact-info': {
      organisation: narrative('A ministry'),
      'mailing-address': narrative('A street ', 5),
    },
    'recipient-country': [
      { '@_code': 'KE', '@_percentage': '60', ...narrative('Kenya') },
      { '@_code': 'UG', '@_percentage': '40', ...narrative('Uganda') },
    ],
    sector: {
      '@_code': '72010',
      '@_vocabulary': '1',
      '@_percentage': '100',
      ...narrative('Relief'),
    },
    budget: [2021, 2022].map((year) => ({
      ...{ '@_type': '1', '@_status': '2', value: value() },
      ...{
        'period-start': { '@_iso-date': `${year}-04-01` },
        'period-end': { '@_iso-date': `${year + 1}-03-31` },
      },
    })),
    transaction: Array.from({ length: 8 }, () => ({
      ...{ '@_ref': String(next(1e8)), 'transaction-type': { '@_code': String(2 + next(3)) } },
      ...{ 'transaction-date': { '@_iso-date': day() }, value: value() },
      ...{ description: narrative('A payment for the second quarter. ', 2) },
      ...{ 'provider-org': organization('XX-GOV-1'), 'receiver-org': organization('XX-NGO-2') },
      ...{
        'flow-type': { '@_code': '10' },
        'finance-type': { '@_code': '110' },
        'tied-status': { '@_code': '5' },
      },
    })),
    'document-link': Array.from({ length: 6 }, () => document),
    result: Array.from({ length: 3 }, () => ({
      ...{
        '@_type': '1',
        title: narrative('Outputs'),
        description: narrative('What was done. ', 8),
      },
      indicator: {
        '@_measure': '1',
        title: narrative('People reached'),
        period: { target: { '@_value': String(next(1e5)) } },
      },
    })),
  };
};
const XML = { ignoreAttributes: false, parseTagValue: false, htmlEntities: true } as const;
const activities = (records: unknown[]) => ({
  'iati-activities': { '@_version': '2.03', 'iati-activity': records },
});

const flows: Make = (next) => {
  const page = FLOWS as { data: { flows: Record<string, unknown>[] } };
  const { flows: made } = page.data;
  return { ...made[next(made.length)], id: String(next(1e6)) };
};
const FLOWS: unknown = makePage(1000);

const allocations = readFileSync(
  new URL('../../fixtures/formats/cbpf-allocations.csv', import.meta.url),
  'utf8',
);
const allocationsHeader = allocations.slice(0, allocations.indexOf('\n'));

export const sampleFiles: Readonly<Record<string, SampleFile>> = {
  'FTS flows, JSON': json(flows, (all) => ({ data: { flows: all } }), parseFtsFlows),
  'FTS overview, JSON': json(overviewPlan, (plans) => ({ data: { plans } }), parseFtsPlanOverview),
  "HDX's requirements, CSV": csv(
    'countryCode,id,name,code,typeId,typeName,startDate,endDate,year,requirements,funding,percentFunded',
    (next) =>
      next(4) === 0
        ? `${COUNTRIES[next(10)]},,Not specified,,,,,,${2000 + next(26)},,${next(1e8)},`
        : `${COUNTRIES[next(10)]},${next(2000)},Afghanistan ${PLAN} 2025,HAFG25,4,Humanitarian response plan,2025-01-01,2025-12-31,2025,${next(1e9)},${next(1e9)},${next(100)}`,
    parseHdxRequirements,
  ),
  "HDX's plans, CSV": csv(
    'code,internalId,startDate,endDate,planVersion,categories,locations,years,origRequirements,revisedRequirements',
    (next) =>
      `HHTI${next(30)},${next(9000)},2026-01-01,2026-12-31,Haiti ${PLAN} 2026,Humanitarian needs and response plan | cluster | fr,HTI,2026,${next(1e9)},${next(1e9)}`,
    parseHdxPlans,
  ),
  "HDX's flows, CSV": csv(
    'date,budgetYear,description,amountUSD,srcOrganization,srcOrganizationTypes,srcLocations,srcUsageYearStart,srcUsageYearEnd,destPlan,destPlanCode,destPlanId,destOrganization,destOrganizationTypes,destGlobalClusters,destLocations,destProject,destProjectCode,destEmergency,destUsageYearStart,destUsageYearEnd,contributionType,flowType,method,boundary,onBoundary,status,firstReportedDate,decisionDate,keywords,originalAmount,originalCurrency,exchangeRate,id,refCode,createdAt,updatedAt',
    (next) =>
      `2021-02-16,,Contribution to OCHA pooled funding,${next(1e7)},"Canada, Government of",Government,,2020,2020,Syria Refugee Response Plan,RSYR20,943,Jordan Humanitarian Fund,Pooled fund,,JOR,,,Syrian Arab Republic - Civil Unrest,2020,2020,financial,Standard,Traditional aid,incoming,single,paid,2021-02-11,2020-05-13,,${next(1e7)},CAD,1.378,${next(3e5)},P009530001,2021-02-16,2021-02-16`,
    parseHdxFlows,
  ),
  "HDX's needs, CSV": csv(
    'Country ISO3,Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Description,Cluster,Category,Population,In Need,Targeted,Affected,Reached,Info',
    (next) => `AFG,AF${10 + next(30)},A province,,,Education,EDU,,,${next(1e6)},${next(1e6)},,,`,
    parseHdxNeeds,
  ),
  'HAPI funding, JSON': json(hapiRow, (data) => ({ data }), parseHapiFunding),
  'HAPI needs, CSV': csv(
    'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,sector_code,sector_name,category,population_status,population,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error',
    (next) =>
      `${COUNTRIES[next(10)]},Y,Y,,,,,,,0,SHL,Emergency Shelter and NFI,,INN,${next(1e6)},2024-01-01,2024-12-31,6cb35657-975e-46a0-99a7-a558eddb924f,f9e0aca8-bef5-476d-8bd3-33e9e7aaa1bd,,`,
    parseHapiNeeds,
  ),
  'UNSD, JSON': json(observation, (data) => ({ data }), parseUnsdObservations),
  'UNSD, CSV': csv(
    'Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,TimeCoverage,UpperBound,LowerBound,BasePeriod,Source,GeoInfoUrl,FootNote,[Age],[Location],[Nature],[Reporting Type],[Sex],[Units]',
    (next) =>
      `3,3.8,3.8.2,SH_OOP_XPD_EARNNET40,"Proportion of the population with out-of-pocket expenditure on health, by location (%)",${next(800)},Afghanistan,${2000 + next(25)},${next(1e4) / 100},,,,,,"${SOURCES}",,"${SOURCES}",ALLAGE,URBAN,G,G,BOTHSEX,PERCENT`,
    parseUnsdCsv,
  ),
  'Open SDG, CSV': csv(
    'Year,Units,Series,Sex,Age,Region,GeoCode,Value',
    (next) =>
      `${2000 + next(25)},Percent (%),Proportion of people below the poverty line,Female,15 to 24,A region,,${next(1000) / 10}`,
    (rows: never) => parseOpenSdgCsv(rows, { indicator: '3.8.1', area: '004' }),
  ),
  'IATI, JSON': json(activity, activities, parseIatiActivities),
  'IATI, XML': {
    parser: 'fast-xml-parser',
    text: (megabytes) =>
      new XMLBuilder({ ignoreAttributes: false }).build(
        activities(filled(activity, megabytes / 1.4)),
      ),
    parse: (text) => new XMLParser(XML).parse(text),
    both: parseIatiXml,
  },
  'IFRC, JSON': json(appeal, (results) => ({ results }), parseIfrcAppeals),
  'CBPF allocations, CSV': csv(
    allocationsHeader,
    (next) => {
      // Totals that are the sums of their parts, as they are in the file: reserve, standard, both, under approval.
      const four = () => Array.from({ length: 4 }, () => (next(2) ? 0 : next(1e9)));
      const sum = (cents: readonly number[]) => cents.reduce((all, one) => all + one, 0);
      const [reserve, standard, waiting] = [four(), four(), four()] as const;
      const both = reserve.map((cents, i) => cents + (standard[i] as number));
      const groups = [sum(both), ...both, ...reserve, ...standard, sum(reserve), sum(standard)];
      const cells = [...groups, sum(waiting), ...waiting].map((cents) => cents / 100);
      return `${2014 + next(12)},Made land,${cells.join(',')}`;
    },
    parseCbpfAllocations,
  ),
  'CBPF contributions, CSV': csv(
    'Year,Donor,Donor type,Paid,Pledged,Total',
    (next) => {
      const amount = next(1e7);
      return `${2014 + next(12)},A made donor,Member State,${amount},0,${amount}`;
    },
    parseCbpfContributions,
  ),
  'CERF, JSON': json(
    (next) => ({ ...cerfProject, projectID: next(1e6), totalPeoplePlanned: next(1e6) }),
    (records) => records,
    parseCerfProjects,
  ),
};
