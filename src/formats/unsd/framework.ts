import { record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { GoalCode, TargetCode } from '../../sdg/code.table.js';
import { parseSdgCode } from '../../sdg/parseSdgCode.js';
import type { SdgRelease } from '../../sdg/release.js';
import { frameworkOf } from './frameworkRelease.js';
import { readSeries, type UnsdSeries } from './series.js';
import { children, codeText, fieldOf, goalText, readUnsdList, wording } from './wire.js';

/** A goal as UNSD lists it, in the language of the request. */
export interface UnsdGoal {
  readonly code: GoalCode;
  /** Official wording. */
  readonly title: string;
  readonly description: string | null;
  readonly uri: string | null;
}

/** A target as UNSD lists it. */
export interface UnsdTarget {
  readonly code: TargetCode;
  readonly goal: GoalCode;
  /** Official wording. */
  readonly title: string;
  readonly description: string | null;
  readonly uri: string | null;
  /** Null where the list was asked for without children. */
  readonly indicators: readonly UnsdIndicator[] | null;
}

/** An indicator as UNSD lists it. */
export interface UnsdIndicator {
  /** As UNSD writes it. In older lists it may mean something else than today. */
  readonly code: string;
  /** Goal and target follow from the code: inside `Target/List` UNSD leaves them null. */
  readonly goal: GoalCode;
  readonly target: TargetCode;
  /**
   * The release of the framework that the list as a whole shows: by codes that only one release has, else
   * by the newest release of its series. null if neither says.
   */
  readonly framework: SdgRelease | null;
  /** Official wording. */
  readonly description: string;
  /** `1` or `2` as text; indicators of several tiers are flattened to `2`. */
  readonly tier: string | null;
  readonly uri: string | null;
  /** Null without children. With children a series stands once for each release, retired ones too. */
  readonly series: readonly UnsdSeries[] | null;
}

/**
 * Reads `Goal/List`.
 * @throws TypeError if the whole is not a list.
 * @example
 * parseUnsdGoals([{ code: '1', title: 'Official words', description: null }]).values[0].code // => '1'
 * parseUnsdGoals([{ code: '18', title: 'x' }]).rejected[0].path // => '[0].code'
 */
export function parseUnsdGoals(response: unknown): ReadResult<UnsdGoal> {
  return readUnsdList(response, 'a UNSD list of goals', (item, at, parts) => {
    const goal = record(item, at);
    const parsed = parseSdgCode(goalText(goal.code, 'code'));
    if (parsed?.kind !== 'goal')
      throw new Problem('code', 'the code of a goal, "1" to "17"', goal.code);
    return {
      code: parsed.code,
      title: wording(goal.title, 'title'),
      description: parts.textOrNull(goal.description, 'description', text),
      uri: parts.textOrNull(goal.uri, 'uri', text),
    };
  });
}

/**
 * Reads `Target/List`, with or without children.
 * @throws TypeError if the whole is not a list.
 * @example
 * const { values } = parseUnsdTargets([{ goal: '3', code: '3.8', title: 'Official words', indicators: null }]);
 * values[0].indicators // => null
 */
export function parseUnsdTargets(response: unknown): ReadResult<UnsdTarget> {
  const { values, rejected, warnings } = readUnsdList(
    response,
    'a UNSD list of targets',
    (item, at, parts) => {
      const target = record(item, at);
      const parsed = parseSdgCode(codeText(target.code, 'code'));
      if (parsed?.kind !== 'target') throw new Problem('code', 'the code of a target', target.code);
      return {
        code: parsed.code,
        goal: parsed.goal,
        title: wording(target.title, 'title'),
        description: parts.textOrNull(target.description, 'description', text),
        uri: parts.textOrNull(target.uri, 'uri', text),
        indicators: children(target.indicators, 'indicators', parts, readIndicator),
      };
    },
  );
  const framework = frameworkOf(values.flatMap(({ indicators }) => indicators ?? []));
  return {
    values: values.map((target) => ({
      ...target,
      indicators: target.indicators?.map((indicator) => ({ ...indicator, framework })) ?? null,
    })),
    rejected,
    warnings,
  };
}

/**
 * Reads `Indicator/List`. A list of an older framework keeps its codes: an entry says by `framework`
 * which release it belongs to, since 8.9.2 or 3.b.3 do not mean in each what they mean today.
 * @throws TypeError if the whole is not a list.
 * @example
 * const { values } = parseUnsdIndicators([
 *   { goal: '3', target: '3.8', code: '3.8.1', description: 'Official words', tier: '1', series: null },
 * ]);
 * values[0].tier // => '1'
 */
export function parseUnsdIndicators(response: unknown): ReadResult<UnsdIndicator> {
  const { values, rejected, warnings } = readUnsdList(
    response,
    'a UNSD list of indicators',
    readIndicator,
  );
  const framework = frameworkOf(values);
  return { values: values.map((indicator) => ({ ...indicator, framework })), rejected, warnings };
}

/** An indicator, before the list as a whole has told of which framework it is. */
function readIndicator(item: unknown, at: string, parts: Parts): Omit<UnsdIndicator, 'framework'> {
  const indicator = record(item, at);
  const place = (field: string) => fieldOf(at, field);
  const code = codeText(indicator.code, place('code'));
  // Codes of older releases that exist no more pass; their targets have been the same since 2015.
  const [, above = ''] = /^(\d+\.(?:\d+|[a-d]))\.[1-9]\d?$/.exec(code) ?? [];
  const parent = parseSdgCode(above);
  if (parent?.kind !== 'target' || parent.code !== above) {
    throw new Problem(place('code'), 'the code of an indicator, such as "3.8.1"', indicator.code);
  }
  return {
    code,
    goal: parent.goal,
    target: parent.target,
    description: wording(indicator.description, place('description')),
    tier: parts.textOrNull(indicator.tier, place('tier'), text),
    uri: parts.textOrNull(indicator.uri, place('uri'), text),
    series: children(indicator.series, place('series'), parts, readSeries),
  };
}
