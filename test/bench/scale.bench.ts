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
import { type ScaleResult, writeScaleReport } from './support/scaleReport.js';

// Which way for how many flows: docs/guides/flows-that-do-not-fit-into-memory.md. `SCALE=10000,100000,1000000,10000000
// SCALE_REPORT=1 npm run bench scale` for more (18 GB of files), and to write the guide's table and chart; the
// engines take part where examples/sql is installed. With SCALE_FOLDER it runs in pieces: files and results are
// kept there, and `SCALE_WAYS=stream,page` measures these again.
const SIZES = (process.env.SCALE ?? '100000,1000000').split(',').map(Number);
/** Where the files of flows are kept for another run; without it they are made anew and thrown away. */
const KEPT = process.env.SCALE_FOLDER;
const ASKED = process.env.SCALE_WAYS?.split(/,(?! )/);
/** More flows than this do not fit into Node's usual heap as objects. */
const MOST_OBJECTS = 1_000_000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const engines = existsSync(join(root, 'examples/sql/node_modules/chdb'));

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly mb: number;
}

function run(way: string, file: string): Cost {
  const script = join(root, '.bench/test/bench/support/scaleRun.js');
  const output = execFileSync(process.execPath, [script, way, file], {
    cwd: root,
    encoding: 'utf8',
  });
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
  const folder = KEPT ?? mkdtempSync(join(tmpdir(), 'aidkit-scale-'));
  const found: Measure[] = [...tableMeasures()];
  const report: ScaleResult[] = [];
  for (const size of SIZES) {
    const file = join(folder, `${size}.ndjson`);
    if (!existsSync(file)) await writeFlows(file, size);
    const ways = [
      ...(size <= MOST_OBJECTS ? ['page'] : []),
      'table',
      'stream',
      ...(engines ? ['duckdb, NDJSON', 'duckdb, Parquet', 'clickhouse, NDJSON'] : []),
    ].filter((way) => ASKED?.includes(way) ?? true);
    const costs = new Map<string, Cost[]>();
    // One run of ten million takes as long as fifteen of the others together, and starting weighs nothing in it.
    for (let round = 0; round < (size > 1_000_000 ? 1 : 3); round++) {
      for (const way of ['readline', ...ways]) {
        costs.set(way, [...(costs.get(way) ?? []), run(way, file)]);
      }
    }
    const median = (way: string, part: keyof Cost): number => {
      const sorted = (costs.get(way) ?? []).map((cost) => cost[part]).sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    };
    for (const way of ['readline', ...ways]) {
      const [seconds, cpu, mb] = [median(way, 'seconds'), median(way, 'cpu'), median(way, 'mb')];
      report.push({ way, flows: size, seconds, cpu, mb });
    }
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
      const large = size >= 1_000_000 && way === 'stream'; // below, starting and compiling outweigh the work
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
  if (KEPT === undefined) rmSync(folder, { recursive: true, force: true });
  found.push(...growth(report));
  if (process.env.SCALE_REPORT) await writeScaleReport(report, KEPT);
  return found;
}

/** What a flow costs in the largest file, over what it costs in the file before: at most as much, but for noise. */
function growth(report: readonly ScaleResult[]): Measure[] {
  const sizes = [...new Set(report.map(({ flows }) => flows))].filter((flows) => flows >= 100_000);
  const [before, last] = sizes.slice(-2);
  if (before === undefined || last === undefined) return [];
  const perFlow = (way: string, size: number): number | undefined => {
    const found = report.find((result) => result.way === way && result.flows === size);
    return found && found.cpu / size;
  };
  return [...new Set(report.map(({ way }) => way))].flatMap((way) => {
    const [small, large] = [perFlow(way, before), perFlow(way, last)];
    if (small === undefined || large === undefined) return [];
    const what = `${way}: a flow of ${last.toLocaleString('en')}, of one of ${before.toLocaleString('en')}`;
    return [{ what, value: large / small, budget: 1.1, unit: 'x CPU' }];
  });
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
