import { record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { readUnsdList, wording } from './wire.js';

/** An area for which UNSD publishes data: a country or a region. */
export interface UnsdArea {
  /** M49 code as three digits. */
  readonly area: string;
  readonly name: string;
}

/**
 * Reads `GeoArea/List`, and puts the leading zeros of the M49 codes back.
 * @throws TypeError if the whole is not a list.
 * @example
 * parseUnsdAreas([{ geoAreaCode: '4', geoAreaName: 'Afghanistan' }]).values
 * // => [{ area: '004', name: 'Afghanistan' }]
 */
export function parseUnsdAreas(response: unknown): ReadResult<UnsdArea> {
  return readUnsdList(response, 'a UNSD list of areas', (item) => {
    const area = record(item, '');
    return {
      area: areaCode(area.geoAreaCode, 'geoAreaCode'),
      name: wording(area.geoAreaName, 'geoAreaName'),
    };
  });
}

/** M49 as three digits; UNSD writes it without leading zeros. */
export function areaCode(value: unknown, at: string): string {
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits === 'string' && /^\d{1,3}$/.test(digits)) return digits.padStart(3, '0');
  throw new Problem(at, 'an M49 code of up to three digits', value);
}
