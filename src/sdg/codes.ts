import {
  CHILDREN,
  EARLIER_RELEASES,
  type GoalCode,
  type IndicatorCode,
  type TargetCode,
} from './code.table.js';
import { compareSdgCodes } from './compareSdgCodes.js';
import { type AnyIndicatorCode, latestSdgRelease, type SdgReleaseOption } from './release.js';

/** A code of the framework at any of its three levels. */
export type SdgCode = GoalCode | TargetCode | IndicatorCode;

interface Hierarchy {
  readonly goals: readonly GoalCode[];
  readonly targets: readonly TargetCode[];
  readonly indicators: readonly IndicatorCode[];
  readonly targetsOf: ReadonlyMap<string, readonly TargetCode[]>;
}

let decoded: Hierarchy | undefined;

function hierarchy(): Hierarchy {
  decoded ??= decode();
  return decoded;
}

function decode(): Hierarchy {
  const goals: GoalCode[] = [];
  const targets: TargetCode[] = [];
  const indicators: IndicatorCode[] = [];
  const targetsOf = new Map<string, readonly TargetCode[]>();
  for (const line of CHILDREN.split('\n')) {
    const goal = String(goals.length + 1) as GoalCode;
    goals.push(goal);
    const numbered = line.indexOf(',');
    const own: TargetCode[] = [];
    for (let i = 0; i < line.length; i++) {
      if (i === numbered) continue;
      const last = i < numbered ? i + 1 : String.fromCharCode(96 + i - numbered);
      const target = `${goal}.${last}` as TargetCode;
      own.push(target);
      for (let n = 1; n <= Number(line[i]); n++) indicators.push(`${target}.${n}` as IndicatorCode);
    }
    targets.push(...own);
    targetsOf.set(goal, Object.freeze(own));
  }
  return {
    goals: Object.freeze(goals),
    targets: Object.freeze(targets),
    indicators: Object.freeze(indicators),
    targetsOf,
  };
}

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

const byRelease = new Map<string, ReadonlySet<string>>();

/** The codes in force in a release, for membership. An unknown release has none. */
export function indicatorCodeSet(release: string): ReadonlySet<string> {
  const known = byRelease.get(release);
  if (known !== undefined) return known;
  const codes = new Set<string>();
  const difference = EARLIER_RELEASES.split('\n').find((line) => line.startsWith(`${release} `));
  if (difference !== undefined || release === latestSdgRelease) {
    for (const code of hierarchy().indicators) codes.add(code);
    for (const change of difference?.split(' ').slice(1) ?? []) {
      if (change.startsWith('+')) codes.add(change.slice(1));
      else codes.delete(change.slice(1));
    }
    byRelease.set(release, codes);
  }
  return codes;
}

/** Whether the framework has this target. Targets have not changed since 2015. */
export function isTargetCode(code: string): code is TargetCode {
  return (
    hierarchy()
      .targetsOf.get(goalPart(code))
      ?.includes(code as TargetCode) ?? false
  );
}

function goalPart(code: string): string {
  const end = code.indexOf('.');
  return end === -1 ? code : code.slice(0, end);
}

/**
 * The codes of a goal's targets, in their order; of a target its own. Anything else has none.
 * @example
 * targetCodesOf('13') // => ['13.1', '13.2', '13.3', '13.a', '13.b']
 */
export function targetCodesOf(code: string): readonly TargetCode[] {
  return hierarchy().targetsOf.get(code) ?? (isTargetCode(code) ? [code] : []);
}

/**
 * The codes of the indicators of a goal or a target, in their order; of an indicator its own. Of the
 * latest release, unless another is asked for. A code that is not there has none.
 * @example
 * indicatorCodesOf('8.9') // => ['8.9.1', '8.9.2']
 * indicatorCodesOf('8.9', { release: '2020' }) // => ['8.9.1']
 */
export function indicatorCodesOf(code: string): readonly IndicatorCode[];
export function indicatorCodesOf(
  code: string,
  options: SdgReleaseOption,
): readonly AnyIndicatorCode[];
export function indicatorCodesOf(
  code: string,
  { release = latestSdgRelease }: SdgReleaseOption = {},
): readonly AnyIndicatorCode[] {
  const below = `${code}.`;
  const found = [...indicatorCodeSet(release)].filter(
    (indicator) => indicator === code || indicator.startsWith(below),
  );
  return (release === latestSdgRelease ? found : found.sort(compareSdgCodes)) as AnyIndicatorCode[];
}

/**
 * The code one level up: the target of an indicator, the goal of a target. A goal, and anything that
 * is no code of any release, has none.
 * @example
 * parentCodeOf('3.8.1') // => '3.8'
 * parentCodeOf('3.8') // => '3'
 * parentCodeOf('3') // => undefined
 */
export function parentCodeOf(code: string): GoalCode | TargetCode | undefined {
  if (isTargetCode(code)) return goalPart(code) as GoalCode;
  const target = code.slice(0, code.lastIndexOf('.'));
  const known = indicatorCodeSet('2025').has(code) || indicatorCodeSet('2017').has(code);
  return known ? (target as TargetCode) : undefined;
}
