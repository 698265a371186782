import type { Boundary } from '../../funding/boundary/boundary.js';
import type { Flow } from '../../funding/flow.js';
import type { Money } from '../../money/money.js';
import { expected } from '../../problems/describe.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { requireText } from '../../problems/requireOptions.js';
import type {
  HdxAppeal,
  HdxGrouping,
  HdxPlanGrouping,
  HdxRequirementsOptions,
  HdxRowsOptions,
} from './inputs.js';
import type { HdxPlan, HdxRequirement } from './parseRequirements.js';

// What types cannot hold off: a call from plain JavaScript, with a response of FTS that was not read yet.

export function requireFlows(flows: readonly Flow[]): void {
  requireList(flows, 'flows', 'flows, as parseFtsFlows(json).values');
  for (const [i, flow] of flows.entries()) {
    if (Array.isArray(flow?.source) && Array.isArray(flow.destination)) continue;
    throw new TypeError(expected(`flows[${i}]`, 'a flow, as parseFtsFlows reads it', flow));
  }
}

export function requireBoundary(boundary: Boundary): void {
  if (typeof boundary === 'object' && boundary !== null) return;
  const what = 'what the file is about, such as { location: ["114"], usageYear: ["2020"] }';
  throw new TypeError(expected('boundary', what, boundary));
}

export function requireAppeals(appeals: readonly HdxAppeal[]): void {
  requireList(appeals, 'appeals', 'appeals, as parseFtsPlanOverview(json).values');
  for (const [i, appeal] of appeals.entries()) {
    const what = 'texts, as in the appeals of parseFtsPlanOverview';
    requireTexts(appeal?.years, `appeals[${i}].years`, what);
    requireTexts(appeal.countries, `appeals[${i}].countries`, what);
    requireList(appeal.versions, `appeals[${i}].versions`, 'the versions of an appeal');
  }
}

export function requireRowsOptions({ country, years }: HdxRowsOptions): void {
  if (country !== undefined) requireText(country, 'country');
  if (country !== undefined && !/^[A-Z]{3}$/.test(country)) {
    throw new RangeError(expected('country', 'an alpha-3 code such as "JOR"', country));
  }
  if (years !== undefined) requireTexts(years, 'years', 'years such as ["2020"]');
}

export function requireCountryFunding(
  countryFunding: NonNullable<HdxRequirementsOptions['countryFunding']>,
  { country }: HdxRowsOptions,
): void {
  const what = '{ year, funding } with the year as a text, as in parseFtsTrends(json).values';
  requireList(countryFunding, 'countryFunding', what);
  for (const [i, item] of countryFunding.entries()) {
    if (typeof item?.year === 'string' && typeof item.funding?.amount === 'number') continue;
    throw new TypeError(expected(`countryFunding[${i}]`, what, item));
  }
  if (countryFunding.length > 0 && country === undefined) {
    throw new TypeError(expected('country', 'the country of countryFunding', country));
  }
}

export function requireGroupings(
  groupings: readonly HdxPlanGrouping[] | undefined,
  at: string,
): asserts groupings is readonly HdxPlanGrouping[] {
  requireList(groupings, at, '{ plan, grouping }');
  for (const [i, item] of (groupings as readonly HdxPlanGrouping[]).entries()) {
    if (typeof item?.plan !== 'string') {
      throw new TypeError(expected(`${at}[${i}].plan`, 'the id of the plan as a text', item?.plan));
    }
    requireGrouping(item.grouping, `${at}[${i}].grouping`);
  }
}

export function requireGrouping(grouping: HdxGrouping, at: string): void {
  requireList(grouping?.values, `${at}.values`, 'objects, as parseFtsGrouping(json) has them');
}

function requireTexts(list: readonly string[], at: string, what: string): void {
  requireList(list, at, what);
  for (const [i, text] of list.entries()) requireText(text, `${at}[${i}]`);
}

/** A row as `parseHdxRequirements` reads it, as far as the bridge takes it at its word. */
export function requireRow(row: HdxRequirement, at: string): void {
  const { country, year, plan, funding, requirement } = row;
  requireText(country, `${at}.country`);
  requireText(year, `${at}.year`);
  requireAmount(funding, `${at}.funding`);
  requireAmount(requirement, `${at}.requirement`);
  if (plan === null) return;
  requireObjects([plan], `${at}.plan`, 'a plan or null');
  requireText(plan.id, `${at}.plan.id`);
  requirePlanKey(plan, `${at}.plan`);
}

/** What a plan is found by: its code, else its name and days. */
export function requirePlanKey(
  { code, name, period }: Pick<HdxPlan, 'code' | 'name' | 'period'>,
  at: string,
): void {
  if (code !== null) requireText(code, `${at}.code`);
  requireText(name, `${at}.name`);
  if (period === null) return;
  requireObjects([period], `${at}.period`, 'a period or null');
  requireText(period.start, `${at}.period.start`);
  requireText(period.end, `${at}.period.end`);
}

function requireAmount(money: Money<'USD'> | null, at: string): void {
  if (money === null || typeof money?.amount === 'number') return;
  throw new TypeError(expected(at, 'an amount of US dollars or null', money));
}
