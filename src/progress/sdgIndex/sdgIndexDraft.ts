import { colourOf, dashboardLevel } from './dashboard.js';
import { GOALS, goalScore } from './goalScore.js';
import { normalise } from './normalise.js';
import { percentMissing } from './percentMissing.js';
import type { SdgIndexEdition, SdgIndexIndicator, SdgIndexMember } from './sdgIndexEdition.js';
import type { SdgIndexIndicatorResult } from './sdgIndexResult.js';

/** A country before it is compared with others. */
export interface SdgIndexDraft {
  readonly member: SdgIndexMember;
  readonly percentMissing: number | null;
  readonly ranked: boolean;
  readonly results: SdgIndexIndicatorResult[];
  /** Levels on the dashboards' scale of the indicators on which the country is rated, by goal. */
  readonly levels: readonly (number | null)[][];
}

/** What the values of one country say by themselves. */
export function draftOf(
  member: SdgIndexMember,
  row: ReadonlyMap<string, number>,
  { indicators, rules }: SdgIndexEdition,
): SdgIndexDraft {
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
export function imputeIndicators(
  drafts: readonly SdgIndexDraft[],
  { rules }: SdgIndexEdition,
): void {
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

/** The goal scores of a country, goal 1 first. */
export function scoreGoals(
  { results }: SdgIndexDraft,
  { rules }: SdgIndexEdition,
): (number | null)[] {
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
