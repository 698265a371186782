import { yearOf } from '../dates/calendar.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { expected } from '../problems/describe.js';
import { requireShape } from '../problems/requireShape.js';
import type { TargetCode } from '../sdg/code.table.js';
import type { SdgDueYear, SdgTarget } from '../sdg/target.js';
import { sdgTarget } from '../sdg/targets.js';
import type { FocusArea } from './focusArea.js';
import type { RegionalCentre } from './regionalCentre.js';

const AREAS = [{ id: 'text', targets: ['text'], relatedTargets: ['text'] }] as const;

/** An SDG target that was read into a focus area of a centre, with the year by which it falls due. */
export interface CentreTarget {
  /** Id of the {@link FocusArea}. */
  readonly focusArea: string;
  /** False for a target that touches the area less closely. */
  readonly main: boolean;
  /** Code of the target, as text: `8.b` is one. */
  readonly code: TargetCode;
  /** Our own short title. */
  readonly title: string;
  /** The years that the target itself states; empty for one that states none (the Agenda means 2030). */
  readonly due: readonly SdgDueYear[];
  /** Whether the last of these years was over on the day. Null where the target states none. */
  readonly pastDue: boolean | null;
}

/**
 * The SDG targets of a centre's focus areas, area by area, with the years by which they fall due and
 * whether those were over on a day. The mapping of areas to targets is editorial: `focusAreas` of
 * `aidkit/datasets` is ours.
 * @throws RangeError for a focus area or a target that is not known, or where `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * centreTargets(unRegionalCentreCentralAsia, focusAreas, '2025-08-03')
 *   .filter(({ pastDue }) => pastDue)
 *   .map(({ focusArea, code }) => [focusArea, code])
 * // => [
 * //   ['climate-change', '13.a'], ['youth-unemployment', '8.6'], ['youth-unemployment', '8.b'],
 * //   ['digital-exclusion', '9.c'], ['digital-exclusion', '17.8'],
 * // ]
 */
export function centreTargets(
  centre: Pick<RegionalCentre, 'focusAreas'>,
  areas: readonly FocusArea[],
  on: IsoDate,
): readonly CentreTarget[] {
  requireShape(centre, { focusAreas: ['text'] }, 'centre');
  requireShape(areas, AREAS, 'areas');
  requireDay(on, 'on');
  const year = yearOf(on);
  return centre.focusAreas.flatMap((id, place) => {
    const area = areas.find((one) => one.id === id);
    if (area === undefined) {
      throw new RangeError(expected(`centre.focusAreas[${place}]`, 'the id of a focus area', id));
    }
    return [
      ...area.targets.map((code) => targetOf(area, code, true, year)),
      ...area.relatedTargets.map((code) => targetOf(area, code, false, year)),
    ];
  });
}

function targetOf(area: FocusArea, code: TargetCode, main: boolean, year: number): CentreTarget {
  // A mapping from outside may be no more than typed so.
  const target: SdgTarget | undefined = sdgTarget(code);
  if (target === undefined) {
    throw new RangeError(expected(`areas.${area.id}.targets`, 'the code of an SDG target', code));
  }
  const { title, due } = target;
  const pastDue = due.length === 0 ? null : due.every((stated) => stated.year < year);
  return { focusArea: area.id, main, code, title, due, pastDue };
}
