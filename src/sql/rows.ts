import type { CurrencyCode } from '../money/currency.js';
import { exactMinorUnits } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { expected } from '../problems/describe.js';

/** A row as an engine's client passes it: numbers may be numbers, BigInts or decimals as text. */
export type SqlRow = { readonly [column: string]: unknown };

const DECIMAL = /^[+-]?\d{1,40}(?:\.\d{1,10})?$/;

/** An amount in major units: the double nearest to the exact decimal. */
function amountOf(row: SqlRow, column: string, place: string): number {
  const value = cell(row, column, place);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  // Clients have classes of their own for decimals; all of them write themselves as text.
  const text = typeof value === 'object' && value !== null ? written(value) : value;
  if (typeof text === 'string' && DECIMAL.test(text)) return Number(text) + 0;
  throw new TypeError(expected(`${place}.${column}`, 'a decimal number', value));
}

/** An amount in minor units, exact also where no double is. */
export function unitsOf(row: SqlRow, column: string, place: string, digits: number): bigint {
  const value = cell(row, column, place);
  const amount = amountOf(row, column, place);
  if (typeof value === 'number' && Math.abs(value) >= 1e21) {
    throw new RangeError(expected(`${place}.${column}`, 'an exact decimal number', value));
  }
  const text = typeof value === 'number' ? amount.toFixed(digits) : String(value);
  const [whole = '0', fraction = ''] = text.split('.');
  if (/[1-9]/.test(fraction.slice(digits))) {
    throw new RangeError(expected(`${place}.${column}`, `at most ${digits} decimal places`, value));
  }
  return BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
}

/** An object as it writes itself; undefined if it cannot. */
function written(value: object): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}

/** An amount of a currency, exact to its minor unit as every amount is. */
export function moneyOfColumn<C extends CurrencyCode>(
  row: SqlRow,
  column: string,
  place: string,
  currency: C,
): Money<C> {
  const amount = amountOf(row, column, place);
  exactMinorUnits(amount, currency, `${place}.${column}`);
  return { amount, currency };
}

export function moneyOfColumnOrNull<C extends CurrencyCode>(
  row: SqlRow,
  column: string,
  place: string,
  currency: C,
): Money<C> | null {
  return cell(row, column, place) === null ? null : moneyOfColumn(row, column, place, currency);
}

export function countOfColumn(row: SqlRow, column: string, place: string): number {
  const count = amountOf(row, column, place);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(expected(`${place}.${column}`, 'a whole number of 0 or more', row[column]));
}

export function textOfColumn(row: SqlRow, column: string, place: string): string {
  const value = cell(row, column, place);
  if (typeof value === 'string') return value;
  throw new TypeError(expected(`${place}.${column}`, 'a text', value));
}

export function textOfColumnOrNull(row: SqlRow, column: string, place: string): string | null {
  return cell(row, column, place) === null ? null : textOfColumn(row, column, place);
}

function cell(row: SqlRow, column: string, place: string): unknown {
  if (typeof row !== 'object' || row === null) throw new TypeError(expected(place, 'a row', row));
  if (!Object.hasOwn(row, column)) {
    throw new TypeError(expected(`${place}.${column}`, 'a column of this query', undefined));
  }
  return row[column];
}
