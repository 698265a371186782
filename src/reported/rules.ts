import type { Figure, NumberFigure } from './figure.js';
import { type Interval, negateInterval } from './interval.js';
import type { QuantityModifier } from './quantity.js';
import { tidy } from './tidy.js';

/** The interval of a figure, and what it rests on. */
export interface Meaning {
  readonly interval: Interval;
  readonly modifier: QuantityModifier;
  readonly precision: number | null;
  /** The strictly logical reading of "more than" and "less than". */
  readonly strict?: Interval;
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
      return { interval: ends(value, value, 'closed'), modifier: 'exact', precision: null };
    }
    case 'vague': {
      const interval = ends(figure.low, figure.high, 'from');
      return { interval, modifier: 'vague', precision: null };
    }
  }
}

/** Whether a number without a modifier is a count, meant to the last digit. */
function isExactCount(figure: NumberFigure, isThing: boolean): boolean {
  if (figure.maybeExact === 'count') return isThing;
  return figure.maybeExact !== 'no';
}

function meaningOfNumber(figure: NumberFigure, rule: HeardRule, isThing: boolean): Meaning {
  if (figure.value >= 0) return meaningOfSize(figure, rule, isThing);
  const meaning = meaningOfSize({ ...figure, value: -figure.value }, rule, isThing);
  const { interval, modifier, precision } = meaning;
  return { interval: negateInterval(interval), modifier, precision };
}

function meaningOfSize(figure: NumberFigure, rule: HeardRule, isThing: boolean): Meaning {
  const { value: v, modifiedUnit: u } = figure;
  const modifier = rule === 'barely' || rule === 'reaching' ? 'about' : rule;
  const told = { modifier, precision: u } as const;
  switch (rule) {
    case 'exact':
      return { interval: ends(v, v, 'closed'), modifier: 'exact', precision: figure.unit };
    case 'plain': {
      if (figure.loose === true) return meaningOfSize(figure, 'about', isThing);
      const { unit } = figure;
      if (isExactCount(figure, isThing)) {
        return { interval: ends(v, v, 'closed'), modifier: 'exact', precision: unit };
      }
      const interval = ends(tidy(Math.max(v - unit / 2, 0)), tidy(v + unit / 2), 'from');
      return { interval, modifier: 'plain', precision: unit };
    }
    case 'about':
    case 'barely':
    case 'reaching': {
      const half = Math.max(u / 2, 0.05 * v);
      return { ...told, interval: ends(tidy(v - half), tidy(v + half), 'closed') };
    }
    case 'nearly':
      return { ...told, interval: ends(tidy(Math.max(v - u / 2, 0.9 * v)), v, 'from') };
    case 'over': {
      const step = figure.significant >= 3 ? u : Math.max(u, 0.1 * v);
      return { ...told, interval: ends(v, tidy(v + step), 'upto'), strict: ends(v, null, 'open') };
    }
    case 'justover':
      return { ...told, interval: ends(v, tidy(v + Math.max(u / 2, 0.05 * v)), 'open') };
    case 'atleast':
      return { ...told, interval: ends(v, null, 'from') };
    case 'under': {
      const low = tidy(Math.max(v - Math.max(u, 0.1 * v), 0));
      return { ...told, interval: ends(low, v, 'from'), strict: ends(0, v, 'from') };
    }
    case 'upto':
      return { ...told, interval: ends(0, v, 'upto') };
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
  const asSaid = rule === 'plain' || rule === 'barely' || rule === 'reaching';
  const told = { modifier: asSaid ? 'fraction' : rule, precision: null } as const;
  switch (rule) {
    case 'plain':
    case 'barely':
      // "Barely half" was printed for 0.557 and for less: it says nothing beside "half".
      return { ...told, interval: ends(low, high, 'from') };
    case 'exact':
      return { ...told, interval: ends(value, value, 'closed') };
    case 'about':
      return { ...told, interval: ends(low, high, 'closed') };
    case 'reaching': {
      // "Barely covering a quarter": at the mark or a little off it, a fifth of the way to the next.
      const under = fourDigits(value - (value - below) / 5);
      return { ...told, interval: ends(under, fourDigits(value + (above - value) / 5), 'from') };
    }
    case 'nearly':
      return { ...told, interval: ends(low, value, 'from') };
    case 'justover':
      return { ...told, interval: ends(value, high, 'open') };
    case 'over': {
      const next = Math.abs(value - 1 / 3) < 1e-9 ? 2 / 5 : neighbours(value, COMMON)[1];
      return { ...told, interval: ends(value, next, 'open'), strict: ends(value, null, 'open') };
    }
    case 'under': {
      const [before] = neighbours(value, COMMON);
      return { ...told, interval: ends(before, value, 'from'), strict: ends(0, value, 'from') };
    }
    case 'atleast':
      return { ...told, interval: ends(value, null, 'from') };
    case 'upto':
      return { ...told, interval: ends(0, value, 'upto') };
  }
}
