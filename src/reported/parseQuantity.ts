import { type Found, placeOf, quantityOf, type Scan } from './found.js';
import { divideIntervals } from './interval.js';
import type { ReportedQuantity } from './quantity.js';
import { scan } from './scan.js';
import { isCurrency } from './units.js';

/**
 * Reads the quantity that a phrase states, with the interval that its words honestly mean, or
 * `undefined` where it states none ("far fewer than last year"). Never throws.
 *
 * - A figure stands for all numbers that would be rounded to it: half a unit of its last stated
 *   digit to each side. "nearly", "over", "at least" and their like in English, French and Spanish
 *   move the interval; "only", "just", "a mere" do not.
 * - Where a phrase states a share and the amount that it is ("$13.2 billion or 36 per cent"), the
 *   answer is the one said last; an aside in brackets or after a dash does not count.
 * - "$776 million of the $606 million required" is a ratio.
 *
 * The rules are listed in the guide "Checking a sentence". They are a convention of this project.
 * @param text a phrase or a sentence; of a longer text use `extractQuantities`.
 * @example
 * parseQuantity('nearly 17 million people')?.low // => 16500000
 * parseQuantity('only 22% funded')?.high // => 22.5
 * parseQuantity('slightly less than last year') // => undefined
 */
export function parseQuantity(text: string): ReportedQuantity | undefined {
  if (typeof text !== 'string') return undefined;
  const scanned = scan(text, 2);
  const [first, second] = scanned.found;
  if (first === undefined) return undefined;
  if (second === undefined) return quantityOf(scanned, first);
  return (
    ratioOf(scanned, first, second) ??
    quantityOf(scanned, isRestated(scanned, first, second) ? second : first)
  );
}

function wordsBetween(scanned: Scan, first: Found, second: Found): string {
  const words: string[] = [];
  for (let at = first.figureTo; at < second.from && words.length < 12; at++) {
    const token = scanned.tokens[at];
    if (token !== undefined) words.push(token.text);
  }
  return words.join(' ');
}

function isAmount({ unit }: Found): boolean {
  return !/^(percent|percentage points|ratio|multiple)$/.test(unit);
}

/** "X of the Y": the share that the one is of the other. */
function ratioOf(scanned: Scan, first: Found, second: Found): ReportedQuantity | undefined {
  if (!isAmount(first) || !isAmount(second)) return undefined;
  const between = wordsBetween(scanned, first, second);
  if (!/^((\S+ ){0,2})(out )?of( (the|a|all|its|their|these|those|some|total))*$/.test(between))
    return undefined;
  const [a, b] = [quantityOf(scanned, first), quantityOf(scanned, second)];
  const comparable = a.unit === b.unit || !(isCurrency(a.unit) || isCurrency(b.unit));
  if (!comparable || a.value === null || b.value === null || b.value === 0) return undefined;
  const interval = divideIntervals(a, b);
  if (interval === null) return undefined;
  // "9.3 of 16.8 million" shares its scale word, and is no millionth.
  if (Math.abs(a.value / b.value) < 1e-4 && a.value !== 0) return undefined;
  const exact = a.modifier === 'exact' && b.modifier === 'exact';
  const value = a.value / b.value;
  return {
    text: scanned.text.slice(placeOf(scanned, first).start, placeOf(scanned, second).end),
    value,
    low: exact ? value : interval.low,
    high: exact ? value : interval.high,
    // A stated figure is closed below and open above, and so is the ratio of two of them.
    lowInclusive: interval.low !== null,
    highInclusive: exact,
    unit: 'ratio',
    modifier: exact ? 'exact' : 'fraction',
    precision: null,
  };
}

/** "$13.2 billion or 36 per cent", "$744 million, which is 23%": the same thing said again. */
function isRestated(scanned: Scan, first: Found, second: Found): boolean {
  if (isAmount(first) === isAmount(second)) return false;
  const between = wordsBetween(scanned, first, second);
  return /^(.{0,60} )?(, or|or|, which is|, which are|, i e|,)$/.test(between);
}
