import type { Digits } from '../text/digits.js';
import { does, markAt, phraseAt, senseAt, type Text, tokenAt } from '../text/text.js';
import { MEASURED, TIMES } from '../vocabulary/shared.js';
import { readWordNumeral } from './numberWords.js';
import type { Numeral } from './numeral.js';
import { wordNumeral } from './numeral.js';
import { readScale, type Scale } from './scale.js';

/** Reads a number that begins at a token; undefined if none does. */
export function readNumeral(text: Text, at: number, afterMoney: boolean): Numeral | undefined {
  const { kind } = tokenAt(text, at);
  if (kind === 'mark') return undefined;
  const numeral =
    kind === 'number' ? readDigitNumeral(text, at, afterMoney) : readWordNumeral(text, at);
  if (numeral === undefined) return undefined;
  return inDozens(text, numeral) ?? withHalf(text, numeral) ?? numeral;
}

/** "A million and a half", "un million et demi", "dos millones y medio". */
function withHalf(text: Text, numeral: Numeral): Numeral | undefined {
  if (numeral.exponent < 3 || numeral.decimals !== '') return undefined;
  const half = phraseAt(text, numeral.next, senseAt(text, numeral.next).halves);
  if (half === undefined || markAt(text, half.next) === '-') return undefined;
  if (does(text, half.next, 'of') && senseAt(text, half.next + 1).number === undefined) {
    // "A million and a half of them" is not a number; "un million et demi de personnes" is one.
    if (senseAt(text, half.next + 1).unit === undefined) return undefined;
  }
  return { ...numeral, decimals: half.meaning, scaled: true, next: half.next };
}

/** "Two dozen". */
function inDozens(text: Text, numeral: Numeral): Numeral | undefined {
  const { round } = senseAt(text, numeral.next);
  if (round !== 12 || numeral.scaled || numeral.decimals !== '') return undefined;
  return wordNumeral(String(12 * Number(numeral.whole)), '', 0, numeral.next + 1, { loose: true });
}

/** Whether nothing stands behind digits that could belong to them: most of what a number may mean is then out. */
export function isAlone(text: Text, at: number): boolean {
  if (tokenAt(text, at).kind !== 'number') return false;
  const { kind, text: mark } = tokenAt(text, at + 1);
  if (kind === 'number') return markAt(text, at + 2) !== '/';
  return kind === 'mark' && (mark === '' || ',.;:!?)]"…—'.includes(mark));
}

function readDigitNumeral(text: Text, at: number, afterMoney: boolean): Numeral | undefined {
  const written = tokenAt(text, at).digits;
  if (written === null) return undefined;
  // Codes and times begin with a zero: 007, 08.
  if (written.whole.length > 1 && written.whole.startsWith('0')) return undefined;
  const none: Scale = { exponent: 0, unit: null, next: at + 1 };
  if (isAlone(text, at)) return numeralOf(settle(text, written, none), undefined, none);
  const part = written.decimals === '' && !written.grouped ? readPart(text, at + 1) : undefined;
  const behind = part?.next ?? (plusBeforeScale(text, at + 1) ? at + 2 : at + 1);
  const scale = readScale(text, behind, afterMoney);
  return numeralOf(settle(text, written, scale), part?.decimals, scale);
}

function numeralOf(
  { whole, decimals, grouped }: Digits,
  part: string | undefined,
  scale: Scale,
): Numeral {
  const { exponent, unit, next } = scale;
  return {
    whole,
    decimals: part ?? decimals,
    exponent,
    scaled: exponent > 0,
    worded: false,
    grouped,
    loose: false,
    unit,
    next,
  };
}

/** "17+ million": at least so many, said between the digits and their scale word. */
function plusBeforeScale(text: Text, at: number): boolean {
  const { text: mark, glued } = tokenAt(text, at);
  return mark === '+' && glued && senseAt(text, at + 1).scale !== undefined;
}

/**
 * Three digits behind a lone mark are decimals behind the language's decimal mark, where a scale word or
 * a sign of percent follows; otherwise thousands. Of people and households there are no thousandths, and
 * no decimals end in two zeros ("2,400 millones" of America).
 */
function settle(text: Text, digits: Digits, scale: Scale): Digits {
  const { whole, decimals, grouped, lone } = digits;
  if (lone === null) return digits;
  const all = grouped ? whole : whole + decimals;
  const { sense, text: follower } = tokenAt(text, scale.next);
  const isCount = sense.unit !== undefined && !MEASURED.has(sense.unit) && !TIMES.has(sense.unit);
  const { decimal } = text.lexicon.language;
  const isScaled =
    scale.exponent > 0 ||
    follower === '%' ||
    phraseAt(text, scale.next, sense.measures)?.meaning === 'percent';
  const isDecimal =
    lone === decimal &&
    !(scale.exponent === 0 && isCount) &&
    (decimal === '.' || (isScaled && !all.endsWith('00')));
  if (!isDecimal && all.slice(0, -3) !== '0')
    return { whole: all, decimals: '', grouped: true, lone };
  return { whole: all.slice(0, -3), decimals: all.slice(-3), grouped: false, lone };
}

const VULGAR: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅓': '33',
  '⅔': '67',
  '1/2': '5',
  '1/4': '25',
  '3/4': '75',
};

/** The part of one behind whole digits: "2½", "2 1/2", "3 and a half million". */
function readPart(text: Text, at: number): { decimals: string; next: number } | undefined {
  const { kind, text: mark, glued } = tokenAt(text, at);
  if (kind === 'word') return halfBeforeScale(text, at);
  if (kind === 'mark') {
    const decimals = glued ? VULGAR[mark] : undefined;
    return decimals === undefined ? undefined : { decimals, next: at + 1 };
  }
  if (markAt(text, at + 1) !== '/' || !tokenAt(text, at + 2).glued) return undefined;
  const decimals = VULGAR[`${mark}/${tokenAt(text, at + 2).text}`];
  return decimals === undefined || glued ? undefined : { decimals, next: at + 3 };
}

/** "And a half" between a number and its scale word. */
export function halfBeforeScale(
  text: Text,
  at: number,
): { decimals: string; next: number } | undefined {
  const half = phraseAt(text, at, senseAt(text, at).halves);
  if (half === undefined || senseAt(text, half.next).scale === undefined) return undefined;
  return { decimals: half.meaning, next: half.next };
}
