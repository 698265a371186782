import type { Appeal } from '../../appeals/appeal.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { flagOrNull, id, type JsonRecord, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { day } from './days.js';
import { usDollars } from './dollars.js';
import type { FtsLocation } from './location.js';
import {
  entered,
  type FtsRequirement,
  NO_TYPE,
  type ParseFtsPlansOptions,
  type PlanType,
  readPlanAppeal,
  requireAsOf,
} from './planAppeal.js';
import { openResponse } from './response.js';

// /public/plan/year/{y}, /public/plan/country/{iso3}, /public/plan/id/{id} (v1) and /public/plan/{id} (v2).
// No response was at hand: the shape is the one that four independent clients of the API read (2026), so
// nothing but id, name and dates is insisted on.

/** A plan of FTS's list of plans: an {@link Appeal} with what the list states next to it. */
export interface FtsPlanRecord extends Appeal<'USD'> {
  /** Requirements as stated. `versions` has null instead of an original requirement of 0. */
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
 * (`/public/plan/id/{id}`). Name, code and dates are taken from `planVersion`, in older responses from the
 * plan itself; the type is the category of the group `planType`, never just the first.
 *
 * A plan needs id, name and days. Anything else that is empty or wrong is null or left out, and is reported in
 * `warnings`. For an id that FTS does not know, nothing comes and the rejection says so.
 * @throws TypeError if the whole is no such response, or an option is unknown; RangeError if `asOf` is not a
 * day as `YYYY-MM-DD`.
 * @example
 * const plan = { id: 1263, name: 'A plan', startDate: '2025-01-01', endDate: '2025-12-31' };
 * parseFtsPlans({ data: plan }).values[0].period // => { start: '2025-01-01', end: '2025-12-31' }
 */
export function parseFtsPlans(
  response: unknown,
  options: ParseFtsPlansOptions = {},
): ReadResult<FtsPlanRecord> {
  const asOf = requireAsOf(options);
  return readWhole('response', () => {
    const { data } = openResponse(response, WHOLE);
    if (isEmpty(data)) return noPlan(data);
    return readEach(Array.isArray(data) ? data : [data], 'data', (plan, _, parts) =>
      readPlan(plan, asOf, parts),
    );
  });
}

/** FTS returns `{ data: {} }` for the id of a plan that it does not know. */
function isEmpty(data: unknown): boolean {
  return !Array.isArray(data) && Object.keys(data as object).length === 0;
}

function noPlan(data: unknown): ReadResult<FtsPlanRecord> {
  const what = 'a plan (FTS returns an empty object for an id that it does not know)';
  const none = new Problem('data', what, data, [], 'no plan');
  return { values: [], rejected: [{ ...none.toRejection(0, '', data) }], warnings: [] };
}

function readPlan(json: unknown, asOf: IsoDate | null, parts: Parts): FtsPlanRecord {
  const plan = record(json, '');
  const inVersion = plan.planVersion !== undefined && plan.planVersion !== null;
  const version = inVersion ? record(plan.planVersion, 'planVersion') : plan;
  const requirement = {
    original: parts.orNull(plan.origRequirements, 'origRequirements', usDollars),
    revised: parts.orNull(plan.revisedRequirements, 'revisedRequirements', usDollars),
  };
  const appeal = readPlanAppeal(
    plan,
    { version, before: inVersion ? 'planVersion.' : '', locations: 'locations', years: 'years' },
    readType(plan, parts),
    {
      originalRequirement: entered(requirement.original),
      revisedRequirement: requirement.revised,
      source: 'UN OCHA Financial Tracking Service, list of plans',
    },
    asOf,
    parts,
  );
  return {
    ...appeal,
    requirement,
    isReleased: parts.orNull(plan.isReleased, 'isReleased', flagOrNull),
    releasedDate: parts.textOrNull(plan.releasedDate, 'releasedDate', day),
    emergencies: parts.listOf(plan.emergencies, 'emergencies', (item, at) =>
      text(record(item, at).name, `${at}.name`),
    ),
  };
}

/** Costing methods and languages are categories too; only the group says which one is the type. */
function readType(plan: JsonRecord, parts: Parts): PlanType {
  const [type] = parts
    .listOf(plan.categories, 'categories', (category, at) => ({ ...record(category, at), at }))
    .filter((category: JsonRecord) => category.group === 'planType') as (JsonRecord & {
    at: string;
  })[];
  if (type === undefined) return { typeName: NO_TYPE, typeId: null, includedInTotals: null };
  const { at, name, id: typeId, includeTotals } = type;
  return {
    typeName: parts.textOrNull(name, `${at}.name`, text) ?? NO_TYPE,
    typeId: parts.textOrNull(typeId, `${at}.id`, id),
    includedInTotals: parts.orNull(includeTotals, `${at}.includeTotals`, flagOrNull),
  };
}
