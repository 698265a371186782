import { expected } from '../../problems/describe.js';
import { requireOptions } from '../../problems/requireOptions.js';
import { type ProgressDirection, readDirection } from './direction.js';
import type { ProgressMethod } from './method.js';
import type { ProgressOptions } from './progressResult.js';
import { readSeriesFigure, readSetting } from './readFigure.js';
import { requireMethod } from './requireMethod.js';

const OPTIONS = ['direction', 'target', 'targetYear', 'thresholds', 'baseYear', 'limit'];

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
  requireOptions(options, OPTIONS);
  const { thresholds, direction, target, targetYear, baseYear, limit } = options;
  requireMethod(thresholds, 'options.thresholds');
  return {
    method: thresholds,
    direction: readDirection(direction, 'options.direction'),
    target: readTarget(target),
    targetYear: readSetting(targetYear, 'options.targetYear') ?? 2030,
    baseYear: readSetting(baseYear, 'options.baseYear') ?? null,
    limit: readSeriesFigure(limit, 'options.limit'),
  };
}

/** A target that is not a number after all would answer a different question: growth alone. */
function readTarget(target: ProgressOptions['target']): ProgressQuestion['target'] {
  if (target === undefined || target === null) return null;
  if (typeof target !== 'object') return readSetting(target, 'options.target') ?? null;
  const timesBase = readSetting(target.timesBase, 'options.target.timesBase');
  if (timesBase === undefined) {
    throw new TypeError(expected('options.target.timesBase', 'a finite number', timesBase));
  }
  return { timesBase };
}
