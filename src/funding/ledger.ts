import type { CurrencyCode } from '../money/currency.js';
import { type MinorUnit, minorUnitOf } from '../money/minorUnit.js';
import {
  addAmount,
  addTally,
  emptyTally,
  type OpenTally,
  type Tally,
  tallyAmount,
} from '../money/tally.js';
import type { FundingBreakdown, FundingBreakdownObject, SharedFunding } from './breakdownTypes.js';
import type { FlowObject, FlowObjectType } from './flow.js';
import { compareObjectKeys } from './objectKeys.js';
import { toMoney } from './openDirection.js';
import type { CountedFlow } from './table/flows.js';

interface Entry {
  /** Null for "Not specified". */
  readonly key: string | null;
  readonly id: string | null;
  name: string;
  readonly funding: OpenTally;
  readonly pledges: OpenTally;
  readonly overlap: OpenTally;
  readonly shared: OpenTally;
  flowCount: number;
}

interface SetEntry {
  readonly members: readonly Entry[];
  readonly funding: OpenTally;
  readonly pledges: OpenTally;
  readonly onBoundary: OpenTally;
  flowCount: number;
}

/** Collects the entries of one breakdown, flow by flow. */
export class BreakdownLedger<C extends CurrencyCode> {
  private readonly entries = new Map<string | null, Entry>();
  private readonly sets = new Map<string, SetEntry>();
  private readonly correction = emptyTally();
  private readonly total = emptyTally();
  private readonly totalPledges = emptyTally();

  private readonly unit: MinorUnit<C>;

  constructor(
    private readonly by: FlowObjectType,
    currency: C,
  ) {
    this.unit = minorUnitOf(currency);
  }

  /**
   * Enters a flow under the objects of one side; with sign -1 as what has left them. `onBoundary` says
   * that the flow meets the boundary itself by an object that overlaps.
   */
  enter(side: readonly FlowObject[], flow: CountedFlow, sign: 1 | -1, onBoundary: boolean): void {
    const amount = sign * flow.amount.amount;
    const pledge = flow.status === 'pledge';
    const objects = side.filter((object) => object.type === this.by);
    const overlap = objects.every((object) => object.behavior === 'overlap');
    const entries = objects.map((object) => this.entry(object));
    if (entries.length === 0) entries.push(this.entry(undefined));
    if (entries.length > 1 && !overlap) {
      this.share(entries, amount, pledge, onBoundary);
      return;
    }
    entries.forEach((entry, index) => {
      entry.flowCount++;
      addAmount(pledge ? entry.pledges : entry.funding, amount, this.unit);
      if (!pledge && (onBoundary || entries.length > 1))
        addAmount(entry.overlap, amount, this.unit);
      if (!pledge && index > 0) addAmount(this.correction, amount, this.unit);
    });
    addAmount(pledge ? this.totalPledges : this.total, amount, this.unit);
  }

  /** Money of several objects that nobody has divided. */
  private share(
    members: readonly Entry[],
    amount: number,
    pledge: boolean,
    onBoundary: boolean,
  ): void {
    const set = this.set(members);
    set.flowCount++;
    addAmount(pledge ? set.pledges : onBoundary ? set.onBoundary : set.funding, amount, this.unit);
    if (!onBoundary) addAmount(pledge ? this.totalPledges : this.total, amount, this.unit);
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
      key,
      id: object?.id ?? null,
      name: object?.name ?? 'Not specified',
      funding: emptyTally(),
      pledges: emptyTally(),
      overlap: emptyTally(),
      shared: emptyTally(),
      flowCount: 0,
    };
    this.entries.set(key, entry);
    return entry;
  }

  private set(entries: readonly Entry[]): SetEntry {
    const members = [...entries].sort(byKey);
    const key = JSON.stringify(members.map((member) => member.key));
    const found = this.sets.get(key);
    if (found) return found;
    const set: SetEntry = {
      members,
      funding: emptyTally(),
      pledges: emptyTally(),
      onBoundary: emptyTally(),
      flowCount: 0,
    };
    this.sets.set(key, set);
    return set;
  }

  private largestFirst(a: { readonly funding: Tally }, b: { readonly funding: Tally }): number {
    return tallyAmount(b.funding, this.unit) - tallyAmount(a.funding, this.unit);
  }

  close(side: 'destination' | 'source'): FundingBreakdown<C> {
    for (const set of this.sets.values()) {
      for (const member of set.members) addTally(member.shared, set.funding);
    }
    return {
      by: this.by,
      side,
      objects: [...this.entries.values()]
        .sort((a, b) => unspecifiedLast(a, b) || this.largestFirst(a, b) || byKey(a, b))
        .map((entry) => closeEntry(entry, this.unit)),
      shared: [...this.sets.entries()]
        .sort(([keyA, a], [keyB, b]) => this.largestFirst(a, b) || (keyA < keyB ? -1 : 1))
        .map(([, set]) => closeSet(set, this.unit)),
      overlapCorrection: toMoney(this.correction, this.unit),
      total: toMoney(this.total, this.unit),
      totalPledges: toMoney(this.totalPledges, this.unit),
    };
  }
}

function closeEntry<C extends CurrencyCode>(
  entry: Entry,
  unit: MinorUnit<C>,
): FundingBreakdownObject<C> {
  return {
    id: entry.id,
    name: entry.name,
    funding: toMoney(entry.funding, unit),
    pledges: toMoney(entry.pledges, unit),
    overlapFunding: toMoney(entry.overlap, unit),
    sharedFunding: toMoney(entry.shared, unit),
    flowCount: entry.flowCount,
  };
}

function closeSet<C extends CurrencyCode>(set: SetEntry, unit: MinorUnit<C>): SharedFunding<C> {
  return {
    ids: set.members.map(({ id, name }) => id ?? name),
    names: set.members.map(({ name }) => name),
    funding: toMoney(set.funding, unit),
    pledges: toMoney(set.pledges, unit),
    onBoundaryFunding: toMoney(set.onBoundary, unit),
    flowCount: set.flowCount,
  };
}

function unspecifiedLast(a: Entry, b: Entry): number {
  return Number(a.key === null) - Number(b.key === null);
}

function byKey({ key: a }: Entry, { key: b }: Entry): number {
  return compareObjectKeys(a, b);
}
