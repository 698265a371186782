import { requireObjects } from '../../problems/requireObjects.js';
import type { Language } from '../vocabulary/language.js';
import { quantityOf } from '../quantity/quantityOf.js';
import { rolesOf } from '../role/roles.js';
import { mentionsOf } from '../sentence/mention.js';
import { scopesOf } from '../sentence/scope.js';
import { readText, requireLanguages } from '../text/readText.js';
import type { Claim } from './claim.js';

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
 * @param context the fields of the claims that the text does not tell, and `languages`.
 * @throws TypeError if `context` is not an object, RangeError if `languages` is empty.
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
  const list = requireLanguages(languages);
  if (typeof text !== 'string') return [];
  const all = mentionsOf(readText(text, list));
  const roles = rolesOf(all);
  const scopes = scopesOf(all);
  const key = keyOf(text);
  return all.mentions.flatMap(({ found, index, sentence }) => {
    const placed = roles[index];
    const scope = scopes[index];
    if (placed?.role == null || scope === undefined) return [];
    const { role, layer, direct, relation, why } = placed;
    const rule = why[0] ?? '';

    const evidence = { rule, direct, text: key, figure: index, sentence, scope, relation };
    return [{ ...told, measure: role, quantity: quantityOf(all.text, found), layer, evidence }];
  });
}

/** A short key of a text, by which claims of one text are known. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
