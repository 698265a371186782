import { expected } from '../../problems/describe.js';
import { type ProgressDirection, readDirection } from './direction.js';
import type { ProgressMethod } from './method.js';
import type { ProgressOptions } from './progressResult.js';
import { readFigure, readSetting } from './readFigure.js';

/** The options of a call, checked and with their defaults. */
export interface ProgressQuestion<S extends string = string> {
  readonly method: ProgressMethod<S>;
  readonly direction: ProgressDirection;
  /** A value, or how many times the base. */
  readonly target: number | { readonly timesBase: number } | null;
  readonly targetYear: number;
  /** In place of the base year of the method. */
  readonly baseYear: number | null;
  readonly limit: number | null;
}

export function readQuestion<S extends string>(options: ProgressOptions<S>): ProgressQuestion<S> {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(expected('options', 'direction and thresholds', options));
  }
  const { thresholds, direction, target, targetYear, baseYear, limit } = options;
  if (!isMethod(thresholds)) {
    throw new TypeError(expected('thresholds', 'a method such as unsd2022', thresholds));
  }
  return {
    method: thresholds,
    direction: readDirection(direction),
    target: readTarget(target),
    targetYear: readSetting(targetYear, 'targetYear') ?? 2030,
    baseYear: readSetting(baseYear, 'baseYear') ?? null,
    limit: readFigure(limit, 'limit'),
  };
}

/** Enough of a look to tell a method from its id or from a list of limits. The schema checks the rest. */
function isMethod(method: ProgressMethod | undefined): boolean {
  return Array.isArray(method?.withTarget) && typeof method.base === 'object';
}

/** A target that is not a number after all would be an answer to another question: growth alone. */
function readTarget(target: ProgressOptions['target']): ProgressQuestion['target'] {
  if (target === undefined || target === null) return null;
  if (typeof target !== 'object') return readSetting(target, 'target') ?? null;
  const timesBase = readSetting(target.timesBase, 'target.timesBase');
  if (timesBase === undefined) {
    throw new TypeError(expected('target.timesBase', 'a finite number', timesBase));
  }
  return { timesBase };
}
