import { expected } from '../problems/describe.js';
import type { Rejection } from '../problems/rejection.js';
import { known } from './compare.js';
import { colourOf, type DashboardColour, dashboardLevel, goalDashboard } from './dashboard.js';
import { GOALS, type GoalScores, goalScore } from './goalScore.js';
import { indexScore, regionalMeans } from './indexScore.js';
import { normalise } from './normalise.js';
import { percentMissing } from './percentMissing.js';
import { rankScores } from './rank.js';
import type { SdgIndexEdition, SdgIndexIndicator, SdgIndexMember } from './sdgIndexEdition.js';

/** A value of an indicator for a country, the input of {@link sdgIndex}. */
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

/** What {@link sdgIndex} answers. */
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

/**
 * The whole SDG Index from a table of values: indicator scores and colours, goal scores and colours,
 * index and rank of every country, by the bounds, thresholds and rules of one edition.
 *
 * A missing goal score is filled with the mean of the region's ranked countries. For a part of the
 * countries those means would be wrong: give the published ones as `regionalMeans`. A value that is null
 * is missing. Ranks are among the countries given.
 *
 * @throws TypeError for values that are no list, and for what is no edition.
 * Source: Sachs et al., Sustainable Development Report 2019, part 4; with the edition {@link sdr2019}
 * and the published values, all published scores, colours, index values and ranks come out.
 * @example
 * const values = [
 *   { country: 'AFG', indicator: 'sdg2_undernsh', value: 30.3 },
 *   { country: 'AFG', indicator: 'sdg2_stunting', value: 40.9 },
 * ];
 * const [afghanistan] = sdgIndex(values, sdr2019()).countries;
 * afghanistan?.goals[1]?.score?.toFixed(2) // => '23.45'
 * afghanistan?.goals[1]?.colour // => 'grey'
 * afghanistan?.index // => null
 */
export function sdgIndex(
  values: readonly SdgIndexValue[],
  editionOrMaker: SdgIndexEdition | (() => SdgIndexEdition),
  { regionalMeans: means }: { readonly regionalMeans?: Readonly<Record<string, GoalScores>> } = {},
): SdgIndexResult {
  const edition = readEdition(editionOrMaker);
  const { table, rejected } = tabulate(values, edition);
  const drafts = edition.members
    .filter(({ country }) => table.has(country))
    .map((member) => draft(member, table.get(member.country) ?? new Map(), edition));
  imputeIndicators(drafts, edition);
  const goalScores = drafts.map((country) => scoreGoals(country, edition));
  const impute =
    means ??
    regionalMeans(
      drafts.map(({ member, ranked }, index) => ({
        region: member.region,
        goalScores: goalScores[index] ?? [],
        ranked,
      })),
    );
  const indexes = drafts.map(({ member, ranked }, index) => {
    const filling = Object.hasOwn(impute, member.region) ? impute[member.region] : undefined;
    return ranked ? indexScore(goalScores[index] ?? [], { impute: filling ?? [] }) : null;
  });
  const ranks = rankScores(indexes);
  return {
    edition: edition.id,
    countries: drafts.map((country, index) => ({
      country: country.member.country,
      region: country.member.region,
      percentMissing: country.percentMissing,
      index: indexes[index] ?? null,
      rank: ranks[index]?.rank ?? null,
      tied: ranks[index]?.tied ?? false,
      goals: country.levels.map((levels, goal) => ({
        goal: goal + 1,
        score: goalScores[index]?.[goal] ?? null,
        colour: goalDashboard(levels),
      })),
      indicators: country.results,
    })),
    regionalMeans: impute,
    rejected,
  };
}

function readEdition(edition: SdgIndexEdition | (() => SdgIndexEdition)): SdgIndexEdition {
  const made = typeof edition === 'function' ? edition() : edition;
  if (!Array.isArray(made?.indicators) || !Array.isArray(made.members)) {
    throw new TypeError(expected('edition', 'an edition such as sdr2019()', made));
  }
  return made;
}

interface Draft {
  readonly member: SdgIndexMember;
  readonly percentMissing: number | null;
  readonly ranked: boolean;
  readonly results: SdgIndexIndicatorResult[];
  /** Levels on the dashboards' scale of the indicators on which the country is rated, by goal. */
  readonly levels: readonly (number | null)[][];
}

/** The values by country and indicator, and those that have no place there. */
function tabulate(values: readonly SdgIndexValue[], edition: SdgIndexEdition) {
  const indicators = new Set(edition.indicators.map(({ code }) => code));
  const countries = new Set(edition.members.map(({ country }) => country));
  const table = new Map<string, Map<string, number>>();
  const rejected: Rejection[] = [];
  if (!Array.isArray(values)) throw new TypeError(expected('values', 'a list', values));
  for (const [index, entry] of (values as readonly SdgIndexValue[]).entries()) {
    const reject = (field: keyof SdgIndexValue, expectation: string) => {
      const path = `values[${index}].${field}`;
      rejected.push({
        index,
        path,
        message: expected(path, expectation, entry?.[field]),
        value: entry,
      });
    };
    if (!countries.has(entry?.country)) reject('country', `a country of ${edition.id}`);
    else if (!indicators.has(entry.indicator)) reject('indicator', `an indicator of ${edition.id}`);
    else if (entry.value === null) continue;
    else if (known(entry.value) === null) reject('value', 'a finite number or null');
    else {
      let row = table.get(entry.country);
      if (row === undefined) {
        row = new Map();
        table.set(entry.country, row);
      }
      if (row.has(entry.indicator)) reject('indicator', 'one value for a country and indicator');
      else row.set(entry.indicator, entry.value);
    }
  }
  return { table, rejected };
}

function draft(
  member: SdgIndexMember,
  row: ReadonlyMap<string, number>,
  { indicators, rules }: SdgIndexEdition,
): Draft {
  const results: SdgIndexIndicatorResult[] = [];
  const levels: (number | null)[][] = Array.from({ length: GOALS }, () => []);
  let available = 0;
  for (const indicator of indicators) {
    const value = row.get(indicator.code) ?? null;
    const rated = member.oecd ? indicator.rated.oecd : indicator.rated.others;
    if (value === null && !rated && !indicator.scored) continue;
    if (value !== null && indicator.scored) available++;
    const level = rated ? dashboardLevel(value, indicator) : null;
    if (rated) levels[indicator.goal - 1]?.push(level);
    results.push({
      indicator: indicator.code,
      goal: indicator.goal,
      value,
      score: indicator.scored ? round(normalise(value, indicator), rules.scoreDecimals) : null,
      imputed: false,
      colour: rated ? colourOf(level) : null,
    });
  }
  // What a landlocked country has on Goal 14 counts, but nothing is missing there: KAZ has one of four.
  const applicable = applicableTo(member, indicators, rules.alternatives);
  const missing = percentMissing({ available: Math.min(available, applicable), applicable });
  return {
    member,
    percentMissing: missing,
    ranked: missing !== null && missing <= rules.maxPercentMissing,
    results,
    levels,
  };
}

/** How many indicators could have a value: the denominator of the published percentage. */
function applicableTo(
  { landlocked }: SdgIndexMember,
  indicators: readonly SdgIndexIndicator[],
  alternatives: readonly (readonly string[])[],
): number {
  let applicable = 0;
  for (const { scored, goal } of indicators) {
    if (scored && !(landlocked && goal === 14)) applicable++;
  }
  for (const group of alternatives) applicable -= group.length - 1;
  return applicable;
}

function round(score: number | null, decimals: number | null): number | null {
  if (score === null || decimals === null) return score;
  const factor = 10 ** decimals;
  return Math.round(score * factor) / factor;
}

/** Fills missing indicator scores of the goals that the edition's rules name. */
function imputeIndicators(drafts: readonly Draft[], { rules }: SdgIndexEdition): void {
  if (rules.imputedGoals.length === 0) return;
  const columns = new Map<string, (number | null)[]>();
  const key = (region: string, indicator: string) => `${region}\n${indicator}`;
  for (const { member, ranked, results } of drafts) {
    if (!ranked) continue;
    for (const { indicator, goal, score } of results) {
      if (!rules.imputedGoals.includes(goal)) continue;
      const at = key(member.region, indicator);
      const column = columns.get(at) ?? [];
      column.push(score);
      columns.set(at, column);
    }
  }
  const means = new Map([...columns].map(([at, scores]) => [at, goalScore(scores)]));
  for (const { member, results } of drafts) {
    for (const goal of rules.imputedGoals) {
      if (!results.some((result) => result.goal === goal && result.score !== null)) continue;
      for (const [index, result] of results.entries()) {
        const mean = means.get(key(member.region, result.indicator)) ?? null;
        if (result.goal !== goal || result.score !== null || mean === null) continue;
        results[index] = { ...result, score: mean, imputed: true };
      }
    }
  }
}

function scoreGoals({ results }: Draft, { rules }: SdgIndexEdition): (number | null)[] {
  const scores: number[][] = Array.from({ length: GOALS }, () => []);
  const alone: string[] = [];
  for (const { indicator, goal, score } of results) {
    if (score === null) continue;
    scores[goal - 1]?.push(score);
    alone[goal - 1] = indicator;
  }
  return scores.map((list, index) =>
    list.length === 1 && rules.neverAlone.includes(alone[index] ?? '') ? null : goalScore(list),
  );
}
