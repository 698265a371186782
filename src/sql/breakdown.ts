import type { Boundary } from '../funding/boundary/boundary.js';
import { dimensionsOf } from '../funding/boundary/sides.js';
import type { FlowObjectType } from '../funding/flow.js';
import { requireObjectType } from '../funding/words.js';
import { requireWord } from '../problems/requireOptions.js';
import type { Dialect } from './dialect.js';
import { behaves, classifiedSql, type FlowsSqlOptions } from './directions.js';
import { flowsDialect } from './totals.js';

/** The options of a breakdown in SQL. */
export interface BreakdownSqlOptions extends FlowsSqlOptions {
  /** As in `fundingBreakdown`: `destination` (the default) or `source`, which lists donors. */
  readonly side?: 'destination' | 'source' | undefined;
}

/**
 * Returns a query with the parts of a breakdown, net as `fundingBreakdown` computes them: a row for each
 * object, for each set of objects that share money, and one for the total (column `part`: `object`, `set`,
 * `total`). {@link fundingBreakdownFromRows} makes the model of the rows.
 * @param boundary What the breakdown is of; its ids are written as escaped literals.
 * @param by The type of object by which it is broken down.
 * @param options Where the flows are, the dialect, the currency, the side, how new money inside is read.
 * @throws TypeError, RangeError as `fundingBreakdown`; for an unknown option or dialect.
 * @example
 * fundingBreakdownSql({ plan: ['1263'] }, 'cluster', { from: 'flows', dialect: 'clickhouse' }).includes('ARRAY JOIN') // => true
 */
export function fundingBreakdownSql(
  boundary: Boundary,
  by: FlowObjectType,
  options: BreakdownSqlOptions,
): string {
  const dialect = flowsDialect(options, ['side']);
  dimensionsOf(boundary);
  requireObjectType(by, 'by');
  const side = options.side ?? 'destination';
  requireWord(side, ['destination', 'source'], 'options.side');
  const counts = "f.direction <> 'outside' AND f.sharing = 'single'";
  const key = `COALESCE(${dialect.field('o', 'id')}, ${dialect.concat("'name:'", dialect.field('o', 'name'))})`;
  const named = `${key} AS object_key, ${dialect.field('o', 'id')} AS id, ${dialect.field('o', 'name')} AS name`;
  return `WITH ${classifiedSql(boundary, options, dialect, counts)},
${enteredSql(boundary, by, side, dialect)}, entries AS (
  SELECT ${dialect.noText} AS object_key, ${dialect.noText} AS id, 'Not specified' AS name,
    e.amount AS amount, e.status AS status, e.on_boundary AS overlaps, 1 AS flow_count
  FROM entered AS e WHERE e.divided AND e.members = 0
  UNION ALL
  SELECT ${named}, e.amount AS amount, e.status AS status, (e.on_boundary OR e.members > 1) AS overlaps, 1 AS flow_count
  FROM entered AS e ${dialect.unnest('e.objects', 'o')} WHERE e.divided
  UNION ALL
  SELECT ${named}, e.amount * 0 AS amount, 'paid' AS status, FALSE AS overlaps, 0 AS flow_count
  FROM entered AS e ${dialect.unnest('e.objects', 'o')} WHERE NOT e.divided
), sets AS (
  SELECT ${dialect.json(dialect.sorted(dialect.map('e.objects', 'o', key)))} AS members,
    e.amount AS amount, e.status AS status, e.on_boundary AS on_boundary
  FROM entered AS e WHERE NOT e.divided
)
SELECT 'object' AS part, e.object_key AS object_key, MAX(e.id) AS object_id, MIN(e.name) AS object_name,
  ${dialect.noText} AS set_members,
  ${dialect.sumOf('e.amount', "e.status <> 'pledge'")} AS funding,
  ${dialect.sumOf('e.amount', "e.status = 'pledge'")} AS pledges,
  ${dialect.sumOf('e.amount', "e.status <> 'pledge' AND e.overlaps")} AS overlap_funding,
  SUM(e.flow_count) AS flows
FROM entries AS e GROUP BY object_key
UNION ALL
SELECT 'set', ${dialect.noText}, ${dialect.noText}, ${dialect.noText}, s.members,
  ${dialect.sumOf('s.amount', "s.status <> 'pledge' AND NOT s.on_boundary")},
  ${dialect.sumOf('s.amount', "s.status = 'pledge'")},
  ${dialect.sumOf('s.amount', "s.status <> 'pledge' AND s.on_boundary")},
  COUNT(*)
FROM sets AS s GROUP BY s.members
UNION ALL
SELECT 'total', ${dialect.noText}, ${dialect.noText}, ${dialect.noText}, ${dialect.noText},
  ${dialect.sumOf('e.amount', `e.status <> 'pledge' AND ${inTotal}`)},
  ${dialect.sumOf('e.amount', `e.status = 'pledge' AND ${inTotal}`)},
  ${dialect.sumOf('e.amount * (e.members - 1)', "e.status <> 'pledge' AND e.divided AND e.members > 1")},
  COUNT(*)
FROM entered AS e`;
}

/** Undivided money that also meets the boundary by overlap is listed, and in no total. */
const inTotal = '(e.divided OR NOT e.on_boundary)';

/**
 * Each flow under the objects of its side: what reaches the boundary with its amount, what leaves an
 * object inside with the amount taken off.
 */
function enteredSql(
  boundary: Boundary,
  by: FlowObjectType,
  side: 'destination' | 'source',
  dialect: Dialect,
): string {
  const onBoundary = behaves('f.destination', boundary, 'overlap', dialect);
  const entering = (column: string, amount: string, directions: string, overlap: string) =>
    `SELECT ${dialect.filter(column, 'o', `${dialect.field('o', 'type')} = ${dialect.text(by)}`)} AS objects,
    ${amount} AS amount, f.status AS status, ${overlap} AS on_boundary
  FROM classified AS f WHERE f.sharing = 'single' AND f.direction IN (${directions})`;
  const legs =
    side === 'source'
      ? entering('f.source', 'f.amount', "'incoming'", 'FALSE')
      : `${entering('f.destination', 'f.amount', "'incoming', 'internal'", onBoundary)}
  UNION ALL
  ${entering('f.source', '-f.amount', "'outgoing', 'internal'", onBoundary)}`;
  const mixed = dialect.any('l.objects', 'o', `${dialect.field('o', 'behavior')} <> 'overlap'`);
  return `legs AS (
  ${legs}
), entered AS (
  SELECT l.objects AS objects, l.amount AS amount, l.status AS status, l.on_boundary AS on_boundary,
    ${dialect.length('l.objects')} AS members,
    (${dialect.length('l.objects')} <= 1 OR NOT ${mixed}) AS divided
  FROM legs AS l
)`;
}
