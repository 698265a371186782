import { expected } from '../../problems/describe.js';
import { requireOptions } from '../../problems/requireOptions.js';
import type { FlowObjectType, FlowStatus } from '../flow.js';
import { FLOW_OBJECT_TYPES } from '../words.js';
import type { DictionaryColumn, FlowColumns } from './flowColumns.js';

/** What is used of a column of Arrow: every `Vector` of apache-arrow is one. */
export interface ArrowVector {
  readonly length: number;
  get(index: number): unknown;
}

/** What is used of a table of Arrow: every `Table` of apache-arrow is one. */
export interface ArrowTable {
  readonly numRows: number;
  getChild(name: string): ArrowVector | null;
}

/** The columns of a table that hold the flows: `{ amount: 'amountUSD', status: 'status', plan: 'plan_id' }`. */
export type ArrowColumnNames = {
  readonly amount: string;
  readonly status: string;
} & { readonly [type in FlowObjectType]?: string | undefined };

/**
 * Returns columns of an Arrow table for `fundingSummary.addColumns`. Ids may be texts, whole numbers or
 * BigInts, plain or in dictionaries; a null is a flow that names no object of the type.
 * @param table A table of apache-arrow, or anything of its shape.
 * @param names Which of its columns hold the amounts, the statuses and the ids.
 * @throws TypeError if a name is not a column or a value is of the wrong kind; RangeError if a column has another
 *   length than the table, and for a whole number that no double holds. Errors of values name the row.
 * @example
 * const vector = (values: unknown[]) => ({ length: values.length, get: (row: number) => values[row] });
 * const columns: Record<string, ReturnType<typeof vector>> = {
 *   amount: vector([5, 7]), status: vector(['paid', 'paid']), plan: vector(['1263', null]),
 * };
 * const table = { numRows: 2, getChild: (name: string) => columns[name] ?? null };
 * columnsFromArrow(table, { amount: 'amount', status: 'status', plan: 'plan' }).plan?.dictionary // => ['1263', null]
 */
export function columnsFromArrow(table: ArrowTable, names: ArrowColumnNames): FlowColumns {
  if (!isCallable(table?.getChild) || !isCount(table.numRows)) {
    throw new TypeError(expected('table', 'a table of Arrow', table));
  }
  requireOptions(names ?? null, ['amount', 'status', ...FLOW_OBJECT_TYPES], 'names');
  const ids = FLOW_OBJECT_TYPES.flatMap((type) => {
    const name = names[type];
    return name === undefined
      ? []
      : [[type, dictionaryOf(childOf(table, name, type), name)] as const];
  });
  return {
    amount: amountOf(childOf(table, names.amount, 'amount'), names.amount),
    status: dictionaryOf(
      childOf(table, names.status, 'status'),
      names.status,
    ) as DictionaryColumn<FlowStatus>,
    ...Object.fromEntries(ids),
  };
}

function childOf(table: ArrowTable, name: unknown, field: string): ArrowVector {
  const child = typeof name === 'string' ? table.getChild(name) : null;
  if (child === null || child === undefined || !isCallable(child.get)) {
    throw new TypeError(expected(`names.${field}`, 'the name of a column of the table', name));
  }
  if (child.length !== table.numRows) {
    const rows = `a column of the ${table.numRows} rows of the table`;
    throw new RangeError(expected(`names.${field}`, rows, child.length));
  }
  return child;
}

/** A class is a function that cannot be called. */
function isCallable(value: unknown): boolean {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value));
}

/** As many as a typed array can be long. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
}

function amountOf(vector: ArrowVector, name: string): Float64Array {
  const amounts = new Float64Array(vector.length);
  for (let row = 0; row < vector.length; row++) {
    const value = vector.get(row);
    const amount = typeof value === 'bigint' ? Number(value) : value;
    if (typeof amount !== 'number') {
      throw new TypeError(expected(`${name}[${row}]`, 'a number', value));
    }
    if (typeof value === 'bigint' && !Number.isSafeInteger(amount)) {
      throw new RangeError(expected(`${name}[${row}]`, 'a whole number up to 2^53', value));
    }
    amounts[row] = amount;
  }
  return amounts;
}

function dictionaryOf(vector: ArrowVector, name: string): DictionaryColumn {
  const places = new Map<unknown, number>();
  const dictionary: (string | null)[] = [];
  const indices = new Uint32Array(vector.length);
  for (let row = 0; row < vector.length; row++) {
    const value = vector.get(row) ?? null;
    let place = places.get(value);
    if (place === undefined) {
      place = dictionary.push(idOf(value, `${name}[${row}]`)) - 1;
      places.set(value, place);
    }
    indices[row] = place;
  }
  return { dictionary, indices };
}

function idOf(value: unknown, place: string): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  throw new TypeError(expected(place, 'an id (a text or a whole number) or null', value));
}
