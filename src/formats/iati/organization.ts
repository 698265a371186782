import type { Parts } from '../../problems/parts.js';
import type { IatiOrganization } from './activity.js';
import type { Element } from './element.js';
import { firstFilled, narrativeOf } from './notes.js';

/** The provider or the receiver of a transaction; null if none is named. */
export function organization(
  parent: Element,
  name: 'provider-org' | 'receiver-org',
  parts: Parts,
): IatiOrganization | null {
  const from = firstFilled(parent, name, parts);
  if (from === undefined) return null;
  return {
    ref: from.attribute('ref'),
    name: narrativeOf(from, parts),
    type: from.attribute('type'),
    activityId: from.attribute(
      name === 'provider-org' ? 'provider-activity-id' : 'receiver-activity-id',
    ),
  };
}
