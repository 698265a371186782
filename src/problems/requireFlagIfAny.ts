import { expected } from './describe.js';

/**
 * Checks that an option is true, false or left out.
 * @throws TypeError if it is anything else.
 */
export function requireFlagIfAny(value: unknown, field: string): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new TypeError(expected(field, 'true or false', value));
}
