import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireFlag, requireInput, requireText } from '../../problems/requireOptions.js';
import { GOALS } from './goalScore.js';
import type { SdgIndexEdition, SdgIndexIndicator, SdgIndexMember } from './sdgIndexEdition.js';

/** Editions that were checked before, as far as they are frozen. */
const checked = /* @__PURE__ */ new WeakSet<object>();

/**
 * Checks that a value is an edition of the SDG Index, such as `sdr2019`.
 * @throws TypeError if it is something else, RangeError for a figure that is out of its range.
 */
export function requireEdition(edition: unknown, field: string): void {
  if (typeof edition === 'object' && edition !== null && checked.has(edition)) return;
  const made = edition as Partial<SdgIndexEdition> | null | undefined;
  if (!Array.isArray(made?.indicators) || !Array.isArray(made.members)) {
    throw new TypeError(expected(field, 'an edition such as sdr2019', edition));
  }
  requireText(made.id, `${field}.id`);
  for (const [index, indicator] of made.indicators.entries()) {
    requireIndicator(indicator, `${field}.indicators[${index}]`);
  }
  for (const [index, member] of made.members.entries()) {
    requireMember(member, `${field}.members[${index}]`);
  }
  requireRules(made.rules, `${field}.rules`);
  if (Object.isFrozen(made)) checked.add(made);
}

function requireIndicator(indicator: SdgIndexIndicator, place: string): void {
  requireInput(indicator, place);
  requireText(indicator.code, `${place}.code`);
  requireNumber(
    indicator.goal,
    `${place}.goal`,
    `a goal from 1 to ${GOALS}`,
    (goal) => Number.isInteger(goal) && goal >= 1 && goal <= GOALS,
  );
  for (const name of ['lower', 'red', 'green', 'optimum'] as const) {
    requireNumber(indicator[name], `${place}.${name}`);
  }
  requireFlag(indicator.scored, `${place}.scored`);
  requireInput(indicator.rated, `${place}.rated`);
  requireFlag(indicator.rated.oecd, `${place}.rated.oecd`);
  requireFlag(indicator.rated.others, `${place}.rated.others`);
}

function requireMember(member: SdgIndexMember, place: string): void {
  requireInput(member, place);
  requireText(member.country, `${place}.country`);
  requireText(member.region, `${place}.region`);
  requireFlag(member.oecd, `${place}.oecd`);
  requireFlag(member.landlocked, `${place}.landlocked`);
}

function requireRules(rules: SdgIndexEdition['rules'] | undefined, place: string): void {
  requireInput(rules, place);
  const { maxPercentMissing, alternatives, scoreDecimals, imputedGoals, neverAlone } =
    rules as SdgIndexEdition['rules'];
  requireNumber(maxPercentMissing, `${place}.maxPercentMissing`);
  if (scoreDecimals !== null) {
    requireNumber(
      scoreDecimals,
      `${place}.scoreDecimals`,
      'a whole number from 0 to 15, or null',
      (count) => Number.isInteger(count) && count >= 0 && count <= 15,
    );
  }
  requireList(alternatives, `${place}.alternatives`, 'groups of indicators');
  for (const [index, group] of alternatives.entries()) {
    requireTexts(group, `${place}.alternatives[${index}]`);
  }
  requireList(imputedGoals, `${place}.imputedGoals`, 'goals');
  for (const [index, goal] of imputedGoals.entries()) {
    requireNumber(goal, `${place}.imputedGoals[${index}]`);
  }
  requireTexts(neverAlone, `${place}.neverAlone`);
}

function requireTexts(list: readonly string[], field: string): void {
  requireList(list, field, 'codes');
  for (const [index, text] of list.entries()) requireText(text, `${field}[${index}]`);
}
