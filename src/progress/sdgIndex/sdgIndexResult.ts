import type { Rejection } from '../../problems/rejection.js';
import type { DashboardColour } from './dashboard.js';
import type { GoalScores } from './goalScore.js';

/** A value of an indicator for a country, the input of `sdgIndex`. */
export interface SdgIndexValue {
  /** ISO 3166 alpha-3 code. */
  readonly country: string;
  /** The edition's code of the indicator. */
  readonly indicator: string;
  readonly value: number | null;
}

/** What became of one indicator of a country. */
export interface SdgIndexIndicatorResult {
  readonly indicator: string;
  readonly goal: number;
  readonly value: number | null;
  /** From 0 to 100. Null without a value, and for an indicator that does not enter the scores. */
  readonly score: number | null;
  /** Whether the score is the mean of the region, put in for a missing value. */
  readonly imputed: boolean;
  /** Null for an indicator on which the country is not rated. */
  readonly colour: DashboardColour | null;
}

/** A goal's score and colour for a country. */
export interface SdgIndexGoalResult {
  readonly goal: number;
  readonly score: number | null;
  readonly colour: DashboardColour;
}

/** A country's place in the SDG Index and what it is made of. */
export interface SdgIndexCountry {
  readonly country: string;
  readonly region: string;
  /** Of the indicators that apply to the country. */
  readonly percentMissing: number | null;
  /** Null for a country with too many missing values. */
  readonly index: number | null;
  readonly rank: number | null;
  /** Whether another country has the same rank. */
  readonly tied: boolean;
  readonly goals: readonly SdgIndexGoalResult[];
  /** The edition's indicators that count for the country or have a value for it, in its order. */
  readonly indicators: readonly SdgIndexIndicatorResult[];
}

/** What `sdgIndex` returns. */
export interface SdgIndexResult {
  /** The edition's id. */
  readonly edition: string;
  /** The countries that have a value, in the order of the edition. */
  readonly countries: readonly SdgIndexCountry[];
  /** The means that stood in for missing goal scores, by region, goal 1 first. */
  readonly regionalMeans: Readonly<Record<string, GoalScores>>;
  /** Values that were not used: of an unknown country or indicator, not a number, or given twice. */
  readonly rejected: readonly Rejection[];
}
