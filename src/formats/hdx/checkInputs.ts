import type { Boundary } from '../../funding/boundary/boundary.js';
import type { Flow } from '../../funding/flow.js';
import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import type {
  HdxAppeal,
  HdxGrouping,
  HdxPlanGrouping,
  HdxRequirementsOptions,
  HdxRowsOptions,
} from './inputs.js';

// What types cannot hold off: a call from plain JavaScript, with an answer of FTS that was not read yet.

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
    requireList(appeal?.years, `appeals[${i}].years`, what);
    requireList(appeal.countries, `appeals[${i}].countries`, what);
  }
}

export function requireRowsOptions({ country, years }: HdxRowsOptions): void {
  if (country !== undefined && !/^[A-Z]{3}$/.test(country)) {
    throw new RangeError(expected('country', 'an alpha-3 code such as "JOR"', country));
  }
  if (years !== undefined) requireList(years, 'years', 'years such as ["2020"]');
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
