import { isCurrency } from '../figure/money.js';
import { divideIntervals } from '../interval/interval.js';
import { type ReadingOptions, readText, requireReading } from '../text/readText.js';
import { does, markAt, type Text, tokenAt } from '../text/text.js';
import { englishFigures } from '../vocabulary/english/numbers.js';
import type { ReportedQuantity } from './quantity.js';
import { quantityOf } from './quantityOf.js';
import { type Found, scan } from './scan.js';

/**
 * Returns the quantity that a phrase states, with the interval that its words honestly mean, or
 * `undefined` if it states none ("far fewer than last year"). Never throws on text.
 *
 * - A figure stands for all numbers that would be rounded to it: half a unit of its last stated
 *   digit to each side. "nearly", "over", "at least" and their like move the interval; "only",
 *   "just", "a mere" do not.
 * - If a phrase states a share and the amount that it is ("$13.2 billion or 36 per cent"), the
 *   result is the one said last; an aside in brackets or after a dash does not count.
 * - "$776 million of the $606 million required" is a ratio.
 *
 * The rules are listed in the guide "Checking a sentence". They are a convention of this project.
 * @param text a phrase or a sentence; for a longer text use `extractQuantities`.
 * @param options `languages` of `aidkit/reported/languages`; English if there are none.
 * @throws TypeError if `options` has another key, RangeError if `languages` is empty.
 * @example
 * parseQuantity('nearly 17 million people')?.low // => 16500000
 * parseQuantity('only 22% funded')?.high // => 22.5
 * parseQuantity('slightly less than last year') // => undefined
 */
export function parseQuantity(
  text: string,
  options?: ReadingOptions,
): ReportedQuantity | undefined {
  const languages = requireReading(options) ?? [englishFigures];
  if (typeof text !== 'string') return undefined;
  const read = readText(text, languages);
  const [first, second] = scan(read, 2);
  if (first === undefined) return undefined;
  if (second === undefined) return quantityOf(read, first);
  return (
    ratioOf(read, first, second) ??
    quantityOf(read, isRestated(read, first, second) ? second : first)
  );
}

function isAmount({ unit }: Found): boolean {
  return !/^(percent|percentage points|ratio|multiple)$/.test(unit);
}

const MOST_BETWEEN = 9;

/** Whether "of the" joins two figures, up to two words before it and no other word behind. */
function isOf(text: Text, from: number, until: number): boolean {
  if (until - from > MOST_BETWEEN) return false;
  let at = from;
  while (at < until && at < from + 3 && !does(text, at, 'wholeOf')) at++;
  if (!does(text, at, 'wholeOf')) return false;
  for (at++; at < until; at++) if (!does(text, at, 'the')) return false;
  return true;
}

/** "X of the Y": the share that the one is of the other. */
function ratioOf(text: Text, first: Found, second: Found): ReportedQuantity | undefined {
  if (!isAmount(first) || !isAmount(second)) return undefined;
  if (!isOf(text, first.figureTo, second.from)) return undefined;
  const [a, b] = [quantityOf(text, first), quantityOf(text, second)];
  const isComparable = a.unit === b.unit || !(isCurrency(a.unit) || isCurrency(b.unit));
  if (!isComparable || a.value === null || b.value === null || b.value === 0) return undefined;
  const interval = divideIntervals(a, b);
  if (interval === null) return undefined;
  const isExact = a.modifier === 'exact' && b.modifier === 'exact';
  const value = a.value / b.value;
  const { start } = tokenAt(text, first.from);
  return {
    text: text.text.slice(start, tokenAt(text, second.to - 1).end),
    value,
    low: isExact ? value : interval.low,
    high: isExact ? value : interval.high,
    // A stated figure is closed below and open above, and so is the ratio of two of them.
    lowInclusive: interval.low !== null,
    highInclusive: isExact,
    unit: 'ratio',
    modifier: isExact ? 'exact' : 'fraction',
    precision: null,
  };
}

const FURTHEST = 12;

/** "$13.2 billion or 36 per cent", "$744 million, which is 23%": the same thing said again. */
function isRestated(text: Text, first: Found, second: Found): boolean {
  if (isAmount(first) === isAmount(second)) return false;
  const last = second.from - 1;
  if (last < first.figureTo || last - first.figureTo > FURTHEST) return false;
  const isEqual = does(text, last, 'equals') && does(text, last - 1, 'which');
  return does(text, last, 'or') || isEqual || markAt(text, last) === ',';
}
