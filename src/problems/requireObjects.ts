import { expected } from './describe.js';

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
