import type { CurrencyCode } from '../../money/currency.js';
import { minorUnitOf } from '../../money/minorUnit.js';
import { expected } from '../../problems/describe.js';
import { requireOptions } from '../../problems/requireOptions.js';
import type { Flow, FlowObject, FlowStatus } from '../flow.js';
import { FLOW_STATUSES, requireCountable, requireSides } from '../words.js';

/** The objects of one side of all flows: those of flow `i` are `objects[offsets[i]]` to `objects[offsets[i + 1]]`. */
export interface FlowTableSide {
  /** A place more than there are flows. */
  readonly offsets: Uint32Array;
  /** Positions in {@link FlowTable.objects}. */
  readonly objects: Uint32Array;
}

/**
 * Flows in columns, with what totals, breakdowns and summaries ask of a flow and nothing else: some 56 bytes
 * for a flow of nine objects, where flows as objects take 2 kB. Plain data that a structured clone carries
 * to a worker; the columns are laid out as Arrow lays out lists of dictionary values.
 */
export interface FlowTable<C extends CurrencyCode = CurrencyCode> {
  readonly kind: 'flow-table';
  readonly currency: C;
  /** The number of flows. */
  readonly length: number;
  /** In major units. */
  readonly amount: Float64Array;
  /** Positions in `statuses`. */
  readonly status: Uint8Array;
  readonly statuses: readonly FlowStatus[];
  /** 1 for new money, 0 for none, 2 where it is unknown. */
  readonly newMoney: Uint8Array;
  /** Every object that occurs, once. */
  readonly objects: readonly FlowObject[];
  readonly source: FlowTableSide;
  readonly destination: FlowTableSide;
}

/** The options of {@link flowTable}. */
export interface FlowTableOptions<C extends CurrencyCode = CurrencyCode> {
  /** The currency of all flows. Without it, US dollars. */
  readonly currency?: C | undefined;
}

/**
 * Returns a table of flows, which `fundingTotals`, `fundingBreakdown` and `fundingSummary` take wherever they
 * take flows, with equal results. Totals over a table are several times faster than over flows.
 * @param flows Any iterable of flows, a generator too: none of them is kept.
 * @throws TypeError if `flows` is not iterable, or for a flow of another currency, an unknown status or
 *   without an exact amount; RangeError for an unknown currency.
 * @example
 * flowTable([]).length // => 0
 */
export function flowTable<C extends CurrencyCode = 'USD'>(
  flows: Iterable<Flow<NoInfer<C>>>,
  options: FlowTableOptions<C> = {},
): FlowTable<C> {
  requireOptions(options, ['currency']);
  if (
    typeof (flows as Partial<Iterable<Flow>> | undefined | null)?.[Symbol.iterator] !== 'function'
  ) {
    throw new TypeError(expected('flows', 'a list of flows', flows));
  }
  const builder = new FlowTableBuilder(options.currency ?? ('USD' as C));
  for (const flow of flows) builder.add(flow);
  return builder.table();
}

/** A table under construction. */
export class FlowTableBuilder<C extends CurrencyCode> {
  private length = 0;
  private amount = new Float64Array(256);
  private status = new Uint8Array(256);
  private newMoney = new Uint8Array(256);
  private readonly objects: FlowObject[] = [];
  private readonly source = new SideColumn();
  private readonly destination = new SideColumn();
  /** From id or name to the objects that have it: nearly always one. */
  private readonly places = new Map<string, number[]>();

  constructor(private readonly currency: C) {
    minorUnitOf(currency, 'options.currency');
  }

  /** @throws TypeError, RangeError if the flow does not count; nothing of it has been added then. */
  add(flow: Flow<NoInfer<C>>): void {
    const row = this.length;
    requireSides(flow, row);
    requireCountable(flow, this.currency, row);
    if (row === this.amount.length) this.grow();
    this.amount[row] = flow.amount.amount;
    this.status[row] = FLOW_STATUSES.indexOf(flow.status);
    this.newMoney[row] = flow.newMoney === null ? 2 : Number(flow.newMoney === true);
    this.enter(this.source, flow.source);
    this.enter(this.destination, flow.destination);
    this.length++;
  }

  private enter(side: SideColumn, objects: readonly FlowObject[]): void {
    for (let i = 0; i < objects.length; i++) side.push(this.placeOf(objects[i] as FlowObject));
    side.close();
  }

  private placeOf({ type, id, name, behavior }: FlowObject): number {
    const known = this.places.get(id ?? name);
    if (known !== undefined) {
      for (let i = 0; i < known.length; i++) {
        const place = known[i] as number;
        const object = this.objects[place] as FlowObject;
        if (
          object.type === type &&
          object.behavior === behavior &&
          object.name === name &&
          object.id === id
        ) {
          return place;
        }
      }
    }
    const place = this.objects.push({ type, id, name, behavior }) - 1;
    if (known === undefined) this.places.set(id ?? name, [place]);
    else known.push(place);
    return place;
  }

  private grow(): void {
    const size = this.amount.length * 2;
    this.amount = larger(this.amount, new Float64Array(size));
    this.status = larger(this.status, new Uint8Array(size));
    this.newMoney = larger(this.newMoney, new Uint8Array(size));
  }

  table(): FlowTable<C> {
    return {
      kind: 'flow-table',
      currency: this.currency,
      length: this.length,
      amount: this.amount.slice(0, this.length),
      status: this.status.slice(0, this.length),
      statuses: [...FLOW_STATUSES],
      newMoney: this.newMoney.slice(0, this.length),
      objects: [...this.objects],
      source: this.source.column(),
      destination: this.destination.column(),
    };
  }
}

class SideColumn {
  private objects = new Uint32Array(1024);
  private count = 0;
  private offsets = new Uint32Array(256);
  private rows = 0;

  push(object: number): void {
    if (this.count === this.objects.length) {
      this.objects = larger(this.objects, new Uint32Array(this.count * 2));
    }
    this.objects[this.count++] = object;
  }

  /** Ends the objects of a flow. */
  close(): void {
    if (++this.rows === this.offsets.length) {
      this.offsets = larger(this.offsets, new Uint32Array(this.rows * 2));
    }
    this.offsets[this.rows] = this.count;
  }

  column(): FlowTableSide {
    return {
      offsets: this.offsets.slice(0, this.rows + 1),
      objects: this.objects.slice(0, this.count),
    };
  }
}

function larger<T extends Float64Array | Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
