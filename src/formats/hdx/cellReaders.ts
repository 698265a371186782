import { type IsoDate, toIsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { exactToTheCent, numeral } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { Cells } from './table.js';

// Readers of single cells. An empty cell is a missing value; a cell that is not empty must be valid.

/** Readers of the cells of one row. */
export function cellReaders<Column extends string>(cells: Cells<Column>) {
  const required = (column: Column): string => {
    const text = textOrNull(cells(column), column);
    if (text === null) throw new Problem(column, 'a text', '');
    return text;
  };
  return {
    text: required,
    textOrNull: (column: Column) => textOrNull(cells(column), column),
    number: (column: Column) => numberOrNull(cells(column), column),
    dollars: (column: Column): Money<'USD'> => {
      const money = dollarsOrNull(cells(column), column);
      if (money === null) throw new Problem(column, 'an amount of US dollars', '');
      return money;
    },
    dollarsOrNull: (column: Column) => dollarsOrNull(cells(column), column),
    dayOrNull: (column: Column) => dayOrNull(cells(column), column),
    yearOrNull: (column: Column) => yearOrNull(cells(column), column),
  };
}

function textOrNull(cell: unknown, column: string): string | null {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell); // readers that cast
  throw new Problem(column, 'a text', cell);
}

function numberOrNull(cell: unknown, column: string): number | null {
  if (cell === '') return null;
  const number = numeral(cell);
  if (number === undefined) throw new Problem(column, 'a number or an empty cell', cell);
  return number;
}

function dollarsOrNull(cell: unknown, column: string): Money<'USD'> | null {
  const amount = numberOrNull(cell, column);
  return amount === null ? null : { amount: exactToTheCent(amount, column), currency: 'USD' };
}

function dayOrNull(cell: unknown, column: string): IsoDate | null {
  if (cell === '') return null;
  // Readers that cast make a Date of a day, at midnight UTC.
  const day = toIsoDate(cell instanceof Date && !Number.isNaN(+cell) ? cell.toISOString() : cell);
  if (day === undefined) {
    throw new Problem(column, 'a day that exists, as YYYY-MM-DD, or an empty cell', cell);
  }
  return day;
}

function yearOrNull(cell: unknown, column: string): string | null {
  const year = textOrNull(cell, column);
  if (year !== null && !/^\d{4}$/.test(year)) {
    throw new Problem(column, 'a year as four digits or an empty cell', cell);
  }
  return year;
}
