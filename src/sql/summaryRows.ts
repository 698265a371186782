import {
  type FundingSummaryOptions,
  type FundingSummaryState,
  type SummaryKey,
  withCells,
} from '../funding/summary/summaryState.js';
import { FLOW_DIRECTIONS, FLOW_STATUSES } from '../funding/words.js';
import type { CurrencyCode } from '../money/currency.js';
import { minorUnitDigits } from '../money/minorUnit.js';
import { tallyOf } from '../money/tally.js';
import { requireList } from '../problems/requireList.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import { countOfColumn, type SqlRow, textOfColumn, textOfColumnOrNull, unitsOf } from './rows.js';
import { emptyOf, type SummarySqlOptions } from './summary.js';

/** What the query of a summary was written for. */
export interface SummaryRowsOptions<C extends CurrencyCode = CurrencyCode>
  extends Pick<SummarySqlOptions, 'boundary' | 'by'> {
  /** Without it, US dollars. */
  readonly currency?: C | undefined;
}

/**
 * Returns the summary of the rows of {@link fundingSummarySql}, equal to that of `fundingSummary.addAll`
 * over the same flows. Summaries of several files, shards or machines merge by `fundingSummary.merge`.
 * @param rows All rows of the query, in any order.
 * @param options The boundary, the keys and the currency of the query.
 * @throws TypeError if a column is missing or of the wrong kind; RangeError if a word or a count is wrong.
 * @example
 * const row = { direction: 'incoming', sharing: 'single', status: 'paid', key_plan: '1263', flow_count: 2n, amount_sum: '10.50' };
 * const summary = fundingSummaryFromRows([row], { by: ['plan'] });
 * fundingSummary.result(summary).paid // => { amount: 10.5, currency: 'USD' }
 */
export function fundingSummaryFromRows<C extends CurrencyCode = 'USD'>(
  rows: readonly SqlRow[],
  options: SummaryRowsOptions<C> = {},
): FundingSummaryState<C> {
  requireOptions(options, ['boundary', 'by', 'currency']);
  requireList(rows, 'rows', 'rows');
  const empty = emptyOf<C>(options as FundingSummaryOptions<C>);
  const { by, currency } = empty.options;
  const digits = minorUnitDigits(currency);
  const cells = Array.from(rows, (row, index) => {
    const place = `rows[${index}]`;
    const word = (column: string, words: readonly string[]) => {
      const value = textOfColumn(row, column, place);
      requireWord(value, words, `${place}.${column}`);
      return value;
    };
    const key = [
      word('direction', FLOW_DIRECTIONS),
      word('sharing', ['single', 'shared']),
      word('status', FLOW_STATUSES),
      ...by.map((type) => textOfColumnOrNull(row, `key_${type}`, place)),
    ] as unknown as SummaryKey;
    const sum = tallyOf(unitsOf(row, 'amount_sum', place, digits));
    return { key, flowCount: countOfColumn(row, 'flow_count', place), sum };
  });
  return withCells(empty, cells);
}
