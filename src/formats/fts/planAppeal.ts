import type { Appeal, AppealVersion } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { Money } from '../../money/money.js';
import { id, type JsonRecord, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { requireOptions } from '../../problems/requireOptions.js';
import { day, timestamp, yearOf } from './days.js';
import { type FtsLocation, readLocation } from './location.js';

// What FTS's overview of a year and its lists of plans have in common: a plan with its type, places and days.

/** A requirement as FTS states it. An original one of 0 stands for "not entered", as does null. */
export interface FtsRequirement {
  readonly original: Money<'USD'> | null;
  /** The denominator of coverage; 0 of a plan that asks for nothing any more. */
  readonly revised: Money<'USD'> | null;
}

/** Options of the readers of plans. */
export interface ParseFtsPlansOptions {
  /** The day on which the response was fetched; no response says it. */
  readonly asOf?: IsoDate | null | undefined;
}

/** The day of the fetch; null if none was given. */
export function requireAsOf(options: ParseFtsPlansOptions): IsoDate | null {
  requireOptions(options, ['asOf']);
  const { asOf = null } = options;
  if (asOf !== null) requireDay(asOf, 'options.asOf');
  return asOf;
}

/** The type of a plan as FTS states it. */
export interface PlanType {
  readonly typeName: string;
  /** FTS's id of the type. It changes between years; `type` is read from the name. */
  readonly typeId: string | null;
  readonly includedInTotals: boolean | null;
}

/** The type of a plan for which FTS states none. */
export const NO_TYPE = 'Not specified';

/** A plan as an appeal, with the places and the day of its last edit. */
export interface PlanAppeal extends Appeal<'USD'>, PlanType {
  readonly typeName: string;
  readonly includedInTotals: boolean | null;
  readonly locations: readonly FtsLocation[];
  readonly updatedAt: string | null;
}

/** Where a response has what all of them state. */
export interface PlanPlaces {
  /** What has name, code and days: the plan itself, or its version. */
  readonly version: JsonRecord;
  /** What comes before the names of those fields in a path: nothing, or `planVersion.`. */
  readonly before: string;
  readonly locations: 'countries' | 'locations';
  readonly years: 'usageYears' | 'years';
}

/**
 * Reads a plan as an appeal of one version. The version is of the day of the fetch, without one of the day of the
 * last edit.
 */
export function readPlanAppeal(
  plan: JsonRecord,
  { version, before, ...places }: PlanPlaces,
  type: PlanType,
  stated: Omit<AppealVersion<'USD'>, 'asOf'>,
  asOf: IsoDate | null,
  parts: Parts,
): PlanAppeal {
  const planId = id(plan.id, 'id');
  const name = text(version.name, `${before}name`);
  const start = day(version.startDate, `${before}startDate`);
  const end = day(version.endDate, `${before}endDate`);
  if (end < start) {
    throw new Problem(`${before}endDate`, `a day on or after ${start}`, version.endDate);
  }
  const updatedAt = parts.textOrNull(plan.updatedAt, 'updatedAt', timestamp);
  const locations = parts.listOf(plan[places.locations], places.locations, (place, at) =>
    readLocation(place, at, parts),
  );
  return {
    id: planId,
    code: parts.textOrNull(version.code ?? plan.code, `${before}code`, text),
    name,
    type: appealTypeOf(type.typeName) ?? 'other',
    ...type,
    countries: locations.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3])),
    locations,
    period: { start, end },
    years: parts.listOf(plan[places.years], places.years, yearOf),
    versions: [{ asOf: asOf ?? updatedAt?.slice(0, 10) ?? start, ...stated }],
    layers: [],
    clusters: [],
    parts: [],
    siblings: [],
    updatedAt,
  };
}

/** FTS writes 0 for an original requirement that was not entered. */
export function entered(requirement: Money<'USD'> | null | undefined): Money<'USD'> | null {
  return requirement === undefined || requirement?.amount === 0 ? null : requirement;
}
