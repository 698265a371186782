import type { Numeral } from './numeral.js';
import { pastHyphen, type Token, wordAt } from './tokens.js';
import { currencyAfter } from './unit.js';
import { oneOf } from './words.js';

/** What a number is measured in, as far as the signs and words at the number tell. */
export interface Measured {
  /** `percent`, `percentage points`, `multiple`, a currency, a glued unit; null where nothing tells. */
  readonly unit: string | null;
  readonly next: number;
}

export function isPercentUnit(unit: string | null): boolean {
  return unit === 'percent' || unit === 'percentage points';
}

/** Percent, percentage points or a currency at a number; undefined where other letters are glued to it. */
export function readMeasured(
  tokens: readonly Token[],
  numeral: Numeral,
  currency: string | null,
): Measured | undefined {
  const { next } = numeral;
  if (numeral.unit !== null) return { unit: currency ?? numeral.unit, next };
  const token = tokens[next];
  if (token === undefined || token.kind === 'number') return { unit: currency, next };
  const percent = readPercent(tokens, next);
  if (percent !== undefined) return percent;
  if (currency !== null) return { unit: currency, next };
  const after = currencyAfter(tokens, next);
  if (after !== undefined) return { unit: after.currency, next: after.next };
  if (token.glued && token.kind === 'word') {
    const measured = GLUED_UNITS.get(token.text);
    return measured === undefined ? undefined : { unit: measured, next: next + 1 };
  }
  return { unit: null, next };
}

const GLUED_UNITS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['km', 'kilometres'],
  ['kg', 'kilograms'],
  ['mt', 'tonnes'],
  ['ha', 'hectares'],
  ['x', 'multiple'],
  ['fold', 'multiple'],
]);

/** Percent in all its spellings, percentage points apart. */
export function readPercent(tokens: readonly Token[], from: number): Measured | undefined {
  const at = pastHyphen(tokens, from);
  const one = wordAt(tokens, at + 1);
  switch (tokens[at]?.text) {
    case '%':
    case 'percent':
    case 'pct':
    case 'pc':
    case 'prozent':
    case 'процент':
    case 'процента':
    case 'процентов':
      return percentOrPoints(tokens, at + 1);
    case 'p':
      return isShortPerCent(tokens, at) ? percentOrPoints(tokens, at + 4) : undefined;
    case 'pp':
    case 'ppt':
      return { unit: 'percentage points', next: at + 1 };
    case 'per':
    case 'pour':
      return one === 'cent' ? percentOrPoints(tokens, at + 2) : undefined;
    case 'por':
      return isCiento(one) ? percentOrPoints(tokens, at + 2) : undefined;
    case 'percentage':
      return pointsAt(tokens, pastHyphen(tokens, at + 1), 'percentage points');
    case 'basis':
      return pointsAt(tokens, pastHyphen(tokens, at + 1), 'basis points');
    case 'points':
    case 'point':
      return one === 'de' && wordAt(tokens, at + 2) === 'pourcentage'
        ? { unit: 'percentage points', next: at + 3 }
        : undefined;
    case 'puntos':
      return one === 'porcentuales' ? { unit: 'percentage points', next: at + 2 } : undefined;
    default:
      return undefined;
  }
}

function pointsAt(tokens: readonly Token[], at: number, unit: string): Measured | undefined {
  return isPoint(wordAt(tokens, at)) ? { unit, next: at + 1 } : undefined;
}

const isPoint = oneOf('point points');
export const isCiento = oneOf('ciento cien');

/** "22 p.c." */
function isShortPerCent(tokens: readonly Token[], at: number): boolean {
  const [point, c, end] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return point?.text === '.' && c?.text === 'c' && c.glued && end?.text === '.' && end.glued;
}

function percentOrPoints(tokens: readonly Token[], next: number): Measured {
  const tied = pastHyphen(tokens, next);
  if (isPoint(wordAt(tokens, tied))) return { unit: 'percentage points', next: tied + 1 };
  return { unit: 'percent', next };
}
