import { expected } from './describe.js';

/**
 * What plain JavaScript hands over in place of a list (a whole page, a single item) is named before
 * it fails somewhere inside, or is read as a list of none.
 * @throws TypeError where it is no list.
 */
export function requireList(list: unknown, field: string, of?: string): void {
  if (Array.isArray(list)) return;
  throw new TypeError(expected(field, of === undefined ? 'a list' : `a list of ${of}`, list));
}
