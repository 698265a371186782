import type { GoalCode, TargetCode } from './code.table.js';
import type { SdgIndicator } from './indicator.js';
import type { AnyIndicatorCode, SdgRelease } from './release.js';
import { repeatGroups } from './repeats.js';

type Place = Pick<SdgIndicator, 'release' | 'goal' | 'target' | 'repeatGroup' | 'primary'>;

const ALONE: readonly AnyIndicatorCode[] = /* @__PURE__ */ Object.freeze([]);

/** Where an indicator is in a release: above it, and next to it where it occurs at several places. */
export function placeReader(release: SdgRelease): (code: AnyIndicatorCode) => Place {
  const groups = new Map<string, readonly AnyIndicatorCode[]>();
  for (const { codes } of repeatGroups({ release })) {
    for (const code of codes) groups.set(code, Object.freeze(codes));
  }
  return (code) => {
    const repeatGroup = groups.get(code) ?? ALONE;
    return {
      release,
      goal: code.slice(0, code.indexOf('.')) as GoalCode,
      target: code.slice(0, code.lastIndexOf('.')) as TargetCode,
      repeatGroup,
      primary: repeatGroup.length === 0 || repeatGroup[0] === code,
    };
  };
}
