import { checkIsText } from './codeText.js';
import { type AnyIndicatorCode, releaseOf, type SdgReleaseOptions } from './release.js';
import { REPEAT_ROWS } from './release.table.js';

/** One indicator that the framework lists under several codes. */
export interface SdgRepeatGroup {
  /** Its places, in the order of the framework. The first is the one that counts. */
  readonly codes: readonly AnyIndicatorCode[];
  /** True where the places differ slightly in wording and keep UNSD codes of their own (13.2.1, 13.b.1). */
  readonly amended: boolean;
}

/**
 * The indicators that are listed in several places: 13 groups in the latest release, 9 in that of 2017.
 * Source: UNSD's tier file of 30 November 2022 and the changes of 2020.
 * @throws RangeError for an unknown release.
 * @example
 * repeatGroups().length // => 13
 * repeatGroups({ release: '2017' }).length // => 9
 */
export function repeatGroups(options: SdgReleaseOptions = {}): readonly SdgRepeatGroup[] {
  const release = releaseOf(options);
  return REPEAT_ROWS.split('\n').flatMap((line) => {
    const [codes = '', since = '', amended] = line.split('|');
    if (since > release) return [];
    return [{ codes: codes.split(' ') as AnyIndicatorCode[], amended: amended === 'yes' }];
  });
}

/**
 * All places of the indicator with a code, itself included; none for an indicator that is listed once and
 * if it is not an indicator.
 * @throws RangeError for an unknown release.
 * @example
 * repeatsOf('13.1.1') // => ['1.5.1', '11.5.1', '13.1.1']
 * repeatsOf('3.8.1') // => []
 */
export function repeatsOf(
  code: string,
  options: SdgReleaseOptions = {},
): readonly AnyIndicatorCode[] {
  checkIsText(code);
  const group = repeatGroups(options).find(({ codes }) => codes.includes(code as AnyIndicatorCode));
  return group?.codes ?? [];
}
