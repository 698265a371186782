import type { GoalCode, IndicatorCode, TargetCode } from './code.table.js';
import { checkIsText } from './codeText.js';
import { hierarchy } from './hierarchy.js';
import { type AnyIndicatorCode, releaseOf, type SdgReleaseOptions } from './release.js';
import { indicatorCodesIn, isIndicatorCodeOfAnyRelease } from './releaseCodes.js';

/** A code of the framework at any of its three levels. */
export type SdgCode = GoalCode | TargetCode | IndicatorCode;

const allGoalCodes = () => hierarchy().goals;
const allTargetCodes = () => hierarchy().targets;
const allIndicatorCodes = () => hierarchy().indicators;

/**
 * The codes of the 17 goals.
 * @example
 * goalCodes.at(-1) // => '17'
 */
export const goalCodes: readonly GoalCode[] = /* @__PURE__ */ allGoalCodes();

/**
 * The codes of the 169 targets, numbers before letters within a goal.
 * @example
 * targetCodes.slice(4, 7) // => ['1.5', '1.a', '1.b']
 */
export const targetCodes: readonly TargetCode[] = /* @__PURE__ */ allTargetCodes();

/**
 * The codes of the 251 entries of the latest release. Some stand for the same indicator at another
 * place: {@link repeatsOf}.
 * @example
 * indicatorCodes.length // => 251
 */
export const indicatorCodes: readonly IndicatorCode[] = /* @__PURE__ */ allIndicatorCodes();

/** Whether the framework has this goal. */
export function isGoalCode(code: string): code is GoalCode {
  return hierarchy().targetsOf.has(code);
}

/** Whether the framework has this target. Targets have not changed since 2015. */
export function isTargetCode(code: string): code is TargetCode {
  const siblings = hierarchy().targetsOf.get(code.slice(0, code.indexOf('.')));
  return siblings?.includes(code as TargetCode) ?? false;
}

/**
 * The codes of a goal's targets, in their order; of a target its own. Any other text has none.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1.
 * @example
 * targetCodesOf('13') // => ['13.1', '13.2', '13.3', '13.a', '13.b']
 */
export function targetCodesOf(code: string): readonly TargetCode[] {
  checkIsText(code);
  return hierarchy().targetsOf.get(code) ?? (isTargetCode(code) ? [code] : []);
}

/**
 * The codes of the indicators of a goal or a target, in their order; of an indicator its own. Of the
 * latest release, unless another is asked for. A code that is not there has none.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1. RangeError for an unknown release.
 * @example
 * indicatorCodesOf('8.9') // => ['8.9.1', '8.9.2']
 * indicatorCodesOf('8.9', { release: '2020' }) // => ['8.9.1']
 */
export function indicatorCodesOf(code: string): readonly IndicatorCode[];
export function indicatorCodesOf(
  code: string,
  options: SdgReleaseOptions,
): readonly AnyIndicatorCode[];
export function indicatorCodesOf(
  code: string,
  options: SdgReleaseOptions = {},
): readonly AnyIndicatorCode[] {
  checkIsText(code);
  const below = `${code}.`;
  return [...indicatorCodesIn(releaseOf(options))].filter(
    (indicator) => indicator === code || indicator.startsWith(below),
  ) as AnyIndicatorCode[];
}

/**
 * The code one level up: the target of an indicator, the goal of a target. A goal, and any text that
 * is not a code of any release, has none.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1.
 * @example
 * parentCodeOf('3.8.1') // => '3.8'
 * parentCodeOf('3.8') // => '3'
 * parentCodeOf('3') // => undefined
 */
export function parentCodeOf(code: string): GoalCode | TargetCode | undefined {
  checkIsText(code);
  if (!isTargetCode(code) && !isIndicatorCodeOfAnyRelease(code)) return undefined;
  return code.slice(0, code.lastIndexOf('.')) as GoalCode | TargetCode;
}
