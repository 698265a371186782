import type { GoalCode, IndicatorCode, TargetCode } from './code.table.js';
import { isGoalCode, isTargetCode } from './codes.js';
import { checkIsText } from './codeText.js';
import { readLabelled } from './labelledCode.js';
import {
  type AnyIndicatorCode,
  releaseOf,
  type SdgRelease,
  type SdgReleaseOptions,
} from './release.js';
import { indicatorCodesIn } from './releaseCodes.js';
import { readSdgUri } from './sdgUri.js';
import { indicatorsOfUnsdCode } from './unsdCode.js';

/** A code that was read from text, with the codes of all levels above it. */
export type ParsedSdgCode<I extends string = IndicatorCode> =
  | {
      readonly kind: 'goal';
      readonly code: GoalCode;
      readonly goal: GoalCode;
      readonly target?: undefined;
      readonly indicator?: undefined;
      readonly places?: undefined;
    }
  | {
      readonly kind: 'target';
      readonly code: TargetCode;
      readonly goal: GoalCode;
      readonly target: TargetCode;
      readonly indicator?: undefined;
      readonly places?: undefined;
    }
  | {
      readonly kind: 'indicator';
      readonly code: I;
      readonly goal: GoalCode;
      readonly target: TargetCode;
      readonly indicator: I;
      /** Only where the text was a UNSD code that several places share: all of them, first place first. */
      readonly places?: readonly I[];
    };

/** Longer text is not a code; the longest form known, a link to the metadata pages, has about 90. */
const LONGEST = 300;

/**
 * Reads the code of a goal, a target or an indicator in the forms in which they are met: `3.8.1`,
 * `SDG 3.8.1`, `Goal 3`, `Target 3.8` (and the words of the other UN languages), `03.08.01`,
 * `indicator_3-8-1`, `1-a-1`, `SDG03`, capital letters, full-width and Arabic digits, UNSD codes (`C030801`, by
 * table) and links of the UN's sites and API.
 *
 * Returns undefined if `code` is not a code (`3.14`, `18`, `17.a`, `1.a.b`), contradicts itself (`Goal 3.8`)
 * or could be something else: `3-8` is a range, `t1101` two targets, `archived-1-a-1` an indicator that
 * the code no longer means. A code that an earlier release had is read when that release is asked for.
 * Never throws on text, and takes time in proportion to its length.
 * @throws TypeError for anything but text: a spreadsheet's 8.1 may have been 8.10. RangeError for an
 *   unknown release.
 * @example
 * parseSdgCode('SDG 3.8.1')
 * // => { kind: 'indicator', code: '3.8.1', goal: '3', target: '3.8', indicator: '3.8.1' }
 * parseSdgCode('Target 1.A') // => { kind: 'target', code: '1.a', goal: '1', target: '1.a' }
 * parseSdgCode('3.14') // => undefined
 * parseSdgCode('17.6.2') // => undefined
 * parseSdgCode('17.6.2', { release: '2017' })?.code // => '17.6.2'
 * parseSdgCode(8.1 as never) // => throws TypeError: a number cannot tell 8.10 from 8.1
 */
export function parseSdgCode(code: string): ParsedSdgCode | undefined;
export function parseSdgCode(
  code: string,
  options: SdgReleaseOptions,
): ParsedSdgCode<AnyIndicatorCode> | undefined;
export function parseSdgCode(
  code: string,
  options: SdgReleaseOptions = {},
): ParsedSdgCode<AnyIndicatorCode> | undefined {
  checkIsText(code);
  const release = releaseOf(options);
  if (code.length > LONGEST) return undefined;
  const plain = plainText(code);
  const fromUnsd = readUnsdCode(plain, release);
  if (fromUnsd !== undefined) return fromUnsd;
  const found = plain.includes('/') ? readSdgUri(plain) : readLabelled(plain);
  if (found === undefined) return undefined;
  const unsd = readUnsdCode(found.code, release);
  const read = unsd ?? place(found.code, release);
  return found.kind === undefined || found.kind === read?.kind ? read : undefined;
}

/** Small letters, plain digits and hyphens, without marks that nobody sees. */
function plainText(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .trim()
    .replace(/^\((.*)\)$|^\[(.*)\]$/s, '$1$2') // "(3.8.1)", as behind a title
    .toLowerCase();
}

function readUnsdCode(
  text: string,
  release: SdgRelease,
): ParsedSdgCode<AnyIndicatorCode> | undefined {
  const places = indicatorsOfUnsdCode(text, { release });
  if (places[0] === undefined) return undefined;
  const read = place(places[0], release);
  return places.length === 1 || read?.kind !== 'indicator' ? read : { ...read, places };
}

/** The place of a canonical code in the framework, if it has one. */
function place(code: string, release: SdgRelease): ParsedSdgCode<AnyIndicatorCode> | undefined {
  const [goal = '', second, third] = code.split('.');
  if (!isGoalCode(goal)) return undefined;
  if (second === undefined) return { kind: 'goal', code: goal, goal };
  const target = `${goal}.${second}`;
  if (!isTargetCode(target)) return undefined;
  if (third === undefined) return { kind: 'target', code: target, goal, target };
  if (!indicatorCodesIn(release).has(code)) return undefined;
  const indicator = code as AnyIndicatorCode;
  return { kind: 'indicator', code: indicator, goal, target, indicator };
}
