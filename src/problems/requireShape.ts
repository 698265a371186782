import { requireList } from './requireList.js';
import { requireNumber } from './requireNumber.js';
import { requireFlag, requireInput, requireText } from './requireOptions.js';

/**
 * What a function reads of a model, in the form of the model: `{ parties: [{ name: 'text' }] }`. A question
 * mark takes null and undefined too; `maybe` does so for an object or a list.
 */
export type Shape =
  | 'text'
  | 'text?'
  | 'number'
  | 'number?'
  | 'flag'
  | readonly [Shape]
  | Maybe
  | { readonly [field: string]: Shape };

interface Maybe {
  readonly maybe: Shape;
}

/** The shape of an object or a list that may be null or absent. */
export function maybe(shape: Shape): Maybe {
  return { maybe: shape };
}

/**
 * Checks the parts of a model that a function reads.
 * @throws TypeError for the first part that is of another kind, RangeError for a number that is not finite.
 */
export function requireShape(value: unknown, shape: Shape, field: string): void {
  if (typeof shape === 'string') {
    if (shape.endsWith('?') && (value === null || value === undefined)) return;
    if (shape.startsWith('text')) requireText(value, field);
    else if (shape === 'flag') requireFlag(value, field);
    else requireNumber(value, field);
  } else if (isListShape(shape)) {
    requireList(value, field);
    const list = value as readonly unknown[];
    for (let i = 0; i < list.length; i++) requireShape(list[i], shape[0], `${field}[${i}]`);
  } else if ('maybe' in shape) {
    if (value !== null && value !== undefined) requireShape(value, shape.maybe as Shape, field);
  } else {
    requireInput(value, field);
    for (const [name, part] of Object.entries(shape)) {
      requireShape((value as Record<string, unknown>)[name], part as Shape, `${field}.${name}`);
    }
  }
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
