import type { Boundary } from '../funding/boundary/boundary.js';
import type { FlowObjectType } from '../funding/flow.js';
import {
  emptySummary,
  type FundingSummaryOptions,
  type FundingSummaryState,
} from '../funding/summary/summaryState.js';
import type { CurrencyCode } from '../money/currency.js';
import type { Dialect } from './dialect.js';
import { classifiedSql, type FlowsSqlOptions } from './directions.js';
import { flowsDialect } from './totals.js';

/** The options of a summary in SQL. */
export interface SummarySqlOptions extends Omit<FlowsSqlOptions, 'newMoneyInside'> {
  /** Adds how flows cross a boundary. Without it every flow counts. */
  readonly boundary?: Boundary | undefined;
  /** Keys of the destination by which the flows are grouped, such as `['plan', 'usageYear']`. */
  readonly by?: readonly FlowObjectType[] | undefined;
}

/**
 * Returns a query with the cells of a summary, a row for each: `direction`, `sharing`, `status`, a column
 * for each key of `by`, `flow_count` and the exact `amount_sum`. {@link fundingSummaryFromRows} makes a
 * summary of the rows, which merges with those of `fundingSummary`: partial results of shards, files and
 * machines add up to the same.
 * @param options Where the flows are, the dialect, the currency, the boundary and the keys.
 * @throws TypeError, RangeError as `fundingSummary.create`; for an unknown option or dialect.
 * @example
 * fundingSummarySql({ from: 'flows', dialect: 'duckdb', by: ['plan'] }).includes('GROUP BY') // => true
 */
export function fundingSummarySql(options: SummarySqlOptions): string {
  const dialect = flowsDialect(options, ['boundary', 'by']);
  const { boundary, by } = emptyOf(options as FundingSummaryOptions).options;
  const keys = by.map((type) => dialect.identifier(`key_${type}`));
  const ids = by.map((type, place) => `${idsSql(type, dialect)} AS ${keys[place]}`);
  const columns = ['direction', 'sharing', 'status', ...keys].join(', ');
  return `WITH ${classifiedSql(boundary, options, dialect)}
SELECT ${['f.direction AS direction', 'f.sharing AS sharing', 'f.status AS status', ...ids].join(',\n  ')},
  COUNT(*) AS flow_count, SUM(f.amount) AS amount_sum
FROM classified AS f
GROUP BY ${columns}`;
}

/** The empty summary that was asked for, with its options checked. */
export function emptyOf<C extends CurrencyCode>({
  boundary,
  by,
  currency,
}: Pick<FundingSummaryOptions<C>, 'boundary' | 'by' | 'currency'>): FundingSummaryState<C> {
  return emptySummary<C>({
    ...(boundary === undefined ? {} : { boundary }),
    ...(by === undefined ? {} : { by }),
    ...(currency === undefined ? {} : { currency }),
  });
}

/** The id of the destination's object of a type: null for none, several joined by `+` in order. */
function idsSql(type: FlowObjectType, dialect: Dialect): string {
  const isType = `${dialect.field('o', 'type')} = ${dialect.text(type)}`;
  const objects = dialect.filter('f.destination', 'o', isType);
  const id = `COALESCE(${dialect.field('o', 'id')}, ${dialect.field('o', 'name')})`;
  const ids = dialect.sorted(dialect.map(objects, 'o', id));
  return `CASE WHEN ${dialect.length(objects)} = 0 THEN NULL ELSE ${dialect.joined(ids, '+')} END`;
}
