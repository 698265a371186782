import type { Flow } from '../../funding/flow.js';
import type { ReadResult } from '../../problems/rejection.js';

/**
 * What HDX's files of flows lose of FTS's flows. It cannot be won back from the file, so what needs it
 * (a boundary of one's own, a breakdown by cluster) needs FTS's API.
 */
export type HdxFlowLoss =
  | 'behaviours'
  | 'cluster ids'
  | 'plan clusters'
  | 'organization ids'
  | 'new money'
  | 'earmarking'
  | 'parents and children'
  | 'places without an alpha-3 code'
  | 'source plans and projects'
  | 'years between first and last'
  | 'several plans, projects or emergencies'
  | 'time of day'
  | 'version';

/** One side of a flow as far as HDX's files tell it. */
export interface HdxFlowSide {
  /** Names as they stand; several are joined by commas, which names contain too. */
  readonly organizations: string | null;
  readonly organizationTypes: string | null;
  /** Alpha-3 codes. Regions and places without a code are lost. */
  readonly locations: readonly string[];
  /** The first and the last year of use; years between them are lost. */
  readonly usageYears: { readonly first: string; readonly last: string } | null;
}

/** Something a flow names: itself, `several` where the file says "Multiple", or null. */
export type HdxNamed<T> = T | 'several' | null;

/** The destination, of which the files tell more than of the source. */
export interface HdxFlowDestination extends HdxFlowSide {
  readonly plan: HdxNamed<{
    readonly id: string | null;
    readonly name: string;
    readonly code: string | null;
  }>;
  readonly project: HdxNamed<{ readonly name: string; readonly code: string | null }>;
  /** Name of the emergency. */
  readonly emergency: HdxNamed<{ readonly name: string }>;
  /** Names as they stand; several are joined by commas, which names contain too. */
  readonly globalClusters: string | null;
}

/** A flow as far as HDX's files tell it. It is no {@link Flow}: what one needs more is lost. */
export interface HdxFlow
  extends Pick<
    Flow<'USD'>,
    | 'id'
    | 'amount'
    | 'status'
    | 'flowType'
    | 'date'
    | 'decisionDate'
    | 'firstReportedDate'
    | 'createdAt'
    | 'updatedAt'
    | 'budgetYear'
    | 'description'
    | 'contributionType'
    | 'method'
    | 'originalAmount'
    | 'originalCurrency'
    | 'exchangeRate'
    | 'refCode'
  > {
  /** How the flow crosses the boundary of the file (a country, all years). */
  readonly boundary: 'incoming' | 'internal' | 'outgoing';
  /** Shared flows are in no total of the country. */
  readonly onBoundary: 'single' | 'shared';
  readonly source: HdxFlowSide;
  readonly destination: HdxFlowDestination;
  /** As they stand, joined by commas. */
  readonly keywords: string | null;
}

/** The flows of one or several files. */
export interface HdxFlows extends ReadResult<HdxFlow> {
  /** What the files have lost. */
  readonly lost: readonly HdxFlowLoss[];
}
