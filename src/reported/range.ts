import { bareness, type Core, coreAt, figureOf, type Place } from './core.js';
import { isYear } from './digits.js';
import type { Figure } from './figure.js';
import { isPercentUnit, type Measured, readMeasured } from './measured.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './readNumeral.js';
import { tidy } from './tidy.js';
import { isDash, pastHyphen, type Token, wordAt } from './tokens.js';
import { currencyBefore } from './unit.js';
import { isCurrency } from './units.js';
import { oneOf } from './words.js';

/** A number that is joined to the one before it. */
interface Second {
  readonly numeral: Numeral;
  readonly unit: string | null;
  readonly next: number;
}

function readSecond(
  tokens: readonly Token[],
  from: number,
  afterMoney: boolean,
): Second | undefined {
  const money = currencyBefore(tokens, from);
  const numeral = readNumeral(tokens, money?.next ?? from, afterMoney || money !== undefined);
  if (numeral === undefined) return undefined;
  const measured = readMeasured(tokens, numeral, money?.currency ?? null);
  return measured && { numeral, unit: measured.unit, next: measured.next };
}

/** "5 and 6 million" after "between", "40 to 60%", "$5-6 billion", "five or six". */
export function readRange(
  tokens: readonly Token[],
  place: Place,
  low: Numeral,
  lowMeasured: Measured,
): Core | undefined {
  const joint = rangeJoint(tokens, place.from, lowMeasured.next);
  if (joint === undefined) return undefined;
  // "Cut by $800 million to $1.62 billion"; but "cut by 3 to 4 per cent" is a range.
  const isWhole = low.scaled || lowMeasured.unit !== null;
  if (isWhole && joint.kind === 'range' && wordAt(tokens, place.from - 1) === 'by')
    return undefined;
  const high = readSecond(tokens, joint.next, isCurrency(lowMeasured.unit));
  if (high === undefined) return undefined;
  const unit = lowMeasured.unit ?? high.unit;
  if (high.unit !== null && unit !== high.unit) return undefined;
  if (lowMeasured.unit !== null && high.unit === null && !isCurrency(unit)) return undefined;
  // "In 2024 to 22.9 million."
  if (isYearNumeral(low) && (high.numeral.scaled || unit !== null)) return undefined;
  const inherits = !low.scaled && high.numeral.scaled;
  const shared = inherits ? high.numeral.exponent : low.exponent;
  // "Rose from 1.2 to 1.5 million": two figures, of which the first has the scale of the second.
  if (joint.kind === 'change') {
    const alone = { unit, next: lowMeasured.next };
    return inherits ? coreAt(place, figureOf(low, unit, shared), alone) : undefined;
  }
  const top = figureOf(high.numeral, unit);
  let bottom = figureOf(low, unit, shared);
  if (inherits && sizeOf(bottom) >= sizeOf(top)) {
    // "From 16.8 to 12.5 million people": no range, but one scale word.
    if (wordAt(tokens, place.from - 1) === 'from') {
      return coreAt(place, bottom, { unit, next: lowMeasured.next });
    }
    bottom = figureOf(low, unit);
  }
  if (sizeOf(bottom) >= sizeOf(top)) return undefined;
  if (joint.kind === 'or' && (low.scaled || sizeOf(top) > 2 * sizeOf(bottom))) return undefined;
  const bare = high.numeral.scaled ? null : bareness(low, unit);
  return coreAt(place, bottom, { unit, next: high.next }, { to: top, bare });
}

function isYearNumeral({ whole, decimals, grouped, scaled, worded }: Numeral): boolean {
  return !scaled && !worded && isYear({ whole, decimals, grouped, doubtful: false });
}

function sizeOf(figure: Figure): number {
  return figure.kind === 'vague' ? figure.low : figure.value;
}

interface Joint {
  readonly kind: 'range' | 'or' | 'change';
  readonly next: number;
}

const isAnd = oneOf('and et y');
const isOr = oneOf('or ou o');
const isBetween = oneOf('between entre');

/** The word or dash that joins two figures, and the index behind it. */
function rangeJoint(tokens: readonly Token[], from: number, after: number): Joint | undefined {
  // "5-to-10 per cent".
  const tied = pastHyphen(tokens, after);
  const isTied = tied > after && wordAt(tokens, tied) === 'to';
  if (isTied) return { kind: 'range', next: pastHyphen(tokens, tied + 1) };
  const at = after;
  const joint = tokens[at];
  if (joint === undefined || joint.kind === 'number') return undefined;
  const next = at + 1;
  if (joint.kind === 'mark') {
    const isJoint = isDash(joint.text) && joint.glued === tokens[next]?.glued;
    return isJoint ? { kind: 'range', next } : undefined;
  }
  const word = joint.text;
  if (isAnd(word)) {
    return isBetween(wordAt(tokens, from - 1)) ? { kind: 'range', next } : undefined;
  }
  if (isOr(word)) return { kind: 'or', next };
  if (word === 'to') return { kind: tellsChange(tokens, from) ? 'change' : 'range', next };
  return word === 'a' && !joint.glued ? { kind: 'range', next } : undefined;
}

const isRanging = oneOf(
  'range ranges ranged ranging vary varies varied varying anywhere estimates',
);

/** "Rose from 5 to 6 million"; but "from 5 to 6 million" by itself, or "ranging from", is a range. */
function tellsChange(tokens: readonly Token[], from: number): boolean {
  if (wordAt(tokens, from - 1) !== 'from') return false;
  return from > 1 && !isRanging(wordAt(tokens, from - 2));
}

/** "17 million ± 2 million", "45% ± 3 percentage points", "17 ± 2 million". */
export function readTolerance(
  tokens: readonly Token[],
  place: Place,
  numeral: Numeral,
  measured: Measured,
): Core | undefined {
  if (tokens[measured.next]?.text !== '±') return undefined;
  const second = readSecond(tokens, measured.next + 1, isCurrency(measured.unit));
  if (second === undefined) return undefined;
  const unit = measured.unit ?? second.unit;
  const isSame = second.unit === null || second.unit === unit;
  if (!isSame && !(isPercentUnit(second.unit) && isPercentUnit(unit))) return undefined;
  const inherits = !numeral.scaled && second.numeral.scaled;
  const figure = figureOf(numeral, unit, inherits ? second.numeral.exponent : numeral.exponent);
  const tolerance = tidy(sizeOf(figureOf(second.numeral, second.unit)));
  const bare = bareness(numeral, measured.unit);
  return coreAt(place, figure, { unit, next: second.next }, { tolerance, bare });
}
