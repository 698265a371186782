import { requireOptions, requireText, requireWord } from '../problems/requireOptions.js';
import { type ColumnType, type Dialect, dialectOf, literal } from './dialect.js';

/** How a file of flows is read. */
export interface NdjsonSqlOptions {
  readonly dialect: 'duckdb' | 'clickhouse';
  /** `aidkit`: lines are flows as `parseFtsFlow` returns them (the default); `fts`: as FTS's API writes them. */
  readonly shape?: 'aidkit' | 'fts' | undefined;
}

const SHAPES: Readonly<Record<'aidkit' | 'fts', readonly (readonly [string, ColumnType])[]>> = {
  aidkit: [
    ['id', 'text'],
    ['status', 'text'],
    ['amount', 'money'],
    ['newMoney', 'flag'],
    ['source', 'objects'],
    ['destination', 'objects'],
  ],
  fts: [
    ['id', 'text'],
    ['status', 'text'],
    ['amountUSD', 'amount'],
    ['newMoney', 'flag'],
    ['sourceObjects', 'objects'],
    ['destinationObjects', 'objects'],
  ],
};

/**
 * Returns a query over files of flows, a JSON object a line, in the columns that all other queries of
 * `aidkit/sql` read: `id`, `status`, `currency`, `amount` (an exact decimal), `new_money`, and `source` and
 * `destination`, each a list of objects with `type`, `id`, `name` and `behavior`. Put it into a table, a view
 * or a Parquet file, or pass it as `{ sql }`.
 * @param path The file, or a pattern of files such as `flows/*.ndjson`. Written as an escaped literal.
 * @param options The dialect, and whose shape the lines have.
 * @throws TypeError if `path` is not a string or an option is unknown; RangeError for an unknown dialect or shape.
 * @example
 * flowsFromNdjsonSql('flows.ndjson', { dialect: 'duckdb' }).includes("read_ndjson('flows.ndjson'") // => true
 */
export function flowsFromNdjsonSql(path: string, options: NdjsonSqlOptions): string {
  requireText(path, 'path');
  requireOptions(options ?? null, ['dialect', 'shape']);
  const dialect = dialectOf(options.dialect);
  const shape = options.shape ?? 'aidkit';
  requireWord(shape, Object.keys(SHAPES), 'options.shape');
  const from = dialect.ndjson(literal(path, dialect, 'path'), SHAPES[shape]);
  return shape === 'aidkit' ? aidkitFlows(from, dialect) : ftsFlows(from, dialect);
}

function aidkitFlows(from: string, dialect: Dialect): string {
  return `SELECT j.id AS id, j.status AS status, ${dialect.field('j.amount', 'currency')} AS currency,
  ${dialect.field('j.amount', 'amount')} AS amount, j.newMoney AS new_money, j.source AS source, j.destination AS destination
FROM ${from} AS j`;
}

/** As `parseFtsFlow`: types in lower camel case, a usage year by its year (`2020`, where FTS has `41`). */
function ftsFlows(from: string, dialect: Dialect): string {
  return `SELECT j.id AS id, j.status AS status, 'USD' AS currency, j.amountUSD AS amount, j.newMoney AS new_money,
  ${objects('j.sourceObjects', dialect)} AS source,
  ${objects('j.destinationObjects', dialect)} AS destination
FROM ${from} AS j`;
}

function objects(list: string, dialect: Dialect): string {
  const field = (name: string) => dialect.field('o', name);
  const [first, rest] = [`substring(${field('type')}, 1, 1)`, `substring(${field('type')}, 2)`];
  const type = `concat(lower(${first}), ${rest})`;
  const id = `CASE WHEN ${field('type')} = 'UsageYear' THEN ${field('name')} ELSE ${field('id')} END`;
  return dialect.map(list, 'o', dialect.flowObject(type, id, field('name'), field('behavior')));
}
