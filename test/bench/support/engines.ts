/** What is used of an engine of examples/sql. */
export interface BenchEngine {
  readonly dialect: 'duckdb' | 'clickhouse';
  rows(sql: string): Promise<unknown[]>;
  close(): void;
}

/**
 * The engines of examples/sql. They are installed there and nowhere else, so the compiler, which checks this
 * folder on machines without them, must not follow the path.
 */
export async function loadEngines(): Promise<
  Record<'duckdb' | 'clickhouse', () => Promise<BenchEngine>>
> {
  return import(new URL('../../../examples/sql/engines.ts', import.meta.url).href);
}
