import { type Text, tokenAt } from '../text/text.js';
import type { ReportedQuantity } from './quantity.js';
import type { Found } from './scan.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A quantity of a text as it is given to the caller. */
export function quantityOf(text: Text, found: Found): Writable<ReportedQuantity> {
  const { interval, modifier, precision, strict } = found.meaning;
  const { low, high, lowInclusive, highInclusive } = interval;
  const { start } = tokenAt(text, found.from);
  // Field by field: spreading makes slow objects of what a text may hold by the thousand.
  const quantity: Writable<ReportedQuantity> = {
    text: text.text.slice(start, tokenAt(text, found.to - 1).end),
    value: found.value,
    low,
    high,
    lowInclusive,
    highInclusive,
    unit: found.unit,
    modifier: found.unit === 'multiple' && modifier === 'plain' ? 'multiple' : modifier,
    precision,
  };
  if (found.assumed) quantity.unitAssumed = true;
  if (strict !== null) quantity.strict = strict;
  return quantity;
}
