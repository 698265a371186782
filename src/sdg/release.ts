import { frozen } from '../problems/frozen.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import type { FormerIndicatorCode, IndicatorCode } from './code.table.js';

/**
 * A release of the global indicator framework, by its year. Between two of them the Statistical
 * Commission has refined wordings, not codes.
 */
export type SdgRelease = '2017' | '2020' | '2022' | '2025';

/** One of the releases whose codes are distinguished. */
export interface SdgReleaseInfo {
  readonly release: SdgRelease;
  /** The day, or the month where only that is sure. */
  readonly adopted: string;
  /** By whom and in which document. */
  readonly adoptedBy: string;
}

/** Options of the functions that can look at an earlier release of the framework. */
export interface SdgReleaseOptions {
  /** The latest release, unless given. */
  readonly release?: SdgRelease | undefined;
}

/** A code of any release. */
export type AnyIndicatorCode = IndicatorCode | FormerIndicatorCode;

/** The release that is meant where none is named: that of March 2025, in force in November 2026. */
export const latestSdgRelease = '2025' satisfies SdgRelease;

export const SDG_RELEASES: readonly SdgRelease[] = ['2017', '2020', '2022', '2025'];

/**
 * The release that is asked for, else the latest. A year between two releases is refused: an empty result
 * would say that the framework had no such code.
 * @throws TypeError for an unknown option and a release that is not a string, RangeError for an unknown release.
 */
export function releaseOf(options: SdgReleaseOptions): SdgRelease {
  requireOptions(options, ['release']);
  const { release = latestSdgRelease } = options;
  requireWord(release, SDG_RELEASES, 'options.release');
  return release;
}

/**
 * The releases in the order of time. The framework of March 2016 is not among them: of it only the
 * counts are known here.
 * @example
 * sdgReleases.map(({ release }) => release) // => ['2017', '2020', '2022', '2025']
 */
export const sdgReleases: readonly SdgReleaseInfo[] = /* @__PURE__ */ frozen<SdgReleaseInfo[]>([
  {
    release: '2017',
    adopted: '2017-07-06',
    adoptedBy: 'General Assembly, A/RES/71/313',
  },
  {
    release: '2020',
    adopted: '2020-03',
    adoptedBy: 'Statistical Commission, 51st session (2020 comprehensive review)',
  },
  {
    release: '2022',
    adopted: '2022-03',
    adoptedBy: 'Statistical Commission, 53rd session (11.5.2 split, 17.3.1 replaced)',
  },
  {
    release: '2025',
    adopted: '2025-03',
    adoptedBy: 'Statistical Commission, 56th session (2025 comprehensive review, E/CN.3/2025/6)',
  },
]);
