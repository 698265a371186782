import type { CurrencyCode } from '../money/currency.js';
import { addAmount, addTally, type OpenTally } from '../money/tally.js';
import type { FundingBreakdown } from './breakdownTypes.js';
import type { Flow, FlowObject, FlowObjectType } from './flow.js';
import { toMoney } from './totals.js';

interface Entry {
  readonly id: string | null;
  name: string;
  readonly funding: OpenTally;
  readonly pledges: OpenTally;
  readonly overlap: OpenTally;
  readonly shared: OpenTally;
  flowCount: number;
}

interface SetEntry {
  readonly members: readonly FlowObject[];
  readonly funding: OpenTally;
  readonly pledges: OpenTally;
  readonly onBoundary: OpenTally;
  flowCount: number;
}

const zero = (): OpenTally => ({ high: 0, low: 0 });

/** Collects the entries of one breakdown, flow by flow. */
export class Ledger {
  private readonly entries = new Map<string | null, Entry>();
  private readonly sets = new Map<string, SetEntry>();
  private readonly correction = zero();
  private readonly total = zero();
  private readonly totalPledges = zero();

  constructor(private readonly by: FlowObjectType) {}

  enter(objects: readonly FlowObject[], flow: Flow, sign: 1 | -1, onBoundary: boolean): void {
    const named = objects.filter((object) => object.type === this.by);
    const amount = sign * flow.amount.amount;
    const pledge = flow.status === 'pledge';
    if (named.length <= 1) {
      const entry = this.entry(named[0]);
      entry.flowCount++;
      addAmount(pledge ? entry.pledges : entry.funding, amount);
      if (onBoundary && !pledge) addAmount(entry.overlap, amount);
      addAmount(pledge ? this.totalPledges : this.total, amount);
    } else if (named.every((object) => object.behavior === 'overlap')) {
      for (const object of named) {
        const entry = this.entry(object);
        entry.flowCount++;
        addAmount(pledge ? entry.pledges : entry.funding, amount);
        if (!pledge) addAmount(entry.overlap, amount);
      }
      if (!pledge) addAmount(this.correction, amount * (named.length - 1));
      addAmount(pledge ? this.totalPledges : this.total, amount);
    } else {
      const set = this.set(named);
      set.flowCount++;
      if (onBoundary) {
        addAmount(set.onBoundary, amount);
      } else {
        addAmount(pledge ? set.pledges : set.funding, amount);
        addAmount(pledge ? this.totalPledges : this.total, amount);
      }
    }
  }

  private entry(object: FlowObject | undefined): Entry {
    const key = object === undefined ? null : (object.id ?? `name:${object.name}`);
    const found = this.entries.get(key);
    if (found) {
      // One id can come with several names; the choice must not depend on the order of the flows.
      if (object && object.name < found.name) found.name = object.name;
      return found;
    }
    const entry: Entry = {
      id: object?.id ?? null,
      name: object?.name ?? 'Not specified',
      funding: zero(),
      pledges: zero(),
      overlap: zero(),
      shared: zero(),
      flowCount: 0,
    };
    this.entries.set(key, entry);
    return entry;
  }

  private set(named: readonly FlowObject[]): SetEntry {
    const members = [...named].sort((a, b) => compareText(a.id ?? a.name, b.id ?? b.name));
    const key = JSON.stringify(members.map((object) => object.id ?? `name:${object.name}`));
    const found = this.sets.get(key);
    if (found) return found;
    const set = {
      members,
      funding: zero(),
      pledges: zero(),
      onBoundary: zero(),
      flowCount: 0,
    };
    this.sets.set(key, set);
    return set;
  }

  close<C extends CurrencyCode>(side: 'destination' | 'source', currency: C): FundingBreakdown<C> {
    for (const set of this.sets.values()) {
      for (const member of set.members) addTally(this.entry(member).shared, set.funding);
    }
    const objects = [...this.entries.entries()]
      .map(([key, entry]) => ({
        key,
        object: {
          id: entry.id,
          name: entry.name,
          funding: toMoney(entry.funding, currency),
          pledges: toMoney(entry.pledges, currency),
          overlapFunding: toMoney(entry.overlap, currency),
          sharedFunding: toMoney(entry.shared, currency),
          flowCount: entry.flowCount,
        },
      }))
      .sort(
        (a, b) =>
          Number(a.key === null) - Number(b.key === null) ||
          b.object.funding.amount - a.object.funding.amount ||
          compareText(a.key ?? '', b.key ?? ''),
      )
      .map(({ object }) => object);
    const shared = [...this.sets.values()]
      .map((set) => ({
        ids: set.members.map((object) => object.id ?? object.name),
        names: set.members.map((object) => object.name),
        funding: toMoney(set.funding, currency),
        pledges: toMoney(set.pledges, currency),
        onBoundaryFunding: toMoney(set.onBoundary, currency),
        flowCount: set.flowCount,
      }))
      .sort(
        (a, b) => b.funding.amount - a.funding.amount || compareText(a.ids.join(), b.ids.join()),
      );
    return {
      by: this.by,
      side,
      objects,
      shared,
      overlapCorrection: toMoney(this.correction, currency),
      total: toMoney(this.total, currency),
      totalPledges: toMoney(this.totalPledges, currency),
    };
  }
}

/** By number where both are numbers (FTS ids), else by text. */
function compareText(a: string, b: string): number {
  const byNumber = Number(a) - Number(b);
  if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
  return a < b ? -1 : a > b ? 1 : 0;
}
