import type { IsoDate } from '../dates/isoDate.js';
import { estimateOf, type Reading, type Stated } from './claimSet.js';
import { stands } from './measures.js';
import type { Look } from './relations.js';
import type { Estimate } from './verdict.js';

/** The claims on one measure of one layer, by the day for which they hold. */
interface Shelf {
  readonly all: Stated[];
  readonly byDay: Map<IsoDate | null, Stated[]>;
  /** The days in order. */
  days: IsoDate[] | undefined;
}

/** Claims by subject, measure and layer, so that the partner of a claim is found without a search. */
export interface ClaimIndex {
  readonly shelves: Map<string, Shelf>;
  /** The names of the layers of each subject. */
  readonly layers: Map<string, Set<string>>;
}

export function shelfKey(subject: string, measure: string, layer: string | null): string {
  return JSON.stringify([subject, measure, layer]);
}

export function indexClaims(stated: readonly Stated[]): ClaimIndex {
  const shelves = new Map<string, Shelf>();
  const layers = new Map<string, Set<string>>();
  for (const one of stated) {
    const key = shelfKey(one.subject, one.measure, one.layer);
    const shelf: Shelf = shelves.get(key) ?? { all: [], byDay: new Map(), days: undefined };
    shelves.set(key, shelf);
    shelf.all.push(one);
    const sameDay = shelf.byDay.get(one.asOf);
    if (sameDay === undefined) shelf.byDay.set(one.asOf, [one]);
    else sameDay.push(one);
    if (one.layer !== null && one.layer !== 'before') {
      const names = layers.get(one.subject) ?? new Set<string>();
      layers.set(one.subject, names.add(one.layer));
    }
  }
  return { shelves, layers };
}

/** The claim that goes with a day: of that day, without a day, or (what stands) the last before it. */
function pick(shelf: Shelf, measure: string, asOf: IsoDate | null): Stated | undefined {
  const same = shelf.byDay.get(asOf)?.[0] ?? shelf.byDay.get(null)?.[0];
  if (same !== undefined) return same;
  if (asOf === null) return shelf.all[0];
  if (!stands(measure)) return undefined;
  shelf.days ??= [...shelf.byDay.keys()].filter((day): day is IsoDate => day !== null).sort();
  let [low, high] = [0, shelf.days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shelf.days[middle] ?? '') <= asOf) low = middle + 1;
    else high = middle;
  }
  const day = shelf.days[low - 1];
  return day === undefined ? undefined : shelf.byDay.get(day)?.[0];
}

/** What is looked for on behalf of a claim, and the claims that were used. */
export interface Lookup extends Look {
  readonly used: Stated[];
}

/** Money and people of the whole situation that a layer shares with its plan. */
const SHARED = /^(funding|fundingPart|inNeed|population)$/;

/** Looks for partners of a claim: of its subject, its layer and its day. */
export function lookFor(
  index: ClaimIndex,
  { subject, layer, asOf }: Pick<Stated, 'subject' | 'layer' | 'asOf'>,
  reading: Reading = 'stated',
): Lookup {
  const used: Stated[] = [];
  const read = (one: Stated): Estimate => {
    used.push(one);
    return reading === 'stated'
      ? one.estimate
      : (estimateOf(one.quantity, reading) ?? one.estimate);
  };
  const shelfOf = (measure: string, wanted: string | null): Shelf | undefined =>
    index.shelves.get(shelfKey(subject, measure, wanted));
  const find = (measure: string, wanted: string | null): Stated | undefined => {
    const shelf = shelfOf(measure, wanted);
    return shelf === undefined ? undefined : pick(shelf, measure, asOf);
  };
  return {
    layer,
    used,
    one(measure, wanted = layer) {
      const shared = wanted !== null && SHARED.test(measure);
      const found = find(measure, wanted) ?? (shared ? find(measure, null) : undefined);
      return found === undefined ? undefined : read(found);
    },
    anyLayer(measure) {
      for (const name of index.layers.get(subject) ?? []) {
        const found = find(measure, name);
        if (found !== undefined) return read(found);
      }
      return undefined;
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
