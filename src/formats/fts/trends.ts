import type { Money } from '../../money/money.js';
import { record } from '../../problems/fields.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { year } from './days.js';
import { usDollars } from './dollars.js';
import { openList } from './response.js';

// /country/{id}/summary/trends/{year} (v2), seen in 2021.

/** The funding of a country in one usage year, inside plans and outside. */
export interface FtsYearFunding {
  /** The year as text, as everywhere in aidkit; FTS writes a number here. */
  readonly year: string;
  readonly funding: Money<'USD'>;
}

const WHOLE = 'an FTS trend { data: [{ year, totalFunding }] }';

/**
 * Reads the funding of a country by year (`/country/{id}/summary/trends/{year}`): single flows, paid
 * and commitment, to the country in the usage year.
 * @throws TypeError if the whole is no such response.
 * @example
 * parseFtsTrends({ data: [{ year: 2020, totalFunding: 714246261 }] }).values
 * // => [{ year: '2020', funding: { amount: 714246261, currency: 'USD' } }]
 */
export function parseFtsTrends(response: unknown): ReadResult<FtsYearFunding> {
  return readWhole('response', () =>
    readEach(openList(response, WHOLE), 'data', (item) => {
      const row = record(item, '');
      return {
        year: year(row.year, 'year'),
        funding: usDollars(row.totalFunding, 'totalFunding'),
      };
    }),
  );
}
