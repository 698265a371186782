import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireText, requireWord } from '../problems/requireOptions.js';
import {
  type Caseload,
  type CaseloadInput,
  type CaseloadUnit,
  completeCaseload,
  requireCount,
} from './caseload.js';

/** The people of one cluster in one place (and, where it is cut so, one group of the population). */
export interface ClusterCaseload {
  /** Admin unit, or admin unit and population group: what no person is in twice. */
  readonly place: string;
  readonly cluster: string;
  readonly caseload: CaseloadInput;
}

/** At least so many people, worked out from cluster figures. */
export interface CaseloadLowerBound {
  /** True, so that the number is never taken for the plan's own figure. */
  readonly isLowerBound: true;
  readonly figure: 'inNeed' | 'targeted';
  /** What was counted. */
  readonly unit: CaseloadUnit;
  /** The largest cluster of each place, summed. Null if no place has a figure. */
  readonly count: number | null;
  readonly places: number;
  /** Places in which no cluster has a figure: they make the bound lower still. */
  readonly placesWithoutFigure: readonly string[];
}

/**
 * The least number of people that cluster figures imply, for a plan that does not state its own: the
 * largest cluster of each place, summed over places. One person may be in several clusters, so the sum
 * over clusters counts people many times (Afghanistan 2024: 145.9 against 23.7 million).
 *
 * The finer the places, the better the bound; with one place for the whole country it is weak. It
 * stays a bound: analysts set the official figure, at or above it.
 *
 * Source: the highest sectoral figure a unit, the first step of JIAF's people in need.
 * @throws TypeError for caseloads of different units, RangeError for an unknown figure and for a count
 *   that is not a number of people.
 * @example
 * caseloadLowerBound([
 *   { place: 'Kabul', cluster: 'Health', caseload: { unit: 'people', inNeed: 900 } },
 *   { place: 'Kabul', cluster: 'WASH', caseload: { unit: 'people', inNeed: 700 } },
 *   { place: 'Herat', cluster: 'WASH', caseload: { unit: 'people', inNeed: 300 } },
 * ]).count // => 1200
 */
export function caseloadLowerBound(
  rows: readonly ClusterCaseload[],
  figure: 'inNeed' | 'targeted' = 'inNeed',
): CaseloadLowerBound {
  requireWord(figure, ['inNeed', 'targeted'], 'figure');
  requireList(rows, 'rows', 'caseloads of clusters');
  requireObjects(rows, 'rows', 'the caseload of a cluster');
  const caseloads = rows.map(({ place, caseload }, index) => {
    requireText(place, `rows[${index}].place`);
    return completeCaseload(caseload, `rows[${index}].caseload`);
  });
  const unit = caseloads[0]?.unit ?? 'people';
  const largest = new Map<string, number | null>();
  rows.forEach(({ place }, index) => {
    const caseload = caseloads[index] as Caseload;
    if (caseload.unit !== unit) {
      throw new TypeError(
        expected(`rows[${index}].caseload.unit`, `"${unit}", as the rows before`, caseload.unit),
      );
    }
    const count = caseload[figure];
    requireCount(count, `rows[${index}].caseload.${figure}`);
    const before = largest.get(place) ?? null;
    largest.set(place, before === null || (count !== null && count > before) ? count : before);
  });
  let count: number | null = null;
  const placesWithoutFigure: string[] = [];
  for (const [place, most] of largest) {
    if (most === null) placesWithoutFigure.push(place);
    else count = (count ?? 0) + most;
  }
  return { isLowerBound: true, figure, unit, count, places: largest.size, placesWithoutFigure };
}
