// npm run example:workers [-- FLOWS FILES WORKERS]: several NDJSON files of flows, each summed up in one of several
// threads, and the summaries merged. The same is done in one thread first: the results must be equal, and the ratio
// of the two times is printed.
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseFtsFlow } from 'aidkit/fts';
import {
  type FundingSummaryState,
  fundingSummary,
  type SummarisedFlows,
  summariseFlows,
} from 'aidkit/funding';
import { makeFlow } from '../../test/bench/support/ftsFlows.js';
import { asked } from './asked.js';

type Summary = FundingSummaryState<'USD'>;

/** The first of the files goes to the first thread, and who has finished one is sent the next. */
async function inWorkers(files: readonly string[], workers: readonly Worker[]): Promise<Summary[]> {
  const waiting = [...files];
  const summaries: Summary[] = [];
  await Promise.all(
    workers.map(async (worker) => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        worker.postMessage(file);
        const [done] = (await once(worker, 'message')) as [SummarisedFlows<'USD'>];
        if (done.rejectedCount > 0) console.warn(file, done.rejected[0]?.message);
        summaries.push(done.summary);
      }
    }),
  );
  return summaries;
}

async function inOneThread(files: readonly string[]): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for (const file of files) {
    const source = createReadStream(file);
    summaries.push((await summariseFlows(source, { ...asked, reader: parseFtsFlow })).summary);
  }
  return summaries;
}

/** In any order: a sum does not depend on it, to the last cent. */
function merged(summaries: readonly Summary[]): Summary {
  return summaries.reduce((a, b) => fundingSummary.merge(a, b), fundingSummary.create(asked));
}

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await run(), (performance.now() - from) / 1000];
}

const [count = 200_000, fileCount = 8, threads = Math.min(availableParallelism(), 8)] = process.argv
  .slice(2)
  .map(Number);
const folder = mkdtempSync(join(tmpdir(), 'aidkit-workers-'));
const files = Array.from({ length: fileCount }, (_, file) => join(folder, `${file}.ndjson`));
for (const [place, path] of files.entries()) {
  const stream = createWriteStream(path);
  for (let index = place; index < count; index += fileCount) {
    if (!stream.write(`${JSON.stringify(makeFlow(index))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

// Both have read and added up a file before the clock starts: what is compared is the work.
const workers = Array.from(
  { length: threads },
  () => new Worker(new URL('./start.mjs', import.meta.url)),
);
await Promise.all(workers.map((worker) => inWorkers(files.slice(0, 1), [worker])));
await inOneThread(files.slice(0, 1));

const [alone, slow] = await timed(() => inOneThread(files));
const [together, fast] = await timed(() => inWorkers(files, workers));
await Promise.all(workers.map((worker) => worker.terminate()));
rmSync(folder, { recursive: true, force: true });

const same = JSON.stringify(merged(together)) === JSON.stringify(merged(alone));
const { totals } = fundingSummary.result(merged(together));
console.log(totals?.incoming);
console.log(`${count} flows in ${fileCount} files: one thread ${slow.toFixed(2)} s`);
console.log(`${threads} threads: ${fast.toFixed(2)} s, ${(slow / fast).toFixed(2)} x as fast`);
console.log(`Both give the same summary: ${same}`);
if (!same) process.exit(1);
