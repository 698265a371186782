import type { Appeal } from '../../appeals/appeal.js';
import {
  type GatheredAppeals,
  type LeftOutRecord,
  rejectedAsLeftOut,
} from '../../coverage/gatheredAppeals.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { FundingObservation } from '../../funding/observation.js';
import { openRead } from '../../problems/openRead.js';
import { requireList } from '../../problems/requireList.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { FtsPlan, FtsPlanOverview } from './overview.js';

/** Options of {@link appealsFromFts}. */
export interface AppealsFromFtsOptions {
  /**
   * The day on which the overview was fetched; no response says it. Needed unless it was given to
   * `parseFtsPlanOverview`.
   */
  readonly asOf?: IsoDate | undefined;
  /** Default `UN OCHA Financial Tracking Service, plan overview`. */
  readonly source?: string | undefined;
}

/**
 * The appeals and observations of FTS's overview of a year, as `parseFtsPlanOverview` reads it, or of a list
 * of its plans. Plans of several years may be put together (`[a, b].flatMap(({ values }) => values)`): a plan
 * that is in two overviews counts once, and the second is left out as `listed-again`.
 *
 * Whether FTS includes a plan in totals and whether it is part of the GHO come along, for
 * `poolAppeals(…, { include: 'fts-totals' })` and `'gho'`. A plan without a funding figure has no
 * observation. FTS's totals of regional plans are whole: there are no lower bounds here.
 * @throws TypeError if it is no overview and no list of plans, if no day is given, or an option is unknown; RangeError if `asOf` is not a day as
 * `YYYY-MM-DD`.
 * @example
 * const plan = {
 *   id: 1263, name: 'A plan', code: 'HAFG25', startDate: '2025-01-01', endDate: '2025-12-31',
 *   planType: { name: 'Humanitarian needs and response plan', includeTotals: true },
 *   usageYears: [{ year: '2025' }], countries: [{ id: 1, iso3: 'AFG', name: 'Afghanistan' }],
 *   requirements: { revisedRequirements: 2416811546 }, funding: { totalFunding: 1008671701 },
 * };
 * const overview = parseFtsPlanOverview({ data: { plans: [plan] } });
 * const { appeals, observations } = appealsFromFts(overview, { asOf: '2026-04-17' });
 * poolAppeals(appeals, observations, { on: '2026-04-17', include: 'fts-totals' }).ratio?.toFixed(3)
 * // => '0.417'
 */
export function appealsFromFts(
  overview: Pick<FtsPlanOverview, 'values'> | readonly FtsPlan[],
  options: AppealsFromFtsOptions = {},
): GatheredAppeals<'USD'> {
  requireOptions(options, ['asOf', 'source']);
  const { values: plans, rejected } = openRead(overview, 'overview', 'parseFtsPlanOverview');
  for (const [i, plan] of plans.entries()) {
    requireList(plan.versions, `overview[${i}].versions`, 'versions of a plan');
  }
  const { source = 'UN OCHA Financial Tracking Service, plan overview' } = options;
  const asOf = options.asOf ?? plans.find(({ observation }) => observation)?.observation?.asOf;
  if (asOf !== undefined || plans.length > 0) requireDay(asOf, 'options.asOf');
  requireText(source, 'options.source');
  return gather(plans, { asOf: asOf ?? '', source }, rejectedAsLeftOut(rejected));
}

function gather(
  plans: readonly FtsPlan[],
  { asOf, source }: { readonly asOf: IsoDate; readonly source: string },
  leftOut: LeftOutRecord[],
): GatheredAppeals<'USD'> {
  const appeals: Appeal<'USD'>[] = [];
  const observations: FundingObservation<'USD'>[] = [];
  const seen = new Set<string>();
  for (const [index, plan] of plans.entries()) {
    if (seen.has(plan.id)) {
      const path = `overview[${index}]`;
      const message = `${path}: the plan ${JSON.stringify(plan.id)} has come before`;
      leftOut.push({ path, reason: 'listed-again', message, value: plan });
      continue;
    }
    seen.add(plan.id);
    appeals.push(toAppeal(plan, asOf, source));
    if (plan.funding === null || plan.funding === undefined) continue;
    observations.push({
      appeal: plan.id,
      asOf,
      funding: plan.funding.total,
      scope: 'inside',
      source,
      publishedPercent: plan.publishedPercent,
    });
  }
  return { appeals, observations, leftOut };
}

/** The appeal alone, without what FTS states next to it. */
function toAppeal(plan: FtsPlan, asOf: IsoDate, source: string): Appeal<'USD'> {
  return {
    id: plan.id,
    code: plan.code,
    name: plan.name,
    type: plan.type,
    typeName: plan.typeName,
    countries: plan.countries,
    period: plan.period,
    years: plan.years,
    includedInTotals: plan.includedInTotals,
    partOfGho: plan.partOfGho,
    versions: plan.versions.map((version) => ({ ...version, asOf, source })),
    layers: plan.layers,
    layersKnown: false,
    clusters: plan.clusters,
    parts: plan.parts,
    siblings: plan.siblings,
  };
}
