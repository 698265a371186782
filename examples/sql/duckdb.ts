// npm run example:duckdb [-- FLOWS]: flows of a file to Parquet, totals and coverage by plan on disk, and the
// results handed back to aidkit's models. DuckDB is given 256 MB, so the file may be larger than memory.

import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFtsFlow } from 'aidkit/fts';
import { fundingSummary, summariseFlows } from 'aidkit/funding';
import {
  flowsFromNdjsonSql,
  fundingTotalsFromRow,
  fundingTotalsSql,
  planCoverageFromRows,
  planCoverageSql,
} from 'aidkit/sql';
import { makeFlow } from '../../test/bench/support/ftsFlows.js';
import { duckdb } from './engines.js';

const count = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'aidkit-duckdb-'));
const ndjson = join(folder, 'flows.ndjson');
const parquet = join(folder, 'flows.parquet');
const csv = join(folder, 'plans.csv');

const file = createWriteStream(ndjson);
for (let index = 0; index < count; index++) {
  if (!file.write(`${JSON.stringify(makeFlow(index))}\n`)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');
// As in HDX's requirements file, of which two columns are needed here. The plan is made, as the flows are.
writeFileSync(
  csv,
  'id,name,requirements\n990001,Made plan 2025,90000000000\n990002,Another plan,\n',
);

const engine = await duckdb();
await engine.rows("SET memory_limit = '256MB'");
const flows = flowsFromNdjsonSql(ndjson, { dialect: 'duckdb', shape: 'fts' });
await engine.rows(`COPY (${flows}) TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`);

const from = { sql: `read_parquet('${parquet}')` };
const boundary = { location: ['114'], usageYear: ['2025'] };
const [row = {}] = await engine.rows(fundingTotalsSql(boundary, { from, dialect: 'duckdb' }));
const totals = fundingTotalsFromRow(row);
console.log('Totals of one country and year, from Parquet:');
console.log(totals);

const requirements = {
  sql: `SELECT CAST(id AS VARCHAR) AS plan, requirements AS requirement FROM read_csv('${csv}')`,
};
const rows = await engine.rows(planCoverageSql({ from, requirements, dialect: 'duckdb' }));
console.log('Coverage by plan:');
for (const { plan, funding, requirement, ratio } of planCoverageFromRows(rows)) {
  console.log(plan, funding.amount, 'of', requirement?.amount ?? null, '=', ratio);
}
engine.close();

// The same totals from a stream of the same file, without an engine.
const streamed = await summariseFlows(createReadStream(ndjson), { boundary, reader: parseFtsFlow });
const same =
  JSON.stringify(fundingSummary.result(streamed.summary).totals) === JSON.stringify(totals);
console.log(`summariseFlows over ${streamed.records} lines gives the same totals: ${same}`);
rmSync(folder, { recursive: true, force: true });
if (!same) process.exit(1);
