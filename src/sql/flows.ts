import { requireOptions, requireText, requireWord } from '../problems/requireOptions.js';
import { type Dialect, dialectOf } from './dialect.js';

/** How a file of flows is read. */
export interface NdjsonSqlOptions {
  readonly dialect: 'duckdb' | 'clickhouse';
  /** `aidkit`: lines are flows as `parseFtsFlow` returns them (the default); `fts`: as FTS's API writes them. */
  readonly shape?: 'aidkit' | 'fts' | undefined;
}

const SHAPES = {
  aidkit: {
    duckdb: `id: 'VARCHAR', status: 'VARCHAR', amount: 'STRUCT(amount DECIMAL(38, 3), currency VARCHAR)', newMoney: 'BOOLEAN', source: 'STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]', destination: 'STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]'`,
    clickhouse:
      'id String, status String, amount Tuple(amount Decimal(38, 3), currency String), newMoney Nullable(Bool), source Array(Tuple(type String, id Nullable(String), name String, behavior String)), destination Array(Tuple(type String, id Nullable(String), name String, behavior String))',
  },
  fts: {
    duckdb: `id: 'VARCHAR', status: 'VARCHAR', amountUSD: 'DECIMAL(38, 3)', newMoney: 'BOOLEAN', sourceObjects: 'STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]', destinationObjects: 'STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]'`,
    clickhouse:
      'id String, status String, amountUSD Decimal(38, 3), newMoney Nullable(Bool), sourceObjects Array(Tuple(type String, id Nullable(String), name String, behavior String)), destinationObjects Array(Tuple(type String, id Nullable(String), name String, behavior String))',
  },
} as const;

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
  const columns = SHAPES[shape][dialect.name];
  const file = dialect.text(path);
  const from =
    dialect.name === 'duckdb'
      ? `read_ndjson(${file}, columns = {${columns}})`
      : `file(${file}, 'JSONEachRow', ${dialect.text(columns)})`;
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
  const type = `concat(lower(substring(${field('type')}, 1, 1)), substring(${field('type')}, 2))`;
  const id = `CASE WHEN ${field('type')} = 'UsageYear' THEN ${field('name')} ELSE ${field('id')} END`;
  return dialect.name === 'duckdb'
    ? `list_transform(${list}, lambda o: {'type': ${type}, 'id': ${id}, 'name': ${field('name')}, 'behavior': ${field('behavior')}})`
    : `arrayMap(o -> CAST(tuple(${type}, ${id}, ${field('name')}, ${field('behavior')}) AS Tuple(type String, id Nullable(String), name String, behavior String)), ${list})`;
}
