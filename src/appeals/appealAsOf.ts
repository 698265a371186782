import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Appeal } from './appeal.js';
import { figuresKnownOn, inOrderOfDays } from './known.js';
import { requireAppeal } from './requireAppeal.js';

/**
 * The appeal as it stood on a day: with the versions, layers, clusters and country parts that were
 * known by then, and nothing later. Clusters and parts without a day of their own stay. Its last
 * version is the one in force.
 *
 * Null if no version was known yet.
 * @throws TypeError if `appeal` is not an appeal, RangeError if `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * const drCongo2026: Appeal<'USD'> = {
 *   id: 'HCOD26', code: 'HCOD26', name: 'DR Congo 2026',
 *   type: 'humanitarian-needs-and-response-plan', typeName: 'Humanitarian needs and response plan',
 *   countries: ['COD'], period: { start: '2026-01-01', end: '2026-12-31' }, years: ['2026'],
 *   includedInTotals: true, layers: [], clusters: [], parts: [], siblings: [],
 *   versions: [
 *     { asOf: '2026-04-18', originalRequirement: null, source: 'FTS',
 *       revisedRequirement: { amount: 1403721718, currency: 'USD' } },
 *     { asOf: '2026-09-27', originalRequirement: null, source: 'FTS',
 *       revisedRequirement: { amount: 2132641156, currency: 'USD' } },
 *   ],
 * };
 * appealAsOf(drCongo2026, '2026-06-30')?.versions.length // => 1
 * appealAsOf(drCongo2026, '2026-01-15') // => null
 */
export function appealAsOf<C extends CurrencyCode>(
  appeal: Appeal<C>,
  on: IsoDate,
): Appeal<C> | null {
  requireAppeal(appeal);
  requireDay(on, 'on');
  const versions = inOrderOfDays(figuresKnownOn(appeal.versions, on));
  if (versions.length === 0) return null;
  return {
    ...appeal,
    versions,
    layers: figuresKnownOn(appeal.layers, on),
    clusters: figuresKnownOn(appeal.clusters, on),
    parts: figuresKnownOn(appeal.parts, on),
  };
}
