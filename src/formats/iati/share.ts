import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiShare } from './activity.js';
import { type Element, percentage } from './element.js';
import { filled } from './notes.js';
import { isOwnVocabulary } from './vocabulary.js';

/** A recipient country or region, or a sector. */
export function share(from: Element): IatiShare {
  const code = from.attribute('code');
  if (code === null) throw new Problem(`${from.at}.@code`, 'a code', undefined);
  return { vocabulary: from.attribute('vocabulary'), code, percentage: percentage(from) };
}

/**
 * The places or sectors of an activity. One without a code is noted and left out; what is left still has to
 * make 100. An invalid percentage breaks the division of the money, and with it the activity, but not in
 * the reporter's own vocabularies.
 */
export function readShares(from: Element, name: string, parts: Parts): IatiShare[] {
  const found: IatiShare[] = [];
  for (const item of filled(from, name, parts)) {
    const isOwn = isOwnVocabulary(item.attribute('vocabulary') ?? '');
    const mayFail = isOwn || item.attribute('code') === null;
    const read = mayFail ? parts.attempt(() => share(item), null) : share(item);
    if (read !== null) found.push(read);
  }
  return found;
}
