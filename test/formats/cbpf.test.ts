import { existsSync, readFileSync } from 'node:fs';
import {
  parseCbpfAllocation,
  parseCbpfAllocations,
  parseCbpfContribution,
  parseCbpfContributions,
} from 'aidkit/cbpf';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

type Cells = { [column: string]: unknown };

const rows = (file: string): Cells[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
const fixture = (name: string): Cells[] => rows(`test/fixtures/formats/${name}.csv`);
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('parseCbpfContributions', () => {
  const [first, , third] = fixture('cbpf-contributions') as [Cells, Cells, Cells];
  const change = (more: Cells) => parseCbpfContributions([{ ...third, ...more }]);
  const [whole] = change({}).values;

  it('reads every row, equal ones too', () => {
    const { values, rejected, warnings } = parseCbpfContributions(fixture('cbpf-contributions'));
    expect([rejected, warnings]).toEqual([[], []]);
    expect(values).toHaveLength(5);
    expect(values[0]).toEqual(values[1]);
    expect(values[2]).toEqual({
      ...{ year: '2025', donor: 'Another made state', donorType: 'Member State' },
      ...{ paid: usd(1783234), pledged: usd(555557), total: usd(2338791) },
    });
    expect(values[4]?.paid).toEqual(usd(250000.5));
  });

  it.each<[string, string]>([
    ['Donor type', 'donorType'],
    ['Paid', 'paid'],
    ['Pledged', 'pledged'],
    ['Total', 'total'],
  ])('%s may be missing, empty, null or of another kind, and costs only itself', (column, own) => {
    for (const cell of ['', ' ', null, undefined, {}, Number.NaN]) {
      const { values, rejected, warnings } = change({ [column]: cell });
      expect(rejected).toEqual([]);
      expect(values).toEqual([{ ...whole, [own]: null }]);
      const isMissing = cell === null || cell === undefined || typeof cell === 'string';
      expect(warnings).toHaveLength(isMissing ? 0 : 1);
    }
  });

  it('takes numbers for texts, years that a program made floats of, parts of a cent', () => {
    expect(change({ Year: 2025, Paid: 1783234 }).values).toEqual([whole]);
    expect(change({ Year: '2025.0', Paid: '1783234.0000000002' }).values).toEqual([whole]);
  });

  it('tells a total that is not the sum', () => {
    expect(change({ Total: '5' })).toMatchObject({
      values: [{ total: usd(5) }],
      warnings: [
        {
          code: 'parts-do-not-add-up',
          path: 'rows[0].Total',
          message: 'rows[0].Total: expected the sum of its parts, 2338791, received 5',
        },
      ],
    });
  });

  it.each<[string, Cells]>([
    ['Year', { Year: '' }],
    ['Year', { Year: 'FY25' }],
    ['Donor', { Donor: '' }],
    ['Paid', { Paid: 'much', Pledged: '' }],
  ])('a row without %s means nothing', (column, more) => {
    expect(change(more).rejected[0]?.path).toBe(`rows[0].${column}`);
  });

  it('reads a row of a stream', () => {
    expect(parseCbpfContribution(first, 3).values[0]?.paid).toEqual(usd(1000000));
  });

  it('shows the columns of another file', () => {
    expect(() => parseCbpfContributions([{ 'Year;Donor;Paid': '2025;x;5' }])).toThrow('semicolons');
    expect(() => parseCbpfContributions(fixture('cbpf-allocations'))).toThrow('"CBPF Name"');
    expect(() => parseCbpfContributions('<html>' as never)).toThrow('an HTML page');
  });
});

describe('parseCbpfAllocations', () => {
  const [first] = fixture('cbpf-allocations') as [Cells];
  const change = (more: Cells) => parseCbpfAllocations([{ ...first, ...more }]);
  const [whole] = change({}).values;

  it('reads each fund and year, and tells totals that are not the sum of their parts', () => {
    const { values, rejected, warnings } = parseCbpfAllocations(fixture('cbpf-allocations'));
    expect(rejected).toEqual([]);
    expect(values[0]).toEqual({
      ...{ year: '2026', fund: 'Made land', place: 'Made land', regionalFund: null },
      allocated: {
        ...{ total: usd(8487068.4), internationalNgos: usd(4507794.83) },
        ...{ nationalNgos: usd(3979273.57), redCross: usd(0), unAgencies: usd(0) },
      },
      reserve: {
        ...{ total: usd(8487068.4), internationalNgos: usd(4507794.83) },
        ...{ nationalNgos: usd(3979273.57), redCross: usd(0), unAgencies: usd(0) },
      },
      standard: {
        ...{ total: usd(0), internationalNgos: usd(0), nationalNgos: usd(0) },
        ...{ redCross: usd(0), unAgencies: usd(0) },
      },
      underApproval: {
        ...{ total: usd(700000), internationalNgos: usd(700000), nationalNgos: usd(0) },
        ...{ redCross: usd(0), unAgencies: usd(0) },
      },
    });
    expect(values[1]).toMatchObject({
      ...{ fund: 'Made coast (RhPF-XX)', place: 'Made coast', regionalFund: 'RhPF-XX' },
    });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['parts-do-not-add-up', 'rows[1].Total Under Approval Allocation'],
    ]);
  });

  it('any amount may be missing, empty, null or of another kind', () => {
    for (const column of Object.keys(first).slice(3)) {
      for (const cell of ['', null, undefined, {}]) {
        const { values, rejected, warnings } = change({ [column]: cell });
        expect(rejected).toEqual([]);
        expect(values[0]?.allocated.total).toEqual(usd(8487068.4));
        const nulls = JSON.stringify(values[0]).split('null').length - 1;
        expect(nulls).toBe(2); // the regional fund and this one
        expect(warnings).toHaveLength(typeof cell === 'object' && cell !== null ? 1 : 0);
      }
    }
  });

  it.each<[string, Cells]>([
    ['Year', { Year: null }],
    ['CBPF Name', { 'CBPF Name': ' ' }],
    ['Total Allocation', { 'Total Allocation': 'much', 'Total Under Approval Allocation': '' }],
  ])('a row without %s means nothing', (column, more) => {
    expect(change(more).rejected[0]?.path).toBe(`rows[0].${column}`);
  });

  it('reads a row of a stream', () => {
    expect(parseCbpfAllocation(first, 3).values).toEqual([whole]);
  });
});

const real = '../shared/data/real/cbpf-';
describe.skipIf(!existsSync(`${real}Contributions-2026-04.csv`))(
  'the downloads of April 2026',
  () => {
    it('are read whole', () => {
      const contributions = parseCbpfContributions(rows(`${real}Contributions-2026-04.csv`));
      expect(contributions).toMatchObject({ rejected: [], warnings: [] });
      expect(contributions.values).toHaveLength(2085);
      const sum = (field: 'paid' | 'total') =>
        contributions.values.reduce((total, one) => total + (one[field]?.amount ?? 0), 0);
      expect([sum('paid'), sum('total')]).toEqual([10564154573, 10693207667]);
      const allocations = parseCbpfAllocations(rows(`${real}AllocationsByOrgType-2026-04.csv`));
      expect([allocations.values.length, allocations.rejected.length]).toEqual([175, 0]);
      expect(allocations.warnings.map(({ code }) => code)).toEqual([
        'parts-do-not-add-up',
        'parts-do-not-add-up',
        'parts-do-not-add-up',
      ]);
    });
  },
);
