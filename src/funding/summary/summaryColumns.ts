import { requireExact } from '../../money/minorUnit.js';
import { BLOCK } from '../../money/tallyColumn.js';
import { expected, oneOf } from '../../problems/describe.js';
import { FLOW_STATUSES } from '../words.js';
import { CheckedColumn } from './checkedColumn.js';
import { type ColumnStep, stepsOf } from './columnStep.js';
import type { FlowColumns } from './flowColumns.js';
import { OpenCells } from './openCells.js';
import type { FundingSummaryState, SummaryCell } from './summaryState.js';

/**
 * The cells into which rows fall.
 * @throws TypeError if a column is missing or holds an unknown status, RangeError if one is too
 * short, or an index has no value.
 */
export function cellsOfColumns(
  columns: FlowColumns,
  { by, currency }: FundingSummaryState['options'],
): SummaryCell[] {
  if (typeof columns !== 'object' || columns === null) {
    throw new TypeError(expected('columns', 'columns such as { amount, status }', columns));
  }
  const amount = amountsOf(columns.amount);
  const status = new CheckedColumn('status', columns.status, amount.length);
  status.dictionary.forEach((value, index) => {
    if (!FLOW_STATUSES.includes(value)) {
      const place = `columns.status.dictionary[${index}]`;
      throw new TypeError(expected(place, oneOf(FLOW_STATUSES), value));
    }
  });
  const ids = by.map((type) => new CheckedColumn(type, columns[type], amount.length));
  ids.forEach(({ dictionary }, at) => {
    for (let index = 0; index < dictionary.length; index++) {
      const value: unknown = dictionary[index];
      if (value === null || typeof value === 'string') continue;
      const place = `columns.${by[at]}.dictionary[${index}]`;
      throw new TypeError(expected(place, 'a text or null', value));
    }
  });
  const steps = stepsOf([status, ...ids]);
  const last = steps.at(-1) as ColumnStep;
  const cells = new OpenCells(currency);
  const places = new Int32Array(BLOCK);
  for (let from = 0; from < amount.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, amount.length);
    // All rows begin in one place; each step parts those of a place by their values.
    places.fill(0);
    let count = 1;
    for (const step of steps) count = step.part(places, count, from, to);
    for (const row of last.firstRows.slice(cells.count)) {
      cells.open(['incoming', 'single', status.at(row), ...ids.map((column) => column.at(row))]);
    }
    try {
      cells.addBlock(places, amount, from, to);
    } catch (error) {
      for (let row = from; row < to; row++) {
        requireExact(amount[row] as number, currency, `columns.amount[${row}]`);
      }
      throw error;
    }
  }
  return cells.cells();
}

/** @throws TypeError if it is no such column, RangeError for a whole number that no double holds. */
function amountsOf(amount: FlowColumns['amount']): Float64Array {
  if (amount instanceof Float64Array) return amount;
  if (!(amount instanceof BigInt64Array)) {
    throw new TypeError(expected('columns.amount', 'a Float64Array or a BigInt64Array', amount));
  }
  return Float64Array.from(amount, (one, row) => {
    const number = Number(one);
    if (Number.isSafeInteger(number)) return number;
    throw new RangeError(expected(`columns.amount[${row}]`, 'a whole number up to 2^53', one));
  });
}
