import { requireDayIfAny } from '../../dates/requireDay.js';
import { requireObjects } from '../../problems/requireList.js';
import type { ReportedQuantity } from '../quantity/quantity.js';
import type { Language } from '../vocabulary/language.js';
import type { Claim } from './claim.js';
import { extractQuantities } from './extractQuantities.js';

/** What a sentence does not say about itself. */
export type ClaimContext = Omit<
  Claim,
  'measure' | 'quantity' | 'layer' | 'statement' | 'evidence'
> & {
  /** The languages, of which the text is read in the one that knows most of its words; English if absent. */
  readonly languages?: readonly Language[] | undefined;
};

/**
 * Returns the claims that a text makes about an appeal: its quantities that have a role. Who said it, when
 * and about what comes from the caller; none of it is read from the words. Never throws on text.
 * @param text a sentence or a report.
 * @param context the fields of the claims that the text does not say, and `languages`.
 * @throws TypeError if `context` is not an object or one of its days not a text, RangeError if `languages` is empty or a
 * day does not exist.
 * @example
 * const context = {
 *   subject: 'HAFG25', asOf: null, publishedOn: '2025-08-03', statedBy: null,
 *   source: 'news', modality: 'fact',
 * } as const
 * const claims = claimsFrom('The plan seeks $2.4 billion and is only 22% funded.', context)
 * claims.map(({ measure }) => measure) // => ['requirement', 'coverage']
 */
export function claimsFrom(text: string, context: ClaimContext): Claim[] {
  requireObjects([context], 'context', 'what the text does not say of itself');
  const { languages, ...told } = context;
  requireDayIfAny(told.asOf, 'context.asOf');
  requireDayIfAny(told.publishedOn, 'context.publishedOn');
  return extractQuantities(text, { languages }).flatMap((found) => {
    const { role, layer, start, end, candidates, why, evidence, ...quantity } = found;
    if (role === null || evidence === null) return [];
    const stated: ReportedQuantity = quantity;
    return [{ ...told, measure: role, quantity: stated, layer, evidence }];
  });
}
