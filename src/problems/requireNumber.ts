import { expected } from './describe.js';

/**
 * Checks that a value is a number, and one that is allowed: a finite one, unless `isAllowed` asks for more.
 * @throws TypeError if `value` is not a number, RangeError if it is another number.
 */
export function requireNumber(
  value: unknown,
  field: string,
  expectation = 'a finite number',
  isAllowed: (value: number) => boolean = Number.isFinite,
): asserts value is number {
  if (typeof value !== 'number') throw new TypeError(expected(field, expectation, value));
  if (!isAllowed(value)) throw new RangeError(expected(field, expectation, value));
}
