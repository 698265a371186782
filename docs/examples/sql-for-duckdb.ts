// # DuckDB over Parquet
// The rules as SQL, run where the file is: flows of FTS to Parquet, and the totals of a plan from it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DuckDBInstance } from '@duckdb/node-api';
import { flowsFromNdjsonSql, fundingTotalsFromRow, fundingTotalsSql } from 'aidkit/sql';

const folder = mkdtempSync(`${tmpdir()}/flows-`);
const flow = (id: number, status: string, behavior = 'single') =>
  JSON.stringify({
    ...{ id: String(id), amountUSD: 1000.25 * id, status, newMoney: true, sourceObjects: [] },
    destinationObjects: [{ type: 'Plan', id: '1263', name: 'A plan', behavior }],
  });
const lines = [flow(1, 'paid'), flow(2, 'pledge'), flow(4, 'paid', 'shared')];
writeFileSync(`${folder}/flows.ndjson`, lines.join('\n'));

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const flows = flowsFromNdjsonSql(`${folder}/flows.ndjson`, { dialect: 'duckdb', shape: 'fts' });
await connection.run(`COPY (${flows}) TO '${folder}/flows.parquet' (FORMAT parquet)`);

const from = { sql: `read_parquet('${folder}/flows.parquet')` };
const query = fundingTotalsSql({ plan: ['1263'] }, { from, dialect: 'duckdb' });
const [row = {}] = (await connection.runAndReadAll(query)).getRowObjectsJson();
console.log(fundingTotalsFromRow(row).incoming);
