import type { ReportedQuantity } from './quantity.js';
import type { Meaning } from './rules.js';
import type { Token } from './tokens.js';

/** A quantity in its sentence: what it states, and which tokens it takes. */
export interface Found {
  readonly value: number | null;
  readonly unit: string;
  /** Whether `unit` is people by convention, and not by the words. */
  readonly assumed: boolean;
  readonly meaning: Meaning;
  /** First token, the modifier included, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** First token of the figure itself, its currency included. */
  readonly figureFrom: number;
  /** The token after the figure, before the noun that it counts. */
  readonly figureTo: number;
  /** A number word that counts nothing, or "one" beside a noun that no list knows: perhaps a pronoun. */
  readonly weak: boolean;
}

/** A sentence cut into tokens, and the quantities in it from left to right. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
}

/** The place of a quantity's words in the text. */
export function placeOf({ text, tokens }: Scan, { from, to }: Found) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

/** A quantity of a text as it is given to the caller. */
export function quantityOf(scanned: Scan, found: Found): ReportedQuantity {
  const { start, end } = placeOf(scanned, found);
  const { interval, modifier, precision, strict } = found.meaning;
  const { low, high, lowInclusive, highInclusive } = interval;
  // Field by field: spreading makes slow objects of what a text may hold by the thousand.
  const quantity: { -readonly [K in keyof ReportedQuantity]: ReportedQuantity[K] } = {
    text: scanned.text.slice(start, end),
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
