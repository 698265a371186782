// npm run example:clickhouse [-- FLOWS]: flows in a table that is cut into shards, whose partial sums the
// engine merges. On a cluster the shards are on other machines and the table above them is `Distributed`;
// here they are four tables in one process, with a `Merge` table above them. The queries are the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFtsFlow } from 'aidkit/fts';
import { type Flow, fundingSummary, fundingTotals } from 'aidkit/funding';
import {
  flowsFromNdjsonSql,
  fundingSummaryFromRows,
  fundingSummarySql,
  fundingTotalsFromRow,
  fundingTotalsSql,
} from 'aidkit/sql';
import { makeFlow } from '../../test/bench/support/ftsFlows.js';
import { clickhouse } from './engines.js';

const count = Number(process.argv[2] ?? 20_000);
const SHARDS = 4;
const folder = mkdtempSync(join(tmpdir(), 'aidkit-clickhouse-'));
const ndjson = join(folder, 'flows.ndjson');
const raw = Array.from({ length: count }, (_, index) => makeFlow(index));
writeFileSync(ndjson, raw.map((json) => JSON.stringify(json)).join('\n'));

const engine = await clickhouse();
const flows = flowsFromNdjsonSql(ndjson, { dialect: 'clickhouse', shape: 'fts' });
for (let shard = 0; shard < SHARDS; shard++) {
  // On a cluster the sharding key does this: each flow is on one shard.
  await engine.rows(`CREATE TABLE flows_shard_${shard} ENGINE = MergeTree ORDER BY id AS
SELECT * FROM (${flows}) WHERE cityHash64(id) % ${SHARDS} = ${shard}`);
}
await engine.rows(
  `CREATE TABLE flows AS flows_shard_0 ENGINE = Merge(currentDatabase(), '^flows_shard_')`,
);

const boundary = { location: ['114'], usageYear: ['2025'] };
const options = { dialect: 'clickhouse' } as const;
const [row = {}] = await engine.rows(fundingTotalsSql(boundary, { ...options, from: 'flows' }));
const totals = fundingTotalsFromRow(row);
console.log('Totals over all shards, merged by the engine:');
console.log(totals);

// The other way round: a summary of each shard, merged by aidkit.
const by = ['globalCluster'] as const;
let merged = fundingSummary.create({ boundary, by: [...by] });
for (let shard = 0; shard < SHARDS; shard++) {
  const query = fundingSummarySql({
    ...options,
    from: `flows_shard_${shard}`,
    boundary,
    by: [...by],
  });
  const summary = fundingSummaryFromRows(await engine.rows(query), { boundary, by: [...by] });
  merged = fundingSummary.merge(merged, summary);
}
engine.close();

const computed = fundingTotals(
  raw.flatMap((json) => parseFtsFlow(json).values) as Flow<'USD'>[],
  boundary,
);
const same =
  JSON.stringify(totals) === JSON.stringify(computed) &&
  JSON.stringify(fundingSummary.result(merged).totals) === JSON.stringify(computed);
console.log(`Both ways give the totals of fundingTotals over ${count} flows: ${same}`);
rmSync(folder, { recursive: true, force: true });
if (!same) process.exit(1);
