import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFtsFlow } from 'aidkit/fts';
import { type Flow, flowTable, fundingTotals } from 'aidkit/funding';
import { flowsFromNdjsonSql } from 'aidkit/sql';
import type { Measure } from '../../scripts/bench.js';
import { loadEngines } from './support/engines.js';
import { makeFlow } from './support/ftsFlows.js';
import { timeTogether } from './support/measure.js';

// Which way for how many flows: docs/guides/flows-that-do-not-fit-into-memory.md. `SCALE=1000000,10000000 npm
// run bench scale` for more; the engines take part where examples/sql is installed.
const SIZES = (process.env.SCALE ?? '10000,100000').split(',').map(Number);
const ROUNDS = 3;
const root = fileURLToPath(new URL('../../', import.meta.url));
const engines = existsSync(join(root, 'examples/sql/node_modules/chdb'));

interface Cost {
  readonly cpu: number;
  readonly mb: number;
}

function run(way: string, file: string): Cost {
  const script = join(root, 'test/bench/support/scaleRun.ts');
  const output = execFileSync('npx', ['tsx', script, way, file], { cwd: root, encoding: 'utf8' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Cost;
}

async function writeFlows(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index++) {
    if (!stream.write(`${JSON.stringify(makeFlow(index))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  if (!engines) return;
  const { duckdb } = await loadEngines();
  const engine = await duckdb();
  const select = flowsFromNdjsonSql(file, { dialect: 'duckdb', shape: 'fts' });
  await engine.rows(`COPY (${select}) TO '${file}.parquet' (FORMAT parquet)`);
  engine.close();
}

export async function measures(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aidkit-scale-'));
  const found: Measure[] = [...tableMeasures()];
  for (const size of SIZES) {
    const file = join(folder, `${size}.ndjson`);
    await writeFlows(file, size);
    const ways = [
      'stream',
      ...(engines ? ['duckdb, NDJSON', 'duckdb, Parquet', 'clickhouse, NDJSON'] : []),
    ];
    const costs = new Map<string, Cost[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ['readline', ...ways]) {
        costs.set(way, [...(costs.get(way) ?? []), run(way, file)]);
      }
    }
    const median = (way: string, part: keyof Cost): number => {
      const sorted = (costs.get(way) ?? []).map((cost) => cost[part]).sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    };
    const label = `${size.toLocaleString('en')} flows`;
    found.push(
      {
        what: `${label}: readline + JSON.parse`,
        value: median('readline', 'cpu'),
        budget: null,
        unit: 's CPU',
      },
      {
        what: `${label}: the same, peak memory`,
        value: median('readline', 'mb'),
        budget: null,
        unit: 'MB',
      },
    );
    for (const way of ways) {
      const large = size >= 100_000 && way === 'stream'; // below, starting the process outweighs the work
      found.push(
        {
          what: `${label}: ${way}, CPU`,
          value: median(way, 'cpu') / median('readline', 'cpu'),
          budget: large ? 1.2 : null,
          unit: 'x readline',
        },
        {
          what: `${label}: ${way}, peak memory`,
          value: median(way, 'mb') / median('readline', 'mb'),
          budget: large ? 1.1 : null,
          unit: 'x readline',
        },
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return found;
}

/** Totals over flows as objects and over a table of the same. */
function tableMeasures(): Measure[] {
  const flows = Array.from({ length: 50_000 }, (_, index) => makeFlow(index)).flatMap(
    (json) => parseFtsFlow(json).values,
  ) as Flow<'USD'>[];
  const table = flowTable(flows);
  const boundary = { location: ['114'], usageYear: ['2025'] };
  const times = timeTogether({
    objects: () => fundingTotals(flows, boundary),
    table: () => fundingTotals(table, boundary),
  });
  return [
    {
      what: 'totals over a table, of the time over objects',
      value: times.table / times.objects,
      budget: 1 / 6,
      unit: 'x objects',
    },
  ];
}
