import { type Text, tokenAt } from '../text/text.js';
import type { QuantityModifier, ReportedQuantity } from './quantity.js';
import type { Found } from './scan.js';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The words of a quantity, and their place. */
export function wordsOf(text: Text, { from, to }: Found) {
  const { start } = tokenAt(text, from);
  const { end } = tokenAt(text, to - 1);
  return { text: text.text.slice(start, end), start, end };
}

/** The rule that made the interval, as it is told. */
export function modifierOf({ unit, meaning: { modifier } }: Found): QuantityModifier {
  return unit === 'multiple' && modifier === 'plain' ? 'multiple' : modifier;
}

/** A quantity of a text as it is given to the caller. */
export function quantityOf(text: Text, found: Found): ReportedQuantity {
  const { interval, precision, strict } = found.meaning;
  const { low, high, lowInclusive, highInclusive } = interval;
  const quantity: Writable<ReportedQuantity> = {
    text: wordsOf(text, found).text,
    value: found.value,
    low,
    high,
    lowInclusive,
    highInclusive,
    unit: found.unit,
    modifier: modifierOf(found),
    precision,
  };
  if (found.assumed) quantity.unitAssumed = true;
  if (strict !== null) quantity.strict = strict;
  return quantity;
}
