import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiLeftOut } from './activity.js';
import type { Element } from './element.js';
import { filled } from './notes.js';
import { kindOf } from './transaction.js';

/** An activity, and what is told of it while it is read. */
export interface Reading {
  readonly from: Element;
  readonly parts: Parts;
  readonly leftOut: IatiLeftOut[];
}

/**
 * The elements of an activity that carry money. One that cannot be read costs only itself; since a sum over the
 * others is not whole, the activity names it in `leftOut`. An activity with transactions of which none can be
 * read means nothing.
 */
export function readMoney<T>(
  element: IatiLeftOut['element'],
  { from, parts, leftOut }: Reading,
  read: (item: Element) => T,
): T[] {
  const items = filled(from, element, parts);
  const found: T[] = [];
  let first: Problem | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Element;
    try {
      found.push(read(item));
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      first ??= thrown;
      parts.note(thrown, 'money-left-out');
      const kind = element === 'transaction' ? (kindOf(item) ?? null) : null;
      leftOut.push({ element, index, kind, message: thrown.messageAt(thrown.at) });
    }
  }
  if (element === 'transaction' && found.length === 0 && first !== undefined) throw first;
  return found;
}
