import { type Figure, numberFigure, tidy } from './figure.js';
import { readFraction } from './fraction.js';
import { multipleWords, scaleWords, vagueMultipliers, vagueWords } from './lexicon.js';
import { type Numeral, pastHyphen, readNumeral } from './numeral.js';
import type { Token } from './tokens.js';
import { currencyAfter, currencyBefore } from './unit.js';

/** A figure in a sentence, before its modifier and what it counts are looked for. */
export interface Core {
  readonly figure: Figure;
  /** The second figure of a range. */
  readonly to?: Figure;
  /** `percent`, `ratio`, `multiple`, a currency; null where the words behind must tell. */
  readonly unit: string | null;
  /** Index of the first token, a currency before the number included. */
  readonly from: number;
  /** Index of the number itself. */
  readonly at: number;
  readonly next: number;
  /** A numeral in digits without a scale word, a currency or a unit: perhaps a year or a label. */
  readonly bareDigits: boolean;
  /** The same in words: perhaps a pronoun. */
  readonly bareWord: boolean;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** Reads the figure that begins at a token (a currency sign included); undefined where none does. */
export function readCore(tokens: readonly Token[], from: number): Core | undefined {
  const money = currencyBefore(tokens, from);
  const at = money?.next ?? from;
  if (money === undefined) {
    const other = readFractionCore(tokens, at) ?? readMultiple(tokens, at) ?? readVague(tokens, at);
    if (other !== undefined) return other;
  }
  const numeral = readNumeral(tokens, at, money !== undefined);
  if (numeral === undefined) return undefined;
  const first = readUnits(tokens, numeral, money?.currency ?? null);
  if (first === undefined) return undefined;
  return (
    readRange(tokens, from, at, numeral, first) ??
    readTimes(tokens, from, at, numeral, first) ??
    coreOf(from, at, numeral, first)
  );
}

interface Units {
  readonly unit: string | null;
  readonly next: number;
}

function coreOf(from: number, at: number, numeral: Numeral, { unit, next }: Units): Core {
  const bare = unit === null && !numeral.scaled;
  return {
    figure: figureOf(numeral, unit),
    unit,
    from,
    at,
    next,
    bareDigits: bare && !numeral.worded,
    bareWord: bare && numeral.worded,
  };
}

function isPercent(unit: string | null): boolean {
  return unit === 'percent' || unit === 'percentage points';
}

function figureOf(numeral: Numeral, unit: string | null, exponent = numeral.exponent): Figure {
  const { whole, decimals, worded, grouped } = numeral;
  const scaled = exponent > 0;
  const percent = isPercent(unit) || unit === 'multiple';
  const figure = numberFigure(whole, decimals, exponent, { scaled, percent, worded, grouped });
  const counted = percent ? { ...figure, maybeExact: 'no' as const } : figure;
  return numeral.loose ? { ...counted, loose: true, maybeExact: 'no' } : counted;
}

/** Percent, percentage points or a currency behind a number; undefined where other letters are glued. */
function readUnits(
  tokens: readonly Token[],
  numeral: Numeral,
  currency: string | null,
): Units | undefined {
  const { next } = numeral;
  if (numeral.unit !== null) return { unit: currency ?? numeral.unit, next };
  const percent = readPercent(tokens, next);
  if (percent !== undefined) return percent;
  if (currency !== null) return { unit: currency, next };
  const after = currencyAfter(tokens, next);
  if (after !== undefined) return { unit: after.currency, next: after.next };
  const token = tokens[next];
  if (token?.glued === true && token.kind === 'word') {
    const measured = GLUED_UNITS[token.text];
    if (measured === undefined) return undefined;
    return { unit: measured, next: next + 1 };
  }
  return { unit: null, next };
}

const GLUED_UNITS: Record<string, string> = {
  km: 'kilometres',
  kg: 'kilograms',
  mt: 'tonnes',
  ha: 'hectares',
  x: 'multiple',
  fold: 'multiple',
};

function readPercent(tokens: readonly Token[], from: number): Units | undefined {
  const at = pastHyphen(tokens, from);
  const token = tokens[at];
  if (token === undefined) return undefined;
  const one = wordAt(tokens, at + 1);
  const two = wordAt(tokens, at + 2);
  if (token.text === '%' || token.text === '％') return percentOrPoints(tokens, at + 1);
  switch (token.text) {
    case 'percent':
    case 'pct':
    case 'pc':
    case 'prozent':
      return percentOrPoints(tokens, at + 1);
    case 'pp':
    case 'ppt':
      return token.glued ? { unit: 'percentage points', next: at + 1 } : undefined;
    case 'per':
    case 'pour':
      return one === 'cent' ? percentOrPoints(tokens, at + 2) : undefined;
    case 'por':
      return one === 'ciento' || one === 'cien' ? percentOrPoints(tokens, at + 2) : undefined;
    case 'percentage': {
      const tied = wordAt(tokens, pastHyphen(tokens, at + 1));
      return /^points?$/.test(tied)
        ? { unit: 'percentage points', next: pastHyphen(tokens, at + 1) + 1 }
        : undefined;
    }
    case 'points':
    case 'point':
      if (one === 'de' && two === 'pourcentage') return { unit: 'percentage points', next: at + 3 };
      return undefined;
    case 'puntos':
      return one === 'porcentuales' ? { unit: 'percentage points', next: at + 2 } : undefined;
    default:
      return undefined;
  }
}

function percentOrPoints(tokens: readonly Token[], next: number): Units {
  const tied = pastHyphen(tokens, next);
  if (/^points?$/.test(wordAt(tokens, tied))) return { unit: 'percentage points', next: tied + 1 };
  return { unit: 'percent', next };
}

/** "5 and 6 million" after "between", "40 to 60%", "$5-6 billion". */
function readRange(
  tokens: readonly Token[],
  from: number,
  at: number,
  low: Numeral,
  lowUnits: Units,
): Core | undefined {
  const joint = rangeJoint(tokens, from, lowUnits.next);
  if (joint === undefined) return undefined;
  const money = currencyBefore(tokens, joint);
  const highAt = money?.next ?? joint;
  const afterMoney = money !== undefined || isCurrency(lowUnits.unit);
  const high = readNumeral(tokens, highAt, afterMoney);
  if (high === undefined) return undefined;
  const highUnits = readUnits(tokens, high, money?.currency ?? null);
  if (highUnits === undefined) return undefined;
  const unit = lowUnits.unit ?? highUnits.unit;
  if (highUnits.unit !== null && unit !== highUnits.unit) return undefined;
  if (lowUnits.unit !== null && highUnits.unit === null && !isCurrency(unit)) return undefined;
  const inherits = !low.scaled && high.scaled;
  const top = figureOf(high, unit);
  let bottom = figureOf(low, unit, inherits ? high.exponent : low.exponent);
  if (inherits && firstValue(bottom) >= firstValue(top)) bottom = figureOf(low, unit);
  if (firstValue(bottom) >= firstValue(top)) return undefined;
  const bare = unit === null && !low.scaled && !high.scaled;
  return {
    figure: bottom,
    to: top,
    unit,
    from,
    at,
    next: highUnits.next,
    bareDigits: bare && !low.worded,
    bareWord: bare && low.worded,
  };
}

function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

function firstValue(figure: Figure): number {
  return figure.kind === 'vague' ? figure.low : figure.value;
}

/** The index behind the word or dash that joins the two figures of a range. */
function rangeJoint(tokens: readonly Token[], from: number, next: number): number | undefined {
  const joint = tokens[next];
  if (joint === undefined) return undefined;
  const word = wordAt(tokens, next);
  const before = wordAt(tokens, from - 1);
  if (/^(and|et|y)$/.test(word)) return /^(between|entre)$/.test(before) ? next + 1 : undefined;
  if (word === 'to') {
    // "From 5 to 6 million" tells a change, unless something ranges from one to the other.
    const changes = before === 'from' && !/^rang/.test(wordAt(tokens, from - 2));
    return changes ? undefined : next + 1;
  }
  if (word === 'a') return joint.glued ? undefined : next + 1;
  const isDash =
    joint.text === '–' || joint.text === '-' || joint.text === '‑' || joint.text === '−';
  if (joint.kind !== 'mark' || !isDash) return undefined;
  return joint.glued === tokens[next + 1]?.glued ? next + 1 : undefined;
}

/** "Three times", "10-fold". */
function readTimes(
  tokens: readonly Token[],
  from: number,
  at: number,
  numeral: Numeral,
  { unit, next }: Units,
): Core | undefined {
  if (unit === 'multiple') return coreOf(from, at, numeral, { unit, next });
  if (unit !== null || numeral.scaled) return undefined;
  const place = pastHyphen(tokens, next);
  const word = wordAt(tokens, place);
  const isTimes = word === 'times' && !/^(a|per|each|every)$/.test(wordAt(tokens, place + 1));
  const isFold = word === 'fold' && place > next;
  const isFois = word === 'fois' || word === 'veces';
  if (!isTimes && !isFold && !isFois) return undefined;
  return coreOf(from, at, numeral, { unit: 'multiple', next: place + 1 });
}

function readFractionCore(tokens: readonly Token[], at: number): Core | undefined {
  const fraction = readFraction(tokens, at);
  if (fraction === undefined) return undefined;
  let { unit, next }: Units = fraction;
  if (unit === null) {
    const percent = readPercent(tokens, next);
    const money = percent === undefined ? currencyAfter(tokens, next) : undefined;
    unit = percent?.unit ?? money?.currency ?? null;
    next = percent?.next ?? money?.next ?? next;
  }
  return { figure: fraction.figure, unit, from: at, at, next, bareDigits: false, bareWord: false };
}

function readMultiple(tokens: readonly Token[], at: number): Core | undefined {
  const value = multipleWords().get(wordAt(tokens, at));
  if (value === undefined || pastHyphen(tokens, at + 1) > at + 1) return undefined;
  const figure = {
    ...numberFigure(value, '', 0, { percent: true, worded: true }),
    maybeExact: 'no' as const,
  };
  return {
    figure,
    unit: 'multiple',
    from: at,
    at,
    next: at + 1,
    bareDigits: false,
    bareWord: false,
  };
}

/** "Hundreds of thousands", "millions", "several million". */
function readVague(tokens: readonly Token[], at: number): Core | undefined {
  const word = wordAt(tokens, at);
  if (word === '') return undefined;
  const done = (low: number, high: number, next: number): Core => {
    const money = currencyAfter(tokens, /^(of|de)$/.test(wordAt(tokens, next)) ? next + 1 : next);
    const figure = { kind: 'vague', low: tidy(low), high: tidy(high) } as const;
    const unit = money?.currency ?? null;
    return {
      figure,
      unit,
      from: at,
      at,
      next: money?.next ?? next,
      bareDigits: false,
      bareWord: false,
    };
  };
  const multiplier = Number(vagueMultipliers().get(word));
  const joined = /^(of|de)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (multiplier > 0 && joined === at + 2) {
    const power = Number(
      scaleWords().get(wordAt(tokens, joined)) ??
        (wordAt(tokens, joined) === 'milliers' || wordAt(tokens, joined) === 'miles'
          ? 3
          : Number.NaN),
    );
    // Hundreds of thousands: from two of them up to the first that would be called millions.
    if (power >= 3)
      return done(2 * multiplier * 10 ** power, 10 * multiplier * 10 ** power, joined + 1);
  }
  if (/^(several|few)$/.test(word)) {
    const power = Number(scaleWords().get(wordAt(tokens, at + 1)));
    if (power >= 2) return done(2 * 10 ** power, 10 ** (power + 1), at + 2);
    return undefined;
  }
  const bounds = vagueWords().get(word);
  if (bounds === undefined) return undefined;
  if (word === 'scores' && wordAt(tokens, at + 1) !== 'of') return undefined;
  const [low = 0, high = 0] = bounds.split(' ').map(Number);
  return done(low, high, at + 1);
}
