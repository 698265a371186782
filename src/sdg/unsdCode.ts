import { type IndicatorCode, IRREGULAR_UNSD_CODES } from './code.table.js';
import { indicatorCodes } from './codes.js';

interface UnsdCodes {
  /** By indicator; null where the code is not known. */
  readonly own: ReadonlyMap<string, string | null>;
  /** The places of the indicator that a UNSD code names, first place first. */
  readonly places: ReadonlyMap<string, readonly IndicatorCode[]>;
}

let decoded: UnsdCodes | undefined;

function unsdCodes(): UnsdCodes {
  decoded ??= decode();
  return decoded;
}

function decode(): UnsdCodes {
  const irregular = new Map<string, string | null>();
  for (const line of IRREGULAR_UNSD_CODES.split('\n')) {
    const blank = line.indexOf(' ');
    const unsd = line.slice(blank + 1);
    irregular.set(line.slice(0, blank), unsd === '' ? null : `C${unsd}`);
  }
  const own = new Map<string, string | null>();
  const places = new Map<string, IndicatorCode[]>();
  for (const code of indicatorCodes) {
    const special = irregular.get(code);
    const unsd = special === undefined ? `C${padded(code, '')}` : special;
    own.set(code, unsd);
    if (unsd === null) continue;
    const others = places.get(unsd);
    if (others === undefined) places.set(unsd, [code]);
    else others.push(code);
  }
  return { own, places };
}

/** `03.08.01`, `01.0a`: each part in two characters. */
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
 * follow from the indicator's code in 47 cases: an indicator that stands at several places has one UNSD
 * code, and a replaced one a new serial. Null where it is not known (five that came in 2025), undefined
 * for a text that is no indicator of the latest release. Source: UNSD, 30 November 2022.
 * @example
 * unsdCodeOf('3.8.1') // => 'C030801'
 * unsdCodeOf('13.1.1') // => 'C200303'
 * unsdCodeOf('8.9.2') // => null
 */
export function unsdCodeOf(code: string): string | null | undefined {
  return unsdCodes().own.get(code);
}

/**
 * The indicators that a UNSD code names: one, or the same at two or three places. None for a code that
 * is not in the table. Small letters are taken, and the letter O for a zero, which published guidance
 * has.
 * @example
 * indicatorsOfUnsdCode('C200303') // => ['1.5.1', '11.5.1', '13.1.1']
 * indicatorsOfUnsdCode('CO10101') // => ['1.1.1']
 */
export function indicatorsOfUnsdCode(text: string): readonly IndicatorCode[] {
  if (text.length !== 7) return [];
  const code = `C${text.slice(1).toLowerCase().replaceAll('o', '0')}`;
  return (/^c/i.test(text) ? unsdCodes().places.get(code) : undefined) ?? [];
}
