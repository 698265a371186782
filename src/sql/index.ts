/**
 * The rules of `aidkit/funding` as SQL, for flows that do not fit into memory: totals, breakdowns, summaries
 * and the coverage of plans, for DuckDB on one machine and for ClickHouse, whose clusters run it over
 * shards. Functions return text; nothing here connects to anything. The tests execute every query on both
 * engines and compare its result with that of the function it stands for.
 *
 * Most used: {@link flowsFromNdjsonSql}, {@link fundingTotalsSql} with {@link fundingTotalsFromRow},
 * {@link fundingSummarySql} with {@link fundingSummaryFromRows}, {@link planCoverageSql}.
 * @example
 * const sql = fundingTotalsSql({ plan: ['1263'] }, { from: 'flows', dialect: 'duckdb' });
 * sql.split('\n')[0] // => 'WITH crossings AS ('
 * @packageDocumentation
 */
export { type BreakdownSqlOptions, fundingBreakdownSql } from './breakdown.js';
export { type BreakdownRowsOptions, fundingBreakdownFromRows } from './breakdownRows.js';
export { type PlanCoverageSqlOptions, planCoverageSql } from './coverage.js';
export type { SqlDialect, SqlSource } from './dialect.js';
export type { FlowsSqlOptions } from './directions.js';
export { flowsFromNdjsonSql, type NdjsonSqlOptions } from './flows.js';
export {
  fundingTotalsFromRow,
  type PlanCoverage,
  planCoverageFromRows,
  type SqlRowsOptions,
} from './models.js';
export type { SqlRow } from './rows.js';
export { fundingSummarySql, type SummarySqlOptions } from './summary.js';
export { fundingSummaryFromRows, type SummaryRowsOptions } from './summaryRows.js';
export { classifiedFlowsSql, fundingTotalsSql } from './totals.js';
