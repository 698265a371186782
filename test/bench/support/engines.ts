import { build } from 'esbuild';

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
  const folder = new URL('../../../examples/sql/', import.meta.url);
  const compiled = new URL('node_modules/engines.mjs', folder); // from where their packages are found
  await build({
    entryPoints: [new URL('engines.ts', folder).pathname],
    ...{ bundle: true, packages: 'external', format: 'esm', outfile: compiled.pathname },
  });
  return import(compiled.href);
}
