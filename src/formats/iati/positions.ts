import type { IatiActivity } from './activity.js';

/** The position in the file of each transaction that was read: those that were left out have one too. */
export function positionsOf({
  transactions,
  leftOut,
}: {
  readonly transactions: IatiActivity['transactions'];
  readonly leftOut?: IatiActivity['leftOut'] | undefined;
}): readonly number[] {
  const missing = new Set<number>();
  for (const { element, index } of leftOut ?? []) if (element === 'transaction') missing.add(index);
  const found: number[] = [];
  for (let at = 0; found.length < transactions.length; at++) if (!missing.has(at)) found.push(at);
  return found;
}
