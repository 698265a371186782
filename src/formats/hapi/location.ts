import type { Row } from '../../tables/row.js';
import { flag } from './rows.js';

/** A country as HAPI names it in every row. */
export interface HapiLocation {
  /** Alpha-3 code. */
  readonly code: string;
  readonly name: string | null;
  /** HAPI's own id, which may change between versions. */
  readonly ref: string | null;
  /**
   * Whether the **country** has a humanitarian response plan. It says nothing about the plan of the row. From
   * v2; null in v1.
   */
  readonly hasResponsePlan: boolean | null;
  /**
   * Whether the **country** is in the Global Humanitarian Overview. It does not make the plan of the row a
   * part of it. From v2; null in v1.
   */
  readonly inGlobalOverview: boolean | null;
}

/** The columns of a country. */
export type LocationColumn =
  | 'location_code'
  | 'location_name'
  | 'location_ref'
  | 'has_hrp'
  | 'in_gho';

export function readLocation(row: Row<LocationColumn>): HapiLocation {
  return {
    code: row.alpha3('location_code'),
    name: row.textOrNull('location_name'),
    ref: row.textOrNull('location_ref'),
    hasResponsePlan: row.orNull('has_hrp', flag),
    inGlobalOverview: row.orNull('in_gho', flag),
  };
}
