import type { Appeal } from '../../appeals/appeal.js';
import type { IsoDate } from '../../dates/isoDate.js';
import type { FundingObservation } from '../../funding/observation.js';
import type { Money } from '../../money/money.js';
import {
  finite,
  finiteOrNull,
  flagOrNull,
  id,
  type JsonRecord,
  record,
  text,
} from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { type FtsCaseload, leadingCaseload, readCaseloads } from './caseload.js';
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
import { statedTotals } from './statedTotals.js';

// /fts/flow/plan/overview/progress/{year} (v2), as seen in responses of 2020, 2022 and 2024; `isPartOfGHO` and
// `shortName` as clients of 2026 read them.

/** The funding of one plan or object of a grouping, by how its flows are shared. */
export interface FtsFunding {
  /** Single plus overlap: what FTS shows. */
  readonly total: Money<'USD'>;
  readonly single: Money<'USD'> | null;
  /** Under objects to each of which the amount belongs wholly. */
  readonly overlap: Money<'USD'> | null;
  /** Of flows to several objects; in no object's total, and repeated under each of them. */
  readonly shared: Money<'USD'> | null;
  /** Of flows to several objects that meet an overlapping boundary; in no total. */
  readonly onBoundary: Money<'USD'> | null;
}

/** A plan of the overview: an {@link Appeal} with what FTS states next to it. */
export interface FtsPlan extends Appeal<'USD'> {
  /** Null if the response does not say it: responses from before 2026 do not. */
  readonly partOfGho: boolean | null;
  /** Such as `Afghanistan`. Null if the response does not say it. */
  readonly shortName: string | null;
  /** Requirements as stated. `versions` has null instead of an original requirement of 0. */
  readonly requirement: FtsRequirement | null;
  readonly funding: FtsFunding | null;
  /** Funding over revised requirement in percent with two decimals; 0 where the requirement is 0. */
  readonly publishedPercent: number | null;
  /** As FTS states them; the one with the lowest reference is in `versions` too. */
  readonly caseloads: readonly FtsCaseload[];
  /** Places of the plan, those without an ISO code (regions, "Global") among them. */
  readonly locations: readonly FtsLocation[];
  /** FTS's id of the type. It changes between years; `type` is read from the name. */
  readonly typeId: string | null;
  /** A code of its own where the plan's area is not a country, such as `SYR` or `GLBL`. */
  readonly customLocationCode: string | null;
  readonly updatedAt: string | null;
  /** The plan's funding as an observation. Null if there is none, or no `asOf` was given. */
  readonly observation: FundingObservation<'USD'> | null;
}

/** What FTS states for all plans of the year. */
export interface FtsOverviewTotals {
  readonly requirement: FtsRequirement;
  readonly funding: Money<'USD'> | null;
  readonly publishedPercent: number | null;
}

/** The plans of one year. */
export interface FtsPlanOverview extends ReadResult<FtsPlan> {
  /** For all plans of the year, whether or not they are in the list. Null where they are missing. */
  readonly totals: FtsOverviewTotals | null;
}

const WHOLE = 'an FTS plan overview { data: { plans: [...] } }';

/**
 * Reads the overview of a year's plans with their progress (FTS v2,
 * `/fts/flow/plan/overview/progress/{year}`). Every plan is an appeal with the funding, the percentage
 * and the caseloads that FTS states next to it.
 *
 * The response does not say of which day it is. Give the day on which it was fetched as `asOf`: it
 * dates the requirement and makes the observation. Without it the requirement is dated by the plan's
 * last edit, and there is no observation.
 *
 * A plan needs id, name and days. Anything else that is empty or wrong is null or left out, and is reported in
 * `warnings`; so is reach that was planned and is repeated as reached.
 * @throws TypeError if the whole is no such response, or an option is unknown; RangeError if `asOf` is not a
 * day as `YYYY-MM-DD`.
 * @example
 * parseFtsPlanOverview({ data: { plans: [] } }).values // => []
 */
export function parseFtsPlanOverview(
  response: unknown,
  options: ParseFtsPlansOptions = {},
): FtsPlanOverview {
  const asOf = requireAsOf(options);
  return readWhole('response', () => {
    const data = record(openResponse(response, WHOLE).data, 'data');
    if (!Array.isArray(data.plans)) throw new Problem('data.plans', WHOLE, data.plans);
    const read = readEach(data.plans, 'data.plans', (plan, _, parts) =>
      readPlan(plan, asOf, parts),
    );
    const { totals, warnings } = statedTotals(() => readTotals(data.totals));
    return { ...read, totals, warnings: [...read.warnings, ...warnings] };
  });
}

function readPlan(json: unknown, asOf: IsoDate | null, parts: Parts): FtsPlan {
  const plan = record(json, '');
  const requirement = readRequirement(plan.requirements, parts);
  const { funding, publishedPercent } = readFunding(plan.funding, parts);
  const caseloads = readCaseloads(plan.caseLoads, 'caseLoads', parts);
  const source = 'UN OCHA Financial Tracking Service, plan overview';
  const appeal = readPlanAppeal(
    plan,
    { version: plan, before: '', locations: 'countries', years: 'usageYears' },
    readType(plan.planType, parts),
    {
      originalRequirement: entered(requirement?.original),
      revisedRequirement: requirement?.revised ?? null,
      caseload: leadingCaseload(caseloads),
      source,
    },
    asOf,
    parts,
  );
  return {
    ...appeal,
    shortName: parts.textOrNull(plan.shortName, 'shortName', text),
    customLocationCode: parts.textOrNull(plan.customLocationCode, 'customLocationCode', text),
    partOfGho: parts.orNull(plan.isPartOfGHO, 'isPartOfGHO', flagOrNull),
    requirement,
    funding,
    publishedPercent,
    caseloads,
    observation:
      asOf === null || funding === null
        ? null
        : {
            appeal: appeal.id,
            asOf,
            funding: funding.total,
            scope: 'inside',
            source,
            publishedPercent,
          },
  };
}

function readType(value: unknown, parts: Parts): PlanType {
  const type = parts.orNull(value, 'planType', record) ?? {};
  return {
    typeName: parts.textOrNull(type.name, 'planType.name', text) ?? NO_TYPE,
    typeId: parts.textOrNull(type.id, 'planType.id', id),
    includedInTotals: parts.orNull(type.includeTotals, 'planType.includeTotals', flagOrNull),
  };
}

function readRequirement(value: unknown, parts: Parts): FtsRequirement | null {
  const stated = parts.orNull(value, 'requirements', record);
  if (stated === null) return null;
  return {
    original: parts.orNull(stated.origRequirements, 'requirements.origRequirements', usDollars),
    revised: parts.orNull(
      stated.revisedRequirements,
      'requirements.revisedRequirements',
      usDollars,
    ),
  };
}

function readFunding(
  value: unknown,
  parts: Parts,
): { funding: FtsFunding | null; publishedPercent: number | null } {
  const stated = parts.orNull(value, 'funding', record);
  if (stated === null) return { funding: null, publishedPercent: null };
  const isStated = stated.totalFunding !== undefined && stated.totalFunding !== null;
  return {
    funding: isStated ? parts.attempt(() => fundingOf(stated, 'funding', parts), null) : null,
    publishedPercent: parts.orNull(stated.progress, 'funding.progress', finite),
  };
}

/** The five figures of a plan or of an object of a grouping. Without the total the others mean nothing. */
export function fundingOf(stated: JsonRecord, at: string, parts: Parts): FtsFunding {
  const dot = at === '' ? '' : `${at}.`;
  const dollars = (field: string) => parts.orNull(stated[field], `${dot}${field}`, usDollars);
  return {
    total: usDollars(stated.totalFunding, `${dot}totalFunding`),
    single: dollars('singleFunding'),
    overlap: dollars('overlapFunding'),
    shared: dollars('sharedFunding'),
    onBoundary:
      stated.onBoundaryFunding === undefined
        ? { amount: 0, currency: 'USD' } // older responses write it only where there is some
        : dollars('onBoundaryFunding'),
  };
}

function readTotals(value: unknown): FtsOverviewTotals | null {
  if (value === undefined || value === null) return null;
  const totals = record(value, 'data.totals');
  const dollars = (field: string) =>
    totals[field] === undefined || totals[field] === null
      ? null
      : usDollars(totals[field], `data.totals.${field}`);
  return {
    requirement: {
      original: dollars('origRequirements'),
      revised: dollars('revisedRequirements'),
    },
    funding: dollars('totalFunding'),
    publishedPercent: finiteOrNull(totals.progress, 'data.totals.progress'),
  };
}
