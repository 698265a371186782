import { beginningMarks } from './beginnings.js';
import type { Digits } from './digits.js';
import { foreignFollowers } from './lexicon.js';
import { andAHalf, readWordNumeral } from './numberWords.js';
import { type Numeral, wordNumeral } from './numeral.js';
import { readScale, type Scale, scaleOf } from './scale.js';
import { type Token, wordAt } from './tokens.js';
import { measuredUnits, nouns, timeUnits } from './units.js';
import { oneOf } from './words.js';

/** Reads a number that begins at a token; undefined where none does. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  afterMoney: boolean,
): Numeral | undefined {
  const kind = tokens[at]?.kind;
  if (kind !== 'number' && kind !== 'word') return undefined;
  const numeral =
    kind === 'number' ? readDigitNumeral(tokens, at, afterMoney) : readWordNumeral(tokens, at);
  if (numeral === undefined) return undefined;
  return inDozens(tokens, numeral) ?? withHalf(tokens, numeral) ?? numeral;
}

/** "A million and a half", "un million et demi", "dos millones y medio". */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  const { whole, decimals, exponent, worded, grouped, loose, unit, next } = numeral;
  if (exponent < 3 || decimals !== '') return undefined;
  const first = wordAt(tokens, next);
  const second = wordAt(tokens, next + 1);
  const isEnglish = first === 'and' && second === 'a' && wordAt(tokens, next + 2) === 'half';
  const isAbroad = first === 'et' ? second === 'demi' : first === 'y' && second === 'medio';
  const behind = isEnglish ? next + 3 : next + 2;
  if ((!isEnglish && !isAbroad) || wordAt(tokens, behind) === 'of') return undefined;
  return {
    whole,
    decimals: '5',
    exponent,
    scaled: true,
    worded,
    grouped,
    loose,
    unit,
    next: behind,
  };
}

/** "Two dozen". */
function inDozens(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  if (wordAt(tokens, numeral.next) !== 'dozen' || numeral.scaled || numeral.decimals !== '')
    return undefined;
  const whole = String(12 * Number(numeral.whole));
  return wordNumeral(whole, '', 0, numeral.next + 1, { loose: true });
}

/** Marks behind digits that may belong to them, currency signs and "½" aside. */
const joinsDigits = oneOf('% / - ‑ – − ± +');

/** Whether nothing stands behind digits that could belong to them: most of what a number may mean is then out. */
export function isAlone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const follower = tokens[at + 1];
  if (follower === undefined) return true;
  // "2 1/2".
  if (follower.kind === 'number') return tokens[at + 2]?.text !== '/';
  const { kind, text } = follower;
  return kind === 'mark' && !joinsDigits(text) && !beginningMarks().has(text);
}

function readDigitNumeral(
  tokens: readonly Token[],
  at: number,
  afterMoney: boolean,
): Numeral | undefined {
  const written = tokens[at]?.digits;
  if (written == null) return undefined;
  // Codes and times begin with a zero: 007, 08.
  if (written.whole.length > 1 && written.whole.startsWith('0')) return undefined;
  if (isAlone(tokens, at)) return digitNumeral(written, written.decimals, NO_SCALE, at + 1);
  const part = written.decimals === '' && !written.grouped ? readPart(tokens, at + 1) : undefined;
  const behind = plusBeforeScale(tokens, at + 1) ? at + 2 : at + 1;
  const scale = readScale(tokens, part?.next ?? behind, afterMoney);
  const digits = written.doubtful ? settle(written, tokens, at, scale) : written;
  return digitNumeral(digits, part?.decimals ?? digits.decimals, scale, scale.next);
}

const NO_SCALE = { exponent: 0, unit: null } as const;

function digitNumeral(
  { whole, grouped }: Digits,
  decimals: string,
  { exponent, unit }: Pick<Scale, 'exponent' | 'unit'>,
  next: number,
): Numeral {
  const scaled = exponent > 0;
  return { whole, decimals, exponent, scaled, worded: false, grouped, loose: false, unit, next };
}

/** "17+ million": at least so many, said between the digits and their scale word. */
function plusBeforeScale(tokens: readonly Token[], at: number): boolean {
  const plus = tokens[at];
  return plus?.text === '+' && plus.glued && scaleOf(wordAt(tokens, at + 1)) !== undefined;
}

const isMillion = oneOf('millones millon millions million mil');
/** Words of French and Spanish before a number. */
const leadsForeign = oneOf(
  'entre de del des los las les unos unas casi cerca environ quelque quelques pres hasta',
);

/**
 * The digits around a lone comma or point with three digits behind it, by the custom of the words beside:
 * "2,540 milliards" has a decimal comma, "1.500 millones" and "2.200 muertos" a point of thousands.
 */
function settle(digits: Digits, tokens: readonly Token[], at: number, scale: Scale): Digits {
  const { whole, decimals, grouped, doubtful } = digits;
  if (grouped) {
    // "2,400 millones" of America are thousands of millions: a decimal would end in no zeros.
    const last = wordAt(tokens, scale.next - 1);
    // "22,125 %" with a blank is French or Spanish.
    const sign = tokens[scale.next];
    if (scale.exponent === 0 && !(sign?.text === '%' && !sign.glued)) return digits;
    const isAbroad =
      scale.exponent === 0 || scale.foreign || foreignFollowers().has(wordAt(tokens, scale.next));
    const isDecimal = isAbroad && !(isMillion(last) && whole.endsWith('00'));
    if (!isDecimal) return digits;
    return { whole: whole.slice(0, -3), decimals: whole.slice(-3), grouped: false, doubtful };
  }
  const follower = wordAt(tokens, scale.next);
  const isGrouped =
    scale.foreign ||
    foreignFollowers().has(follower) ||
    leadsForeign(wordAt(tokens, at - 1)) ||
    (scale.exponent === 0 && isCounted(follower));
  if (!isGrouped || whole === '0') return digits;
  return { whole: whole + decimals, decimals: '', grouped: true, doubtful };
}

/** A noun of which there are no thousandths: people, households, any plural of Spanish in -os or -as. */
function isCounted(word: string): boolean {
  if (word.length > 4 && /[oa]s$/.test(word)) return true;
  const unit = nouns().get(word);
  return unit !== undefined && !measuredUnits().has(unit) && !timeUnits().has(unit);
}

const VULGAR: Record<string, string> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅓': '33',
  '⅔': '67',
  '1/2': '5',
  '1/4': '25',
  '3/4': '75',
};

/** The part of one behind whole digits: "2½", "2 1/2", "two and a half". */
function readPart(
  tokens: readonly Token[],
  at: number,
): { decimals: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'word') return andAHalf(tokens, at);
  if (token.kind === 'mark') {
    const decimals = token.glued ? VULGAR[token.text] : undefined;
    return decimals === undefined ? undefined : { decimals, next: at + 1 };
  }
  if (tokens[at + 1]?.text !== '/' || tokens[at + 2]?.glued !== true) return undefined;
  const decimals = VULGAR[`${token.text}/${tokens[at + 2]?.text}`];
  return decimals === undefined || token.glued ? undefined : { decimals, next: at + 3 };
}
