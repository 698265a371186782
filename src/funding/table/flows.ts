import type { CurrencyCode } from '../../money/currency.js';
import { expected } from '../../problems/describe.js';
import type { Flow, FlowObject } from '../flow.js';
import { requireFlowList } from '../words.js';
import type { FlowTable, FlowTableSide } from './flowTable.js';

/** Flows as a list of objects or as a table: whatever adds flows up takes either. */
export type Flows<C extends CurrencyCode = CurrencyCode> = readonly Flow<C>[] | FlowTable<C>;

/** What a sum asks of a flow. */
export type CountedFlow<C extends CurrencyCode = CurrencyCode> = Pick<
  Flow<C>,
  'amount' | 'status' | 'newMoney' | 'source' | 'destination'
>;

export function isFlowTable<C extends CurrencyCode>(flows: unknown): flows is FlowTable<C> {
  return (
    typeof flows === 'object' &&
    flows !== null &&
    (flows as Partial<FlowTable>).kind === 'flow-table'
  );
}

/**
 * Checks that something is a list of flows or a table of them.
 * @throws TypeError if it is neither, or a table whose columns do not fit each other.
 */
export function requireListOrTable(flows: unknown): void {
  if (!isFlowTable(flows)) requireFlowList(flows);
  else requireTable(flows);
}

function requireTable({
  length,
  amount,
  status,
  newMoney,
  objects,
  source,
  destination,
}: FlowTable): void {
  const fits =
    amount instanceof Float64Array &&
    status instanceof Uint8Array &&
    newMoney instanceof Uint8Array &&
    [amount, status, newMoney].every((column) => column.length === length) &&
    Array.isArray(objects) &&
    [source, destination].every((side) => fitsSide(side, length));
  if (!fits)
    throw new TypeError(expected('flows', 'a table as flowTable makes it', 'another object'));
}

function fitsSide(side: FlowTableSide | undefined, length: number): boolean {
  return (
    side?.offsets instanceof Uint32Array &&
    side.objects instanceof Uint32Array &&
    side.offsets.length === length + 1 &&
    side.offsets[length] === side.objects.length
  );
}

/** The flow at a position; one of a table is put together for the call. */
export function flowAt<C extends CurrencyCode>(flows: Flows<C>, index: number): CountedFlow<C> {
  if (!isFlowTable<C>(flows)) return flows[index] as Flow<C>;
  const { currency, amount, statuses, status, newMoney, source, destination, objects } = flows;
  return {
    amount: { amount: amount[index] as number, currency },
    status: statuses[status[index] as number] as Flow['status'],
    newMoney: newMoney[index] === 2 ? null : newMoney[index] === 1,
    source: sideAt(source, objects, index),
    destination: sideAt(destination, objects, index),
  };
}

function sideAt(side: FlowTableSide, objects: readonly FlowObject[], index: number): FlowObject[] {
  const found: FlowObject[] = [];
  const end = side.offsets[index + 1] as number;
  for (let i = side.offsets[index] as number; i < end; i++) {
    found.push(objects[side.objects[i] as number] as FlowObject);
  }
  return found;
}

/** All flows, one by one. */
export function* flowsIn<C extends CurrencyCode>(table: FlowTable<C>): Generator<CountedFlow<C>> {
  for (let index = 0; index < table.length; index++) yield flowAt(table, index);
}
