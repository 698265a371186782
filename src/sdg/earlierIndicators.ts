import { compareSdgCodes } from './compareSdgCodes.js';
import { formerMeanings } from './former.js';
import type { SdgIndicator } from './indicator.js';
import { latestIndicators } from './latestIndicators.js';
import { placeReader } from './places.js';
import type { SdgRelease } from './release.js';
import { indicatorCodesIn } from './releaseCodes.js';
import { unsdCodeIn } from './unsdCode.js';

/** The entries of an earlier release: those that are still in use, and what codes meant then. */
export function earlierIndicators(release: SdgRelease): readonly SdgIndicator[] {
  const placeOf = placeReader(release);
  const codes = indicatorCodesIn(release);
  const standing = latestIndicators()
    .filter(({ code, since }) => codes.has(code) && since <= release)
    .map((entry) => Object.freeze({ ...entry, ...placeOf(entry.code) }));
  const former = formerMeanings()
    .filter(({ since, until }) => since <= release && release <= until)
    .map(({ code, since, until, title, confidence, source }) =>
      Object.freeze({
        code,
        ...placeOf(code),
        title,
        since,
        until,
        unsdCode: unsdCodeIn(release, code),
        tier: null,
        tierAsOf: null,
        tierNote: null,
        custodianAgencies: null,
        custodianNote: null,
        partnerAgencies: null,
        confidence,
        source,
      }),
    );
  return Object.freeze([...standing, ...former].sort((a, b) => compareSdgCodes(a.code, b.code)));
}
