import { requireNumber } from '../../problems/requireNumber.js';
import {
  requireFlag,
  requireInput,
  requireText,
  requireWord,
} from '../../problems/requireOptions.js';
import type { QuantityModifier } from './quantity.js';

/** The rules by which words become an interval, one by one. */
export const QUANTITY_MODIFIERS = [
  'plain',
  'exact',
  'about',
  'nearly',
  'over',
  'justover',
  'atleast',
  'under',
  'upto',
  'range',
  'fraction',
  'multiple',
  'vague',
] as const satisfies readonly QuantityModifier[];

/**
 * Checks the parts of a quantity that are calculated with or put into words. One that was written by hand may
 * leave out all but its unit.
 * @throws TypeError for a part of another kind, RangeError for a number that is not finite or an unknown modifier.
 */
export function requireQuantity(quantity: unknown, field: string): void {
  requireInput(quantity, field);
  const parts = quantity as Readonly<Record<string, unknown>>;
  requireText(parts.unit, `${field}.unit`);
  if (parts.text !== undefined) requireText(parts.text, `${field}.text`);
  if (parts.modifier !== undefined)
    requireWord(parts.modifier, QUANTITY_MODIFIERS, `${field}.modifier`);
  for (const name of ['value', 'precision']) requireNumberIfAny(parts[name], `${field}.${name}`);
  requireEnds(parts, field);
  if (parts.strict === undefined) return;
  requireInput(parts.strict, `${field}.strict`);
  requireEnds(parts.strict as Readonly<Record<string, unknown>>, `${field}.strict`);
}

function requireEnds(interval: Readonly<Record<string, unknown>>, field: string): void {
  for (const name of ['low', 'high']) requireNumberIfAny(interval[name], `${field}.${name}`);
  for (const name of ['lowInclusive', 'highInclusive']) {
    if (interval[name] !== undefined) requireFlag(interval[name], `${field}.${name}`);
  }
}

function requireNumberIfAny(value: unknown, field: string): void {
  if (value !== null && value !== undefined) requireNumber(value, field, 'a finite number or null');
}
