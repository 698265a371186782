import { EARLIER_RELEASES } from './code.table.js';
import { compareSdgCodes } from './compareSdgCodes.js';
import { hierarchy } from './hierarchy.js';
import { latestSdgRelease, type SdgRelease } from './release.js';

/** The indicators' codes of a release, in addition to those of the latest. */
interface ReleaseCodes {
  /** In the order of the framework. */
  readonly codes: ReadonlySet<string>;
  /** Those that mean something which the latest release no longer has: with its UNSD code, or null. */
  readonly former: ReadonlyMap<string, string | null>;
}

const decoded = /* @__PURE__ */ new Map<SdgRelease, ReleaseCodes>();

function releaseCodes(release: SdgRelease): ReleaseCodes {
  let found = decoded.get(release);
  if (found === undefined) {
    found = decode(release);
    decoded.set(release, found);
  }
  return found;
}

function decode(release: SdgRelease): ReleaseCodes {
  const current = hierarchy().indicators;
  if (release === latestSdgRelease) return { codes: new Set(current), former: new Map() };
  const codes = new Set<string>(current);
  const former = new Map<string, string | null>();
  const line = EARLIER_RELEASES.split('\n').find((earlier) => earlier.startsWith(release));
  for (const change of line?.split(' ').slice(1) ?? []) {
    const [code = '', unsd] = change.slice(1).split('=');
    if (change.startsWith('-')) codes.delete(code);
    else {
      codes.add(code);
      former.set(code, unsd === undefined ? null : `C${unsd}`);
    }
  }
  return { codes: new Set([...codes].sort(compareSdgCodes)), former };
}

/** The codes in force in a release, in the order of the framework. */
export function indicatorCodesIn(release: SdgRelease): ReadonlySet<string> {
  return releaseCodes(release).codes;
}

/** The codes whose meaning in a release the latest release no longer has, with its UNSD code or null. */
export function formerCodesIn(release: SdgRelease): ReadonlyMap<string, string | null> {
  return releaseCodes(release).former;
}

/** Whether any release has an indicator's code: those of 2017 and the latest are all that there were. */
export function isIndicatorCodeOfAnyRelease(code: string): boolean {
  return indicatorCodesIn(latestSdgRelease).has(code) || indicatorCodesIn('2017').has(code);
}
