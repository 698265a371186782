import { expected } from '../../problems/describe.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import { numberFigure } from '../figure/figure.js';
import { isCurrency } from '../figure/money.js';
import { contains } from '../interval/interval.js';
import { tidy } from '../interval/tidy.js';
import type { Said, SaidLanguage } from '../vocabulary/said.js';
import { saidIn } from '../vocabulary/saidIn.js';
import { meaningOf } from './meaning.js';
import type { QuantityModifier, ReportedQuantity } from './quantity.js';
import { requireQuantity } from './requireQuantity.js';

/** How a quantity is put into words. */
export interface DescribeOptions {
  /** A BCP 47 tag. English, French and Spanish have words of their own, others are reported in English. */
  readonly locale?: string | undefined;
  /**
   * Rounds to this many significant digits and chooses the modifier that stays true: 16,800,000
   * people with two digits are "nearly 17 million people". Only for a quantity with a value.
   */
  readonly digits?: number | undefined;
}

/**
 * Puts a quantity into plain words with an honest modifier. What it says stands for the interval of
 * the quantity: read by `parseQuantity` again it gives the same one (a tolerance and vague words, told by
 * their ends, a slightly wider one; "a quarter of a million", told as about so many, a narrower one). With
 * `digits` a figure is rounded first, and the words are chosen so that the figure lies inside what they mean;
 * a bound stays one and is rounded away from what it bounds: at least 1,411 is "at least 1,400".
 * @throws TypeError if `quantity` is not a quantity (as `parseQuantity` returns for a text without one), RangeError
 * where `digits` is not a whole number from 1 to 15.
 * @example
 * const [exact] = extractQuantities('$2,416,811,546');
 * describeQuantity(exact) // => 'exactly $2,416,811,546'
 * describeQuantity(exact, { digits: 2 }) // => 'just over $2.4 billion'
 * const [people] = extractQuantities('nearly 17 million people');
 * describeQuantity(people, { locale: 'fr' }) // => 'près de 17 millions de personnes'
 */
export function describeQuantity(
  quantity: ReportedQuantity,
  options: DescribeOptions = {},
): string {
  requireOptions(options, ['locale', 'digits']);
  const { locale = 'en', digits } = options;
  requireText(locale, 'locale');
  const { value, modifier, unit } = quantity ?? {};
  if (typeof unit !== 'string' || typeof modifier !== 'string' || value === undefined) {
    throw new TypeError(expected('quantity', 'a quantity as parseQuantity reads it', quantity));
  }
  requireQuantity(quantity, 'quantity');
  if (quantity.precision === undefined) requireNumber(quantity.precision, 'quantity.precision');
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 1 && digits <= 15)) {
    throw new RangeError(expected('digits', 'a whole number from 1 to 15', digits));
  }
  const { language, said: phrases } = saidIn(locale);
  if (value === null || modifier === 'vague' || modifier === 'range') {
    return describeEnds(quantity, language, phrases);
  }
  if (unit === 'ratio') return describeRatio(value, modifier, language, phrases);
  if (digits !== undefined) return describeRounded(quantity, value, digits, language, phrases);
  return withModifier(modifier, sayFigure(quantity, value, language, phrases), phrases);
}

function withModifier(modifier: QuantityModifier, figure: string, { modifiers }: Said): string {
  return modifier === 'vague' ? figure : modifiers[modifier].replace('#', figure);
}

/** A fraction that people say, otherwise a percentage with one decimal. */
function describeRatio(
  value: number,
  modifier: QuantityModifier,
  language: SaidLanguage,
  phrases: Said,
): string {
  const said = phrases.fractions.find(([fraction]) => Math.abs(fraction - value) < 1e-9);
  if (said !== undefined && modifier !== 'exact') return withModifier(modifier, said[1], phrases);
  const percent = Math.round(value * 1000) / 10;
  const figure = sayNumber(percent, null, language, phrases) + phrases.percent;
  if (modifier !== 'exact' && modifier !== 'fraction')
    return withModifier(modifier, figure, phrases);
  // Twelve out of 34 is 35.29…%: exact as a ratio, not as a percentage.
  const isShort = tidy(value * 100) === percent;
  return withModifier(isShort ? 'plain' : 'about', figure, phrases);
}

function describeEnds(quantity: ReportedQuantity, language: SaidLanguage, phrases: Said): string {
  const { low, high, modifier, precision, value } = quantity;
  if (low === null || high === null) return quantity.text;
  if (modifier !== 'range' || value === null)
    return sayEnds(quantity, low, high, language, phrases);
  for (const [first, second] of figuresOfRange(low, high, value)) {
    const { unit } = quantity;
    const isRead = endOf(first, unit).low === low && endOf(second, unit).high === high;
    if (isRead) return sayEnds({ ...quantity, precision: null }, first, second, language, phrases);
  }
  const off = precision === null ? 0 : precision / 2;
  return sayEnds(quantity, tidy(low + off), tidy(high - off), language, phrases);
}

/** What an end of a range is read as, once it is written. */
function endOf(value: number, unit: string) {
  const figure = figureOf(value, /^percent/.test(unit));
  return meaningOf(figure, 'plain', true).interval;
}

function sayEnds(
  quantity: ReportedQuantity,
  low: number,
  high: number,
  language: SaidLanguage,
  phrases: Said,
): string {
  const first =
    quantity.unit === 'percent'
      ? sayFigure(quantity, low, language, phrases)
      : sayNumber(low, quantity.precision, language, phrases);
  const second = sayFigure(quantity, high, language, phrases);
  return phrases.several.replace('#', first).replace('#', second);
}

/**
 * The pairs of figures that a range may have been said with: its middle is theirs, and each end is exact
 * or half a unit outside its figure.
 */
function figuresOfRange(low: number, high: number, middle: number): [number, number][] {
  const offs = [0];
  for (let power = -6; power <= 12; power++) offs.push(Number(`5e${power - 1}`));
  const pairs: [number, number][] = [];
  for (const off of offs) {
    const first = tidy(low + off);
    const second = tidy(2 * middle - first);
    if (first < second && second <= high) pairs.push([first, second]);
  }
  return pairs;
}

/** The modifiers that may follow a rounding, the most telling first. */
const AFTER_ROUNDING = ['nearly', 'justover', 'about'] as const;

function describeRounded(
  quantity: ReportedQuantity,
  value: number,
  wanted: number,
  language: SaidLanguage,
  phrases: Said,
): string {
  const say = (figure: number): string =>
    sayFigure({ ...quantity, precision: null }, figure, language, phrases);
  if (isBound(quantity.modifier)) {
    const bound = roundedBound(value, quantity.modifier, wanted);
    return withModifier(quantity.modifier, say(bound), phrases);
  }
  // "About 10 million" would not be honest for 14: where no modifier reaches, a digit more is said.
  for (let digits = wanted; digits < 15; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (rounded === value) break;
    const figure = figureOf(rounded);
    const modifier = AFTER_ROUNDING.find((one) =>
      contains(meaningOf(figure, one, false).interval, value),
    );
    if (modifier !== undefined) return withModifier(modifier, say(rounded), phrases);
  }
  const modifier = quantity.modifier === 'exact' ? 'plain' : quantity.modifier;
  return withModifier(modifier, say(value), phrases);
}

/** A modifier that says on which side of the figure the truth lies, and not how near. */
function isBound(modifier: QuantityModifier): modifier is 'atleast' | 'over' | 'upto' | 'under' {
  return (
    modifier === 'atleast' || modifier === 'over' || modifier === 'upto' || modifier === 'under'
  );
}

/** The bound with as few digits, from those wanted on, as leave the figure inside what the words mean. */
function roundedBound(
  value: number,
  modifier: 'atleast' | 'over' | 'upto' | 'under',
  wanted: number,
): number {
  const isLower = modifier === 'atleast' || modifier === 'over';
  for (let digits = wanted; digits < 15 && value !== 0; digits++) {
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
    const steps = tidy(value / step);
    const bound = tidy((isLower ? Math.floor(steps) : Math.ceil(steps)) * step);
    if (bound === value || contains(meaningOf(figureOf(bound), modifier, false).interval, value))
      return bound;
  }
  return value;
}

/** The digits of a number as they would be written with a scale word. */
function figureOf(value: number, percent = false) {
  const power = scalePower(value, null, [12, 9, 6]);
  const [whole = '0', decimals = ''] = String(tidy(value / 10 ** power)).split('.');
  return numberFigure(whole, decimals, power, { percent, grouped: whole.length > 3 });
}

/** The largest scale word that the number reaches and whose digits stay few. */
function scalePower(value: number, precision: number | null, powers: readonly number[]): number {
  const size = Math.abs(value);
  for (const power of powers) {
    if (size < 10 ** power) continue;
    // A figure that is known to the unit is written in digits.
    const step = precision ?? lastDigit(size);
    return step >= 10 ** (power - 3) ? power : 0;
  }
  return 0;
}

function lastDigit(size: number): number {
  let step = 1;
  while (step < 1e15 && size !== 0 && size % (step * 10) === 0) step *= 10;
  return step;
}

/** Three decimals behind a comma could be read as thousands: then all digits are written. */
function scaleToSay(
  value: number,
  precision: number | null,
  language: SaidLanguage,
  scales: Said['scales'],
): number {
  const power = scalePower(
    value,
    precision,
    scales.map(([scale]) => scale),
  );
  const decimals = String(tidy(value / 10 ** power)).split('.')[1] ?? '';
  const isDoubtful = decimals.length === 3 || precision === 10 ** (power - 3);
  return language !== 'en' && isDoubtful && (language === 'fr' || !decimals[2]) ? 0 : power;
}

function sayNumber(
  value: number,
  precision: number | null,
  language: SaidLanguage,
  { scales }: Said,
): string {
  const power = scaleToSay(value, precision, language, scales);
  const scaled = tidy(value / 10 ** power);
  const step = precision === null || precision <= 0 ? null : precision / 10 ** power;
  const decimals = step === null || step >= 1 ? 0 : Math.round(-Math.log10(step));
  const written = new Intl.NumberFormat(language, {
    minimumFractionDigits: Math.min(decimals, 12),
    maximumFractionDigits: Math.min(Math.max(decimals, 12), 20),
    useGrouping: Math.abs(scaled) >= 1000,
  })
    .formatToParts(scaled)
    // A point between thousands could be read as a decimal one; Spanish allows a thin blank as well.
    .map(({ type, value: part }) => (type === 'group' && language === 'es' ? '\u202f' : part))
    .join('');
  if (power === 0) return written;
  const words = scales.find(([scale]) => scale === power);
  const isOne = Math.abs(scaled) < 2 && (language === 'fr' || scaled === 1);
  return `${written} ${(isOne ? words?.[1] : words?.[2]) ?? ''}`;
}

function sayFigure(
  { unit, unitAssumed, precision }: ReportedQuantity,
  value: number,
  language: SaidLanguage,
  phrases: Said,
): string {
  const number = sayNumber(value, precision, language, phrases);
  if (unit === 'percent') return number + phrases.percent;
  if (unit === 'percentage points') return number + phrases.percentagePoints;
  if (unit === 'multiple') return number + phrases.times;
  if (unit === 'count' || unitAssumed === true) return number;
  if (isCurrency(unit)) {
    if (unit === 'USD' && language === 'en') return `$${number}`;
    return language === 'en' ? `${unit} ${number}` : `${number} ${unit}`;
  }
  const noun = phrases.units[unit] ?? unit;
  return number + (/\p{L}$/u.test(number) ? phrases.of : ' ') + noun;
}
