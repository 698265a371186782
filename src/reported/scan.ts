import { afterArticle, beginningMarks, beginningWords } from './beginnings.js';
import type { Core } from './core.js';
import type { Figure } from './figure.js';
import type { Found, Scan } from './found.js';
import type { Interval } from './interval.js';
import { numberWords } from './lexicon.js';
import { type Modifier, modifierAfter, modifierBefore, plusWithin } from './modifier.js';
import { isName, skipSymbol } from './name.js';
import { readCore } from './readCore.js';
import { type HeardRule, type Meaning, meaning, meaningOf } from './rules.js';
import { tidy } from './tidy.js';
import { isDash, type Token, tokenize, wordAt } from './tokens.js';
import { nounAfter } from './unit.js';
import { isCurrency, measuredUnits, peopleUnits, timeUnits } from './units.js';
import { oneOf } from './words.js';

/**
 * Finds the quantities of a text, all of them or the first few. Never throws; the time is linear in
 * the length.
 */
export function scan(text: string, atMost = Number.POSITIVE_INFINITY): Scan {
  const tokens = tokenize(text);
  const found: Found[] = [];
  let bound = 0;
  let at = 0;
  while (at < tokens.length && found.length < atMost) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    const symbol = skipSymbol(tokens, at);
    const core =
      symbol !== undefined && !isSlashFraction(tokens, at) ? undefined : readCore(tokens, at);
    if (core === undefined) {
      at = symbol ?? at + 1;
      continue;
    }
    const one = complete(tokens, core, bound);
    if (one !== undefined) {
      found.push(one);
      bound = one.figureTo;
    }
    at = core.next;
  }
  return { text, tokens, found };
}

/** A quick look at every token, so that the full reading is kept for the few that can be a figure. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return beginningMarks().has(token.text);
  if (token.text === 'a' || token.text === 'an') {
    const next = tokens[at + 1];
    return next !== undefined && (next.text === '$' || afterArticle().has(next.text));
  }
  return beginningWords().has(token.text);
}

/** "1/3 of the population" is no symbol. */
function isSlashFraction(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '/' && readCore(tokens, at)?.unit === 'ratio';
}

function complete(tokens: readonly Token[], core: Core, bound: number): Found | undefined {
  const minus = negativeSign(tokens, core, bound);
  const before = modifierBefore(tokens, minus === undefined ? core.from : minus, bound);
  if (isName(tokens, core, before.rule !== 'plain')) return undefined;
  const beside = modifierAfter(tokens, core.next) ?? plusWithin(tokens, core.at, core.next);
  const noun = core.unit === null ? nounAfter(tokens, beside?.place ?? core.next) : undefined;
  const after = beside ?? (noun === undefined ? undefined : modifierAfter(tokens, noun.next));
  if (isPronoun(tokens, core, noun === undefined || noun.unlisted)) return undefined;
  const unit = core.unit ?? noun?.unit ?? null;
  const isNegative = minus !== undefined || core.negative;
  const heard = hear(tokens, core, before, after, unit);
  const first = minus ?? (isBetween(tokens, core) ? core.from - 1 : core.from);
  const assumed = unit === null && countsPeople(core);
  const named = unit ?? (assumed ? 'people' : 'count');
  const figureTo = Math.max(core.next, beside?.place ?? 0);
  return {
    value: valueOfCore(core, isNegative),
    unit: named,
    assumed,
    meaning: meaningOfCore(core, heard.rule, named, isNegative),
    from: Math.min(heard.from, first),
    to: Math.max(figureTo, noun?.next ?? 0, after?.place ?? 0),
    figureFrom: core.from,
    figureTo,
    weak:
      core.bareWord &&
      heard.rule === 'plain' &&
      (noun === undefined || (noun.unlisted && isOne(tokens, core))),
  };
}

/** "One" before a noun that no list knows is a pronoun as often as a count. */
function isOne(tokens: readonly Token[], { at, next }: Core): boolean {
  return tokens[at]?.text === 'one' && next === at + 1;
}

function isBetween(tokens: readonly Token[], core: Core): boolean {
  return core.to !== null && opensRange(wordAt(tokens, core.from - 1));
}

const opensRange = oneOf('between entre');

/** A minus sign that stands at the figure and after a blank or a bracket. */
function negativeSign(tokens: readonly Token[], core: Core, bound: number): number | undefined {
  const at = core.from - 1;
  const sign = tokens[at];
  // "Minus 4 per cent"; but "5 minus 4" is a sum.
  const isSign = sign?.text === 'minus' && wordAt(tokens, at - 1) !== 'or';
  if (isSign && at >= bound && tokens[at - 1]?.kind !== 'number') return at;
  if (sign?.kind !== 'mark' || at < bound || !isDash(sign.text)) return undefined;
  const isFree = !sign.glued || tokens[at - 1]?.text === '(';
  return isFree && tokens[core.from]?.glued === true ? at : undefined;
}

/** "One" is a pronoun more often than a number, unless it counts something that is known. */
function isPronoun(tokens: readonly Token[], core: Core, countsNothing: boolean): boolean {
  if (!core.bareWord || core.to !== null) return false;
  if (tokens[core.at]?.text !== 'one' || core.next > core.at + 1 || tokens.length === 1)
    return false;
  // "One of the 32 countries" and "one of the six clusters" are shares.
  const whole = core.next + 2;
  const isCount = tokens[whole]?.kind === 'number' || numberWords().has(wordAt(tokens, whole));
  const isShare = tokens[core.next]?.text === 'of' && isCount;
  return countsNothing && !isShare;
}

function hear(
  tokens: readonly Token[],
  core: Core,
  before: Modifier,
  after: Modifier | undefined,
  unit: string | null,
): { rule: HeardRule; from: number } {
  let { rule, place } = before;
  // "Over 3 days", "some 5 years": with a time "over" says how long.
  if (
    rule === 'over' &&
    unit !== null &&
    timeUnits().has(unit) &&
    tokens[core.from - 1]?.text === 'over'
  ) {
    rule = 'plain';
  }
  if (rule === 'plain' && after !== undefined) rule = after.rule;
  if (rule === 'plain' || after?.rule === rule) place = core.from;
  return { rule, from: Math.min(place, core.from) };
}

/** A number with a scale word and no other unit counts people in this field. */
function countsPeople(core: Core): boolean {
  const { figure } = core;
  if (figure.kind === 'number') return figure.scaled;
  return figure.kind === 'vague';
}

function valueOfCore(core: Core, negative: boolean): number | null {
  const { figure, to } = core;
  if (figure.kind === 'vague') return null;
  if (to === null || to.kind === 'vague') return signed(figure.value, negative);
  return tidy((figure.value + to.value) / 2);
}

/** No negative zero, which JSON could not keep. */
function signed(value: number, negative: boolean): number {
  return negative ? 0 - value : value;
}

/** Things below a thousand are counted to the last one; people, money and weights are rounded. */
function isThing(unit: string): boolean {
  return !peopleUnits().has(unit) && !measuredUnits().has(unit) && !isCurrency(unit);
}

function meaningOfCore(core: Core, rule: HeardRule, unit: string, negative: boolean): Meaning {
  const { figure, to } = core;
  const thing = isThing(unit);
  if (to !== null) return meaningOfRange(core, to);
  if (core.tolerance !== null && figure.kind === 'number') {
    return withTolerance(figure.value, core.tolerance);
  }
  if (negative && figure.kind === 'number') {
    return meaningOf({ ...figure, value: signed(figure.value, true) }, rule, thing);
  }
  return meaningOf(figure, rule, thing);
}

/** A tolerance is as exact as it was said: its ends are not rounded further. */
function withTolerance(value: number, tolerance: number): Meaning {
  const interval: Interval = {
    low: tidy(value - tolerance),
    high: tidy(value + tolerance),
    lowInclusive: true,
    highInclusive: true,
  };
  return meaning(interval, 'range', null);
}

function meaningOfRange(core: Core, to: Figure): Meaning {
  const low = endOfRange(core.figure);
  const high = endOfRange(to);
  const interval: Interval = {
    low: low.interval.low,
    high: high.interval.high,
    lowInclusive: true,
    highInclusive: high.interval.high === high.interval.low,
  };
  const finer = Math.min(low.precision ?? 1, high.precision ?? 1);
  return meaning(interval, 'range', finer);
}

function endOfRange(figure: Figure): Meaning {
  // Each end is a rounded number: half a unit is added on both sides.
  return meaningOf(figure, 'plain', true);
}
