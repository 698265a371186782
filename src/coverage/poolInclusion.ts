import type { Appeal } from '../appeals/appeal.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireText } from '../problems/requireOptions.js';

// Which plans a total over plans holds, as OCHA states such totals: all that its publisher counts, whether or
// not their funding is known, less what the requirements of two plans both hold.

/**
 * Which appeals make a total: those whose type FTS includes in totals, those that are part of the Global
 * Humanitarian Overview, or the ones named by id or code.
 */
export type PoolInclusion = 'fts-totals' | 'gho' | readonly string[];

/** A part of the requirements that several plans all hold. Only the caller knows it, from a source. */
export interface AppealOverlap<C extends CurrencyCode = CurrencyCode> {
  /** Ids or codes of the appeals that hold it. */
  readonly appeals: readonly string[];
  /** What is counted too much. */
  readonly amount: Money<C>;
  /** Who says so where. */
  readonly source: string;
}

/** An appeal in a total of which one figure is not known, or is a requirement of 0. */
export interface PartlyKnownAppeal<C extends CurrencyCode = CurrencyCode> {
  /** Id of the appeal. */
  readonly appeal: string;
  readonly code: string | null;
  /** In the sum; null if none is stated. */
  readonly requirement: Money<C> | null;
  /** In the sum; null if nobody had observed any. */
  readonly funding: Money<C> | null;
}

/** Why an appeal is not in a total. */
export type NotIncludedReason =
  | 'not-in-totals'
  | 'unknown-whether-in-totals'
  | 'not-in-gho'
  | 'unknown-whether-in-gho'
  | 'not-chosen';

/** Why an appeal is not in the total that was chosen; null if it is. */
export function reasonAgainstInclusion(
  { id, code, includedInTotals, partOfGho }: Appeal,
  include: PoolInclusion | undefined,
): NotIncludedReason | null {
  if (include === undefined) return null;
  if (include === 'fts-totals') {
    if (includedInTotals === true) return null;
    return includedInTotals === false ? 'not-in-totals' : 'unknown-whether-in-totals';
  }
  if (include === 'gho') {
    if (partOfGho === true) return null;
    return partOfGho === false ? 'not-in-gho' : 'unknown-whether-in-gho';
  }
  return include.includes(id) || (code !== null && include.includes(code)) ? null : 'not-chosen';
}

/**
 * @throws TypeError for another kind of option, RangeError for another word, for a name that is not an id or
 * code of the appeals, and for an overlap below 0.
 */
export function requireInclusion(
  appeals: readonly Appeal[],
  include: unknown,
  overlaps: unknown,
): void {
  const names = new Set(appeals.flatMap(({ id, code }) => (code === null ? [id] : [id, code])));
  if (Array.isArray(include)) requireNames(include, names, 'options.include');
  else if (include !== undefined && include !== 'fts-totals' && include !== 'gho') {
    const what = '"fts-totals", "gho" or a list of ids and codes';
    const Mistake = typeof include === 'string' ? RangeError : TypeError;
    throw new Mistake(expected('options.include', what, include));
  }
  if (overlaps === undefined) return;
  requireList(overlaps, 'options.overlaps', '{ appeals, amount, source }');
  requireObjects(
    overlaps as AppealOverlap[],
    'options.overlaps',
    'an overlap { appeals, amount, source }',
  );
  (overlaps as AppealOverlap[]).forEach(({ appeals: of, amount, source }, index) => {
    const at = `options.overlaps[${index}]`;
    requireList(of, `${at}.appeals`, 'ids or codes of appeals');
    requireNames(of, names, `${at}.appeals`);
    requireText(source, `${at}.source`);
    requireExactMoney(amount, `${at}.amount`);
    requireNumber(amount.amount, `${at}.amount`, 'an amount of 0 or more', (sum) => sum >= 0);
  });
}

function requireNames(list: readonly unknown[], names: ReadonlySet<string>, field: string): void {
  for (const [index, name] of list.entries()) {
    const at = `${field}[${index}]`;
    requireText(name, at);
    if (names.has(name as string)) continue;
    const near = nearest(name as string, names).slice(0, 1);
    const what = 'the id or code of one of the appeals';
    throw new RangeError(expected(at, what, name) + nearestHint(near));
  }
}
