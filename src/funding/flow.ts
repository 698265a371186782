import type { IsoDate } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';

/**
 * How firm a flow is: `paid`, `commitment` (a firm, contractual obligation) or `pledge` (a
 * non-binding announcement). A flow has one status at a time; it moves, it is not added up.
 */
export type FlowStatus = 'paid' | 'commitment' | 'pledge';

/**
 * What a flow stands for in the chain of hands. It does not affect totals.
 * `parked`: given to an organisation that will allocate it later; the record keeps the remainder.
 * `pass-through`: forwarded by an intermediary. `carry-over`: brought into the year as a lump sum by
 * the recipient.
 */
export type FlowType = 'standard' | 'parked' | 'pass-through' | 'carry-over';

/** The kinds of object that a side of a flow names. They are also the dimensions of a boundary. */
export type FlowObjectType =
  | 'organization'
  | 'location'
  | 'usageYear'
  | 'plan'
  | 'cluster'
  | 'globalCluster'
  | 'project'
  | 'emergency';

/**
 * How the objects of one type share the flow's amount on their side.
 * `single`: one object. `shared`: several, and the amount is not divided between them.
 * `overlap`: several, and the whole amount belongs to each.
 */
export type FlowObjectBehavior = 'single' | 'shared' | 'overlap';

/** One object on one side of a flow: an organisation, a place, a year of use, a plan, … */
export interface FlowObject {
  readonly type: FlowObjectType;
  /**
   * FTS id as text; for a usage year the year itself (`"2020"`, not FTS's id `"41"`). Null where the
   * data lost it (HDX files carry no cluster ids).
   */
  readonly id: string | null;
  readonly name: string;
  readonly behavior: FlowObjectBehavior;
  /** A project's or plan's code, where given. */
  readonly code?: string;
  /** Of an organisation. The vocabulary was renamed between 2020 and 2026. */
  readonly organizationTypes?: readonly string[];
  /** Of an organisation. */
  readonly organizationSubTypes?: readonly string[];
}

/** Money given, as FTS records it: from whom, to whom, how firm, for which year and purpose. */
export interface Flow<C extends CurrencyCode = CurrencyCode> {
  readonly id: string;
  /** Grows with every change of the record. Null if the data does not carry it. */
  readonly versionId: number | null;
  /** Net of child flows. Zero and negative amounts are real. */
  readonly amount: Money<C>;
  readonly status: FlowStatus;
  /** One of the known types, or the word as it came. Null if the data does not say. */
  readonly flowType: FlowType | (string & {}) | null;
  /** Whether the flow brings money into the system. Null where the data lost it (HDX files). */
  readonly newMoney: boolean | null;
  readonly source: readonly FlowObject[];
  readonly destination: readonly FlowObject[];
  /** Day of the flow. It decides nothing about years: the usage year of the destination does. */
  readonly date: IsoDate | null;
  /** Day on which the donor decided. */
  readonly decisionDate: IsoDate | null;
  /** Day on which FTS first heard of it. */
  readonly firstReportedDate: IsoDate | null;
  /** Entry into the database, an ISO 8601 timestamp in UTC or a day. */
  readonly createdAt: string | null;
  /** Last edit of the record, an ISO 8601 timestamp in UTC or a day. */
  readonly updatedAt: string | null;
  /** The donor's budget year, which may differ from the usage year. */
  readonly budgetYear: string | null;
  readonly description: string | null;
  /** `financial` or `in kind`. */
  readonly contributionType: string | null;
  /** Such as `Traditional aid`. */
  readonly method: string | null;
  readonly keywords: readonly string[];
  /** Grand Bargain earmarking, from `unearmarked` to `tightly earmarked`. */
  readonly earmarking: readonly string[];
  /** Amount in the donor's currency. Never added up, never used to compute `amount`. */
  readonly originalAmount: number | null;
  /** Currency of `originalAmount`, as it came; it may be there without an amount. */
  readonly originalCurrency: string | null;
  /** Original currency per unit of `amount`'s currency, as the publisher states it. */
  readonly exchangeRate: number | null;
  /** The reporter's own reference. */
  readonly refCode: string | null;
  readonly parentFlowId: string | null;
  readonly childFlowIds: readonly string[];
}
