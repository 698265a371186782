import type { Boundary } from '../funding/boundary/boundary.js';
import { dimensionsOf } from '../funding/boundary/sides.js';
import { requireOptions } from '../problems/requireOptions.js';
import { dialectOf } from './dialect.js';
import { classifiedSql, FLOWS_OPTIONS, type FlowsSqlOptions } from './directions.js';

/**
 * Returns a query with the direction and the sharing of every flow, as `classifyFlow` and `sharingOf`
 * have them: columns `id`, `direction`, `sharing`.
 * @param boundary What the flows may cross; its ids are written as escaped literals.
 * @param options Where the flows are, the dialect, the currency, how new money inside is read.
 * @throws TypeError, RangeError as `classifyFlow`; for an unknown option or dialect.
 * @example
 * classifiedFlowsSql({ plan: ['1263'] }, { from: 'flows', dialect: 'duckdb' }).startsWith('WITH crossings') // => true
 */
export function classifiedFlowsSql(boundary: Boundary, options: FlowsSqlOptions): string {
  const dialect = flowsDialect(options);
  dimensionsOf(boundary); // null, which stands for no boundary further in, is refused here
  return `WITH ${classifiedSql(boundary, options, dialect)}
SELECT id, direction, sharing FROM classified`;
}

/**
 * Returns a query of one row with the totals of a boundary, as `fundingTotals` computes them:
 * `incoming_flow_count`, `incoming_funding`, `incoming_pledges`, the same three of `outgoing`, and
 * `internal_flow_count`. Sums are exact decimals; {@link fundingTotalsFromRow} makes the model of the row.
 * @param boundary What the totals are about; its ids are written as escaped literals.
 * @param options Where the flows are, the dialect, the currency, how new money inside is read.
 * @throws TypeError, RangeError as `fundingTotals`; for an unknown option or dialect. The engine itself
 *   refuses flows of another currency or an unknown status.
 * @example
 * const sql = fundingTotalsSql({ plan: ['1263'] }, { from: 'flows', dialect: 'duckdb' });
 * sql.includes("IN ('1263')") // => true
 */
export function fundingTotalsSql(boundary: Boundary, options: FlowsSqlOptions): string {
  const dialect = flowsDialect(options);
  dimensionsOf(boundary);
  const side = (direction: string) => {
    const is = `direction = '${direction}'`;
    const single = `${is} AND sharing = 'single'`;
    return `${dialect.sumOf('flow_count', is)} AS ${direction}_flow_count,
  ${dialect.sumOf('amount_sum', `${single} AND status <> 'pledge'`)} AS ${direction}_funding,
  ${dialect.sumOf('amount_sum', `${single} AND status = 'pledge'`)} AS ${direction}_pledges`;
  };
  const counts = "f.direction IN ('incoming', 'outgoing')";
  return `WITH ${classifiedSql(boundary, options, dialect, counts)}, cells AS (
  SELECT f.direction AS direction, f.sharing AS sharing, f.status AS status,
    COUNT(*) AS flow_count, SUM(f.amount) AS amount_sum
  FROM classified AS f WHERE f.direction <> 'outside'
  GROUP BY direction, sharing, status
)
SELECT ${side('incoming')},
  ${side('outgoing')},
  ${dialect.sumOf('flow_count', "direction = 'internal'")} AS internal_flow_count
FROM cells`;
}

/** Checks what all queries over flows are told, and finds the dialect. */
export function flowsDialect(options: FlowsSqlOptions, more: readonly string[] = []) {
  requireOptions(options ?? null, [...FLOWS_OPTIONS, ...more]);
  return dialectOf(options.dialect);
}
