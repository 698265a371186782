import { readFileSync } from 'node:fs';
import { parseCbpfAllocations } from 'aidkit/cbpf';
import { parseCerfProjects } from 'aidkit/cerf';
import { parseFtsFlows, parseFtsPlanOverview } from 'aidkit/fts';
import { parseHapiFunding } from 'aidkit/hapi';
import { parseHdxRequirements } from 'aidkit/hdx';
import { parseIatiActivities } from 'aidkit/iati';
import { parseIfrcAppeals } from 'aidkit/ifrc';
import { parseOpenSdgCsv, parseUnsdObservations } from 'aidkit/unsd';
import { parse } from 'csv-parse/sync';
import type { Measure } from '../../scripts/bench.js';
import { cerfProject } from '../support/cerfProject.js';
import { makePage } from './support/ftsFlows.js';
import { ratiosTo } from './support/measure.js';

// Parsing and reading a file, over parsing it alone: docs/formats/README.md. `FILES_MB=50 npm run bench files` for
// files as large as the budget speaks of.
const MB = Number(process.env.FILES_MB ?? 4);
const BUDGET = 1.3;

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');

/** The records over and over, until their JSON has the size of a file. */
function filled<T>(records: readonly T[]): T[] {
  const size = JSON.stringify(records).length;
  const times = Math.max(1, Math.round((MB * 1e6) / size));
  return Array.from({ length: times }, () => records).flat();
}

function csvOf(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [header, ...filled(rows)].map((row) => row.join(','));
  return lines.join('\n');
}

const observation = {
  ...{ goal: ['3'], target: ['3.8'], indicator: ['3.8.1'], series: 'SH_ACS_UNHC' },
  ...{ seriesDescription: 'A series with a description of some length', seriesCount: '1' },
  ...{ geoAreaCode: '4', geoAreaName: 'Afghanistan', timePeriodStart: 2015, value: '34.5' },
  ...{ valueType: 'Float', time_detail: '2015', source: 'A source', footnotes: ['A footnote'] },
  ...{ timeCoverage: null, upperBound: null, lowerBound: null, basePeriod: null },
  attributes: { Nature: 'E', Units: 'INDEX' },
  dimensions: { 'Reporting Type': 'G' },
};

const plan = {
  ...{ id: 7, name: 'A plan', code: 'HAFG25', shortName: 'Afghanistan', customLocationCode: 'X' },
  ...{ startDate: '2025-01-01', endDate: '2025-12-31', updatedAt: '2025-02-01T10:00:00Z' },
  planType: { id: 4, name: 'Flash appeal', includeTotals: true },
  usageYears: [{ year: '2025' }],
  countries: [{ id: 1, iso3: 'AFG', name: 'Afghanistan', pcode: 'AF', adminLevel: 0 }],
  requirements: { origRequirements: 10, revisedRequirements: 20 },
  funding: { totalFunding: 5, progress: 25 },
};

const hapi = {
  ...{ location_code: 'AFG', location_name: 'Afghanistan', has_hrp: true, in_gho: true },
  ...{ appeal_code: 'HAFG25', appeal_name: 'A plan', appeal_type: 'Humanitarian response plan' },
  ...{ requirements_usd: 2416811546, funding_usd: 1008671701, funding_pct: 41.7 },
  ...{ reference_period_start: '2025-01-01T00:00:00', reference_period_end: '2025-12-31T23:59:59' },
};

const REQUIREMENTS =
  'countryCode,id,name,code,typeId,typeName,startDate,endDate,year,requirements,funding,percentFunded';
const FLOWS = 1000;

interface File {
  readonly text: string;
  readonly parse: (text: string) => unknown;
  readonly read: (parsed: never) => { readonly rejected: readonly unknown[] };
}
const json = (records: unknown, read: File['read']): File => ({
  text: JSON.stringify(records),
  parse: JSON.parse,
  read,
});
const csv = (text: string, read: File['read']): File => ({
  text,
  parse: (all) => parse(all),
  read,
});

export function files(): Record<string, File> {
  const ifrc = (JSON.parse(fixture('ifrc-appeals.json')) as { results: unknown[] }).results;
  const iati = (
    JSON.parse(fixture('iati-activity.json')) as { response: { docs: { iati_json: string }[] } }
  ).response.docs.map(({ iati_json }) => JSON.parse(iati_json)['iati-activity'][0] as unknown);
  const [allocations = [], ...rest] = parse(fixture('cbpf-allocations.csv')) as string[][];
  const row =
    'AFG,1263,Afghanistan Humanitarian Needs and Response Plan 2025,HAFG25,2070,Humanitarian needs and response plan,2025-01-01,2025-12-31,2025,2416811546,1008671701,42';
  const { flows } = (makePage(FLOWS) as { data: { flows: unknown[] } }).data;
  return {
    'FTS flows, JSON': json({ data: { flows: filled(flows) } }, parseFtsFlows),
    'FTS overview, JSON': json({ data: { plans: filled([plan]) } }, parseFtsPlanOverview),
    'HAPI, JSON': json({ data: filled([hapi]) }, (page: never) =>
      parseHapiFunding((page as { data: [] }).data),
    ),
    "HDX's requirements, CSV": csv(
      csvOf(REQUIREMENTS.split(','), [row.split(',')]),
      parseHdxRequirements,
    ),
    'CBPF allocations, CSV': csv(csvOf(allocations, rest), parseCbpfAllocations),
    'Open SDG, CSV': csv(
      csvOf('Year,Sex,Age,Units,Value'.split(','), [
        ['2015', 'Female', '15-24', 'percent', '12.5'],
      ]),
      (rows: never) => parseOpenSdgCsv(rows, { indicator: '3.8.1', area: '004' }),
    ),
    'UNSD, JSON': json({ data: filled([observation]) }, parseUnsdObservations),
    'IFRC, JSON': json({ results: filled(ifrc) }, parseIfrcAppeals),
    'CERF, JSON': json(filled([cerfProject]), parseCerfProjects),
    'IATI, JSON': json(
      { 'iati-activities': { 'iati-activity': filled(iati) } },
      parseIatiActivities,
    ),
  };
}

/** What a reader costs on top of the parser of its file. */
export function measures(): Measure[] {
  return Object.entries(files()).map(([what, { text, parse: parsed, read }]) => {
    const { rejected } = read(parsed(text) as never);
    if (rejected.length > 0)
      throw new Error(`${what}: ${JSON.stringify(rejected[0]).slice(0, 300)}`);
    const ratios = ratiosTo('parsed', {
      parsed: () => parsed(text),
      both: () => read(parsed(text) as never),
    });
    return { what, ...ratios.both, budget: BUDGET, unit: 'x parsing alone' };
  });
}
