import { expected } from './describe.js';

/**
 * What plain JavaScript passes instead of a list (a whole page, a single item) is named before
 * it fails somewhere inside, or is read as a list of none.
 * @throws TypeError if `list` is not a list.
 */
export function requireList(list: unknown, field: string, of?: string): void {
  if (Array.isArray(list)) return;
  throw new TypeError(expected(field, of === undefined ? 'a list' : `a list of ${of}`, list));
}
