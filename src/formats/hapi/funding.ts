import type { Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { dollarsOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';
import { type HapiLocation, type LocationColumn, readLocation } from './location.js';
import { readRow, readRows, referencePeriod } from './rows.js';

// /api/v1|v2/coordination-context/funding; shapes of v1 as of October 2024, of v2 as of October 2025.

/** The funding of an appeal in one country, or of a country outside appeals. */
export interface HapiFunding {
  /** Null for money outside appeals, which HAPI calls "Not specified". */
  readonly appeal: {
    readonly code: string;
    readonly name: string | null;
    readonly type: string | null;
  } | null;
  readonly location: HapiLocation;
  readonly period: Period | null;
  /** The revised requirement. Null outside appeals and where none was stated. */
  readonly requirement: Money<'USD'> | null;
  /** HAPI writes 0 where FTS has no figure, and leaves negative funding out. */
  readonly funding: Money<'USD'> | null;
  /** As printed; 0 may stand for "no funding figure". */
  readonly publishedPercent: number | null;
  /** Id of the file on HDX that the row is from. */
  readonly resourceId: string | null;
}

/**
 * Reads HAPI's funding (`/coordination-context/funding`, v1 and v2, JSON or the rows of its CSV).
 * Numbers may come as texts. "Not specified" and an empty text become null.
 * @throws TypeError if the whole is no such response.
 * @example
 * parseHapiFunding({ data: [{ appeal_code: 'HAFG25', location_code: 'AFG', funding_usd: '1008671701' }] })
 *   .values[0].funding // => { amount: 1008671701, currency: 'USD' }
 */
export function parseHapiFunding(response: unknown): ReadResult<HapiFunding> {
  return readRows(response, ['location_code', 'funding_usd'], readFunding);
}

/**
 * Reads one row of a stream. The index is the place that a rejection names.
 * @example
 * parseHapiFundingRow({ location_code: 'AFG', funding_usd: 'five' }, 12).rejected[0].message
 * // => 'rows[12].funding_usd: expected a number or an empty cell, received "five"'
 */
export function parseHapiFundingRow(row: unknown, index = 0): ReadResult<HapiFunding> {
  return readRow(row, index, readFunding);
}

type Column =
  | LocationColumn
  | 'appeal_code'
  | 'appeal_name'
  | 'appeal_type'
  | 'requirements_usd'
  | 'funding_usd'
  | 'funding_pct'
  | 'resource_hdx_id'
  | 'reference_period_start'
  | 'reference_period_end';

function readFunding(row: Row<Column>): HapiFunding {
  // The one field that tells a row of funding from any other row with a place.
  if (!row.has('funding_usd')) throw new Problem('funding_usd', 'a number or null', undefined);
  row.requireFigure(['funding_usd', 'requirements_usd'], dollarsOrNull);
  const code = specified(row.textOrNull('appeal_code'));
  return {
    appeal:
      code === null
        ? null
        : {
            code,
            name: specified(row.textOrNull('appeal_name')),
            type: specified(row.textOrNull('appeal_type')),
          },
    location: readLocation(row),
    period: referencePeriod(row),
    requirement: row.dollarsOrNull('requirements_usd'),
    funding: row.dollarsOrNull('funding_usd'),
    publishedPercent: row.numberOrNull('funding_pct'),
    resourceId: row.textOrNull('resource_hdx_id'),
  };
}

function specified(value: string | null): string | null {
  return value === 'Not specified' ? null : value;
}
