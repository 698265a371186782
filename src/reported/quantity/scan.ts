import { isCurrency, opensMoney } from '../figure/money.js';
import { nounAfter } from '../figure/noun.js';
import { readFigure } from '../figure/readFigure.js';
import type { FigureReading } from '../figure/reading.js';
import { tidy } from '../interval/tidy.js';
import { does, isDash, markAt, senseAt, type Text, tokenAt, wordAt } from '../text/text.js';
import { MEASURED, PEOPLE, TIMES } from '../vocabulary/shared.js';
import { isLabelUnit, withLabel } from './label.js';
import { type HeardRule, type Meaning, meaning, meaningOf } from './meaning.js';
import { type Modifier, modifierAfter, modifierBefore, plusWithin } from './modifier.js';
import { isName, skipSymbol } from './notQuantity.js';
import { lendScale } from './sharedScale.js';

/** A quantity in its text: what it states, and which tokens it takes. */
export interface Found {
  readonly value: number | null;
  readonly unit: string;
  /** Whether `unit` is people by convention, and not by the words. */
  readonly assumed: boolean;
  readonly meaning: Meaning;
  /** First token, the modifier included, and the token after the last, the noun included. */
  readonly from: number;
  readonly to: number;
  /** First token of the figure itself, its currency included, and the token behind it. */
  readonly figureFrom: number;
  readonly figureTo: number;
  /** A number word that counts nothing, or "one" next to a noun that no list knows: perhaps a pronoun. */
  readonly weak: boolean;
}

/** Finds the quantities of a text, all of them or the first few. Never throws; linear in the length. */
export function scan(text: Text, atMost = Number.POSITIVE_INFINITY): Found[] {
  const readings: FigureReading[] = [];
  let at = 0;
  while (at < text.tokens.length && readings.length <= atMost + 1) {
    const symbol = mayBegin(text, at) ? skipSymbol(text, at) : at + 1;
    const isOut = symbol !== undefined && !(markAt(text, at + 1) === '/' && mayBegin(text, at));
    const reading = isOut ? undefined : readFigure(text, at);
    const isSymbol = reading !== undefined && symbol !== undefined && reading.unit !== 'ratio';
    if (reading === undefined || isSymbol) {
      at = symbol ?? at + 1;
      continue;
    }
    if (!isLabelUnit(text, reading)) readings.push(withLabel(text, reading));
    at = reading.next;
  }
  const found: Found[] = [];
  let bound = 0;
  for (const reading of lendScale(text, readings)) {
    const one = complete(text, reading, bound);
    if (one === undefined) continue;
    bound = one.figureTo;
    if (found.push(one) >= atMost) break;
  }
  return found;
}

/** A quick look at every token, so that the full reading is kept for the few that can be a figure. */
function mayBegin(text: Text, at: number): boolean {
  const { kind, text: word, sense } = tokenAt(text, at);
  if (kind === 'number') return true;
  if (kind === 'mark') return opensMoney(text, at) || '½⅓⅔¼¾⅕'.includes(word);
  const { number, part, multiple, plural, tens } = sense;
  if (number !== undefined || part !== undefined || multiple !== undefined) return true;
  if (plural !== undefined || tens !== undefined || opensMoney(text, at)) return true;
  if (does(text, at, 'article')) {
    const next = tokenAt(text, at + 1);
    return (
      next.text === '-' ||
      next.sense.scale !== undefined ||
      next.sense.round !== undefined ||
      next.sense.part !== undefined ||
      does(text, at + 1, 'halfOfScale')
    );
  }
  return does(text, at, 'several') || does(text, at, 'halfOfScale') || does(text, at, 'aloneScale');
}

function complete(text: Text, reading: FigureReading, bound: number): Found | undefined {
  const minus = negativeSign(text, reading, bound);
  const before = modifierBefore(text, minus ?? reading.from, bound);
  if (isName(text, reading, before.rule !== 'plain')) return undefined;
  const beside = modifierAfter(text, reading.next) ?? plusWithin(text, reading.at, reading.next);
  const noun = reading.unit === null ? nounAfter(text, beside?.place ?? reading.next) : undefined;
  const after = beside ?? (noun === undefined ? undefined : modifierAfter(text, noun.next));
  if (isPronoun(text, reading, noun === undefined || noun.unlisted)) return undefined;
  const unit = reading.unit ?? noun?.unit ?? null;
  const heard = hear(text, reading, before, after, unit);
  const isBetween = reading.to !== null && does(text, reading.from - 1, 'between');
  const first = minus ?? (isBetween ? reading.from - 1 : reading.from);
  // A number with a scale word and no other unit counts people in this field.
  const { figure } = reading;
  const countsPeople =
    figure.kind === 'vague' ||
    (figure.kind === 'number' && (figure.scaled || areHelped(text, reading)));
  const named = unit ?? (countsPeople ? 'people' : 'count');
  const figureTo = Math.max(reading.next, beside?.place ?? 0);
  const isNegative = minus !== undefined || reading.negative;
  return {
    value: middleOf(reading, isNegative),
    unit: named,
    assumed: unit === null && countsPeople,
    meaning: meaningOfReading(reading, heard.rule, named, isNegative),
    from: Math.min(heard.from, first),
    to: Math.max(figureTo, noun?.next ?? 0, after?.place ?? 0),
    figureFrom: reading.from,
    figureTo,
    weak:
      reading.bare === 'word' &&
      heard.rule === 'plain' &&
      (noun === undefined || (noun.unlisted && isOne(text, reading))),
  };
}

/** "900,000 have been reached", "700,000 need help": thousands without a noun of whom only people are said so. */
function areHelped(text: Text, reading: FigureReading): boolean {
  let at = reading.next;
  while (at < reading.next + 3 && does(text, at, 'passive')) at++;
  if (!does(text, at, 'need') || (middleOf(reading, false) ?? 0) < 1000) return false;
  return at === reading.next || !does(text, at, 'moneyPart');
}

/** "One" before a noun that no list knows is a pronoun as often as a count. */
function isOne(text: Text, { at, next }: FigureReading): boolean {
  return senseAt(text, at).number === 1 && next === at + 1;
}

/** A minus sign that stands at the figure and after a blank or a bracket; "minus 4 per cent". */
function negativeSign(text: Text, reading: FigureReading, bound: number): number | undefined {
  const at = reading.from - 1;
  if (at < bound) return undefined;
  const sign = tokenAt(text, at);
  if (does(text, at, 'minus')) {
    // "Plus or minus 4"; "5 minus 4" is a sum.
    return does(text, at - 1, 'or') || tokenAt(text, at - 1).kind === 'number' ? undefined : at;
  }
  if (sign.kind !== 'mark' || !isDash(sign.text)) return undefined;
  const isFree = !sign.glued || markAt(text, at - 1) === '(';
  return isFree && tokenAt(text, reading.from).glued ? at : undefined;
}

/** "One" is a pronoun more often than a number, unless it counts something that is known. */
function isPronoun(text: Text, reading: FigureReading, countsNothing: boolean): boolean {
  if (reading.bare !== 'word' || reading.to !== null || !isOne(text, reading)) return false;
  if (does(text, reading.at, 'article')) return true;
  if (text.tokens.length === 1) return false;
  // "One of the 32 countries" and "one of the six clusters" are shares.
  const { kind, sense } = tokenAt(text, reading.next + 2);
  const isShare =
    does(text, reading.next, 'of') && (kind === 'number' || sense.number !== undefined);
  return countsNothing && !isShare;
}

function hear(
  text: Text,
  reading: FigureReading,
  before: Modifier,
  after: Modifier | undefined,
  unit: string | null,
): { rule: HeardRule; from: number } {
  let { rule, place } = before;
  // "Over 3 days": with a time "over" says how long.
  const isSpan = unit !== null && TIMES.has(unit) && wordAt(text, reading.from - 1) === 'over';
  if (rule === 'over' && isSpan) rule = 'plain';
  if (rule === 'plain' && after !== undefined) rule = after.rule;
  if (rule === 'plain' || after?.rule === rule) place = reading.from;
  return { rule, from: Math.min(place, reading.from) };
}

function middleOf({ figure, to }: FigureReading, negative: boolean): number | null {
  if (figure.kind === 'vague') return null;
  if (to !== null && to.kind !== 'vague') return tidy((figure.value + to.value) / 2);
  // No negative zero, which JSON could not keep.
  return negative ? 0 - figure.value : figure.value;
}

/** Things below a thousand are counted to the last one; people, money and weights are rounded. */
function isThing(unit: string): boolean {
  return !PEOPLE.has(unit) && !MEASURED.has(unit) && !isCurrency(unit);
}

function meaningOfReading(
  { figure, to, tolerance }: FigureReading,
  rule: HeardRule,
  unit: string,
  negative: boolean,
): Meaning {
  if (to !== null) {
    // Each end is a rounded number: half a unit is added on both sides.
    const low = meaningOf(figure, 'plain', true);
    const high = meaningOf(to, 'plain', true);
    const isExact = high.interval.high === high.interval.low;
    const ends = {
      low: low.interval.low,
      high: high.interval.high,
      lowInclusive: true,
      highInclusive: isExact,
    };
    return meaning(ends, 'range', Math.min(low.precision ?? 1, high.precision ?? 1));
  }
  if (figure.kind !== 'number') return meaningOf(figure, rule, isThing(unit));
  if (tolerance !== null) {
    // A tolerance is as exact as it was said: its ends are not rounded further.
    const [low, high] = [tidy(figure.value - tolerance), tidy(figure.value + tolerance)];
    return meaning({ low, high, lowInclusive: true, highInclusive: true }, 'range', null);
  }
  const signed = negative ? { ...figure, value: 0 - figure.value } : figure;
  return meaningOf(signed, rule, isThing(unit));
}
