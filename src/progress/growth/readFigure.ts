import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { known } from './compare.js';

/**
 * A figure as it came from outside: null if it is unknown (null, absent or not finite).
 * @throws TypeError if `value` is not a number, such as "30.3": taken for unknown, it would be lost silently.
 */
export function readSeriesFigure(value: unknown, path: string): number | null {
  if (typeof value === 'number') return known(value);
  if (value === null || value === undefined) return null;
  throw new TypeError(expected(path, 'a number or null', value));
}

/** The same for a figure that the call has to name, if only as null. */
export function readGivenFigure(value: unknown, path: string): number | null {
  if (typeof value === 'number') return known(value);
  if (value === undefined) throw new TypeError(expected(path, 'a number or null', value));
  return readSeriesFigure(value, path);
}

/** A year or another setting of a call: a finite number, or undefined if it is left out. */
export function readSetting(value: unknown, path: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new TypeError(expected(path, 'a finite number', value));
  if (!Number.isFinite(value)) throw new RangeError(expected(path, 'a finite number', value));
  return value;
}

/** A figure of a list, with its path written only where it is needed: lists are long. */
export function readItem(value: unknown, list: string, index: number, field = ''): number | null {
  if (typeof value === 'number') return known(value);
  return value === null ? null : readSeriesFigure(value, `${list}[${index}]${field}`);
}

/** The known figures of a list, in its order. */
export function readFigures(list: readonly unknown[], path: string): number[] {
  requireList(list, path);
  const figures: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const figure = readItem(list[index], path, index);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}
