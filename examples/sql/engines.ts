// The two engines, each as a function from SQL to rows.
import { DuckDBInstance } from '@duckdb/node-api';
import { Session } from 'chdb';

export type Row = Record<string, unknown>;

/** An engine in this process; `close` gives its memory back. */
export interface Engine {
  readonly dialect: 'duckdb' | 'clickhouse';
  rows(sql: string): Promise<Row[]>;
  close(): void;
}

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[],
    close: () => connection.closeSync(),
  };
}

export async function clickhouse(): Promise<Engine> {
  const session = new Session();
  return {
    dialect: 'clickhouse',
    rows: async (sql) =>
      String(session.query(sql, 'JSONEachRow'))
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Row),
    close: () => session.cleanup(),
  };
}
