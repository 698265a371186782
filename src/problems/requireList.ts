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

/**
 * A hole in a list, null or a bare value is named by its place before it fails somewhere inside or, as
 * `forEach` does with holes, is passed over in silence.
 * @throws TypeError for the first entry that is not an object.
 */
export function requireObjects(list: readonly unknown[], field: string, each: string): void {
  for (let i = 0; i < list.length; i++) {
    const entry = list[i];
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      throw new TypeError(expected(`${field}[${i}]`, each, entry));
    }
  }
}
