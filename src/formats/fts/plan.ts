import type { Appeal } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import { type IsoDate, isIsoDate } from '../../dates/isoDate.js';
import { expected } from '../../problems/describe.js';
import {
  flagOrNull,
  id,
  idOrNull,
  type JsonRecord,
  listOfOrNone,
  listOrNone,
  record,
  text,
  textOrNull,
} from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { day, dayOrNull, timestampOrNull, yearOf } from './days.js';
import { usDollarsOrNull } from './dollars.js';
import { type FtsLocation, readLocation } from './location.js';
import { entered, type FtsRequirement } from './overview.js';
import { openResponse } from './response.js';

// /public/plan/year/{y}, /public/plan/country/{iso3}, /public/plan/id/{id} (v1) and /public/plan/{id} (v2).
// No response was at hand: the shape is the one that four independent clients of the API read (2026), so
// nothing but id, name and dates is insisted on.

/** A plan of FTS's list of plans: an {@link Appeal} with what the list states beside it. */
export interface FtsPlanRecord extends Appeal<'USD'> {
  /** Requirements as stated. `versions` has null in place of an original requirement of 0. */
  readonly requirement: FtsRequirement;
  readonly isReleased: boolean | null;
  readonly releasedDate: IsoDate | null;
  readonly locations: readonly FtsLocation[];
  readonly emergencies: readonly string[];
  /** FTS's id of the type. It changes between years; `type` is read from the name. */
  readonly typeId: string | null;
  readonly updatedAt: string | null;
}

const WHOLE = 'FTS plans { data: [...] } or one plan { data: {...} }';

/**
 * Reads FTS's lists of plans (`/public/plan/year/{year}`, `/country/{iso3}`, v1 and v2) or one plan
 * (`/public/plan/id/{id}`). Name, code and dates are taken from `planVersion`, in older answers from the
 * plan itself; the type is the category of the group `planType`, never just the first.
 * @throws TypeError where the whole is no such response; RangeError where `asOf` is no day.
 * @example
 * const plan = { id: 1263, name: 'A plan', startDate: '2025-01-01', endDate: '2025-12-31' };
 * parseFtsPlans({ data: plan }).values[0].period // => { start: '2025-01-01', end: '2025-12-31' }
 */
export function parseFtsPlans(
  json: unknown,
  { asOf = null }: { readonly asOf?: IsoDate | null } = {},
): ReadResult<FtsPlanRecord> {
  if (asOf !== null && !isIsoDate(asOf)) {
    throw new RangeError(expected('asOf', 'a day as YYYY-MM-DD', asOf));
  }
  return readWhole('response', () => {
    const { data } = openResponse(json, WHOLE);
    return readEach(Array.isArray(data) ? data : [data], 'data', (plan) => readPlan(plan, asOf));
  });
}

function readPlan(json: unknown, asOf: IsoDate | null): FtsPlanRecord {
  const plan = record(json, '');
  const inVersion = plan.planVersion !== undefined && plan.planVersion !== null;
  const version = inVersion ? record(plan.planVersion, 'planVersion') : plan;
  const dot = inVersion ? 'planVersion.' : '';
  const start = day(version.startDate, `${dot}startDate`);
  const end = day(version.endDate, `${dot}endDate`);
  if (end < start)
    throw new Problem(`${dot}endDate`, `a day on or after ${start}`, version.endDate);
  const locations = listOfOrNone(plan.locations, 'locations', readLocation);
  const requirement = {
    original: usDollarsOrNull(plan.origRequirements, 'origRequirements'),
    revised: usDollarsOrNull(plan.revisedRequirements, 'revisedRequirements'),
  };
  const updatedAt = timestampOrNull(plan.updatedAt, 'updatedAt');
  const type = readType(plan);
  return {
    id: id(plan.id, 'id'),
    code: textOrNull(version.code ?? plan.code, `${dot}code`) || null,
    name: text(version.name, `${dot}name`),
    type: appealTypeOf(type.name) ?? 'other',
    typeName: type.name,
    typeId: type.id,
    countries: locations.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3])),
    locations,
    period: { start, end },
    years: listOfOrNone(plan.years, 'years', yearOf),
    includedInTotals: type.includedInTotals,
    versions: [
      {
        asOf: asOf ?? updatedAt?.slice(0, 10) ?? start,
        originalRequirement: entered(requirement.original),
        revisedRequirement: requirement.revised,
        source: 'UN OCHA Financial Tracking Service, list of plans',
      },
    ],
    layers: [],
    clusters: [],
    parts: [],
    siblings: [],
    requirement,
    isReleased: flagOrNull(plan.isReleased, 'isReleased'),
    releasedDate: dayOrNull(plan.releasedDate, 'releasedDate'),
    emergencies: listOfOrNone(plan.emergencies, 'emergencies', (item, at) =>
      text(record(item, at).name, `${at}.name`),
    ),
    updatedAt,
  };
}

/** Costing methods and languages are categories too; only the group tells which one is the type. */
function readType(plan: JsonRecord): {
  name: string;
  id: string | null;
  includedInTotals: boolean | null;
} {
  const categories = listOrNone(plan.categories, 'categories');
  for (let i = 0; i < categories.length; i++) {
    const category = record(categories[i], `categories[${i}]`);
    if (category.group !== 'planType') continue;
    return {
      name: text(category.name, `categories[${i}].name`),
      id: idOrNull(category.id, `categories[${i}].id`),
      includedInTotals: flagOrNull(category.includeTotals, `categories[${i}].includeTotals`),
    };
  }
  return { name: '', id: null, includedInTotals: null };
}
