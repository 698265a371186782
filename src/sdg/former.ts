import { frozen } from '../problems/frozen.js';
import type { SdgConfidence } from './indicator.js';
import { type AnyIndicatorCode, type SdgRelease, sdgReleases } from './release.js';
import { FORMER_ROWS, LATER_CODES } from './release.table.js';

/** What became of a meaning that a code no longer has. */
export type SdgFate = 'deleted' | 'replaced' | 'moved' | 'revised' | 'split';

/** What a code meant in earlier releases. */
export interface FormerMeaning {
  readonly code: AnyIndicatorCode;
  readonly since: SdgRelease;
  readonly until: SdgRelease;
  readonly title: string;
  readonly fate: SdgFate;
  readonly became: readonly AnyIndicatorCode[];
  readonly source: string;
  readonly confidence: SdgConfidence;
}

let decoded: readonly FormerMeaning[] | undefined;
let later: ReadonlyMap<string, SdgRelease> | undefined;

/** Every meaning that a code had and lost. */
export function formerMeanings(): readonly FormerMeaning[] {
  decoded ??= FORMER_ROWS.split('\n').map((line) => {
    const [code = '', since, until, title = '', fate, became = '', source = '', confidence] =
      line.split('|');
    return {
      code: code as AnyIndicatorCode,
      since: since as SdgRelease,
      until: until as SdgRelease,
      title,
      fate: fate as SdgFate,
      became: frozen((became === '' ? [] : became.split(' ')) as AnyIndicatorCode[]),
      source,
      confidence: confidence as SdgConfidence,
    };
  });
  return decoded;
}

/** The first release in which a code has the meaning that it has today. */
export function sinceOf(code: string): SdgRelease {
  later ??= new Map(LATER_CODES.split('\n').map((line) => line.split(' ') as [string, SdgRelease]));
  return later.get(code) ?? '2017';
}

/** The release after another; the latest has none. */
export function releaseAfter(release: SdgRelease): SdgRelease | undefined {
  return sdgReleases.find((other) => other.release > release)?.release;
}
