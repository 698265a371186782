import { requireNumber } from '../../problems/requireNumber.js';
import { maybe, requireShape, type Shape } from '../../problems/requireShape.js';

// What functions over activities read of them, checked before they do.

/** What {@link iatiFlows} reads of an organisation. */
export const ORGANIZATION: Shape = { ref: 'text?', name: 'text?', type: 'text?' };

/** What {@link iatiFlows} reads of a transaction. */
export const TRANSACTION: Shape = {
  kind: 'text',
  ref: 'text?',
  date: 'text',
  value: { amount: 'number', currency: 'text' },
  description: 'text?',
  provider: /* @__PURE__ */ maybe(ORGANIZATION),
  receiver: /* @__PURE__ */ maybe(ORGANIZATION),
  recipientCountry: 'text?',
  recipientRegion: /* @__PURE__ */ maybe({ code: 'text' }),
  humanitarian: 'flag',
};

/** What {@link iatiFlows} reads of the money that was left out. */
export const LEFT_OUT: Shape = /* @__PURE__ */ maybe([{ element: 'text', index: 'number' }]);

const SHARE: Shape = { vocabulary: 'text?', code: 'text', percentage: 'number?' };

/**
 * Checks a list of places or sectors.
 * @throws TypeError if it is none, RangeError if a percentage is not from 0 to 100.
 */
export function requireShares(shares: unknown, field: string): void {
  requireShape(shares, [SHARE], field);
  const list = shares as readonly { readonly percentage?: number | null }[];
  for (const [index, { percentage }] of list.entries()) {
    if (percentage === null || percentage === undefined) continue;
    const place = `${field}[${index}].percentage`;
    requireNumber(percentage, place, 'a percentage from 0 to 100', (p) => p >= 0 && p <= 100);
  }
}
