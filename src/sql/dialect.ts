import { expected } from '../problems/describe.js';
import { requireWord } from '../problems/requireOptions.js';

/** The engines whose SQL is written; each is executed in the tests. */
export type SqlDialect = 'duckdb' | 'clickhouse';

/**
 * Where the rows are: the name of a table (`'flows'`, `'aid.flows'`), which is quoted, or any other table
 * expression as SQL of your own (`{ sql: "read_parquet('flows/*.parquet')" }`), which is not.
 */
export type SqlSource = string | { readonly sql: string };

/** What the engines write differently. */
export interface Dialect {
  readonly name: SqlDialect;
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
  readonly noText: string;
  sumOf(value: string, condition: string): string;
  countOf(condition: string): string;
}

const duckdb: Dialect = {
  name: 'duckdb',
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
  noText: 'CAST(NULL AS VARCHAR)',
  sumOf: (value, condition) => `COALESCE(SUM(${value}) FILTER (WHERE ${condition}), 0)`,
  countOf: (condition) => `COUNT(*) FILTER (WHERE ${condition})`,
};

const clickhouse: Dialect = {
  name: 'clickhouse',
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
  if (typeof from === 'string' && from !== '' && !from.includes('\0')) {
    return from.split('.').map(dialect.identifier).join('.');
  }
  const sql: unknown =
    typeof from === 'object' && from !== null ? (from as { sql?: unknown }).sql : undefined;
  if (typeof sql === 'string' && sql.trim() !== '')
    return /^\s*\(|^\s*\w+\s*\(/.test(sql) ? sql : `(${sql})`;
  throw new TypeError(expected(field, 'the name of a table or { sql: "…" }', from));
}

/**
 * A list of literals for `IN`.
 * @throws RangeError for a text with a NUL, at which some parsers of SQL end the query.
 */
export function literals(values: readonly string[], dialect: Dialect): string {
  const odd = values.find((value) => value.includes('\0'));
  if (odd !== undefined) throw new RangeError(expected('boundary', 'ids without a NUL', odd));
  return values.map((value) => dialect.text(value)).join(', ');
}
