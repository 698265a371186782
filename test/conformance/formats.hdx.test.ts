import { createReadStream, existsSync, readFileSync } from 'node:fs';
import {
  parseFtsFlows,
  parseFtsGrouping,
  parseFtsLocations,
  parseFtsPlanOverview,
  parseFtsTrends,
} from 'aidkit/fts';
import {
  hdxClusterColumns,
  hdxCovidColumns,
  hdxFlowColumns,
  hdxRequirementsColumns,
  parseHdxFlows,
  parseHdxRequirements,
  toHdxClusterRows,
  toHdxCovidRows,
  toHdxFlowRows,
  toHdxRequirementsRows,
} from 'aidkit/hdx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fundingByYear } from '../../docs/examples/hdx-flows.js';

// HDX's files of Jordan 2020 from FTS's raw answers. Source: OCHA-DAP/hdx-scraper-fts, tests/fixtures,
// commit 66bade1 (answers of early 2021).
const folder = new URL('../../../shared/data/fts/', import.meta.url);
const absent = !existsSync(folder);
if (absent) console.warn('skipped: ../shared/data/fts is absent, so HDX files are not reproduced');

const answer = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`input/${name}.json`, folder), 'utf8'));
const published = (name: string): string[][] =>
  parse(readFileSync(new URL(`expected/${name}_jor.csv`, folder)), { bom: true });
const table = (columns: readonly string[], rows: readonly object[]): string[][] => [
  [...columns],
  ...rows.map((row) => Object.values(row) as string[]),
];
const search = (query: string) => parseFtsGrouping(answer(`1-fts-flow-custom-search-${query}`));

describe.skipIf(absent)('Jordan 2020, as HDX published it', () => {
  // The answers were trimmed by their makers: their list of places knows three countries only.
  const locations = () => parseFtsLocations(answer('1-public-location')).values;
  const flows = () =>
    ['', '-page-2', '-page-3'].flatMap(
      (page) => parseFtsFlows(answer(`custom-search-locationid-114-year-2020${page}`)).values,
    );
  const boundary = { location: ['114'], usageYear: ['2020'] };
  const appeals = () =>
    parseFtsPlanOverview(answer('2-fts-flow-plan-overview-progress-2020')).values;
  const byLocation = () =>
    ['943', '1006'].map((plan) => ({ plan, grouping: search(`planid-${plan}-groupby-location`) }));

  it.each(['incoming', 'internal'] as const)('%s flows', (side) => {
    const rows = toHdxFlowRows(flows(), {
      boundary,
      side,
      plans: appeals(),
      locations: locations(),
    });
    expect(table(hdxFlowColumns, rows)).toEqual(published(`fts_${side}_funding`));
  });

  it("has every place that HDX's files have when aidkit's own table of countries is used", () => {
    const ours = new Map(
      toHdxFlowRows(flows(), { boundary, side: 'incoming' }).map((row) => [row.id, row]),
    );
    const [header = [], ...rows] = published('fts_incoming_funding');
    const cell = (row: string[], column: string) => row[header.indexOf(column)] as string;
    for (const row of rows) {
      for (const column of ['srcLocations', 'destLocations'] as const) {
        const places = ours.get(cell(row, 'id'))?.[column].split(',');
        for (const code of cell(row, column).split(',').filter(Boolean)) {
          expect(places).toContain(code);
        }
      }
    }
    expect(ours.get('227992')?.srcLocations).toBe('CAN'); // empty in the trimmed list of places
  });

  it.each(['incoming', 'internal'] as const)('the file of %s flows is read whole', (side) => {
    const { totals } = parseFtsFlows(answer('custom-search-locationid-114-year-2020'));
    const file = published(`fts_${side}_funding`);
    const { values, rejected } = parseHdxFlows(file);
    expect(rejected).toEqual([]);
    expect(values).toHaveLength(totals![side].flowCount);
    const byId = new Map(flows().map((flow) => [flow.id, flow]));
    for (const { id, amount, status, flowType, date, keywords } of values) {
      const flow = byId.get(id);
      expect([id, amount, status, flowType, date]).toEqual([
        id,
        flow?.amount,
        flow?.status,
        flow?.flowType,
        flow?.date,
      ]);
      expect(keywords ?? '').toBe(flow?.keywords.join(','));
    }
  });

  it('the files of requirements are read whole', () => {
    const read = (name: string) => {
      const { values, rejected } = parseHdxRequirements(
        published(`fts_requirements_funding${name}`),
      );
      expect(rejected).toEqual([]);
      return values;
    };
    const [regional, plan, outside] = read('');
    expect([regional?.plan?.id, plan?.plan?.id, outside?.plan]).toEqual(['943', '1010', null]);
    // The plans and what lies outside them are FTS's total of the country.
    expect(read('').reduce((sum, { funding }) => sum + (funding?.amount ?? 0), 0)).toBe(714246261);
    for (const name of ['_cluster', '_globalcluster']) {
      const clusters = read(name);
      expect(clusters.map(({ cluster }) => cluster?.kind)).toEqual([
        'cluster',
        'cluster',
        'cluster',
        'not-specified',
        'shared',
      ]);
      expect(clusters[0]?.funding).toBeNull();
      expect(clusters.reduce((sum, { funding }) => sum + (funding?.amount ?? 0), 0)).toBe(
        plan?.funding?.amount,
      );
    }
    expect(read('_covid').map(({ publishedCovidPercent }) => publishedCovidPercent)).toEqual([
      10, 100,
    ]);
  });

  it("read as a stream, the file adds up to FTS's own total", async () => {
    const file = new URL('expected/fts_incoming_funding_jor.csv', folder);
    const { funding, problems } = await fundingByYear(createReadStream(file));
    expect(problems).toEqual([]);
    expect([...funding]).toEqual([['2020', { amount: 714246261, currency: 'USD' }]]);
  });

  it('no outgoing flows', () => {
    expect(toHdxFlowRows(flows(), { boundary, side: 'outgoing' })).toEqual([]);
  });

  it('requirements and funding', () => {
    const rows = toHdxRequirementsRows(appeals(), {
      country: 'JOR',
      byLocation: byLocation(),
      countryFunding: parseFtsTrends(answer('2-country-114-summary-trends-2025')).values,
    });
    expect(table(hdxRequirementsColumns, rows)).toEqual(published('fts_requirements_funding'));
  });

  it.each(['cluster', 'globalcluster'])('by %s', (kind) => {
    const rows = toHdxClusterRows(appeals(), {
      country: 'JOR',
      groupings: ['943', '1010'].map((plan) => ({
        plan,
        grouping: search(`planid-${plan}-groupby-${kind}`),
      })),
    });
    expect(table(hdxClusterColumns, rows)).toEqual(published(`fts_requirements_funding_${kind}`));
  });

  it('for COVID-19', () => {
    const rows = toHdxCovidRows(appeals(), {
      country: 'JOR',
      byLocation: byLocation(),
      covidByPlan: search('emergencyid-911-planid-1010832929-groupby-plan'),
      covidByLocation: ['943', '952', '1006'].map((plan) => ({
        plan,
        grouping: search(`emergencyid-911-planid-${plan}-groupby-location`),
      })),
    });
    expect(table(hdxCovidColumns, rows)).toEqual(published('fts_requirements_funding_covid'));
  });

  it('the other plans of the overview have their rows by the same rules', () => {
    const rows = toHdxRequirementsRows(appeals(), { byLocation: byLocation() });
    const of = (country: string) =>
      rows
        .filter(({ countryCode }) => countryCode === country)
        .map((row) => [row.id, row.requirements, row.funding, row.percentFunded].join('|'));
    // FTS's own progress: 49.91 and 70.19. Plan 1006 repeats its whole requirement for every place.
    expect(of('AFG')).toEqual(['929|1131050820|564467765|50', '1006||15000000|']);
    expect(of('PSE')).toEqual(['832|420381684|295077912|70']);
    expect(of('TUR')).toEqual(['943|1302418561|391631108|30']);
    expect(of('NGA')).toEqual(['1006||15000000|']);
    // FTS's total of plan 943, less what countries share and what stands under no country.
    const parts = rows.filter(({ id }) => id === '943').map(({ funding }) => Number(funding));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(2219513358 - 129011963 + 615694);
  });
});
