import { id, idOrNull, listOfOrNone, record, text, textOrNull } from '../../problems/fields.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { openList } from './response.js';

// /public/governingEntity?planId={id} (v1). Known from descriptions only; no response was at hand.

/** A cluster of a plan, as the plan itself defines it. */
export interface FtsGoverningEntity {
  /** The cluster id that groupings and flows use. */
  readonly id: string;
  readonly name: string;
  /** Such as `CLHEA`. */
  readonly reference: string | null;
  readonly planId: string | null;
  readonly globalClusters: readonly { readonly id: string | null; readonly name: string }[];
}

const WHOLE = 'FTS governing entities { data: [...] }';

/**
 * Reads the clusters of a plan (`/public/governingEntity?planId=…`). Name and reference may stand in
 * `governingEntityVersion` or on the entity.
 * @throws TypeError where the whole is no such response.
 * @example
 * parseFtsGoverningEntities({ data: [{ id: 5833, name: 'Health' }] }).values[0].id // => '5833'
 */
export function parseFtsGoverningEntities(json: unknown): ReadResult<FtsGoverningEntity> {
  return readWhole('response', () => readEach(openList(json, WHOLE), 'data', readEntity));
}

function readEntity(json: unknown): FtsGoverningEntity {
  const entity = record(json, '');
  const inVersion =
    entity.governingEntityVersion !== undefined && entity.governingEntityVersion !== null;
  const dot = inVersion ? 'governingEntityVersion.' : '';
  const version = inVersion ? record(entity.governingEntityVersion, dot.slice(0, -1)) : entity;
  return {
    id: id(entity.id, 'id'),
    name: text(version.name ?? entity.name, `${dot}name`),
    reference: textOrNull(version.customReference ?? entity.customReference, 'customReference'),
    planId: idOrNull(entity.planId, 'planId'),
    globalClusters: listOfOrNone(entity.globalClusters, 'globalClusters', (item, at) => {
      const cluster = record(item, at);
      return { id: idOrNull(cluster.id, `${at}.id`), name: text(cluster.name, `${at}.name`) };
    }),
  };
}
