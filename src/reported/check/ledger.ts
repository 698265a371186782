import type { IsoDate } from '../../dates/isoDate.js';
import type { Estimate } from './estimate.js';
import type { Look } from './relations.js';
import { estimateOf, type Reading, type Stated, stands } from './stated.js';

/** The claims on one measure of one layer of one scope, by the day for which they hold. */
interface Shelf {
  readonly all: Stated[];
  readonly byDay: Map<IsoDate | null, Stated[]>;
  /** The days in order. */
  days: IsoDate[] | undefined;
}

/** Claims by subject, scope, measure and layer, so that the partner of a claim is found without a search. */
export interface Ledger {
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** The names of the layers of each subject and scope. */
  readonly layers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What two claims must share to be looked at together: a scope that cannot be determined is its own. */
export function matterOf({
  subject,
  scope,
  index,
}: Pick<Stated, 'subject' | 'scope' | 'index'>): string {
  return JSON.stringify([subject, scope.of ?? index, scope.year]);
}

function shelfKey(matter: string, measure: string, layer: string | null): string {
  return JSON.stringify([matter, measure, layer]);
}

export function ledgerOf(stated: readonly Stated[]): Ledger {
  const shelves = new Map<string, Shelf>();
  const layers = new Map<string, Set<string>>();
  for (const one of stated) {
    const matter = matterOf(one);
    const key = shelfKey(matter, one.measure, one.layer);
    const shelf: Shelf = shelves.get(key) ?? { all: [], byDay: new Map(), days: undefined };
    shelves.set(key, shelf);
    shelf.all.push(one);
    const sameDay = shelf.byDay.get(one.asOf);
    if (sameDay === undefined) shelf.byDay.set(one.asOf, [one]);
    else sameDay.push(one);
    if (one.layer !== null && one.layer !== 'before') {
      const names = layers.get(matter) ?? new Set<string>();
      layers.set(matter, names.add(one.layer));
    }
  }
  return { shelves, layers };
}

/** The claims that go with a day: of that day, without a day, or (what stands) the last before it. */
function ofDay(shelf: Shelf, measure: string, asOf: IsoDate | null): readonly Stated[] {
  const same = shelf.byDay.get(asOf) ?? shelf.byDay.get(null);
  if (same !== undefined) return same;
  if (asOf === null) return shelf.all;
  if (!stands(measure)) return [];
  shelf.days ??= [...shelf.byDay.keys()].filter((day): day is IsoDate => day !== null).sort();
  let [low, high] = [0, shelf.days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shelf.days[middle] ?? '') <= asOf) low = middle + 1;
    else high = middle;
  }
  const day = shelf.days[low - 1];
  return day === undefined ? [] : (shelf.byDay.get(day) ?? []);
}

const MOST_OF_A_DAY = 40;

/**
 * The partner of a claim among those of its day. Of several that a text gives the one is taken that the words tie
 * to the claim, else the only one of its sentence, else the only one of its text; where several remain, none.
 */
function partnerAmong(list: readonly Stated[], one: Stated, measure: string): Stated | undefined {
  const fits = list
    .slice(0, MOST_OF_A_DAY)
    .filter((other) => other !== one && mayGoWith(one, other, measure));
  const [first] = fits;
  if (fits.length < 2 || fits.every(({ evidence }) => evidence === null)) return first;
  const own = fits.filter(
    ({ evidence }) => evidence !== null && evidence.text === one.evidence?.text,
  );
  const tied = own.filter((other) => isTied(one, other) || isTied(other, one));
  const near = own.filter(({ evidence }) => evidence?.sentence === one.evidence?.sentence);
  for (const some of [tied, near, own, fits]) {
    if (some.length > 0) return isOneFigure(some) ? some[0] : undefined;
  }
  return undefined;
}

/** Of one day where the figure changes by the day, and of the same people. */
function mayGoWith(one: Stated, other: Stated, measure: string): boolean {
  const isTimeless = stands(measure) || stands(one.measure);
  if (!isTimeless && one.scope.day !== other.scope.day) return false;
  if (!isCount(one.unit) || !isCount(other.unit)) return true;
  return one.unit === other.unit && one.scope.group === other.scope.group;
}

function isCount(unit: string): boolean {
  return unit === 'people' || unit === 'families' || unit === 'households';
}

function isTied({ evidence }: Stated, other: Stated): boolean {
  const to = evidence?.relation?.to;
  return (
    to !== undefined && evidence?.relation?.kind !== 'supersedes' && to === other.evidence?.figure
  );
}

function isOneFigure(list: readonly Stated[]): boolean {
  return list.every(
    ({ estimate, unit }) => estimate.value === list[0]?.estimate.value && unit === list[0]?.unit,
  );
}

/** What is looked for on behalf of a claim, and the claims that were used. */
export interface Lookup extends Look {
  readonly used: Stated[];
}

/** Money and people of the whole situation that a layer shares with its plan. */
const SHARED = /^(funding|fundingPart|inNeed|population)$/;

/** Looks for partners of a claim: of its subject and scope, its layer and its day. */
export function lookFor(ledger: Ledger, one: Stated, reading: Reading = 'stated'): Lookup {
  const used: Stated[] = [];
  const { layer, asOf } = one;
  const matter = matterOf(one);
  const read = (other: Stated): Estimate => {
    used.push(other);
    return reading === 'stated'
      ? other.estimate
      : (estimateOf(other.quantity, reading) ?? other.estimate);
  };
  const shelfOf = (measure: string, wanted: string | null): Shelf | undefined =>
    ledger.shelves.get(shelfKey(matter, measure, wanted));
  const find = (measure: string, wanted: string | null, unit?: string): Stated | undefined => {
    const isOwn = unit === undefined || unit === one.unit;
    if (measure === one.measure && wanted === layer && isOwn) return one;
    const shelf = shelfOf(measure, wanted);
    if (shelf === undefined) return undefined;
    const list = ofDay(shelf, measure, asOf);
    const partner = partnerAmong(
      unit === undefined ? list : list.filter((other) => other.unit === unit),
      one,
      measure,
    );
    if (partner === undefined || (partner.evidence === null && one.evidence === null))
      return partner;
    // The claim must be the partner of its partner: two requirements share no coverage.
    const back = partnerAmong(shelfOf(one.measure, layer)?.all ?? [], partner, one.measure);
    return back === one || (back !== undefined && isOneFigure([back, one])) ? partner : undefined;
  };
  return {
    layer,
    used,
    one(measure, wanted = layer, unit) {
      const shared = wanted !== null && SHARED.test(measure);
      const found = find(measure, wanted, unit) ?? (shared ? find(measure, null, unit) : undefined);
      return found === undefined ? undefined : read(found);
    },
    anyLayer(measure) {
      for (const name of ledger.layers.get(matter) ?? []) {
        const found = find(measure, name);
        if (found !== undefined) return read(found);
      }
      return undefined;
    },
    states(measure) {
      if (measure === one.measure) return true;
      const shelf = shelfOf(measure, layer);
      return shelf !== undefined && ofDay(shelf, measure, asOf).length > 0;
    },
    all(measure) {
      const shelf =
        shelfOf(measure, layer) ?? (SHARED.test(measure) ? shelfOf(measure, null) : undefined);
      const sameDay =
        shelf?.byDay.get(asOf) ??
        shelf?.byDay.get(null) ??
        (asOf === null ? shelf?.all : undefined);
      return (sameDay ?? []).map(read);
    },
  };
}
