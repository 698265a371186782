import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { Element } from './element.js';

// IATI's publishers write empty elements where they have nothing to say: <description/>, <narrative></narrative>,
// <recipient-region/>. Such an element is a missing one, reported as a warning, and costs nothing else.

/** The elements with a name that say something. Each empty one is noted. */
export function filled(from: Element, name: string, parts: Parts): readonly Element[] {
  const all = from.all(name);
  for (let i = 0; i < all.length; i++) {
    if ((all[i] as Element).isEmpty) return withoutEmpty(all, parts);
  }
  return all;
}

function withoutEmpty(all: readonly Element[], parts: Parts): readonly Element[] {
  return all.filter((item) => {
    if (item.isEmpty) parts.note(new Problem(item.at, 'an element that says something', ''));
    return !item.isEmpty;
  });
}

/** The first element with a name that says something; undefined if there is none. */
export function firstFilled(from: Element, name: string, parts: Parts): Element | undefined {
  return filled(from, name, parts)[0];
}

/** The first narrative of an element such as `title`, or its own text; null if it has none. */
export function narrativeOf(parent: Element | undefined, parts: Parts): string | null {
  if (parent === undefined) return null;
  const said = filled(parent, 'narrative', parts).find(({ text }) => text !== null);
  return said?.text ?? parent.text;
}

/** What each element reads as. One that is not what it should be is noted and left out. */
export function readable<T>(
  elements: readonly Element[],
  parts: Parts,
  read: (item: Element) => T,
): T[] {
  const found: T[] = [];
  for (const item of elements) {
    const value = parts.attempt(() => read(item), undefined);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** An attribute of XML's boolean kind; null if it is absent, and with a note where it is none. */
export function flag(from: Element, name: string, parts: Parts): boolean | null {
  const value = from.attribute(name);
  if (value === null) return null;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  const at = `${from.at}${from.at === '' ? '' : '.'}@${name}`;
  parts.note(new Problem(at, '1, 0, true or false', value));
  return null;
}
