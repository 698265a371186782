import { type IndicatorCode, IRREGULAR_UNSD_CODES } from './code.table.js';
import { checkIsText } from './codeText.js';
import {
  type AnyIndicatorCode,
  releaseOf,
  type SdgRelease,
  type SdgReleaseOptions,
} from './release.js';
import { formerCodesIn, indicatorCodesIn } from './releaseCodes.js';

let irregular: ReadonlyMap<string, string> | undefined;
const decoded = /* @__PURE__ */ new Map<SdgRelease, ReadonlyMap<string, AnyIndicatorCode[]>>();

/** The digits of the codes that do not follow from the indicator's; none where they are not known. */
function irregularDigits(): ReadonlyMap<string, string> {
  irregular ??= new Map(
    IRREGULAR_UNSD_CODES.split('\n').map((line) => line.split(' ') as [string, string]),
  );
  return irregular;
}

/** The places of the indicator that each UNSD code of a release names, first place first. */
function placesByUnsdCode(release: SdgRelease): ReadonlyMap<string, AnyIndicatorCode[]> {
  const known = decoded.get(release);
  if (known !== undefined) return known;
  const places = new Map<string, AnyIndicatorCode[]>();
  for (const code of indicatorCodesIn(release)) {
    const unsd = unsdCodeIn(release, code);
    if (unsd === null) continue;
    const others = places.get(unsd);
    if (others === undefined) places.set(unsd, [code as AnyIndicatorCode]);
    else others.push(code as AnyIndicatorCode);
  }
  for (const list of places.values()) Object.freeze(list);
  decoded.set(release, places);
  return places;
}

/** The UNSD code of an indicator that a release has; null if it is not known. */
export function unsdCodeIn(release: SdgRelease, code: string): string | null {
  const former = formerCodesIn(release).get(code);
  if (former !== undefined) return former;
  const digits = irregularDigits().get(code) ?? padded(code, '');
  return digits === '' ? null : `C${digits}`;
}

/** `03.08.01`, `01.0a`: each part in two characters. By hand, since it runs for every code at once. */
export function padded(code: string, between: string): string {
  let text = '';
  let start = 0;
  for (;;) {
    const end = code.indexOf('.', start);
    const part = end === -1 ? code.slice(start) : code.slice(start, end);
    text += part.length === 1 ? `0${part}` : part;
    if (end === -1) return text;
    text += between;
    start = end + 1;
  }
}

/**
 * The code by which UNSD names an indicator in its files and links, such as `C030801`. It does not
 * follow from the indicator's code in 47 cases: an indicator that is listed in several places has one UNSD
 * code, and a replaced one a new serial. Null if it is not known (five that came in 2025, most that
 * are gone), undefined if `code` is not an indicator of the release. Source: UNSD, 30 November 2022.
 * @throws RangeError for an unknown release.
 * @example
 * unsdCodeOf('3.8.1') // => 'C030801'
 * unsdCodeOf('13.1.1') // => 'C200303'
 * unsdCodeOf('4.6.1') // => null
 * unsdCodeOf('4.6.1', { release: '2022' }) // => 'C040601'
 */
export function unsdCodeOf(
  code: string,
  options: SdgReleaseOptions = {},
): string | null | undefined {
  checkIsText(code);
  const release = releaseOf(options);
  return indicatorCodesIn(release).has(code) ? unsdCodeIn(release, code) : undefined;
}

/**
 * The indicators that a UNSD code names: one, or the same at two or three places. None for a code that
 * is not in the table of the release. Small letters are taken, and the letter O for a zero, which
 * published guidance has.
 * @throws TypeError if `text` is not a string, RangeError for an unknown release.
 * @example
 * indicatorsOfUnsdCode('C200303') // => ['1.5.1', '11.5.1', '13.1.1']
 * indicatorsOfUnsdCode('CO10101') // => ['1.1.1']
 * indicatorsOfUnsdCode('C040601') // => []
 * indicatorsOfUnsdCode('C040601', { release: '2022' }) // => ['4.6.1']
 */
export function indicatorsOfUnsdCode(text: string): readonly IndicatorCode[];
export function indicatorsOfUnsdCode(
  text: string,
  options: SdgReleaseOptions,
): readonly AnyIndicatorCode[];
export function indicatorsOfUnsdCode(
  text: string,
  options: SdgReleaseOptions = {},
): readonly AnyIndicatorCode[] {
  checkIsText(text, 'text');
  const release = releaseOf(options);
  // Most texts are none: they are told by their form, before the table is made.
  if (text.length !== 7 || !/^c/i.test(text)) return [];
  const code = `C${text.slice(1).toLowerCase().replaceAll('o', '0')}`;
  return placesByUnsdCode(release).get(code) ?? [];
}
