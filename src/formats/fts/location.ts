import { finite, id, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { openList } from './response.js';

// /public/location (v1), seen in 2021; the same objects stand inside plans.

/** A place as FTS knows it. */
export interface FtsLocation {
  readonly id: string;
  /** Alpha-3 code. Null for regions, "Global" and places below a country. */
  readonly iso3: string | null;
  readonly name: string;
  /** Place code of the common operational datasets. */
  readonly pcode: string | null;
  /** 0 for a country; null if it is not said. */
  readonly adminLevel: number | null;
  readonly parentId: string | null;
}

const WHOLE = 'a list of FTS locations { data: [...] }';

/**
 * Reads FTS's list of places (`/public/location`), which turns the location ids of flows into alpha-3
 * codes.
 * @throws TypeError if the whole is no such response.
 * @example
 * parseFtsLocations({ data: [{ id: 114, iso3: 'JOR', name: 'Jordan', adminLevel: 0 }] }).values[0].iso3
 * // => 'JOR'
 */
export function parseFtsLocations(response: unknown): ReadResult<FtsLocation> {
  return readWhole('response', () =>
    readEach(openList(response, WHOLE), 'data', (item, _, parts) => readLocation(item, '', parts)),
  );
}

/** Reads a place at `at`; empty for a record of its own. A place means nothing without its id. */
export function readLocation(value: unknown, at: string, parts: Parts): FtsLocation {
  const dot = at === '' ? '' : `${at}.`;
  const place = record(value, at);
  return {
    id: id(place.id, `${dot}id`),
    iso3: parts.textOrNull(place.iso3, `${dot}iso3`, alpha3),
    name: parts.textOrNull(place.name, `${dot}name`, text) ?? '',
    pcode: parts.textOrNull(place.pcode, `${dot}pcode`, text),
    adminLevel: parts.orNull(place.adminLevel ?? place.adminlevel, `${dot}adminLevel`, finite),
    parentId: parts.textOrNull(place.parentId ?? place.parentLocationId, `${dot}parentId`, id),
  };
}

/** A country's name in its place is refused. */
function alpha3(value: unknown, at: string): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw new Problem(at, 'an alpha-3 code such as "AFG"', value);
}
