import type { IsoDate, Period } from '../dates/isoDate.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { Caseload } from './caseload.js';

/**
 * The kinds of plan by their standard names. Names follow the era; FTS's type ids change and are not
 * used. `other` is FTS's own "Other".
 */
export type AppealType =
  | 'consolidated-inter-agency-appeal'
  | 'consolidated-appeals-process'
  | 'strategic-response-plan'
  | 'humanitarian-response-plan'
  | 'humanitarian-needs-and-response-plan'
  | 'flash-appeal'
  | 'regional-response-plan'
  | 'other';

/** What a plan asked for, as known on one day. A plan that was revised has several versions. */
export interface AppealVersion<C extends CurrencyCode = CurrencyCode> {
  /** The day on which these figures stood. */
  readonly asOf: IsoDate;
  /** The requirement at launch. Null if it is not known; FTS's 0 means "not entered" and is null. */
  readonly originalRequirement: Money<C> | null;
  /** The requirement now: the denominator of coverage. Null if none was stated. */
  readonly revisedRequirement: Money<C> | null;
  readonly caseload?: Caseload | null;
  readonly source: string;
  /** How precisely the day or a figure is known, if not exactly. */
  readonly note?: string;
}

/**
 * A prioritised part of a plan (urgent, hyper-prioritised) with its own requirement and people. It
 * never replaces the plan's own figures.
 */
export interface AppealLayer<C extends CurrencyCode = CurrencyCode> {
  /** Such as `urgent` or `hyper-prioritised`. */
  readonly name: string;
  /** The day from which the layer is known. */
  readonly asOf: IsoDate;
  readonly requirement: Money<C> | null;
  readonly caseload?: Caseload | null;
  readonly source: string;
  readonly note?: string;
}

/** A cluster of a plan, or a global cluster, with the requirement stated for it. */
export interface AppealCluster<C extends CurrencyCode = CurrencyCode> {
  /** FTS cluster id as text; null where the data lost it. */
  readonly id: string | null;
  readonly name: string;
  /** Name of the global cluster to which it belongs. Null or absent if it was not stated. */
  readonly globalCluster?: string | null;
  readonly asOf: IsoDate | null;
  readonly originalRequirement: Money<C> | null;
  readonly revisedRequirement: Money<C> | null;
  readonly caseload?: Caseload | null;
}

/** The part of a regional plan that concerns one country. Parts are not plans. */
export interface AppealPart<C extends CurrencyCode = CurrencyCode> {
  /** Alpha-3 code, or null for "not specified". */
  readonly country: string | null;
  readonly asOf: IsoDate | null;
  readonly requirement: Money<C> | null;
}

/** What is asked: a humanitarian plan or appeal. */
export interface Appeal<C extends CurrencyCode = CurrencyCode> {
  /** FTS plan id as text, or another stable key. Codes and names change; ids do not. */
  readonly id: string;
  /** The plan code, opaque: neither country nor year can be read from it. Null if it has none. */
  readonly code: string | null;
  readonly name: string;
  readonly type: AppealType;
  /** The name of the type as published. */
  readonly typeName: string;
  /** Alpha-3 codes. A regional plan has several. */
  readonly countries: readonly string[];
  /** First and last day. Not always a calendar year. */
  readonly period: Period;
  /** The years for which the plan counts, as FTS assigns them. */
  readonly years: readonly string[];
  /** Whether the publisher adds the plan into totals over plans. Null if not known. */
  readonly includedInTotals: boolean | null;
  /** Whether the plan is part of the Global Humanitarian Overview. Absent or null if nobody says it. */
  readonly partOfGho?: boolean | null;
  /** In order of `asOf`; at least one. */
  readonly versions: readonly AppealVersion<C>[];
  readonly layers: readonly AppealLayer<C>[];
  /**
   * Whether `layers` is known to be whole. False where the source says nothing about layers: then an empty
   * list is unknown, not none. Absent if nobody has said.
   */
  readonly layersKnown?: boolean;
  readonly clusters: readonly AppealCluster<C>[];
  /** Country parts of a regional plan. */
  readonly parts: readonly AppealPart<C>[];
  /** Ids of sibling plans, such as an addendum. */
  readonly siblings: readonly string[];
}
