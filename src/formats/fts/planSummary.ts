import type { AppealType } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import type { Money } from '../../money/money.js';
import { flagOrNull, id, type JsonRecord, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { year } from './days.js';
import { usDollars } from './dollars.js';
import { type FtsSummaryCaseload, readSummaryCaseload } from './planSummaryCaseload.js';
import { openResponse } from './response.js';

// /v2/public/planSummary?year={y}&includeCaseloads=true&includeFinancials=true. No response was at hand: the fields
// are those that five programs in use read (2019 to 2026), so nothing but id, year and name is insisted on.

/** What is asked and given for a global cluster of a plan. Funding shared by clusters is in none of them. */
export interface FtsSummaryCluster {
  /** Null for what is in no global cluster. */
  readonly globalClusterId: string | null;
  readonly name: string | null;
  readonly requirement: Money<'USD'> | null;
  readonly funding: Money<'USD'> | null;
  /** The part of `funding` that is for cash transfers. */
  readonly cashFunding: Money<'USD'> | null;
}

/** A plan in the summary of a year, with its people and its money by global cluster. */
export interface FtsPlanSummary {
  readonly id: string;
  readonly year: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly type: AppealType;
  /** The name of the type as published. */
  readonly typeName: string;
  readonly isReleased: boolean | null;
  /** Whether the plan is part of the Global Humanitarian Overview. */
  readonly isPartOfGho: boolean | null;
  /** Alpha-3 codes. */
  readonly countries: readonly string[];
  /** Alpha-3 code of the country that the plan is about; null for a regional plan. */
  readonly focusCountry: string | null;
  readonly caseloads: readonly FtsSummaryCaseload[];
  readonly clusters: readonly FtsSummaryCluster[];
}

const WHOLE = 'an FTS summary of plans { data: { planData: [...] } }';

/**
 * Reads the summaries of the plans of a year (`/v2/public/planSummary?year=…`), with caseloads and money by
 * global cluster if they were asked for.
 *
 * A plan needs id, year and name. Anything else that is empty or wrong is null or left out, and is reported in
 * `warnings`. The figures of clusters do not add up to those of the plan: clusters count the same people, and
 * share money.
 * @throws TypeError if the whole is no such response.
 * @example
 * const plan = { planId: 1263, planYear: 2025, name: 'A plan', planType: 'Flash appeal', includedGHO: true,
 *   planCountries: [{ country: 'Afghanistan', iso3: 'AFG' }],
 *   caseloads: [{ caseloadId: 1, caseloadCustomRef: 'BP1', caseloadType: 'plan', inNeed: 500, target: '300' }] };
 * const { values } = parseFtsPlanSummaries({ data: { planData: [plan] } });
 * values[0].countries // => ['AFG']
 * values[0].caseloads[0].caseload.targeted // => 300
 */
export function parseFtsPlanSummaries(response: unknown): ReadResult<FtsPlanSummary> {
  return readWhole('response', () => {
    const data = record(openResponse(response, WHOLE).data, 'data');
    if (!Array.isArray(data.planData)) throw new Problem('data.planData', WHOLE, data.planData);
    return readEach(data.planData, 'data.planData', (item, _, parts) => readPlan(item, parts));
  });
}

function readPlan(json: unknown, parts: Parts): FtsPlanSummary {
  const plan = record(json, '');
  const planId = id(plan.planId, 'planId');
  const planYear = year(plan.planYear, 'planYear');
  const name = text(plan.name, 'name');
  const typeName = parts.textOrNull(plan.planType, 'planType', text) ?? '';
  const focus = parts.orNull(plan.planFocusCountry, 'planFocusCountry', record) ?? {};
  const periods = parts.listOf(plan.monitoringPeriods, 'monitoringPeriods', (item, at) =>
    id(record(item, at).id, `${at}.id`),
  );
  return {
    id: planId,
    year: planYear,
    name,
    shortName: parts.textOrNull(plan.shortName, 'shortName', text),
    type: appealTypeOf(typeName) ?? 'other',
    typeName,
    isReleased: parts.orNull(plan.isReleased, 'isReleased', flagOrNull),
    isPartOfGho: parts.orNull(plan.includedGHO, 'includedGHO', flagOrNull),
    countries: parts
      .listOf(plan.planCountries, 'planCountries', (item, at) =>
        parts.textOrNull(record(item, at).iso3, `${at}.iso3`, alpha3),
      )
      .filter((code) => code !== null),
    focusCountry: parts.textOrNull(focus.iso3, 'planFocusCountry.iso3', alpha3),
    caseloads: parts.listOf(plan.caseloads, 'caseloads', (item, at) =>
      readSummaryCaseload(item, at, periods, parts),
    ),
    clusters: readClusters(plan, parts),
  };
}

function alpha3(value: unknown, at: string): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw new Problem(at, 'an alpha-3 code such as "AFG"', value);
}

/** Requirements and funding come in two lists, joined by the id of the global cluster. */
function readClusters(plan: JsonRecord, parts: Parts): FtsSummaryCluster[] {
  const money = parts.orNull(plan.financialData, 'financialData', record) ?? {};
  const clusters = new Map<string | null, FtsSummaryCluster>();
  for (const kind of ['requirements', 'funding'] as const) {
    const at = `financialData.${kind}`;
    const side = parts.orNull(money[kind], at, record) ?? {};
    const breakdown = parts.orNull(side.breakdown, `${at}.breakdown`, record) ?? {};
    const place = `${at}.breakdown.byGlobalCluster`;
    parts.listOf(breakdown.byGlobalCluster, place, (item, where) => {
      const row = record(item, where);
      const key = parts.textOrNull(row.globalClusterId, `${where}.globalClusterId`, id);
      const before = clusters.get(key) ?? { ...NO_MONEY, globalClusterId: key };
      clusters.set(key, { ...before, ...readMoney(row, kind, where, before.name, parts) });
    });
  }
  return [...clusters.values()];
}

const NO_MONEY: Omit<FtsSummaryCluster, 'globalClusterId'> = {
  name: null,
  requirement: null,
  funding: null,
  cashFunding: null,
};

function readMoney(
  row: JsonRecord,
  kind: 'requirements' | 'funding',
  at: string,
  nameBefore: string | null,
  parts: Parts,
): Partial<FtsSummaryCluster> {
  const dollars = (field: string) => parts.orNull(row[field], `${at}.${field}`, usDollars);
  const name =
    parts.textOrNull(row.globalClusterName, `${at}.globalClusterName`, text) ?? nameBefore;
  if (kind === 'requirements') return { name, requirement: dollars('requirements') };
  return { name, funding: dollars('funding'), cashFunding: dollars('cashTransferFunding') };
}
