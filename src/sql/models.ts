import { type FundingCoverage, fundingCoverage } from '../coverage/fundingCoverage.js';
import type { FundingTotals } from '../funding/totals.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { requireList } from '../problems/requireList.js';
import { requireOptions } from '../problems/requireOptions.js';
import {
  countOfColumn,
  moneyOfColumn,
  moneyOfColumnOrNull,
  type SqlRow,
  textOfColumn,
} from './rows.js';

/** The currency that the query was written for. */
export interface SqlRowsOptions<C extends CurrencyCode = CurrencyCode> {
  /** Without it, US dollars. */
  readonly currency?: C | undefined;
}

/**
 * Returns the totals of a row of {@link fundingTotalsSql}, equal to those of `fundingTotals`.
 * @param row As the engine's client returns it; decimals may be text, counts BigInt.
 * @throws TypeError if a column is missing or of the wrong kind; RangeError if a count is negative or an
 *   amount is not exact to the minor unit.
 * @example
 * fundingTotalsFromRow({
 *   incoming_flow_count: 2n, incoming_funding: '10.50', incoming_pledges: '0.00',
 *   outgoing_flow_count: 0n, outgoing_funding: '0.00', outgoing_pledges: '0.00', internal_flow_count: 1n,
 * }).incoming.funding // => { amount: 10.5, currency: 'USD' }
 */
export function fundingTotalsFromRow<C extends CurrencyCode = 'USD'>(
  row: SqlRow,
  options: SqlRowsOptions<C> = {},
): FundingTotals<C> {
  const currency = currencyOfOptions(options);
  const side = (name: string) => ({
    flowCount: countOfColumn(row, `${name}_flow_count`, 'row'),
    funding: moneyOfColumn(row, `${name}_funding`, 'row', currency),
    pledges: moneyOfColumn(row, `${name}_pledges`, 'row', currency),
  });
  return {
    incoming: side('incoming'),
    outgoing: side('outgoing'),
    internal: { flowCount: countOfColumn(row, 'internal_flow_count', 'row') },
  };
}

/** The coverage of one plan, from SQL. */
export interface PlanCoverage<C extends CurrencyCode = CurrencyCode> extends FundingCoverage<C> {
  /** FTS id of the plan. */
  readonly plan: string;
  readonly pledges: Money<C>;
}

/**
 * Returns the coverages of the rows of {@link planCoverageSql}, in their order, each as `fundingCoverage`
 * computes it.
 * @throws TypeError if a column is missing or of the wrong kind; RangeError if an amount is not exact to the minor unit.
 * @example
 * const rows = [{ plan: '1263', funding: '5.00', pledges: '0.00', requirement: '20.00' }];
 * planCoverageFromRows(rows)[0]?.ratio // => 0.25
 */
export function planCoverageFromRows<C extends CurrencyCode = 'USD'>(
  rows: readonly SqlRow[],
  options: SqlRowsOptions<C> = {},
): PlanCoverage<C>[] {
  const currency = currencyOfOptions(options);
  requireList(rows, 'rows', 'rows');
  return Array.from(rows, (row, index) => {
    const place = `rows[${index}]`;
    return {
      plan: textOfColumn(row, 'plan', place),
      pledges: moneyOfColumn(row, 'pledges', place, currency),
      ...fundingCoverage<C>({
        funding: moneyOfColumn(row, 'funding', place, currency),
        requirement: moneyOfColumnOrNull(row, 'requirement', place, currency),
      }),
    };
  });
}

export function currencyOfOptions<C extends CurrencyCode>(
  options: SqlRowsOptions<C>,
  more: readonly string[] = [],
): C {
  requireOptions(options, ['currency', ...more]);
  return options.currency ?? ('USD' as C);
}
