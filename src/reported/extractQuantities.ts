import { dimensionOf } from './context.js';
import { placeOf, quantityOf } from './found.js';
import type { Placed } from './placed.js';
import type { ReportedQuantity } from './quantity.js';
import type { Role } from './role.js';
import { rolesOf } from './roles.js';
import { scan } from './scan.js';

/** A quantity in its sentence, with its place and what it is said to be. */
export interface ExtractedQuantity extends ReportedQuantity {
  /** Place of the words in the text: `text.slice(start, end)` is the quantity's `text`. */
  readonly start: number;
  readonly end: number;
  /** What the words around say it is; null where they do not tell. */
  readonly role: Role | null;
  /** `prioritised` for a part of the plan, `before` for an earlier figure; null for the plan as it stands. */
  readonly layer: string | null;
}

/**
 * Finds every quantity of a sentence or a text, from left to right, each with its place, its interval
 * and, where the words around tell it, its role in an appeal. Years, dates, ages, document symbols and
 * the numbers of sections, goals and plans are no quantities. Never throws; time grows with the length
 * of the text and no faster.
 * @example
 * const found = extractQuantities('The 2025 plan seeks $2.4 billion to assist nearly 17 million people.')
 * found.map(({ role, text }) => `${role}: ${text}`)
 * // => ['requirement: $2.4 billion', 'targeted: nearly 17 million people']
 */
export function extractQuantities(sentence: string): ExtractedQuantity[] {
  if (typeof sentence !== 'string') return [];
  const scanned = scan(sentence);
  const { found } = scanned;
  const placeable = found.filter((one) => !one.weak && dimensionOf(one) !== 'other');
  const roles = rolesOf({ ...scanned, found: placeable });
  const extracted: ExtractedQuantity[] = [];
  let next = 0;
  for (const one of found) {
    if (one.weak) continue;
    const placed = placeable[next] === one ? roles[next++] : undefined;
    extracted.push(placedQuantity(quantityOf(scanned, one), placeOf(scanned, one), placed));
  }
  return extracted;
}

function placedQuantity(
  quantity: ReportedQuantity,
  { start, end }: Pick<ExtractedQuantity, 'start' | 'end'>,
  placed: Placed | undefined,
): ExtractedQuantity {
  const { text, value, low, high, lowInclusive, highInclusive, unit, modifier, precision } =
    quantity;
  const { unitAssumed, strict } = quantity;
  const extracted: { -readonly [K in keyof ExtractedQuantity]: ExtractedQuantity[K] } = {
    text,
    value,
    low,
    high,
    lowInclusive,
    highInclusive,
    unit,
    modifier,
    precision,
    start,
    end,
    role: placed?.role ?? null,
    layer: placed?.layer ?? null,
  };
  if (unitAssumed !== undefined) extracted.unitAssumed = unitAssumed;
  if (strict !== undefined) extracted.strict = strict;
  return extracted;
}
