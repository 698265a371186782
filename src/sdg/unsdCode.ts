import { type IndicatorCode, IRREGULAR_UNSD_CODES } from './code.table.js';
import { checkIsText } from './codeText.js';
import {
  type AnyIndicatorCode,
  releaseOf,
  type SdgRelease,
  type SdgReleaseOption,
} from './release.js';
import { formerCodesIn, indicatorCodesIn } from './releaseCodes.js';

interface UnsdCodes {
  /** By indicator; null where the code is not known. */
  readonly own: ReadonlyMap<string, string | null>;
  /** The places of the indicator that a UNSD code names, first place first. */
  readonly places: ReadonlyMap<string, readonly AnyIndicatorCode[]>;
}

const decoded = /* @__PURE__ */ new Map<SdgRelease, UnsdCodes>();

function unsdCodes(release: SdgRelease): UnsdCodes {
  let found = decoded.get(release);
  if (found === undefined) {
    found = decode(release);
    decoded.set(release, found);
  }
  return found;
}

function decode(release: SdgRelease): UnsdCodes {
  const irregular = new Map(
    IRREGULAR_UNSD_CODES.split('\n').map((line) => line.split(' ') as [string, string]),
  );
  const former = formerCodesIn(release);
  const own = new Map<string, string | null>();
  const places = new Map<string, AnyIndicatorCode[]>();
  for (const code of indicatorCodesIn(release)) {
    const digits = irregular.get(code) ?? padded(code, '');
    const unsd = former.get(code) ?? (former.has(code) || digits === '' ? null : `C${digits}`);
    own.set(code, unsd);
    if (unsd === null) continue;
    const others = places.get(unsd);
    if (others === undefined) places.set(unsd, [code as AnyIndicatorCode]);
    else others.push(code as AnyIndicatorCode);
  }
  return { own, places };
}

/** `03.08.01`, `01.0a`: each part in two characters. */
export function padded(code: string, between: string): string {
  return code
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join(between);
}

/**
 * The code by which UNSD names an indicator in its files and links, such as `C030801`. It does not
 * follow from the indicator's code in 47 cases: an indicator that stands at several places has one UNSD
 * code, and a replaced one a new serial. Null where it is not known (five that came in 2025, most that
 * are gone), undefined for what is no indicator of the release. Source: UNSD, 30 November 2022.
 * @throws RangeError for an unknown release.
 * @example
 * unsdCodeOf('3.8.1') // => 'C030801'
 * unsdCodeOf('13.1.1') // => 'C200303'
 * unsdCodeOf('4.6.1') // => null
 * unsdCodeOf('4.6.1', { release: '2022' }) // => 'C040601'
 */
export function unsdCodeOf(
  code: string,
  options: SdgReleaseOption = {},
): string | null | undefined {
  return unsdCodes(releaseOf(options)).own.get(code);
}

/**
 * The indicators that a UNSD code names: one, or the same at two or three places. None for a code that
 * is not in the table of the release. Small letters are taken, and the letter O for a zero, which
 * published guidance has.
 * @throws TypeError for what is no text, RangeError for an unknown release.
 * @example
 * indicatorsOfUnsdCode('C200303') // => ['1.5.1', '11.5.1', '13.1.1']
 * indicatorsOfUnsdCode('CO10101') // => ['1.1.1']
 * indicatorsOfUnsdCode('C040601') // => []
 * indicatorsOfUnsdCode('C040601', { release: '2022' }) // => ['4.6.1']
 */
export function indicatorsOfUnsdCode(text: string): readonly IndicatorCode[];
export function indicatorsOfUnsdCode(
  text: string,
  options: SdgReleaseOption,
): readonly AnyIndicatorCode[];
export function indicatorsOfUnsdCode(
  text: string,
  options: SdgReleaseOption = {},
): readonly AnyIndicatorCode[] {
  checkIsText(text);
  const { places } = unsdCodes(releaseOf(options));
  if (!/^c[\do]{2}.{4}$/i.test(text)) return [];
  return places.get(`C${text.slice(1).toLowerCase().replaceAll('o', '0')}`) ?? [];
}
