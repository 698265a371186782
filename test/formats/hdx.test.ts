import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parseFtsFlows } from 'aidkit/fts';
import {
  type HdxFlowRow,
  hdxFlowColumns,
  hdxRequirementsColumns,
  parseHdxFlow,
  parseHdxFlows,
  parseHdxNeed,
  parseHdxNeeds,
  parseHdxPlan,
  parseHdxPlans,
  parseHdxRequirement,
  parseHdxRequirements,
  toHdxFlowRows,
  uniqueFlows,
} from 'aidkit/hdx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fundingByYear } from '../../docs/examples/hdx-flows.js';
import { makePage } from '../bench/support/ftsFlows.js';

const flows = () =>
  parseFtsFlows(
    JSON.parse(
      readFileSync(
        new URL('../fixtures/formats/afghanistan-2025-flows.json', import.meta.url),
        'utf8',
      ),
    ),
  ).values;

const boundary = { plan: ['990001'] };
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** The text of a CSV file; every cell but those of the header in quotes. */
function csv(columns: readonly string[], rows: readonly Record<string, string>[]): string {
  const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return [columns.join(','), ...lines].join('\n');
}

describe('toHdxFlowRows', () => {
  it('has the columns of the file in their order, all cells as text', () => {
    const [row] = toHdxFlowRows(flows(), { boundary, side: 'incoming' });
    expect(Object.keys(row!)).toEqual([...hdxFlowColumns]);
    expect(Object.values(row!).every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('writes each side, the latest day first', () => {
    const count = (side: 'incoming' | 'internal' | 'outgoing') => {
      const rows = toHdxFlowRows(flows(), { boundary, side });
      const days = rows.map(({ date }) => date);
      expect(days).toEqual([...days].sort().reverse());
      expect(new Set(rows.map((row) => row.boundary))).toEqual(new Set([side]));
      return rows.length;
    };
    expect([count('incoming'), count('internal'), count('outgoing')]).toEqual([24, 3, 3]);
  });

  it('joins several values in alphabetical order, and says Multiple of several emergencies', () => {
    const rows = toHdxFlowRows(flows(), { boundary: { location: ['1'] }, side: 'incoming' });
    const row = (id: string): HdxFlowRow => rows.find((found) => found.id === id)!;
    expect(row('990104').destGlobalClusters).toBe('Health,Water Sanitation Hygiene');
    expect(row('990121').destEmergency).toBe('Multiple');
    expect(row('990119')).toMatchObject({ onBoundary: 'shared' });
    expect([row('990120').destUsageYearStart, row('990120').destUsageYearEnd]).toEqual([
      '2025',
      '2026',
    ]);
  });

  it('says Multiple of several organisations, whose types are a list with repeats', () => {
    const organization = (id: string, name: string, type: string) => ({
      ...{ type: 'organization' as const, id, name, behavior: 'shared' as const },
      organizationTypes: [type],
    });
    const [flow] = flows();
    const source = [organization('1', 'B', 'NGOs'), organization('2', 'A', 'Governments')];
    const several = { ...flow!, source: [...source, organization('3', 'C', 'NGOs')] };
    expect(toHdxFlowRows([several], { boundary, side: 'incoming' })).toMatchObject([
      { srcOrganization: 'Multiple', srcOrganizationTypes: 'Governments,NGOs,NGOs' },
    ]);
  });

  it('takes codes of plans and places from the lists that it is given', () => {
    const [row] = toHdxFlowRows(flows(), {
      boundary,
      side: 'outgoing',
      plans: [{ id: '990001', code: 'HMAD25' }],
      locations: [{ id: '169', iso3: 'PAK' }],
    });
    expect(row).toMatchObject({ destLocations: 'PAK', srcLocations: '', destPlanCode: '' });
    const [incoming] = toHdxFlowRows(flows(), {
      boundary,
      side: 'incoming',
      plans: [{ id: '990001', code: 'HMAD25' }],
    });
    expect(incoming?.destPlanCode).toBe('HMAD25');
  });

  it('says what is missing', () => {
    const write =
      (...args: unknown[]) =>
      () =>
        toHdxFlowRows(...(args as Parameters<typeof toHdxFlowRows>));
    const asked = { boundary, side: 'incoming' };
    expect(write(flows())).toThrow('boundary: expected what the file is about');
    expect(write(flows(), { boundary })).toThrow('side: expected "incoming"');
    expect(write({ data: {} }, asked)).toThrow('flows: expected a list of flows, as parseFtsFlows');
    expect(write([{ id: '7', sourceObjects: [] }], asked)).toThrow('flows[0]: expected a flow');
    for (const call of [write(), write(flows()), write([null], asked), write(Array(1), asked)]) {
      expect(call).toThrow(TypeError);
    }
    expect(write([], { ...asked, boundary: {} })).toThrow(RangeError);
  });

  it('refuses an unknown side', () => {
    expect(() => toHdxFlowRows([], { boundary, side: 'out' as 'outgoing' })).toThrow(
      'side: expected "incoming", "internal" or "outgoing", received "out"',
    );
  });
});

describe('parseHdxFlows', () => {
  const rows = (): Record<string, string>[] => [
    ...toHdxFlowRows(flows(), { boundary, side: 'incoming' }),
  ];
  const text = () => csv(hdxFlowColumns, rows());
  const hxl = hdxFlowColumns.map((column) => (column === 'refCode' ? '' : `#x+${column}`));

  it('reads objects, arrays, a BOM, an HXL line, numbers and any order of columns alike', () => {
    const expected = parseHdxFlows(rows());
    expect(expected.rejected).toEqual([]);
    expect(expected.values).toHaveLength(24);
    const objects = parse(`\uFEFF${text()}`, { columns: true }) as unknown[];
    expect(Object.keys(objects[0] as object)[0]).toBe('\uFEFFdate');
    expect(parseHdxFlows(objects)).toEqual(expected);
    const arrays = parse(text()) as string[][];
    expect(parseHdxFlows(arrays)).toEqual(expected);
    expect(parseHdxFlows([arrays[0], hxl, ...arrays.slice(1)])).toEqual(expected);
    const tags = Object.fromEntries(hdxFlowColumns.map((column, i) => [column, hxl[i]]));
    expect(parseHdxFlows([tags, ...rows()])).toEqual(expected);
    expect(parseHdxFlows(arrays.map((row) => [...row].reverse()))).toEqual(expected);
    expect(
      parseHdxFlows(parse(text(), { columns: true, cast: true }) as unknown[]).values[0]?.amount,
    ).toEqual(expected.values[0]?.amount);
  });

  it('reads what the file tells, and says what it lost', () => {
    const { values, lost } = parseHdxFlows(rows());
    const flow = values.find(({ id }) => id === '990121');
    expect(flow).toMatchObject({
      amount: usd(4000000),
      boundary: 'incoming',
      destination: { plan: { id: '990001' }, emergency: 'several', project: null },
    });
    expect(values.find(({ flowType }) => flowType === 'carry-over')?.id).toBe('990116');
    expect(values.find(({ amount }) => amount.amount < 0)?.amount).toEqual(usd(-250000));
    expect(lost).toContain('new money');
    expect(lost).toContain('behaviours');
  });

  it('rejects a row with its place in the input, header and HXL line counted', () => {
    const arrays = parse(text()) as string[][];
    const bad = [...(arrays[1] as string[])];
    bad[hdxFlowColumns.indexOf('status')] = 'payed';
    const { rejected, values } = parseHdxFlows([arrays[0], hxl, bad, ...arrays.slice(2)]);
    expect(values).toHaveLength(23);
    expect(rejected).toMatchObject([
      {
        index: 2,
        path: 'rows[2].status',
        message:
          'rows[2].status: expected "paid", "commitment" or "pledge", received "payed" (nearest: "paid")',
      },
    ]);
    expect(parseHdxFlow({ ...rows()[0], amountUSD: '' }, 7).rejected[0]?.message).toContain(
      'rows[7].amountUSD: expected an amount of US dollars',
    );
  });

  it('rejects what stands before the header, and reads on', () => {
    const arrays = parse(text()) as string[][];
    const { values, rejected } = parseHdxFlows([['Flows of a plan'], ...arrays]);
    expect(values).toHaveLength(24);
    expect(rejected).toMatchObject([{ index: 0, path: 'rows[0]', value: ['Flows of a plan'] }]);
    expect(rejected[0]?.message).toContain('"amountUSD"');
    const objects = parseHdxFlows([null, {}, ...rows()]);
    expect([objects.values.length, objects.rejected.length]).toEqual([24, 2]);
    expect(() => parseHdxFlow({ id: '7' }, 5)).toThrow(
      /^rows\[5\]: expected a row of HDX's flows, whose columns have "amountUSD", "status"/,
    );
  });

  it('throws where the columns are those of something else', () => {
    expect(() => parseHdxFlows([{ id: '1', name: 'x' }])).toThrow('"status"');
    expect(() => parseHdxFlows('id,amountUSD' as unknown as [])).toThrow(TypeError);
    expect(() => parseHdxFlows(null as unknown as [])).toThrow(TypeError);
    expect(parseHdxFlows([]).values).toEqual([]);
  });

  it('loses none of 12,000 rows, a tenth of them damaged: a day and a year cost only themselves', () => {
    const { values: made } = parseFtsFlows(makePage(8000));
    const table: Record<string, string>[] = ['1', '114', '169', '212'].flatMap((id) => [
      ...toHdxFlowRows(made, { boundary: { location: [id] }, side: 'incoming' }),
    ]);
    table.push(...table.slice(0, 12000 - table.length));
    expect(table).toHaveLength(12000);
    const damages: [string, string][] = [
      ['amountUSD', 'n/a'],
      ['status', 'Paid'],
      ['date', '2025-02-30'],
      ['id', ''],
      ['destUsageYearEnd', '20'],
      ['boundary', 'inside'],
    ];
    const damaged = table.map((row, i) => {
      const [column, cell] = damages[(i / 10) % damages.length] ?? [];
      return column === undefined ? row : { ...row, [column]: cell as string };
    });
    const { values, rejected, warnings } = parseHdxFlows(damaged);
    expect(values.length + rejected.length).toBe(12000);
    expect([rejected.length, warnings.length]).toEqual([800, 400]);
    const places = warnings.map(({ path, message }) => ({
      index: Number(/\d+/.exec(path)?.[0]),
      path,
      message,
    }));
    for (const { index, path, message } of [...rejected, ...places]) {
      const [column] = damages[(index / 10) % damages.length]!;
      expect(path).toBe(`rows[${index}].${column}`);
      expect(message).toMatch(/: expected .+, received /);
    }
    const ids = new Set(values.map(({ id }) => id));
    expect(uniqueFlows(values).map(({ id }) => id)).toEqual([...ids]);
    expect(ids.size).toBeLessThan(values.length);
  });
});

describe('parseHdxRequirements', () => {
  const row = (cells: Record<string, string>) => ({
    ...Object.fromEntries(hdxRequirementsColumns.map((column) => [column, ''])),
    countryCode: 'JOR',
    year: '2020',
    ...cells,
  });

  it('reads plans, empty cells as null, and money outside plans', () => {
    const { values, rejected } = parseHdxRequirements([
      row({
        id: '943',
        name: 'A regional plan',
        code: 'RSYR20',
        typeId: '111',
        typeName: 'Regional response plan',
        startDate: '2020-01-01',
        endDate: '2020-12-31',
        requirements: '1475421996',
        funding: '597249843',
        percentFunded: '40',
      }),
      row({ name: 'Not specified', funding: '-349000000' }),
      row({ name: 'A plan without id', funding: '1' }),
    ]);
    expect(values).toMatchObject([
      { plan: { id: '943' }, requirement: usd(1475421996), publishedPercent: 40, cluster: null },
      { plan: null, requirement: null, funding: usd(-349000000), publishedPercent: null },
    ]);
    expect(rejected[0]?.message).toBe('rows[2].id: expected the id of the plan, received ""');
  });

  it('reads clusters, and tells what several share', () => {
    const cluster = (clusterCode: string, name: string, funding: string) => ({
      ...row({ id: '1010', name: 'A plan', funding }),
      clusterCode,
      cluster: name,
    });
    const { values } = parseHdxRequirements([
      cluster('5833', 'Health', '320251'),
      cluster('', 'Not specified', '16135147'),
      cluster('', 'Multiple clusters/sectors (shared)', '0'),
    ]);
    expect(values.map(({ cluster: read }) => read)).toEqual([
      { id: '5833', name: 'Health', kind: 'cluster' },
      { id: null, name: 'Not specified', kind: 'not-specified' },
      { id: null, name: 'Multiple clusters/sectors (shared)', kind: 'shared' },
    ]);
  });
});

describe('docs/examples/hdx-flows.ts', () => {
  it('adds up a stream that begins with a byte order mark and has HXL tags', async () => {
    const csvText = [
      '\uFEFFid,amountUSD,status,boundary,onBoundary,destUsageYearStart',
      '#x_id,#value,#status,#x_boundary,#x_onboundary,#date',
      '1,500,paid,incoming,single,2025',
      '2,-20,commitment,incoming,single,2025',
      '3,7,paid,incoming,single,2026',
      '4,1000,pledge,incoming,single,2025',
      '5,1000,paid,incoming,shared,2025',
      '6,1000,paid,internal,single,2025',
      '7,n/a,paid,incoming,single,2025',
    ].join('\n');
    const { funding, problems } = await fundingByYear(Readable.from([csvText]));
    expect([...funding]).toEqual([
      ['2025', usd(480)],
      ['2026', usd(7)],
    ]);
    expect(problems).toEqual([
      'rows[7].amountUSD: expected a number or an empty cell, received "n/a"',
    ]);
  });

  it('fails with the reason where the file cannot be read', async () => {
    const missing = createReadStream('there is no such file.csv');
    await expect(fundingByYear(missing)).rejects.toThrow('ENOENT');
    await expect(fundingByYear(Readable.from(['id,amountUSD\n1']))).rejects.toThrow();
  });
});

describe('one row of a stream', () => {
  const stated = { countryCode: 'JOR', id: '1010', name: 'A plan', year: '2020', funding: '5' };
  const need = { Cluster: 'WSH', 'In Need': '7' };
  const plan = { internalId: '1300', code: 'RSYR25', planVersion: 'A plan' };

  it('is read as in its file, and a line of HXL tags is no record', () => {
    expect(parseHdxRequirement(stated).values).toEqual(parseHdxRequirements([stated]).values);
    expect(parseHdxNeed(need).values).toEqual(parseHdxNeeds([need]).values);
    expect(parseHdxPlan(plan).values).toEqual(parseHdxPlans([plan]).values);
    expect(parseHdxNeed({ Cluster: '#sector', 'In Need': '#inneed' })).toEqual({
      values: [],
      rejected: [],
      warnings: [],
    });
  });

  it('is rejected with its place', () => {
    expect([
      parseHdxRequirement({ ...stated, year: '20' }, 3).rejected[0]?.path,
      parseHdxNeed({ ...need, 'In Need': '-' }, 4).rejected[0]?.path,
      parseHdxPlan({ ...plan, internalId: '' }, 5).rejected[0]?.path,
    ]).toEqual(['rows[3].year', 'rows[4].In Need', 'rows[5].internalId']);
  });

  it('of a file on COVID-19 keeps both of its figures', () => {
    const covid = { ...stated, covidFunding: '3', covidPercentageOfFunding: '60' };
    expect(parseHdxRequirement(covid).values[0]).toMatchObject({
      covidFunding: usd(3),
      publishedCovidPercent: 60,
    });
  });
});

describe('needs and the list of plans', () => {
  it('reads needs by their HXL tags alone, in any order of attributes', () => {
    const named = {
      'Country ISO3': 'AFG',
      'Admin 1 PCode': 'AF01',
      Cluster: 'WSH',
      'In Need': '8',
    };
    const tags = ['#country+code', '#adm1+code', '#sector +code +cluster', '#inneed'];
    const expected = parseHdxNeeds([named]);
    expect(expected.values[0]).toMatchObject({ country: 'AFG', cluster: 'WSH' });
    expect(parseHdxNeeds([tags, Object.values(named)])).toEqual(expected);
    const keyed = Object.fromEntries(Object.values(named).map((cell, i) => [tags[i], cell]));
    expect(parseHdxNeeds([keyed])).toEqual(expected);
  });

  it('never takes planned reach for a result', () => {
    const { values, rejected } = parseHdxNeeds([
      {
        'Country ISO3': 'SDN',
        'Admin 1 PCode': 'SD01',
        'Admin 1 Name': 'Khartoum',
        Cluster: 'WSH',
        Category: '',
        'In Need': '18982714',
        Targeted: '8901480',
        Reached: '7000000',
        Info: '',
      },
      { 'Country ISO3': 'SDN', Cluster: 'WSH', 'In Need': 'many' },
    ]);
    expect(values[0]).toMatchObject({
      admins: [{ level: 1, pcode: 'SD01', name: 'Khartoum' }],
      category: null,
      caseload: { inNeed: 18982714, expectedReach: 7000000, reached: null, population: null },
    });
    expect(rejected[0]?.path).toBe('rows[1].In Need');
  });

  it('reads plans with several places and years', () => {
    const { values } = parseHdxPlans([
      {
        code: 'RSYR25',
        internalId: '1300',
        startDate: '2025-01-01',
        endDate: '2025-12-31',
        planVersion: 'A regional plan',
        categories: 'Regional response plan',
        locations: 'JOR | LBN',
        years: '2025',
        origRequirements: '10',
        revisedRequirements: '',
      },
    ]);
    expect(values[0]).toMatchObject({
      versionId: '1300',
      locations: ['JOR', 'LBN'],
      originalRequirement: usd(10),
      revisedRequirement: null,
    });
  });
});
