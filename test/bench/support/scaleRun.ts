// A process of its own for each way of adding up a file of flows: prints its CPU time and its peak memory.
// node .bench/test/bench/support/scaleRun.js WAY FILE, which `npm run bench scale` compiles and starts.
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseFtsFlow } from 'aidkit/fts';
import {
  type Flow,
  flowTable,
  fundingSummary,
  fundingTotals,
  summariseFlows,
} from 'aidkit/funding';
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

/** The flows of a file one by one, without waiting: a table takes any iterable. */
function* flowsOf(path: string): Iterable<Flow<'USD'>> {
  const opened = openSync(path, 'r');
  const bytes = Buffer.alloc(1 << 20);
  let kept = Buffer.alloc(0);
  for (let length = readSync(opened, bytes); length > 0; length = readSync(opened, bytes)) {
    kept = Buffer.concat([kept, bytes.subarray(0, length)]);
    const end = kept.lastIndexOf(10);
    for (const line of kept.toString('utf8', 0, Math.max(end, 0)).split('\n')) {
      if (line !== '') yield* parseFtsFlow(JSON.parse(line)).values;
    }
    kept = kept.subarray(end + 1);
  }
  closeSync(opened);
}

/** All flows in memory as objects, as after reading a page. */
async function page(): Promise<unknown> {
  return fundingTotals([...flowsOf(file)], boundary);
}

async function table(): Promise<unknown> {
  return fundingTotals(flowTable(flowsOf(file)), boundary);
}

async function engine(open: 'duckdb' | 'clickhouse', sql: string): Promise<unknown> {
  const engines = await loadEngines();
  const opened = await engines[open]();
  // Mapped into memory, as the engine in one process has it by itself, the whole file would count as memory.
  if (open === 'clickhouse') await opened.rows("SET storage_file_read_method = 'pread'");
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
  page,
  table,
  stream,
  'duckdb, NDJSON': () => engine('duckdb', ndjson('duckdb')),
  'duckdb, Parquet': () => engine('duckdb', `read_parquet('${file}.parquet')`),
  'clickhouse, NDJSON': () => engine('clickhouse', ndjson('clickhouse')),
};
const started = process.cpuUsage();
const from = performance.now();
await WAYS[way]?.();
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(started);
console.log(
  JSON.stringify({ seconds, cpu: (user + system) / 1e6, mb: process.resourceUsage().maxRSS / 1e3 }),
);
process.exit(0);
