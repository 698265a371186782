import type { Money } from '../../money/money.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { Row } from '../../tables/row.js';
import { type CsvRows, readStreamedRow, readTable, type TableReader } from '../../tables/table.js';
import { checkSum, dollars } from './dollars.js';

// Contributions.csv of the CBPF data hub, seen in April 2026: Year, Donor, Donor type, Paid, Pledged, Total.

type Column = 'Year' | 'Donor' | 'Donor type' | 'Paid' | 'Pledged' | 'Total';

/** A contribution of a donor to a country-based pooled fund; the file does not say to which. */
export interface CbpfContribution {
  readonly year: string;
  readonly donor: string;
  /** Such as `Member State` or `Private`. */
  readonly donorType: string | null;
  readonly paid: Money<'USD'> | null;
  /** What is pledged and not yet paid. Never a part of `paid`. */
  readonly pledged: Money<'USD'> | null;
  /** Paid and pledged together, as printed. */
  readonly total: Money<'USD'> | null;
}

const READER: TableReader<Column, CbpfContribution> = {
  kind: "the CBPF data hub's contributions",
  required: ['Year', 'Donor', 'Paid', 'Pledged'],
  read: readContribution,
};

/**
 * Reads the rows of the CBPF data hub's `Contributions` CSV. Equal rows are separate contributions: a donor gives
 * the same amount to several funds, and the file does not name the fund. None is dropped.
 * @param rows - the rows as a CSV reader gives them: objects by column, or arrays with the header first.
 * @throws TypeError if the rows are not a list, or the columns are not those of such a file.
 * @example
 * const { values } = parseCbpfContributions([
 *   { Year: '2026', Donor: 'A donor', 'Donor type': 'Member State', Paid: '5', Pledged: '10', Total: '15' },
 * ]);
 * values[0].pledged // => { amount: 10, currency: 'USD' }
 */
export function parseCbpfContributions(rows: CsvRows): ReadResult<CbpfContribution> {
  return readTable(rows, READER);
}

/**
 * Reads one row of a stream, an object by column name. The index is the place that a rejection names.
 * @throws TypeError if the columns are not those of such a file.
 * @example
 * const row = { Year: '2026', Donor: '', 'Donor type': '', Paid: '5', Pledged: '0', Total: '5' };
 * parseCbpfContribution(row, 7).rejected[0].path // => 'rows[7].Donor'
 */
export function parseCbpfContribution(
  row: { readonly [column: string]: unknown },
  index = 0,
): ReadResult<CbpfContribution> {
  return readStreamedRow(row, index, READER);
}

function readContribution(row: Row<Column>): CbpfContribution {
  const year = row.year('Year');
  const donor = row.text('Donor');
  row.requireFigure(['Paid', 'Pledged'], dollars);
  const paid = row.orNull('Paid', dollars);
  const pledged = row.orNull('Pledged', dollars);
  const total = row.orNull('Total', dollars);
  checkSum(row, 'Total', total, [paid, pledged]);
  return { year, donor, donorType: row.textOrNull('Donor type'), paid, pledged, total };
}
