import type { Appeal } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import { type IsoDate, isIsoDate } from '../../dates/isoDate.js';
import type { FundingObservation } from '../../funding/observation.js';
import type { Money } from '../../money/money.js';
import { expected } from '../../problems/describe.js';
import {
  finiteOrNull,
  flagOrNull,
  id,
  idOrNull,
  type JsonRecord,
  listOf,
  listOfOrNone,
  record,
  text,
  textOrNull,
} from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult, Warning } from '../../problems/rejection.js';
import { type FtsCaseload, leadingCaseload, readCaseloads } from './caseload.js';
import { day, timestampOrNull, yearOf } from './days.js';
import { usDollars, usDollarsOrNull } from './dollars.js';
import { type FtsLocation, readLocation } from './location.js';
import { openResponse } from './response.js';
import { statedTotals } from './statedTotals.js';

// /fts/flow/plan/overview/progress/{year} (v2), as seen in responses of 2020 and 2024.

/** A requirement as FTS states it. An original one of 0 stands for "not entered", as does null. */
export interface FtsRequirement {
  readonly original: Money<'USD'> | null;
  /** The denominator of coverage; 0 of a plan that asks for nothing any more. */
  readonly revised: Money<'USD'> | null;
}

/** The funding of one plan or object of a grouping, by how its flows are shared. */
export interface FtsFunding {
  /** Single plus overlap: what FTS shows. */
  readonly total: Money<'USD'>;
  readonly single: Money<'USD'>;
  /** Under objects to each of which the amount belongs wholly. */
  readonly overlap: Money<'USD'>;
  /** Of flows to several objects; in no object's total, and repeated under each of them. */
  readonly shared: Money<'USD'>;
  /** Of flows to several objects that meet an overlapping boundary; in no total. */
  readonly onBoundary: Money<'USD'>;
}

/** A plan of the overview: an {@link Appeal} with what FTS states beside it. */
export interface FtsPlan extends Appeal<'USD'> {
  /** Requirements as stated. `versions` has null in place of an original requirement of 0. */
  readonly requirement: FtsRequirement | null;
  readonly funding: FtsFunding | null;
  /** Funding over revised requirement in percent with two decimals; 0 where the requirement is 0. */
  readonly publishedPercent: number | null;
  /** As FTS states them; the one with the lowest reference stands in `versions` too. */
  readonly caseloads: readonly FtsCaseload[];
  /** Places of the plan, those without an ISO code (regions, "Global") among them. */
  readonly locations: readonly FtsLocation[];
  /** FTS's id of the type. It changes between years; `type` is read from the name. */
  readonly typeId: string | null;
  /** A code of its own where the plan's area is no country, such as `SYR` or `GLBL`. */
  readonly customLocationCode: string | null;
  readonly updatedAt: string | null;
  /** The plan's funding as an observation. Null where there is none, or no `asOf` was given. */
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
  /** Totals that are there and cannot be read. */
  readonly warnings: readonly Warning[];
}

const WHOLE = 'an FTS plan overview { data: { plans: [...] } }';

/**
 * Reads the overview of a year's plans with their progress (FTS v2,
 * `/fts/flow/plan/overview/progress/{year}`). Every plan is an appeal with the funding, the percentage
 * and the caseloads that FTS states beside it.
 *
 * The response does not say of which day it is. Give the day on which it was fetched as `asOf`: it
 * dates the requirement and makes the observation. Without it the requirement is dated by the plan's
 * last edit, and there is no observation.
 * @throws TypeError where the whole is no such response; RangeError where `asOf` is no day.
 * @example
 * parseFtsPlanOverview({ data: { plans: [] } }).values // => []
 */
export function parseFtsPlanOverview(
  json: unknown,
  { asOf = null }: { readonly asOf?: IsoDate | null } = {},
): FtsPlanOverview {
  if (asOf !== null && !isIsoDate(asOf)) {
    throw new RangeError(expected('asOf', 'a day as YYYY-MM-DD', asOf));
  }
  return readWhole('response', () => {
    const data = record(openResponse(json, WHOLE).data, 'data');
    if (!Array.isArray(data.plans)) throw new Problem('data.plans', WHOLE, data.plans);
    return {
      ...readEach(data.plans, 'data.plans', (plan) => readPlan(plan, asOf)),
      ...statedTotals(() => readTotals(data.totals)),
    };
  });
}

function readPlan(json: unknown, asOf: IsoDate | null): FtsPlan {
  const plan = record(json, '');
  const planId = id(plan.id, 'id');
  const planType = record(plan.planType, 'planType');
  const typeName = text(planType.name, 'planType.name');
  const start = day(plan.startDate, 'startDate');
  const end = day(plan.endDate, 'endDate');
  if (end < start) throw new Problem('endDate', `a day on or after ${start}`, plan.endDate);
  const updatedAt = timestampOrNull(plan.updatedAt, 'updatedAt');
  const requirement = readRequirement(plan.requirements);
  const { funding, publishedPercent } = readFunding(plan.funding);
  const locations = listOfOrNone(plan.countries, 'countries', readLocation);
  const caseloads = readCaseloads(plan.caseLoads, 'caseLoads');
  const source = 'UN OCHA Financial Tracking Service, plan overview';
  return {
    id: planId,
    code: textOrNull(plan.code, 'code') || null,
    name: text(plan.name, 'name'),
    type: appealTypeOf(typeName) ?? 'other',
    typeName,
    typeId: idOrNull(planType.id, 'planType.id'),
    countries: locations.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3])),
    locations,
    customLocationCode: textOrNull(plan.customLocationCode, 'customLocationCode'),
    period: { start, end },
    years: listOf(plan.usageYears, 'usageYears', yearOf),
    includedInTotals: flagOrNull(planType.includeTotals, 'planType.includeTotals'),
    versions: [
      {
        asOf: asOf ?? updatedAt?.slice(0, 10) ?? start,
        originalRequirement: entered(requirement?.original),
        revisedRequirement: requirement?.revised ?? null,
        caseload: leadingCaseload(caseloads),
        source,
      },
    ],
    layers: [],
    clusters: [],
    parts: [],
    siblings: [],
    requirement,
    funding,
    publishedPercent,
    caseloads,
    updatedAt,
    observation:
      asOf === null || funding === null
        ? null
        : {
            appeal: planId,
            asOf,
            funding: funding.total,
            scope: 'inside',
            source,
            publishedPercent,
          },
  };
}

/** FTS writes 0 for an original requirement that was not entered. */
export function entered(requirement: Money<'USD'> | null | undefined): Money<'USD'> | null {
  return requirement === undefined || requirement?.amount === 0 ? null : requirement;
}

function readRequirement(value: unknown): FtsRequirement | null {
  if (value === null || value === undefined) return null;
  const stated = record(value, 'requirements');
  return {
    original: usDollarsOrNull(stated.origRequirements, 'requirements.origRequirements'),
    revised: usDollarsOrNull(stated.revisedRequirements, 'requirements.revisedRequirements'),
  };
}

function readFunding(value: unknown): {
  funding: FtsFunding | null;
  publishedPercent: number | null;
} {
  if (value === null || value === undefined) return { funding: null, publishedPercent: null };
  const stated = record(value, 'funding');
  return {
    funding: fundingOf(stated, 'funding'),
    publishedPercent: finiteOrNull(stated.progress, 'funding.progress'),
  };
}

/** The five figures of a plan or of an object of a grouping. */
export function fundingOf(stated: JsonRecord, at: string): FtsFunding {
  const dot = at === '' ? '' : `${at}.`;
  return {
    total: usDollars(stated.totalFunding, `${dot}totalFunding`),
    single: usDollars(stated.singleFunding, `${dot}singleFunding`),
    overlap: usDollars(stated.overlapFunding, `${dot}overlapFunding`),
    shared: usDollars(stated.sharedFunding, `${dot}sharedFunding`),
    onBoundary: usDollars(stated.onBoundaryFunding ?? 0, `${dot}onBoundaryFunding`),
  };
}

function readTotals(value: unknown): FtsOverviewTotals | null {
  if (value === undefined || value === null) return null;
  const totals = record(value, 'data.totals');
  return {
    requirement: {
      original: usDollarsOrNull(totals.origRequirements, 'data.totals.origRequirements'),
      revised: usDollarsOrNull(totals.revisedRequirements, 'data.totals.revisedRequirements'),
    },
    funding: usDollarsOrNull(totals.totalFunding, 'data.totals.totalFunding'),
    publishedPercent: finiteOrNull(totals.progress, 'data.totals.progress'),
  };
}
