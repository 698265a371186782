import type { Figure, NumberFigure } from '../figure/figure.js';
import { type Interval, negateInterval } from '../interval/interval.js';
import { tidy } from '../interval/tidy.js';
import type { QuantityModifier } from './quantity.js';

/** The interval of a figure, and what it rests on. */
export interface Meaning {
  readonly interval: Interval;
  readonly modifier: QuantityModifier;
  readonly precision: number | null;
  /** The strictly logical reading of "more than" and "less than"; null if the two are one. */
  readonly strict: Interval | null;
}

/** Always with every field, in one order: a text may state thousands of them. */
export function meaning(
  interval: Interval,
  modifier: QuantityModifier,
  precision: number | null,
  strict: Interval | null = null,
): Meaning {
  return { interval, modifier, precision, strict };
}

/** A modifier as it was heard: `plain` where there was none, `reaching` for "barely covering". */
export type HeardRule =
  | Exclude<QuantityModifier, 'range' | 'fraction' | 'multiple' | 'vague'>
  | 'barely'
  | 'reaching';

type Ends = 'closed' | 'open' | 'from' | 'upto';

function ends(low: number | null, high: number | null, kind: Ends): Interval {
  return {
    low,
    high,
    lowInclusive: low !== null && (kind === 'closed' || kind === 'from'),
    highInclusive: high !== null && (kind === 'closed' || kind === 'upto'),
  };
}

/**
 * What the figure means after its modifier. The rules are this project's convention, written down in
 * the guide "Checking a sentence" before any figure was compared with the truth.
 */
export function meaningOf(figure: Figure, rule: HeardRule, isThing: boolean): Meaning {
  switch (figure.kind) {
    case 'number':
      return meaningOfNumber(figure, rule, isThing);
    case 'fraction':
      return meaningOfFraction(figure.value, rule);
    case 'ratio': {
      const { value } = figure;
      if (rule !== 'plain') return meaningOfFraction(value, rule);
      return meaning(ends(value, value, 'closed'), 'exact', null);
    }
    case 'vague':
      return meaning(ends(figure.low, figure.high, 'from'), 'vague', null);
  }
}

/** Whether a number without a modifier is a count, meant to the last digit. */
function isExactCount(figure: NumberFigure, isThing: boolean): boolean {
  if (figure.maybeExact === 'count') return isThing;
  return figure.maybeExact !== 'no';
}

function meaningOfNumber(figure: NumberFigure, rule: HeardRule, isThing: boolean): Meaning {
  if (figure.value >= 0) return meaningOfSize(figure, figure.value, rule, isThing);
  const { interval, modifier, precision } = meaningOfSize(figure, -figure.value, rule, isThing);
  return meaning(negateInterval(interval), modifier, precision);
}

/** What a figure of size `v` means, its sign left aside. */
function meaningOfSize(
  figure: NumberFigure,
  v: number,
  rule: HeardRule,
  isThing: boolean,
): Meaning {
  const { modifiedUnit: u } = figure;
  switch (rule) {
    case 'exact':
      return meaning(ends(v, v, 'closed'), rule, figure.unit);
    case 'plain': {
      if (figure.loose) return meaningOfSize(figure, v, 'about', isThing);
      const { unit } = figure;
      if (isExactCount(figure, isThing)) return meaning(ends(v, v, 'closed'), 'exact', unit);
      const low = tidy(Math.max(v - unit / 2, 0));
      return meaning(ends(low, tidy(v + unit / 2), 'from'), rule, unit);
    }
    case 'about':
    case 'barely':
    case 'reaching': {
      const half = Math.max(u / 2, 0.05 * v);
      return meaning(ends(tidy(v - half), tidy(v + half), 'closed'), 'about', u);
    }
    case 'nearly':
      return meaning(ends(tidy(Math.max(v - u / 2, 0.9 * v)), v, 'from'), rule, u);
    case 'over': {
      const step = figure.significant >= 3 ? u : Math.max(u, 0.1 * v);
      return meaning(ends(v, tidy(v + step), 'upto'), rule, u, ends(v, null, 'open'));
    }
    case 'justover':
      return meaning(ends(v, tidy(v + Math.max(u / 2, 0.05 * v)), 'open'), rule, u);
    case 'atleast':
      return meaning(ends(v, null, 'from'), rule, u);
    case 'under': {
      const low = tidy(Math.max(v - Math.max(u, 0.1 * v), 0));
      return meaning(ends(low, v, 'from'), rule, u, ends(0, v, 'from'));
    }
    case 'upto':
      return meaning(ends(0, v, 'upto'), rule, u);
  }
}

/** The fractions that people say. A figure between two of them is told by the nearer one. */
const SAID = [0, 1 / 10, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 9 / 10, 1];

/**
 * After "more than" the next of the common fractions bounds what is meant; a half would be half as
 * much again as a third, so there it is two fifths. After "less than" the one before.
 */
const COMMON = [0, 1 / 10, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 9 / 10, 1];

function neighbours(value: number, list: readonly number[]): [number, number] {
  let below = 0;
  let above = 1;
  for (const fraction of list) {
    if (fraction < value - 1e-9) below = fraction;
    if (fraction > value + 1e-9) {
      above = fraction;
      break;
    }
  }
  return [below, above];
}

/** The convention writes the ends between two fractions with four digits: 0.2917, 0.3667. */
function fourDigits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function meaningOfFraction(value: number, rule: HeardRule): Meaning {
  const [below, above] = neighbours(value, SAID);
  const low = fourDigits((below + value) / 2);
  const high = fourDigits((value + above) / 2);
  switch (rule) {
    case 'plain':
    case 'barely':
      // "Barely half" was printed for 0.557 and for less: it says nothing next to "half".
      return meaning(ends(low, high, 'from'), 'fraction', null);
    case 'exact':
      return meaning(ends(value, value, 'closed'), rule, null);
    case 'about':
      return meaning(ends(low, high, 'closed'), rule, null);
    case 'reaching': {
      // "Barely covering a quarter": at the mark or a little off it, a fifth of the way to the next.
      const under = fourDigits(value - (value - below) / 5);
      const over = fourDigits(value + (above - value) / 5);
      return meaning(ends(under, over, 'from'), 'fraction', null);
    }
    case 'nearly':
      return meaning(ends(low, value, 'from'), rule, null);
    case 'justover':
      return meaning(ends(value, high, 'open'), rule, null);
    case 'over': {
      const next = Math.abs(value - 1 / 3) < 1e-9 ? 2 / 5 : neighbours(value, COMMON)[1];
      return meaning(ends(value, next, 'open'), rule, null, ends(value, null, 'open'));
    }
    case 'under': {
      const [before] = neighbours(value, COMMON);
      return meaning(ends(before, value, 'from'), rule, null, ends(0, value, 'from'));
    }
    case 'atleast':
      return meaning(ends(value, null, 'from'), rule, null);
    case 'upto':
      return meaning(ends(0, value, 'upto'), rule, null);
  }
}
