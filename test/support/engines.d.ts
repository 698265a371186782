// The engines of examples/sql are installed there alone; a clone without them type-checks with these.

declare module '@duckdb/node-api' {
  export const DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
        closeSync(): void;
      }>;
    }>;
  };
}

declare module 'chdb' {
  export class Session {
    query(sql: string, format: string): unknown;
    cleanup(): void;
  }
}
