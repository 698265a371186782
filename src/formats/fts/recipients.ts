import type { Money } from '../../money/money.js';
import { id, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { usDollars } from './dollars.js';
import { openResponse } from './response.js';

// { data: { organizations: [...] } }, described only. Where FTS's other responses have a total, it is `totalFunding`, on
// the object or in its `funding`; nothing but the name is insisted on.

/** An organisation that got money, with what it got. */
export interface FtsRecipient {
  /** Null for "not specified". */
  readonly id: string | null;
  readonly name: string;
  readonly abbreviation: string | null;
  /** Null if the response does not say it. */
  readonly funding: Money<'USD'> | null;
}

const WHOLE = 'FTS recipients { data: { organizations: [...] } }';

/**
 * Reads the organisations that got money, as FTS lists recipients (`{ data: { organizations } }`).
 *
 * A recipient needs its name. Anything else that is empty or wrong is null, and is reported in `warnings`.
 * @throws TypeError if the whole is no such response.
 * @example
 * const { values } = parseFtsRecipients({ data: { organizations: [
 *   { id: 2915, name: 'World Food Programme', abbreviation: 'WFP', totalFunding: 5000 },
 * ] } });
 * values[0].funding // => { amount: 5000, currency: 'USD' }
 */
export function parseFtsRecipients(response: unknown): ReadResult<FtsRecipient> {
  return readWhole('response', () => {
    const data = record(openResponse(response, WHOLE).data, 'data');
    if (!Array.isArray(data.organizations)) {
      throw new Problem('data.organizations', WHOLE, data.organizations);
    }
    return readEach(data.organizations, 'data.organizations', (item, _, parts) =>
      readRecipient(item, parts),
    );
  });
}

function readRecipient(json: unknown, parts: Parts): FtsRecipient {
  const from = record(json, '');
  const name = text(from.name, 'name');
  if (name === '') throw new Problem('name', 'a name', name);
  const isPlain = from.totalFunding !== undefined || typeof from.funding !== 'object';
  const total = isPlain ? (from.totalFunding ?? from.funding) : undefined;
  const inside = isPlain ? null : parts.orNull(from.funding, 'funding', record);
  return {
    // FTS writes the text "undefined" where it has no id.
    id: from.id === 'undefined' ? null : parts.textOrNull(from.id, 'id', id),
    name,
    abbreviation: parts.textOrNull(from.abbreviation, 'abbreviation', text),
    funding:
      inside === null
        ? parts.orNull(
            total,
            from.totalFunding === undefined ? 'funding' : 'totalFunding',
            usDollars,
          )
        : parts.orNull(inside.totalFunding, 'funding.totalFunding', usDollars),
  };
}
