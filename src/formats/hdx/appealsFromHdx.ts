import type { Appeal } from '../../appeals/appeal.js';
import {
  type GatheredAppeals,
  type LeftOutRecord,
  rejectedAsLeftOut,
} from '../../coverage/gatheredAppeals.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { NotAttributedToPlans } from '../../funding/notAttributed.js';
import type { FundingObservation } from '../../funding/observation.js';
import { expected } from '../../problems/describe.js';
import { openRead } from '../../problems/openRead.js';
import type { ReadResult, Rejection } from '../../problems/rejection.js';
import { requireList } from '../../problems/requireList.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import { requirePlanKey, requireRow } from './checkInputs.js';
import { left, listedByKey, planKey } from './listedPlans.js';
import type { HdxListedPlan } from './parsePlans.js';
import type { HdxRequirement } from './parseRequirements.js';
import { listedAppeal, type Provenance, planAppeal } from './planAppeal.js';
import { planObservations } from './planObservations.js';

/** Options of {@link appealsFromHdx}. */
export interface AppealsFromHdxOptions {
  /** The day on which the files were published; no row tells it. */
  readonly asOf: IsoDate;
  /** Who published the files where; what a person would cite. */
  readonly source: string;
  /**
   * HDX's list of plans, as `parseHdxPlans` reads it. It brings original requirements, the countries and
   * the requirement of plans for several countries, and plans that have no row.
   */
  readonly plans?: readonly HdxListedPlan[] | Pick<ReadResult<HdxListedPlan>, 'values'> | undefined;
}

/** What {@link appealsFromHdx} returns. */
export interface HdxAppeals extends GatheredAppeals<'USD'> {
  /** The rows "Not specified": remainders by country and year, which are in no sum over plans. */
  readonly notAttributedToPlans: readonly NotAttributedToPlans<'USD'>[];
}

/**
 * The appeals and observations of HDX's file of requirements and funding by plan
 * (`fts_requirements_funding_*`, the global one or a country's).
 *
 * A plan for one country is asked and given what its row says. Of a plan for several countries each row is
 * the part of one: the parts are kept as parts; the requirement is the revised one of the list of plans
 * (null without the list), since parts sum to it only in some plans; and the sum of the parts' funding is
 * an observation of the plan that is marked `isLowerBound`, since money that countries share is in no part.
 * Rows and list are joined by code, never by the list's id, which is that of a version.
 *
 * Left out, each with its reason: rows by cluster (`by-cluster`), a second row of a plan, country and year
 * (`listed-again`), plans without days (`no-period`), and of the list, plans whose code several have
 * (`code-not-unique`). A plan without a funding figure has no observation: that is not the same as none.
 *
 * Source: HDX's files of 17 April 2026.
 * @throws TypeError if the rows or plans are no lists and no results of the readers, or an option is unknown; RangeError if `asOf` is not a
 * day as `YYYY-MM-DD`.
 * @example
 * const rows = [
 *   { countryCode: 'AFG', id: '1263', name: 'A plan', code: 'HAFG25', year: '2025', requirements: '2416811546',
 *     funding: '1008671701', startDate: '2025-01-01', endDate: '2025-12-31' },
 *   { countryCode: 'AFG', id: '', name: 'Not specified', year: '2025', funding: '5' },
 * ];
 * const { appeals, observations, notAttributedToPlans } = appealsFromHdx(
 *   parseHdxRequirements(rows).values,
 *   { asOf: '2026-04-17', source: 'UN OCHA FTS by way of HDX' },
 * );
 * poolAppeals(appeals, observations, { on: '2026-04-17', years: ['2025'] }).ratio?.toFixed(3) // => '0.417'
 * notAttributedToPlans[0]?.remainder // => { amount: 5, currency: 'USD' }
 */
export function appealsFromHdx(
  requirements: readonly HdxRequirement[] | Pick<ReadResult<HdxRequirement>, 'values'>,
  options: AppealsFromHdxOptions,
): HdxAppeals {
  const { rows: read, plans, rejected, ...provenance } = openInputs(requirements, options);
  const leftOut = rejectedAsLeftOut(rejected);
  const { rowsOfPlans, notAttributedToPlans } = sortRows(read, provenance, leftOut);
  const listed = listedByKey(plans, leftOut);
  const appeals: Appeal<'USD'>[] = [];
  const observations: FundingObservation<'USD'>[] = [];
  for (const rows of rowsOfPlans) {
    const [first] = rows as [HdxRequirement, ...HdxRequirement[]];
    const key = planKey(first.plan);
    const appeal = planAppeal(rows, listed.get(key)?.plan ?? null, provenance);
    listed.delete(key);
    if (appeal === null) {
      const path = `requirements[${read.indexOf(first)}]`;
      leftOut.push(left(path, 'no-period', 'neither the row nor the list tells its days', first));
      continue;
    }
    appeals.push(appeal);
    observations.push(...planObservations(appeal, rows, provenance));
  }
  for (const { plan, path } of listed.values()) {
    const appeal = listedAppeal(plan, provenance);
    if (appeal !== null) appeals.push(appeal);
    else leftOut.push(left(path, 'no-period', 'the list does not tell its days', plan));
  }
  return { appeals, observations, leftOut, notAttributedToPlans };
}

/** The rows of each plan, and those of no plan. */
function sortRows(
  requirements: readonly HdxRequirement[],
  { asOf, source }: Provenance,
  leftOut: LeftOutRecord[],
): {
  readonly rowsOfPlans: Iterable<readonly HdxRequirement[]>;
  readonly notAttributedToPlans: readonly NotAttributedToPlans<'USD'>[];
} {
  const ofPlans = new Map<string, HdxRequirement[]>();
  const notAttributedToPlans: NotAttributedToPlans<'USD'>[] = [];
  const seen = new Set<string>();
  for (const [index, row] of requirements.entries()) {
    const { cluster, country, year, plan, funding } = row;
    const place = JSON.stringify([plan?.id ?? null, country, year]);
    if (cluster !== null || seen.has(place)) {
      const [reason, why] =
        cluster === null
          ? ['listed-again', 'a row of this plan, country and year has come before']
          : ['by-cluster', 'the row is of a cluster, not of a plan'];
      leftOut.push(left(`requirements[${index}]`, reason as string, why as string, row));
      continue;
    }
    seen.add(place);
    if (plan === null) {
      notAttributedToPlans.push({ country, year, asOf, remainder: funding, source });
      continue;
    }
    const rows = ofPlans.get(plan.id);
    if (rows === undefined) ofPlans.set(plan.id, [row]);
    else rows.push(row);
  }
  return { rowsOfPlans: ofPlans.values(), notAttributedToPlans };
}

function openInputs(
  requirements: readonly HdxRequirement[] | Pick<ReadResult<HdxRequirement>, 'values'>,
  options: AppealsFromHdxOptions,
): Provenance & {
  readonly rows: readonly HdxRequirement[];
  readonly plans: readonly HdxListedPlan[];
  readonly rejected: readonly Rejection[];
} {
  const ofRows = openRead(requirements, 'requirements', 'parseHdxRequirements');
  for (const [i, row] of ofRows.values.entries()) requireRow(row, `requirements[${i}]`);
  if (options === undefined) {
    throw new TypeError(expected('options', 'the day and the source of the files', options));
  }
  requireOptions(options, ['asOf', 'source', 'plans']);
  const { asOf, source, plans = [] } = options;
  requireDay(asOf, 'options.asOf');
  requireText(source, 'options.source');
  const ofPlans = openRead(plans, 'options.plans', 'parseHdxPlans');
  for (const [i, plan] of ofPlans.values.entries()) {
    requirePlanKey(plan, `options.plans[${i}]`);
    requireList(plan.locations, `options.plans[${i}].locations`, 'alpha-3 codes');
    requireList(plan.years, `options.plans[${i}].years`, 'years');
    requireList(plan.categories, `options.plans[${i}].categories`, 'texts');
  }
  const rejected = [...ofRows.rejected, ...ofPlans.rejected];
  return { asOf, source, rows: ofRows.values, plans: ofPlans.values, rejected };
}
