import { expected, oneOf } from '../problems/describe.js';
import type { GoalCode, TargetCode } from './code.table.js';
import { isGoalCode, isTargetCode } from './codes.js';
import { checkIsText } from './codeText.js';
import type { AnyIndicatorCode, SdgReleaseOptions } from './release.js';
import { isIndicatorCodeOfAnyRelease } from './releaseCodes.js';
import { padded, unsdCodeOf } from './unsdCode.js';

/**
 * How a code is written: `plain` 3.8.1, `padded` 03.08.01, `sdg` SDG 3.8.1, `label` Indicator 3.8.1,
 * `open-sdg` indicator_3-8-1, `unsd` C030801, `uri` http://metadata.un.org/sdg/C030801.
 */
export type SdgCodeStyle = 'plain' | 'padded' | 'sdg' | 'label' | 'open-sdg' | 'unsd' | 'uri';

/** A code of the framework, of today or of an earlier release. */
export type AnySdgCode = GoalCode | TargetCode | AnyIndicatorCode;

const STYLES = ['plain', 'padded', 'sdg', 'label', 'open-sdg', 'unsd', 'uri'] as const;
const KINDS = ['goal', 'target', 'indicator'] as const;

/**
 * Writes a code of the framework in a style that {@link parseSdgCode} reads back. Null in the styles
 * `unsd` and `uri` where there is nothing to write: goals and targets have no UNSD code, and that of five
 * indicators is not known. An indicator at several places has one UNSD code, which reads as the first.
 * These two styles write what the code means in the latest release, unless another is asked for.
 * @throws RangeError for a text that is not a code of any release, or no style; TypeError if `code` is not a string:
 *   as a number, 8.10 is 8.1.
 * @example
 * formatSdgCode('1.a.2', 'padded') // => '01.0a.02'
 * formatSdgCode('3.8', 'label') // => 'Target 3.8'
 * formatSdgCode('11.5.1', 'unsd') // => 'C200303'
 * formatSdgCode('3.8', 'unsd') // => null
 * formatSdgCode('4.6.1', 'unsd') // => null
 * formatSdgCode('4.6.1', 'unsd', { release: '2022' }) // => 'C040601'
 */
export function formatSdgCode(
  code: AnySdgCode,
  style: Exclude<SdgCodeStyle, 'unsd' | 'uri'>,
  options?: SdgReleaseOptions,
): string;
export function formatSdgCode(
  code: AnySdgCode,
  style: SdgCodeStyle,
  options?: SdgReleaseOptions,
): string | null;
export function formatSdgCode(
  code: AnySdgCode,
  style: SdgCodeStyle,
  options: SdgReleaseOptions = {},
): string | null {
  checkIsText(code);
  const kind = KINDS[isKnown(code) ? code.split('.').length - 1 : -1];
  if (kind === undefined) throw new RangeError(expected('code', 'a code such as "3.8.1"', code));
  switch (style) {
    case 'plain':
      return code;
    case 'padded':
      return padded(code, '.');
    case 'sdg':
      return `SDG ${code}`;
    case 'label':
      return `${kind[0]?.toUpperCase()}${kind.slice(1)} ${code}`;
    case 'open-sdg':
      return `${kind}_${code.replaceAll('.', '-')}`;
    case 'unsd':
      return unsdCodeOf(code, options) ?? null;
    case 'uri': {
      const name = kind === 'indicator' ? unsdCodeOf(code, options) : code;
      return name ? `http://metadata.un.org/sdg/${name}` : null;
    }
    default:
      throw new RangeError(expected('style', oneOf(STYLES), style));
  }
}

function isKnown(code: string): boolean {
  return isGoalCode(code) || isTargetCode(code) || isIndicatorCodeOfAnyRelease(code);
}
