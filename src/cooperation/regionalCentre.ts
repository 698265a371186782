import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { requireShape } from '../problems/requireShape.js';
import type { FieldBasis } from './basis.js';
import { latestDay, type PartialDate } from './partialDate.js';
import type { Mandate } from './resolution.js';

/** How far a centre has come. A host agreement founds nothing: the mandate does. */
export type CentreStatus =
  | 'proposed'
  | 'mandated'
  | 'host-agreement-signed'
  | 'functioning-memorandum-signed'
  | 'operational';

/** One step in the life of a centre. */
export interface CentreStep {
  readonly status: CentreStatus;
  readonly on: PartialDate;
  readonly confidence: number;
  readonly source: string;
  readonly note?: string;
}

/** A regional centre of the United Nations. */
export interface RegionalCentre {
  readonly id: string;
  readonly officialName: string;
  readonly shortNames: readonly string[];
  readonly hostCity: string;
  /** Alpha-3 code. */
  readonly hostCountry: string;
  /** The part of the organisation to which it belongs. */
  readonly parentEntity: string | null;
  /** Alpha-3 codes of the countries that it serves. */
  readonly countries: readonly string[];
  /** Ids of {@link FocusArea}s. */
  readonly focusAreas: readonly string[];
  readonly mandate: Mandate;
  /** Id of its host country agreement. */
  readonly hostCountryAgreement: string | null;
  /** Steps in order of their dates. */
  readonly timeline: readonly CentreStep[];
  readonly director: string | null;
  readonly openedOn: IsoDate | null;
  readonly basis: readonly FieldBasis[];
}

/**
 * The last step that a centre had surely taken by the end of a day; null before the first. A step of
 * which only the month is known counts from the month's last day.
 * @throws RangeError if `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * centreStatusOn(unRegionalCentreCentralAsia, '2025-08-02') // => 'mandated'
 * centreStatusOn(unRegionalCentreCentralAsia, '2025-08-03') // => 'host-agreement-signed'
 * centreStatusOn(unRegionalCentreCentralAsia, '2019-09-29') // => null
 */
export function centreStatusOn(centre: RegionalCentre, on: IsoDate): CentreStatus | null {
  requireShape(centre, { timeline: [{ status: 'text', on: 'text' }] }, 'centre');
  requireDay(on, 'on');
  let status: CentreStatus | null = null;
  for (const step of centre.timeline) {
    if (latestDay(step.on) <= on) status = step.status;
  }
  return status;
}
