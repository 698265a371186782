import type { JsonRecord } from '../../problems/fields.js';
import { flagOrNull, text, textOrNull } from './rows.js';

/** A country as HAPI names it in every row. */
export interface HapiLocation {
  /** Alpha-3 code. */
  readonly code: string;
  readonly name: string | null;
  /** HAPI's own id, which may change between versions. */
  readonly ref: string | null;
  /** Whether the country has a humanitarian response plan. From v2; null in v1. */
  readonly hasResponsePlan: boolean | null;
  /** Whether the Global Humanitarian Overview names it. From v2; null in v1. */
  readonly inGlobalOverview: boolean | null;
}

export function readLocation(row: JsonRecord): HapiLocation {
  return {
    code: text(row, 'location_code'),
    name: textOrNull(row, 'location_name'),
    ref: textOrNull(row, 'location_ref'),
    hasResponsePlan: flagOrNull(row, 'has_hrp'),
    inGlobalOverview: flagOrNull(row, 'in_gho'),
  };
}
