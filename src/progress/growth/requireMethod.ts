import { expected } from '../../problems/describe.js';
import { requireNumber } from '../../problems/requireNumber.js';
import {
  requireFlag,
  requireInput,
  requireText,
  requireWord,
} from '../../problems/requireOptions.js';
import type { BaseYearFallback, ProgressMethod } from './method.js';

const FALLBACKS: readonly BaseYearFallback[] = ['nearest', 'next', 'next-or-previous'];

/** Methods that were checked before: a preset serves thousands of series, and is frozen. */
const checked = /* @__PURE__ */ new WeakSet<object>();

/**
 * Checks that a value is a method, such as `unsd2022`, as far as its fields decide a result.
 * @throws TypeError if it is something else, such as the id of a method; RangeError for a figure that is not
 * finite and an unknown word.
 */
export function requireMethod(method: unknown, field: string): void {
  if (typeof method === 'object' && method !== null && checked.has(method)) return;
  if (!Array.isArray((method as ProgressMethod | null | undefined)?.withTarget)) {
    throw new TypeError(expected(field, 'a method such as unsd2022', method));
  }
  const made = method as ProgressMethod;
  requireText(made.id, `${field}.id`);
  requireWord(made.measure, ['growth-ratio', 'projected-share'], `${field}.measure`);
  requireClasses(made.withTarget, `${field}.withTarget`);
  requireClasses(made.withoutTarget, `${field}.withoutTarget`);
  requireText(made.achieved, `${field}.achieved`);
  requireText(made.lost, `${field}.lost`);
  requireBase(made.base, `${field}.base`);
  if (made.dataAfter !== null) {
    requireInput(made.dataAfter, `${field}.dataAfter`);
    requireNumber(made.dataAfter.year, `${field}.dataAfter.year`);
    requireText(made.dataAfter.otherwise, `${field}.dataAfter.otherwise`);
  }
  requireWord(made.parity, ['fold', 'side'], `${field}.parity`);
  for (const name of ['zeroAs', 'parityBand', 'limitExponent'] as const) {
    const value = made[name];
    if (value !== null) requireNumber(value, `${field}.${name}`, 'a finite number or null');
  }
  requireFlag(made.zeroAchieves, `${field}.zeroAchieves`);
  if (Object.isFrozen(made)) checked.add(made);
}

function requireClasses(classes: unknown, field: string): void {
  if (!Array.isArray(classes)) throw new TypeError(expected(field, 'a list of classes', classes));
  for (let index = 0; index < classes.length; index++) {
    const place = `${field}[${index}]`;
    requireInput(classes[index], place);
    const { status, from, inclusive } = classes[index];
    requireText(status, `${place}.status`);
    if (from !== null) requireNumber(from, `${place}.from`, 'a finite number or null');
    requireFlag(inclusive, `${place}.inclusive`);
  }
}

function requireBase(base: ProgressMethod['base'], field: string): void {
  requireInput(base, field);
  requireWord(base.fallback, FALLBACKS, `${field}.fallback`);
  if ('year' in base) requireNumber(base.year, `${field}.year`);
  else requireNumber(base.yearsBack, `${field}.yearsBack`);
}
