import type { Money } from '../../money/money.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { checkSum, dollars } from './dollars.js';

// AllocationsByOrgType.csv of the CBPF data hub, seen in April 2026: one row a fund and year, 20 columns of money.

type Column = string;

/** Amounts by the type of organisation that gets them, with their total as printed. */
export interface CbpfAmounts {
  readonly total: Money<'USD'> | null;
  readonly internationalNgos: Money<'USD'> | null;
  readonly nationalNgos: Money<'USD'> | null;
  readonly redCross: Money<'USD'> | null;
  readonly unAgencies: Money<'USD'> | null;
}

/** What a country-based pooled fund allocated in a year. */
export interface CbpfAllocation {
  readonly year: string;
  /** The fund as published, such as `Chad (RhPF-WCA)`. */
  readonly fund: string;
  /** Its country, as the hub names it: `Chad`, `CAR`, `Syria Cross border`. */
  readonly place: string;
  /** The regional fund of which it is an envelope, such as `RhPF-WCA`. Null for a fund of its own. */
  readonly regionalFund: string | null;
  /** Approved: reserve and standard allocations together. */
  readonly allocated: CbpfAmounts;
  readonly reserve: CbpfAmounts;
  readonly standard: CbpfAmounts;
  /** Not yet approved, and no part of `allocated`. */
  readonly underApproval: CbpfAmounts;
}

const READER: TableReader<Column, CbpfAllocation> = {
  kind: "the CBPF data hub's allocations by type of organisation",
  required: ['Year', 'CBPF Name', 'Total Allocation'],
  read: readAllocation,
};

/**
 * Reads the rows of the CBPF data hub's `AllocationsByOrgType` CSV. A total that is not the sum of its parts is
 * kept as printed, with a warning `parts-do-not-add-up`: three of 175 totals under approval are not.
 * @param rows - the rows as a CSV reader gives them: objects by column, or arrays with the header first.
 * @throws TypeError if the rows are not a list, or the columns are not those of such a file.
 * @example
 * const { values } = parseCbpfAllocations([{ Year: '2026', 'CBPF Name': 'Chad (RhPF-WCA)',
 *   'Total Allocation': '30', 'Allocation (INGO)': '10', 'Allocation (NNGO)': '5',
 *   'Allocation (Red Cross)': '0', 'Allocation (UN)': '15' }]);
 * values[0].regionalFund // => 'RhPF-WCA'
 * values[0].allocated.nationalNgos // => { amount: 5, currency: 'USD' }
 * values[0].underApproval.total // => null
 */
export function parseCbpfAllocations(rows: CsvRows): ReadResult<CbpfAllocation> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError if the columns are not those of such a file.
 * @example
 * const row = { Year: 'x', 'CBPF Name': 'Sudan', 'Total Allocation': '5' };
 * parseCbpfAllocation(row, 7).rejected[0].path // => 'rows[7].Year'
 */
export function parseCbpfAllocation(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<CbpfAllocation> {
  return readStreamedRow(row, index, READER);
}

/** The columns of one group of amounts. */
interface Group {
  readonly total: Column;
  readonly internationalNgos: Column;
  readonly nationalNgos: Column;
  readonly redCross: readonly Column[];
  readonly unAgencies: Column;
}

function group(total: Column, name: string): Group {
  return {
    total,
    internationalNgos: `${name} (INGO)`,
    nationalNgos: `${name} (NNGO)`,
    // Of the columns under approval that of the Red Cross is cut off.
    redCross: [`${name} (Red Cross)`, `${name} (Red)`],
    unAgencies: `${name} (UN)`,
  };
}

const ALLOCATED = /* @__PURE__ */ group('Total Allocation', 'Allocation');
const RESERVE = /* @__PURE__ */ group('Total Reserve Allocation', 'Reserve Allocation');
const STANDARD = /* @__PURE__ */ group('Total Standard Allocation', 'Standard Allocation');
const UNDER_APPROVAL = /* @__PURE__ */ group(
  'Total Under Approval Allocation',
  'Under Approval Allocation',
);

function readAllocation(row: Row<Column>): CbpfAllocation {
  const year = row.year('Year');
  const fund = row.text('CBPF Name').trim();
  row.requireFigure([ALLOCATED.total, UNDER_APPROVAL.total], dollars);
  const [, place = fund, regionalFund = null] = /^(.*\S)\s*\(([^()]+)\)$/.exec(fund) ?? [];
  const allocated = amounts(row, ALLOCATED);
  const reserve = amounts(row, RESERVE);
  const standard = amounts(row, STANDARD);
  checkSum(row, ALLOCATED.total, allocated.total, [reserve.total, standard.total]);
  const underApproval = amounts(row, UNDER_APPROVAL);
  return { year, fund, place, regionalFund, allocated, reserve, standard, underApproval };
}

function amounts(row: Row<Column>, columns: Group): CbpfAmounts {
  const [long = '', short = ''] = columns.redCross;
  const total = row.orNull(columns.total, dollars);
  const internationalNgos = row.orNull(columns.internationalNgos, dollars);
  const nationalNgos = row.orNull(columns.nationalNgos, dollars);
  const redCross = row.orNull(row.has(long) ? long : short, dollars);
  const unAgencies = row.orNull(columns.unAgencies, dollars);
  checkSum(row, columns.total, total, [internationalNgos, nationalNgos, redCross, unAgencies]);
  return { total, internationalNgos, nationalNgos, redCross, unAgencies };
}
