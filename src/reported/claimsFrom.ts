import type { Claim } from './claim.js';
import { extractQuantities } from './extractQuantities.js';
import type { ReportedQuantity } from './quantity.js';

/** What a sentence does not say about itself. */
export type ClaimContext = Omit<Claim, 'measure' | 'quantity' | 'layer' | 'statement'>;

/**
 * The claims that a sentence makes about an appeal: its quantities that have a role. Who said it, when
 * and about what comes from the caller; none of it is read from the words.
 * @example
 * const context = {
 *   subject: 'HAFG25', asOf: null, publishedOn: '2025-08-03', statedBy: null,
 *   source: 'news', modality: 'fact',
 * }
 * const claims = claimsFrom('The plan seeks $2.4 billion and is only 22% funded.', context)
 * claims.map(({ measure }) => measure) // => ['requirement', 'coverage']
 */
export function claimsFrom(sentence: string, context: ClaimContext): Claim[] {
  return extractQuantities(sentence).flatMap(({ role, layer, start, end, ...quantity }) => {
    if (role === null) return [];
    const stated: ReportedQuantity = quantity;
    return [{ ...context, measure: role, quantity: stated, layer }];
  });
}
