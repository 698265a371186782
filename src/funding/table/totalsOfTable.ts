import type { CurrencyCode } from '../../money/currency.js';
import type { MinorUnit } from '../../money/minorUnit.js';
import { TallyColumn } from '../../money/tallyColumn.js';
import { expected } from '../../problems/describe.js';
import type { DimensionIds } from '../boundary/sides.js';
import type { FlowObject } from '../flow.js';
import { type OpenDirection, openDirection } from '../openDirection.js';
import { FLOW_STATUSES } from '../words.js';
import type { FlowTable, FlowTableSide } from './flowTable.js';

/** The bit that says that a dimension of the boundary shares a flow; below it is a bit for each dimension. */
const SHARED = 1 << 8;

/** The totals of a table, as {@link fundingTotals} of its flows; direction by direction. */
export interface TableTotals {
  readonly incoming: OpenDirection;
  readonly outgoing: OpenDirection;
  readonly internal: number;
}

/**
 * Each object is held against the boundary once, however many flows name it; a flow is then a few bits.
 * @throws TypeError if the table is of another currency; RangeError for an amount that is not exact.
 */
export function totalsOfTable<C extends CurrencyCode>(
  table: FlowTable<C>,
  dimensions: readonly DimensionIds[],
  newMoneyIsIncoming: boolean,
  unit: MinorUnit<C>,
): TableTotals {
  requireCurrencyOf(table, unit.currency);
  const { amount, status, newMoney, source, destination } = table;
  const bits = bitsOf(table.objects, dimensions);
  const all = 2 ** dimensions.length - 1;
  const pledge = table.statuses.indexOf('pledge');
  const sums = new TallyColumn(unit);
  for (let i = 0; i < 4; i++) sums.open();
  const counts = [0, 0, 0];
  for (let row = 0; row < table.length; row++) {
    const to = joined(destination, row, bits);
    const from = joined(source, row, bits);
    const isTo = (to & all) === all;
    const isFrom = (from & all) === all;
    if (!isTo && !isFrom) continue;
    if (isTo && isFrom && !(newMoneyIsIncoming && newMoney[row] === 1)) {
      (counts[2] as number)++;
      continue;
    }
    const direction = isTo ? 0 : 1;
    (counts[direction] as number)++;
    requireStatus(table, row);
    if (((to | from) & SHARED) === 0) {
      sums.add(direction * 2 + (status[row] === pledge ? 1 : 0), amount[row] as number);
    }
  }
  const tallies = sums.tallies();
  return {
    incoming: openDirection(counts[0] as number, tallies[0], tallies[1]),
    outgoing: openDirection(counts[1] as number, tallies[2], tallies[3]),
    internal: counts[2] as number,
  };
}

/** Also checked for a flow that is shared, as of flows. A table made by hand may hold anything. */
function requireStatus({ status, statuses }: FlowTable, row: number): void {
  const word = statuses[status[row] as number];
  if (word !== undefined && FLOW_STATUSES.includes(word)) return;
  throw new TypeError(expected(`flows.status[${row}]`, 'the position of a status', status[row]));
}

export function requireCurrencyOf(table: FlowTable, currency: CurrencyCode): void {
  if (table.currency === currency) return;
  throw new TypeError(expected('flows.currency', JSON.stringify(currency), table.currency));
}

/** For each object, which dimensions of the boundary it is inside of, and whether it shares one. */
function bitsOf(objects: readonly FlowObject[], dimensions: readonly DimensionIds[]): Uint16Array {
  const bits = new Uint16Array(objects.length);
  objects.forEach(({ type, id, behavior }, place) => {
    dimensions.forEach((dimension, bit) => {
      if (dimension.type !== type) return;
      if (id !== null && dimension.has(id)) bits[place] = (bits[place] as number) | (1 << bit);
      if (behavior === 'shared') bits[place] = (bits[place] as number) | SHARED;
    });
  });
  return bits;
}

function joined({ offsets, objects }: FlowTableSide, row: number, bits: Uint16Array): number {
  const end = offsets[row + 1] as number;
  let found = 0;
  for (let i = offsets[row] as number; i < end; i++) found |= bits[objects[i] as number] as number;
  return found;
}
