import type { Boundary } from '../funding/boundary/boundary.js';
import { type ClassifyFlowOptions, isNewMoneyIncoming } from '../funding/boundary/classify.js';
import { dimensionsOf } from '../funding/boundary/sides.js';
import type { FlowObjectType } from '../funding/flow.js';
import { FLOW_STATUSES } from '../funding/words.js';
import type { CurrencyCode } from '../money/currency.js';
import { minorUnitDigits } from '../money/minorUnit.js';
import { type Dialect, literals, type SqlSource, sourceText } from './dialect.js';

/** The options of every query over flows. */
export interface FlowsSqlOptions extends ClassifyFlowOptions {
  /** Where the flows are; their columns: see {@link flowsFromNdjsonSql}. */
  readonly from: SqlSource;
  readonly dialect: 'duckdb' | 'clickhouse';
  /** The currency of all flows. Without it, US dollars. */
  readonly currency?: CurrencyCode | undefined;
}

export const FLOWS_OPTIONS = ['from', 'dialect', 'currency', 'newMoneyInside'];

/** The boundary's dimensions with their ids, checked as `fundingTotals` checks them. */
function idsOf(boundary: Boundary): [FlowObjectType, readonly string[]][] {
  return dimensionsOf(boundary).map(({ type }) => [type, boundary[type] ?? []]);
}

/** R1: for every dimension the side has an object with an accepted id. */
function inside(side: string, boundary: Boundary, dialect: Dialect): string {
  return idsOf(boundary)
    .map(([type, ids]) => {
      if (ids.length === 0) return 'FALSE';
      const isType = `${dialect.field('o', 'type')} = ${dialect.text(type)}`;
      const isId = `COALESCE(${dialect.field('o', 'id')} IN (${literals(ids, dialect, `boundary.${type}`)}), FALSE)`;
      return dialect.any(side, 'o', `${isType} AND ${isId}`);
    })
    .join(' AND ');
}

/** Whether a side has an object of a dimension of the boundary with this behaviour. */
export function behaves(
  side: string,
  boundary: Boundary,
  behavior: string,
  dialect: Dialect,
): string {
  const types = literals(
    idsOf(boundary).map(([type]) => type),
    dialect,
  );
  const type = dialect.field('o', 'type');
  const is = `${dialect.field('o', 'behavior')} = ${dialect.text(behavior)}`;
  return dialect.any(side, 'o', `${is} AND ${type} IN (${types})`);
}

function direction(boundary: Boundary, options: ClassifyFlowOptions, dialect: Dialect): string {
  const newMoney = isNewMoneyIncoming(options) ? ' AND NOT COALESCE(f.new_money, FALSE)' : '';
  return `CASE
    WHEN ${inside('f.destination', boundary, dialect)} THEN
      CASE WHEN ${inside('f.source', boundary, dialect)}${newMoney} THEN 'internal' ELSE 'incoming' END
    WHEN ${inside('f.source', boundary, dialect)} THEN 'outgoing'
    ELSE 'outside'
  END`;
}

function sharing(boundary: Boundary, dialect: Dialect): string {
  const destination = behaves('f.destination', boundary, 'shared', dialect);
  return `CASE WHEN ${destination} OR ${behaves('f.source', boundary, 'shared', dialect)} THEN 'shared' ELSE 'single' END`;
}

/** A flow that counts has the currency of the sum and a known status; the others are an error. */
function checkedStatus(counts: string, options: FlowsSqlOptions, dialect: Dialect): string {
  const currency = options.currency ?? 'USD';
  const known = `f.status IN (${literals(FLOW_STATUSES, dialect)})`;
  const right = `f.currency = ${dialect.text(currency)} AND ${known}`;
  const message = `flows: expected amounts of ${currency} and a status of ${FLOW_STATUSES.join(', ')}`;
  return dialect.refuse(`${counts} AND NOT COALESCE(${right}, FALSE)`, message, 'f.status');
}

/**
 * `WITH` tables that end in `classified`: each flow with its direction, sharing, checked status and exact
 * amount, as `classifyFlow` and `sharingOf` have them. Without a boundary all are incoming and single.
 * @param counts Of which flows the currency and the status are checked.
 */
export function classifiedSql(
  boundary: Boundary | null,
  options: FlowsSqlOptions,
  dialect: Dialect,
  counts = 'TRUE',
): string {
  const digits = minorUnitDigits(options.currency ?? 'USD');
  const [crossing, shared] =
    boundary === null
      ? ["'incoming'", "'single'"]
      : [direction(boundary, options, dialect), sharing(boundary, dialect)];
  return `crossings AS (
  SELECT f.id AS id, f.status AS status, f.currency AS currency, f.amount AS amount,
    f.source AS source, f.destination AS destination, COALESCE(f.new_money, FALSE) AS new_money,
    ${crossing} AS direction,
    ${shared} AS sharing
  FROM ${sourceText(options.from, dialect, 'options.from')} AS f
), classified AS (
  SELECT f.id AS id, f.source AS source, f.destination AS destination,
    f.new_money AS new_money, f.direction AS direction, f.sharing AS sharing,
    ${checkedStatus(counts, options, dialect)} AS status,
    ${dialect.decimal('f.amount', digits)} AS amount
  FROM crossings AS f
)`;
}
