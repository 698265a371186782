import type { Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import type { JsonRecord } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { type HapiLocation, readLocation } from './location.js';
import {
  dollarsOrNull,
  numberOrNull,
  readRow,
  readRows,
  referencePeriod,
  textOrNull,
} from './rows.js';

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
 * @throws TypeError where the whole is no such answer.
 * @example
 * parseHapiFunding({ data: [{ appeal_code: 'HAFG25', location_code: 'AFG', funding_usd: '1008671701' }] })
 *   .values[0].funding // => { amount: 1008671701, currency: 'USD' }
 */
export function parseHapiFunding(json: unknown): ReadResult<HapiFunding> {
  return readRows(json, readFunding);
}

/**
 * Reads one row of a stream. The index is the place that a rejection names.
 * @example
 * parseHapiFundingRow({ location_code: 'AFG', funding_usd: 'five' }, 12).rejected[0].message
 * // => 'rows[12].funding_usd: expected a number or null, received "five"'
 */
export function parseHapiFundingRow(row: unknown, index = 0): ReadResult<HapiFunding> {
  return readRow(row, index, readFunding);
}

function readFunding(row: JsonRecord): HapiFunding {
  const code = specified(textOrNull(row, 'appeal_code'));
  return {
    appeal:
      code === null
        ? null
        : {
            code,
            name: specified(textOrNull(row, 'appeal_name')),
            type: specified(textOrNull(row, 'appeal_type')),
          },
    location: readLocation(row),
    period: referencePeriod(row),
    requirement: dollarsOrNull(row, 'requirements_usd'),
    funding: fundingOf(row),
    publishedPercent: numberOrNull(row, 'funding_pct'),
    resourceId: textOrNull(row, 'resource_hdx_id'),
  };
}

/** The one field that tells a row of funding from any other row with a place. */
function fundingOf(row: JsonRecord): Money<'USD'> | null {
  if (row.funding_usd === undefined)
    throw new Problem('funding_usd', 'a number or null', undefined);
  return dollarsOrNull(row, 'funding_usd');
}

function specified(value: string | null): string | null {
  return value === 'Not specified' ? null : value;
}
