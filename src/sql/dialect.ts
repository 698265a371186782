import { expected } from '../problems/describe.js';
import { requireWord } from '../problems/requireOptions.js';

/** The engines whose SQL is written; each is executed in the tests. */
export type SqlDialect = 'duckdb' | 'clickhouse';

/**
 * Where the rows are: the name of a table (`'flows'`, `'aid.flows'`), which is quoted, or any other table
 * expression as SQL of your own (`{ sql: "read_parquet('flows/*.parquet')" }`), which is not.
 */
export type SqlSource = string | { readonly sql: string };

/** The kinds of columns in a file of flows: `objects` is a list of flow objects. */
export type ColumnType = 'text' | 'amount' | 'money' | 'flag' | 'objects';

/** What the engines write differently. */
export interface Dialect {
  text(value: string): string;
  identifier(name: string): string;
  /** Whether a condition holds for one item of a list, or for every one. */
  any(list: string, item: string, condition: string): string;
  filter(list: string, item: string, condition: string): string;
  map(list: string, item: string, expression: string): string;
  sorted(list: string): string;
  joined(list: string, separator: string): string;
  length(list: string): string;
  field(item: string, name: string): string;
  /** An exact amount of so many decimal places, of a number or of a text. */
  decimal(value: string, digits: number): string;
  decimalOrNull(value: string, digits: number): string;
  distinct(list: string): string;
  /** `value`, or an error where `wrong` holds. */
  refuse(wrong: string, message: string, value: string): string;
  /** One row for each item of a list. */
  unnest(list: string, item: string): string;
  /** A list of texts as JSON. */
  json(list: string): string;
  concat(...texts: readonly string[]): string;
  /** A flow object of four expressions. */
  flowObject(type: string, id: string, name: string, behavior: string): string;
  /** The rows of files of NDJSON, with these columns; the path is a literal already. */
  ndjson(path: string, columns: readonly (readonly [name: string, type: ColumnType])[]): string;
  readonly noText: string;
  sumOf(value: string, condition: string): string;
  countOf(condition: string): string;
}

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  amount: 'DECIMAL(38, 3)',
  money: 'STRUCT(amount DECIMAL(38, 3), currency VARCHAR)',
  flag: 'BOOLEAN',
  objects: 'STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]',
};

const duckdb: Dialect = {
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  any: (list, item, condition) => `(len(list_filter(${list}, lambda ${item}: ${condition})) > 0)`,
  filter: (list, item, condition) => `list_filter(${list}, lambda ${item}: ${condition})`,
  map: (list, item, expression) => `list_transform(${list}, lambda ${item}: ${expression})`,
  sorted: (list) => `list_sort(${list})`,
  joined: (list, separator) => `array_to_string(${list}, ${duckdb.text(separator)})`,
  length: (list) => `len(${list})`,
  field: (item, name) => `${item}.${name}`,
  // A double goes through its shortest text: times a power of ten it would no longer be exact.
  decimal: (value, digits) => `CAST(CAST(${value} AS VARCHAR) AS DECIMAL(38, ${digits}))`,
  decimalOrNull: (value, digits) => duckdb.decimal(value, digits),
  distinct: (list) => `list_distinct(${list})`,
  refuse: (wrong, message, value) =>
    `CASE WHEN ${wrong} THEN error(${duckdb.text(message)}) ELSE ${value} END`,
  unnest: (list, item) => `CROSS JOIN UNNEST(${list}) AS unnested(${item})`,
  json: (list) => `CAST(to_json(${list}) AS VARCHAR)`,
  concat: (...texts) => texts.join(' || '),
  flowObject: (type, id, name, behavior) =>
    `{'type': ${type}, 'id': ${id}, 'name': ${name}, 'behavior': ${behavior}}`,
  ndjson: (path, columns) => {
    const typed = columns.map(([name, type]) => `${name}: '${DUCKDB_TYPES[type]}'`);
    return `read_ndjson(${path}, columns = {${typed.join(', ')}})`;
  },
  noText: 'CAST(NULL AS VARCHAR)',
  sumOf: (value, condition) => `COALESCE(SUM(${value}) FILTER (WHERE ${condition}), 0)`,
  countOf: (condition) => `COUNT(*) FILTER (WHERE ${condition})`,
};

const CLICKHOUSE_OBJECT = 'Tuple(type String, id Nullable(String), name String, behavior String)';
const CLICKHOUSE_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'String',
  amount: 'Decimal(38, 3)',
  money: 'Tuple(amount Decimal(38, 3), currency String)',
  flag: 'Nullable(Bool)',
  objects: `Array(${CLICKHOUSE_OBJECT})`,
};

const clickhouse: Dialect = {
  text: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  identifier: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  any: (list, item, condition) => `arrayExists(${item} -> ${condition}, ${list})`,
  filter: (list, item, condition) => `arrayFilter(${item} -> ${condition}, ${list})`,
  map: (list, item, expression) => `arrayMap(${item} -> ${expression}, ${list})`,
  sorted: (list) => `arraySort(${list})`,
  joined: (list, separator) => `arrayStringConcat(${list}, ${clickhouse.text(separator)})`,
  length: (list) => `length(${list})`,
  field: (item, name) => `tupleElement(${item}, ${clickhouse.text(name)})`,
  decimal: (value, digits) => `toDecimal128(toString(${value}), ${digits})`,
  decimalOrNull: (value, digits) => `CAST(toString(${value}) AS Nullable(Decimal(38, ${digits})))`,
  distinct: (list) => `arrayDistinct(${list})`,
  refuse: (wrong, message, value) =>
    // An `if` with two equal branches is optimised away, and its condition with it.
    `substring(${value}, 1 + throwIf(${wrong}, ${clickhouse.text(message)}))`,
  unnest: (list, item) => `ARRAY JOIN ${list} AS ${item}`,
  json: (list) => `toJSONString(${list})`,
  concat: (...texts) => `concat(${texts.join(', ')})`,
  flowObject: (type, id, name, behavior) =>
    `CAST(tuple(${type}, ${id}, ${name}, ${behavior}) AS ${CLICKHOUSE_OBJECT})`,
  ndjson: (path, columns) => {
    const typed = columns.map(([name, type]) => `${name} ${CLICKHOUSE_TYPES[type]}`);
    return `file(${path}, 'JSONEachRow', ${clickhouse.text(typed.join(', '))})`;
  },
  noText: 'CAST(NULL AS Nullable(String))',
  sumOf: (value, condition) => `sumIf(${value}, ${condition})`,
  countOf: (condition) => `countIf(${condition})`,
};

const DIALECTS = { duckdb, clickhouse };

/**
 * The dialect of that name.
 * @throws TypeError if the name is not a string, RangeError if no such dialect is written.
 */
export function dialectOf(name: unknown): Dialect {
  requireWord(name, Object.keys(DIALECTS), 'options.dialect');
  return DIALECTS[name as SqlDialect];
}

/** A table name, quoted part by part, or the caller's own table expression. */
export function sourceText(from: unknown, dialect: Dialect, field: string): string {
  if (typeof from === 'string' && from !== '' && !UNWRITABLE.test(from)) {
    return from.split('.').map(dialect.identifier).join('.');
  }
  const sql: unknown =
    typeof from === 'object' && from !== null ? (from as { sql?: unknown }).sql : undefined;
  if (typeof sql === 'string' && sql.trim() !== '')
    return /^\s*\(|^\s*\w+\s*\(/.test(sql) ? sql : `(${sql})`;
  throw new TypeError(expected(field, 'the name of a table or { sql: "…" }', from));
}

/** A NUL, at which some parsers of SQL end the query, and half of a surrogate pair, which UTF-8 does not know. */
const UNWRITABLE = /\0|\p{Surrogate}/u;

/**
 * A text as a literal.
 * @throws RangeError for a text that no query can hold.
 */
export function literal(value: string, dialect: Dialect, field: string): string {
  if (!UNWRITABLE.test(value)) return dialect.text(value);
  throw new RangeError(expected(field, 'text without a NUL or half of a surrogate pair', value));
}

/** A list of literals for `IN`. */
export function literals(values: readonly string[], dialect: Dialect, field = 'boundary'): string {
  return values.map((value) => literal(value, dialect, field)).join(', ');
}
