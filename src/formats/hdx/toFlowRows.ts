import type { Boundary } from '../../funding/boundary/boundary.js';
import { directionOf, isShared } from '../../funding/boundary/classify.js';
import { dimensionsOf } from '../../funding/boundary/sides.js';
import type { Flow, FlowObject, FlowObjectType } from '../../funding/flow.js';
import { expected, oneOf } from '../../problems/describe.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { requireOptions } from '../../problems/requireOptions.js';
import { requireBoundary, requireFlows } from './checkInputs.js';
import type { HdxFlowRow } from './columns.js';
import { flowTypeName } from './flowTypeName.js';
import type { HdxPlace } from './inputs.js';
import { alpha3OfLocation } from './locations.js';

/** Which file: what comes into the boundary, moves inside it, or leaves it. */
export type HdxSide = 'incoming' | 'internal' | 'outgoing';

/** Which flows to write, and how. */
export interface HdxFlowRowsOptions {
  /** What the file is about: for a country and year `{ location: ['114'], usageYear: ['2020'] }`. */
  readonly boundary: Boundary;
  readonly side: HdxSide;
  /**
   * Plans with their codes, as `parseFtsPlanOverview` or `parseFtsPlans` read them: flows carry a plan's
   * id and name only. Without them `destPlanCode` is empty.
   */
  readonly plans?: readonly { readonly id: string; readonly code: string | null }[] | undefined;
  /**
   * Places with their alpha-3 codes, as `parseFtsLocations` reads them. Without them, aidkit's own table
   * of countries. Places without a code (regions) are left out, as HDX does.
   */
  readonly locations?: readonly HdxPlace[] | undefined;
}

const SIDES: readonly HdxSide[] = ['incoming', 'internal', 'outgoing'];

/**
 * The rows that HDX publishes as `fts_incoming_funding_*`, `fts_internal_funding_*` or
 * `fts_outgoing_funding_*`: the flows that cross the boundary that way, latest day first, those of a day
 * in the order in which they came (FTS gives them by id).
 *
 * The file loses what the flow has: ids of clusters, behaviours, new money, the earmarking, children,
 * places without an alpha-3 code, the years between the first and the last. Several plans, projects or
 * emergencies become "Multiple".
 * @throws TypeError for something that is not a list of flows, such as a response of FTS that was not read,
 *   and without a boundary; RangeError for an unknown side and for a boundary without any dimension.
 * @example
 * toHdxFlowRows([], { boundary: { location: ['114'] }, side: 'incoming' }) // => []
 */
export function toHdxFlowRows(
  flows: readonly Flow<'USD'>[],
  options: HdxFlowRowsOptions,
): HdxFlowRow[] {
  requireOptions(options, ['boundary', 'side', 'plans', 'locations']);
  const { boundary, side, plans = [], locations } = options ?? {};
  requireFlows(flows);
  requireBoundary(boundary);
  if (!SIDES.includes(side)) throw new RangeError(expected('side', oneOf(SIDES), side));
  requireList(plans, 'plans', '{ id, code }');
  requireObjects(plans, 'plans', 'a plan { id, code }');
  if (locations !== undefined) {
    requireList(locations, 'locations', '{ id, iso3 }');
    requireObjects(locations, 'locations', 'a place { id, iso3 }');
  }
  const codes = new Map(plans.map(({ id, code }) => [id, code]));
  const places = locations && new Map(locations.map(({ id, iso3 }) => [id, iso3]));
  const names: Names = {
    planCode: (id) => (id === null ? null : codes.get(id)) ?? '',
    alpha3: (id) => (places ? places.get(id) : alpha3OfLocation(id)) ?? [],
  };
  const dimensions = dimensionsOf(boundary);
  return flows
    .filter((flow) => directionOf(flow, dimensions, true) === side)
    .sort((a, b) => compareDays(b.date, a.date))
    .map((flow) => toRow(flow, side, isShared(flow, dimensions) ? 'shared' : 'single', names));
}

/** What HDX looks up, since a flow does not say it. */
interface Names {
  readonly planCode: (id: string | null) => string;
  /** None for a place without a code. */
  readonly alpha3: (id: string) => string | readonly string[];
}

function compareDays(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function toRow(
  flow: Flow<'USD'>,
  boundary: HdxSide,
  onBoundary: string,
  { planCode, alpha3 }: Names,
): HdxFlowRow {
  const { source, destination } = flow;
  const places = (side: readonly FlowObject[]) =>
    joined(of(side, 'location').flatMap(({ id }) => (id === null ? [] : alpha3(id))));
  const plans = of(destination, 'plan');
  const projects = of(destination, 'project');
  const [srcUsageYearStart, srcUsageYearEnd] = years(source);
  const [destUsageYearStart, destUsageYearEnd] = years(destination);
  return {
    date: cell(flow.date),
    budgetYear: cell(flow.budgetYear),
    description: cell(flow.description),
    amountUSD: cell(flow.amount.amount),
    srcOrganization: organizations(source),
    srcOrganizationTypes: organizationTypes(source),
    srcLocations: places(source),
    srcUsageYearStart,
    srcUsageYearEnd,
    destPlan: one(plans.map(({ name }) => name)),
    // Of several plans HDX looks up the code of the last one.
    destPlanCode: plans.map(({ id, code }) => code ?? planCode(id)).at(-1) ?? '',
    destPlanId: one(plans.map(({ id }) => cell(id))),
    destOrganization: organizations(destination),
    destOrganizationTypes: organizationTypes(destination),
    destGlobalClusters: joined(of(destination, 'globalCluster').map(({ name }) => name)),
    destLocations: places(destination),
    destProject: one(projects.map(({ name }) => name)),
    destProjectCode: one(projects.flatMap(({ code }) => code ?? [])),
    destEmergency: one(of(destination, 'emergency').map(({ name }) => name)),
    destUsageYearStart,
    destUsageYearEnd,
    contributionType: cell(flow.contributionType),
    flowType: flow.flowType === null ? '' : flowTypeName(flow.flowType),
    method: cell(flow.method),
    boundary,
    onBoundary,
    status: flow.status,
    firstReportedDate: cell(flow.firstReportedDate),
    decisionDate: cell(flow.decisionDate),
    keywords: flow.keywords.join(','),
    originalAmount: cell(flow.originalAmount),
    originalCurrency: cell(flow.originalCurrency),
    exchangeRate: cell(flow.exchangeRate),
    id: flow.id,
    refCode: cell(flow.refCode),
    createdAt: cell(flow.createdAt).slice(0, 10),
    updatedAt: cell(flow.updatedAt).slice(0, 10),
  };
}

function of(side: readonly FlowObject[], type: FlowObjectType): FlowObject[] {
  return side.filter((object) => object.type === type);
}

function organizations(side: readonly FlowObject[]): string {
  return one(of(side, 'organization').map(({ name }) => name));
}

function organizationTypes(side: readonly FlowObject[]): string {
  return joined(
    of(side, 'organization').flatMap(({ organizationTypes }) => organizationTypes ?? []),
  );
}

/** First and last year; HDX drops those between. */
function years(side: readonly FlowObject[]): [start: string, end: string] {
  const names = of(side, 'usageYear')
    .map(({ name }) => name)
    .sort();
  return [names[0] ?? '', names.at(-1) ?? ''];
}

/** Several values in alphabetical order; one that comes twice stands twice. */
function joined(values: readonly string[]): string {
  return [...values].sort().join(',');
}

/** The only value, or the word "Multiple". */
function one(values: readonly string[]): string {
  return values.length > 1 ? 'Multiple' : (values[0] ?? '');
}

function cell(value: string | number | null): string {
  return value === null ? '' : String(value);
}
