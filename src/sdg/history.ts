import { checkIsText } from './codeText.js';
import { formerMeanings, releaseAfter, sinceOf } from './former.js';
import type { SdgConfidence } from './indicator.js';
import { sdgIndicator } from './indicators.js';
import { type AnyIndicatorCode, latestSdgRelease, type SdgRelease } from './release.js';
import { REVISION_ROWS } from './release.table.js';
import { indicatorCodesIn } from './releaseCodes.js';

/**
 * What a release did with a code. `listed`: it was there in the first release that we know; `added`;
 * `replaced`: another indicator took its place; `moved`: the same indicator under another code; `split`;
 * `revised`: by a comprehensive review; `reworded`: by a session that we cannot name; `deleted`.
 */
export type SdgChangeKind =
  | 'listed'
  | 'added'
  | 'replaced'
  | 'moved'
  | 'split'
  | 'revised'
  | 'reworded'
  | 'deleted';

/** One step in the life of a code. */
export interface SdgIndicatorChange {
  readonly release: SdgRelease;
  readonly change: SdgChangeKind;
  /** Whose indicator it took over; empty if it began. */
  readonly from: readonly AnyIndicatorCode[];
  /** The codes that go on from here; empty if it ended. */
  readonly to: readonly AnyIndicatorCode[];
  /** What the code means from then on, in our words; null if it means nothing any more. */
  readonly title: string | null;
  readonly note: string | null;
  readonly confidence: SdgConfidence;
}

/** The life of an indicator's code. */
export interface SdgIndicatorHistory {
  readonly code: AnyIndicatorCode;
  /** Whether the latest release has the code, in whatever meaning. */
  readonly status: 'current' | 'gone';
  /** Oldest first. */
  readonly changes: readonly SdgIndicatorChange[];
}

/**
 * What the releases did with an indicator's code since 2017, oldest first: a code is no stable key. For a
 * code that is gone the last change says what became of it. Undefined for a code that no release had.
 * @throws TypeError if `code` is not a string.
 * Sources: the 2020 review's lists, UNSD's tier file of November 2022, the list after the 2025 review.
 * @example
 * indicatorHistory('8.9.2')?.changes.map(({ release, change }) => `${release} ${change}`)
 * // => ['2017 listed', '2020 deleted', '2025 added']
 * indicatorHistory('17.6.2')?.status // => 'gone'
 * indicatorHistory('17.6.2')?.changes.at(-1)?.to // => ['17.6.1']
 */
export function indicatorHistory(code: string): SdgIndicatorHistory | undefined {
  checkIsText(code);
  const isCurrent = indicatorCodesIn(latestSdgRelease).has(code);
  const former = formerMeanings().filter((meaning) => meaning.code === code);
  if (!isCurrent && former.length === 0) return undefined;
  const own = code as AnyIndicatorCode;
  const changes = [
    ...former.map(({ since, title, confidence }) => beginning(own, since, title, confidence)),
    ...former.flatMap(endingOf),
    ...(isCurrent ? currentBeginning(own) : []),
    ...revisionsOf(own),
  ];
  // What a code loses in a release comes before what it gains.
  const order = (change: SdgIndicatorChange) => `${change.release}${change.title === null ? 0 : 1}`;
  changes.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { code: own, status: isCurrent ? 'current' : 'gone', changes };
}

function currentBeginning(code: AnyIndicatorCode): SdgIndicatorChange[] {
  const entry = sdgIndicator(code);
  return entry === undefined ? [] : [beginning(code, sinceOf(code), entry.title, entry.confidence)];
}

/** How a code came to a meaning: from the start, as something new, or from what another meaning became. */
function beginning(
  code: AnyIndicatorCode,
  since: SdgRelease,
  title: string,
  confidence: SdgConfidence,
): SdgIndicatorChange {
  const parents = formerMeanings().filter(
    ({ until, became }) => releaseAfter(until) === since && became.includes(code),
  );
  const change = since === '2017' ? 'listed' : (parents[0]?.fate ?? 'added');
  const from = parents.map((parent) => parent.code);
  return { release: since, change, from, to: [code], title, note: null, confidence };
}

/** The end of a meaning, unless the code itself goes on from it. */
function endingOf({
  code,
  until,
  fate,
  became,
  confidence,
}: ReturnType<typeof formerMeanings>[number]): SdgIndicatorChange[] {
  const release = releaseAfter(until);
  if (release === undefined || became.includes(code)) return [];
  return [{ release, change: fate, from: [code], to: became, title: null, note: null, confidence }];
}

function revisionsOf(code: AnyIndicatorCode): SdgIndicatorChange[] {
  return REVISION_ROWS.split('\n').flatMap((line) => {
    const [revised, release, change, note, , confidence] = line.split('|');
    if (revised !== code) return [];
    const then = release as SdgRelease;
    return [
      {
        release: then,
        change: change as SdgChangeKind,
        from: [code],
        to: [code],
        title: sdgIndicator(code, { release: then })?.title ?? null,
        note: note || null,
        confidence: confidence as SdgConfidence,
      },
    ];
  });
}
