import { requireDayIfAny } from '../../dates/requireDay.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { maybe, requireShape } from '../../problems/requireShape.js';
import { requireQuantity } from '../quantity/requireQuantity.js';
import type { Claim } from './claim.js';

const SCOPE = maybe({ of: 'text?', year: 'text?', day: 'text?', group: 'text?' });
const RELATION = maybe({ kind: 'text', to: 'number' });
const SAID = {
  layer: 'text?',
  evidence: maybe({ text: 'text', scope: SCOPE, relation: RELATION }),
} as const;

/**
 * Checks the parts of claims that are calculated with; a claim without a figure is not read.
 * @throws TypeError for a part of another kind, RangeError for a day that does not exist or a wrong number.
 */
export function requireClaims(claims: readonly Claim[], field = 'claims'): void {
  requireList(claims, field, 'claims');
  requireObjects(claims, field, 'a claim');
  for (let i = 0; i < claims.length; i++) requireClaim(claims[i] as Claim, `${field}[${i}]`);
}

/** The same of one claim. */
export function requireClaim(claim: Claim, field: string): void {
  const { quantity, asOf, publishedOn } = claim;
  if (quantity === null || quantity === undefined) return;
  requireShape(claim, { subject: 'text', measure: 'text', ...SAID }, field);
  requireQuantity(quantity, `${field}.quantity`);
  // A quantity that comes straight from `extractQuantities` brings its own layer and evidence.
  requireShape(quantity, SAID, `${field}.quantity`);
  requireDayIfAny(asOf, `${field}.asOf`);
  requireDayIfAny(publishedOn, `${field}.publishedOn`);
}
