import { id, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { openList } from './response.js';

// /public/governingEntity?planId={id} (v2), as seen in responses of 2020.

/** A cluster of a plan, as the plan itself defines it. */
export interface FtsGoverningEntity {
  /** The cluster id that groupings and flows use. */
  readonly id: string;
  readonly name: string;
  /** The plan's own reference, such as `HEA`. */
  readonly reference: string | null;
  /** With the kind before it, such as `CLHEA`. */
  readonly composedReference: string | null;
  readonly planId: string | null;
  /** Global clusters by id, and by name where the answer tells it. */
  readonly globalClusters: readonly { readonly id: string | null; readonly name: string | null }[];
}

const WHOLE = 'FTS governing entities { data: [...] }';

/**
 * Reads the clusters of a plan (`/public/governingEntity?planId=…`). Name and reference may stand in
 * `governingEntityVersion` or on the entity.
 * @throws TypeError if the whole is no such response.
 * @example
 * parseFtsGoverningEntities({ data: [{ id: 5833, name: 'Health' }] }).values[0].id // => '5833'
 */
export function parseFtsGoverningEntities(response: unknown): ReadResult<FtsGoverningEntity> {
  return readWhole('response', () =>
    readEach(openList(response, WHOLE), 'data', (entity, _, parts) => readEntity(entity, parts)),
  );
}

function readEntity(json: unknown, parts: Parts): FtsGoverningEntity {
  const entity = record(json, '');
  const inVersion =
    entity.governingEntityVersion !== undefined && entity.governingEntityVersion !== null;
  const dot = inVersion ? 'governingEntityVersion.' : '';
  const version = inVersion ? record(entity.governingEntityVersion, dot.slice(0, -1)) : entity;
  const reference = version.customReference ?? entity.customReference;
  return {
    id: id(entity.id, 'id'),
    name: text(version.name ?? entity.name, `${dot}name`),
    reference: parts.textOrNull(reference, 'customReference', text),
    composedReference: parts.textOrNull(entity.composedReference, 'composedReference', text),
    planId: parts.textOrNull(entity.planId, 'planId', id),
    globalClusters: [
      ...parts.listOf(entity.globalClusterIds, 'globalClusterIds', (item, at) => ({
        id: id(item, at),
        name: null,
      })),
      ...parts.listOf(entity.globalClusters, 'globalClusters', (item, at) => {
        const cluster = record(item, at);
        return {
          id: parts.textOrNull(cluster.id, `${at}.id`, id),
          name: parts.textOrNull(cluster.name, `${at}.name`, text),
        };
      }),
    ],
  };
}
