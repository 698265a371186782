// A process of its own for each way of adding up a file of flows: prints its CPU time and its peak memory.
// tsx test/bench/support/scaleRun.ts WAY FILE
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseFtsFlow } from 'aidkit/fts';
import { fundingSummary, summariseFlows } from 'aidkit/funding';
import { flowsFromNdjsonSql, fundingTotalsSql } from 'aidkit/sql';
import { loadEngines } from './engines.js';

const [way = '', file = ''] = process.argv.slice(2);
const boundary = { location: ['114'], usageYear: ['2025'] };

/** What everybody writes: the lines, parsed, and nothing done with them. */
async function readlineAndParse(): Promise<unknown> {
  let count = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    if (JSON.parse(line).id !== undefined) count++;
  }
  return count;
}

async function stream(): Promise<unknown> {
  const { summary } = await summariseFlows(createReadStream(file), {
    boundary,
    reader: parseFtsFlow,
  });
  return fundingSummary.result(summary).totals;
}

async function engine(open: 'duckdb' | 'clickhouse', sql: string): Promise<unknown> {
  const engines = await loadEngines();
  const opened = await engines[open]();
  const [row] = await opened.rows(
    fundingTotalsSql(boundary, { from: { sql }, dialect: opened.dialect }),
  );
  opened.close();
  return row;
}

const ndjson = (dialect: 'duckdb' | 'clickhouse') =>
  flowsFromNdjsonSql(file, { dialect, shape: 'fts' });
const WAYS: Record<string, () => Promise<unknown>> = {
  readline: readlineAndParse,
  stream,
  'duckdb, NDJSON': () => engine('duckdb', ndjson('duckdb')),
  'duckdb, Parquet': () => engine('duckdb', `read_parquet('${file}.parquet')`),
  'clickhouse, NDJSON': () => engine('clickhouse', ndjson('clickhouse')),
};
const started = process.cpuUsage();
await WAYS[way]?.();
const { user, system } = process.cpuUsage(started);
console.log(
  JSON.stringify({ cpu: (user + system) / 1e6, mb: process.resourceUsage().maxRSS / 1e3 }),
);
process.exit(0);
